/// Letters of a text's skeleton that stand together, with their places: what terms are found in.
///
/// Marks and spaces between them are left out; digits, line ends and other signs, which no term holds, end a run. A long
/// run is looked at piece by piece, so that it takes no more memory than others.
struct LetterRun: ~Copyable {
  /// The columns of `TermIndex`, and `Skeleton.stop` behind the last one.
  private(set) var columns = [UInt8](repeating: Skeleton.stop, count: capacity + padding)
  /// Where each letter starts in the text.
  private(set) var starts = [Int32](repeating: 0, count: capacity)
  private(set) var count = 0

  /// A run of so many letters has to be shortened before it takes another one.
  static let capacity = 255
  /// A term that starts among so many letters of a full run ends in it.
  static let safe = capacity - TermIndex.longest
  /// Up to eight columns are read at once, the last letter's too. Behind the first `Skeleton.stop` anything may stand.
  private static let padding = 8

  init() {}

  var isFull: Bool { count == Self.capacity }

  /// Adds Thai letters, with the marks and single spaces among them, until something else stands in the text or the run
  /// is full; returns where that is. It may end early before marks, which take no room. `thaiColumns` are the values of
  /// those of `TermIndex`.
  mutating func add(_ text: Span<UInt8>, from offset: Int, _ thaiColumns: Span<UInt8>) -> Int {
    var (end, filled) = (offset, count)
    Self.write(text, from: &end, thaiColumns, to: &columns, &starts, &filled)
    count = filled
    return end
  }

  /// Writes letters of a text behind those that are there, and moves the offset and their number on.
  private static func write(
    _ text: Span<UInt8>, from offset: inout Int, _ thaiColumns: Span<UInt8>,
    to columns: inout [UInt8], _ starts: inout [Int32], _ filled: inout Int
  ) {
    var columns = columns.mutableSpan
    var starts = starts.mutableSpan
    var (i, count) = (offset, filled)
    // A letter takes three bytes, so no more than there is room for stand before the end.
    let end = Swift.min(text.count - 3, i + 3 * (capacity - count))
    // So `i + 4` is no more than the size of the text, and `count` is less than the size of a run.
    while i < end {
      let four = unsafe text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt32.self).bigEndian
      if ThaiTable.isThai(four) {
        let column = unsafe thaiColumns[unchecked: ThaiTable.index(four)]
        if column == Skeleton.stop { break }
        // A letter is written in any case: that is cheaper than a branch which goes one way as often as the other.
        unsafe columns[unchecked: count] = column
        unsafe starts[unchecked: count] = Int32(truncatingIfNeeded: i)
        count &+= column < Skeleton.dropped ? 1 : 0
        i &+= 3
      } else if four &>> 24 == 0x20, four &>> 16 != 0x2020 {
        i &+= 1
      } else {
        break
      }
    }
    (offset, filled) = (i, count)
  }

  /// Adds one letter, unless it is `Skeleton.dropped`. The run must not be full.
  mutating func add(_ column: UInt8, at offset: Int) {
    guard column != Skeleton.dropped else { return }
    columns[count] = column
    starts[count] = Int32(offset)
    count += 1
  }

  /// Notes that nothing follows the last letter: no term has a `Skeleton.stop`.
  mutating func end() { columns[count] = Skeleton.stop }

  /// Takes the letters before `index` away.
  mutating func remove(before index: Int) {
    for k in index..<count { (columns[k - index], starts[k - index]) = (columns[k], starts[k]) }
    count -= index
  }

  mutating func removeAll() { count = 0 }
}
