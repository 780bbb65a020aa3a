/// The first columns of all spellings, and where the tree goes with them: nearly every letter of a text is done with by one
/// look, and most of a walk down the tree by another.
///
/// Four columns count; but only three where a spelling of two letters starts with the first one (`ต.`), since anything
/// may stand behind that.
struct TermStarts: Sendable {
  /// Where the tree is after the columns.
  struct Start: Sendable {
    /// The columns, from the low byte up; 0 for a free slot.
    var columns: UInt32 = 0
    var state: UInt16 = 0
    /// The state of the longest entry of up to so many letters that they spell; 0 for none.
    var longest: UInt16 = 0

    /// How many columns they are.
    var depth: Int { TermStarts.depth(columns >> 24 == 0 ? TermStarts.three : .max) }
  }

  /// For each first column, which of the four count.
  private(set) var masks: [UInt32] = Array(repeating: .max, count: 128)
  /// A bit for each of 2^15 sums: 4 KB, which stay at hand. One in twenty bits is set.
  private(set) var bits: [UInt64] = Array(repeating: 0, count: 1 << 9)
  /// 2^10 slots, of which a third is taken; one that is taken already gives way to the next.
  private(set) var starts: [Start] = Array(repeating: Start(), count: 1 << 10)
  private var count = 0

  private static let three: UInt32 = 0xFF_FFFF
  private static func depth(_ mask: UInt32) -> Int { mask == three ? 3 : 4 }

  /// Those of four columns that count. The first one must be a letter's.
  @inline(__always)
  static func key(_ four: UInt32, _ masks: Span<UInt32>) -> UInt32 {
    // A column is one of 128.
    four & (unsafe masks[unchecked: Int(four & 0x7F)])
  }

  /// Whether some spelling may start with the columns of a key.
  @inline(__always)
  static func contains(_ key: UInt32, in bits: Span<UInt64>) -> Bool {
    // A sum is below 2^15, so its word is one of the 2^9.
    let bit = sum(key) &>> 17
    return unsafe bits[unchecked: Int(bit &>> 6)] &>> UInt64(bit & 63) & 1 != 0
  }

  /// Where the columns of a key lead; `nil` where no spelling that is as long starts so.
  @inline(__always)
  static func find(_ key: UInt32, in starts: Span<Start>) -> Start? {
    var slot = Int(sum(key) &>> 22)
    // There are free slots, and a slot is below 2^10.
    while unsafe starts[unchecked: slot].columns != key {
      if unsafe starts[unchecked: slot].columns == 0 { return nil }
      slot = (slot &+ 1) & 1023
    }
    return unsafe starts[unchecked: slot]
  }

  @inline(__always)
  private static func sum(_ key: UInt32) -> UInt32 { key &* 0x9E37_79B1 }
}

// MARK: - How they are made

extension TermStarts {
  /// Notes that a spelling of two letters starts with a column, before anything is inserted that does.
  mutating func noteShort(first column: UInt8) { masks[Int(column)] = Self.three }

  /// How many columns count where the first one is that of a letter.
  func depth(first column: UInt8) -> Int { Self.depth(masks[Int(column)]) }

  /// Lets columns, the first in the low byte and as many as count, lead to a state; `longest` is the state of the longest
  /// entry that they spell or start with, 0 for none.
  mutating func insert(_ columns: UInt32, state: UInt16, longest: UInt16) {
    count += 1
    precondition(count < starts.count, "a look-up ends at a free slot")
    var slot = Int(Self.sum(columns) >> 22)
    while starts[slot].columns != 0 { slot = (slot + 1) & 1023 }
    starts[slot] = Start(columns: columns, state: state, longest: longest)
    insert(columns)
  }

  /// Lets a spelling that is one letter shorter than what counts have any column behind it, or nothing.
  mutating func insert(short columns: UInt32, length: Int, columnCount: UInt8) {
    for last in 0...UInt32(columnCount) { insert(columns | last << UInt32(8 * length)) }
  }

  private mutating func insert(_ key: UInt32) {
    let bit = Self.sum(key) >> 17
    bits[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
  }
}
