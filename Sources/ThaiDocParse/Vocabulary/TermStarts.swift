/// The letters that skeletons start with: nearly every letter of a text is done with by one look at these.
///
/// Four letters count; but only three where a skeleton of two starts with the first one (`ต.`), since anything may stand
/// behind that.
struct TermStarts: Sendable {
  /// Which group letters lead to.
  struct Start: Sendable {
    /// The letters, from the low byte up; 0 for a free slot.
    var key: UInt32 = 0
    /// The first of the group's candidates.
    var candidates: UInt16 = 0
  }

  /// For each first letter, which of four count.
  private(set) var masks: [UInt32] = Array(repeating: .max, count: 128)
  /// A bit for each of 2^15 sums: 4 KB, which stay at hand. One in twenty bits is set.
  private(set) var bits: [UInt64] = Array(repeating: 0, count: 1 << 9)
  /// 2^10 slots, of which a third is taken; one that is taken already gives way to the next.
  private(set) var slots: [Start] = Array(repeating: Start(), count: 1 << 10)
  private var count = 0

  private static let two: UInt32 = 0xFFFF
  private static let three: UInt32 = 0xFF_FFFF

  /// Those of four letters that count.
  @inline(__always)
  static func key(_ four: UInt32, _ masks: Span<UInt32>) -> UInt32 {
    // There is a mask for each value of seven bits, and no letter has more.
    four & (unsafe masks[unchecked: Int(four & 0x7F)])
  }

  /// How many letters a key has.
  @inline(__always)
  static func depth(of key: UInt32) -> Int { key > three ? 4 : key > two ? 3 : 2 }

  /// Whether some skeleton may start with the letters of a key.
  @inline(__always)
  static func contains(_ key: UInt32, in bits: Span<UInt64>) -> Bool {
    // A sum is below 2^15, so its word is one of the 2^9.
    let bit = sum(key) &>> 17
    return unsafe bits[unchecked: Int(bit &>> 6)] &>> UInt64(bit & 63) & 1 != 0
  }

  /// The group of a key, or of the first letters of it where only shorter skeletons start so.
  @inline(__always)
  static func find(_ key: UInt32, in slots: Span<Start>) -> Start? {
    if let start = slot(of: key, in: slots) { return start }
    if key > three, let start = slot(of: key & three, in: slots) { return start }
    return slot(of: key & two, in: slots)
  }

  @inline(__always)
  private static func slot(of key: UInt32, in slots: Span<Start>) -> Start? {
    var slot = Int(sum(key) &>> 22)
    // There are free slots, and a slot is below 2^10.
    while unsafe slots[unchecked: slot].key != key {
      if unsafe slots[unchecked: slot].key == 0 { return nil }
      slot = (slot &+ 1) & 1023
    }
    return unsafe slots[unchecked: slot]
  }

  @inline(__always)
  private static func sum(_ key: UInt32) -> UInt32 { key &* 0x9E37_79B1 }
}

// MARK: - How they are made

extension TermStarts {
  /// Notes that a skeleton of two letters starts with a letter, before anything is inserted.
  mutating func noteShort(first letter: UInt8) { masks[Int(letter)] = Self.three }

  /// How many letters count where the first one is given.
  func depth(first letter: UInt8) -> Int { masks[Int(letter)] == Self.three ? 3 : 4 }

  /// Lets the first letters of a group lead to it.
  mutating func insert(_ key: UInt32, candidates: UInt16) {
    count += 1
    precondition(count < slots.count, "a look-up ends at a free slot")
    var slot = Int(Self.sum(key) >> 22)
    while slots[slot].key != 0 { slot = (slot + 1) & 1023 }
    slots[slot] = Start(key: key, candidates: candidates)
    if Self.depth(of: key) == depth(first: UInt8(key & 0xFF)) {
      insert(key)
    } else {
      // Behind a short skeleton any letter may stand, or none.
      for letter in Skeleton.allLetters { insert(key | UInt32(letter) << UInt32(8 * Self.depth(of: key))) }
    }
  }

  private mutating func insert(_ key: UInt32) {
    let bit = Self.sum(key) >> 17
    bits[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
  }
}
