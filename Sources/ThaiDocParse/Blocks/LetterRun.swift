/// Letters of a text's skeleton that stand together, with their places: what terms are found in.
///
/// Marks and spaces between them are left out; digits, line ends and other signs, which no term holds, end a run. A long
/// run is looked at piece by piece, so that it takes no more memory than others.
struct LetterRun: ~Copyable {
  /// The letters, and `Skeleton.stop` behind the last one.
  private(set) var letters = [UInt8](repeating: Skeleton.stop, count: capacity + padding)
  /// Where each letter starts in the text.
  private(set) var starts = [Int32](repeating: 0, count: capacity)
  private(set) var count = 0

  /// A run of so many letters has to be shortened before it takes another one.
  static let capacity = 255
  /// A term that starts among so many letters of a full run ends in it.
  static let safe = capacity - TermIndex.longest
  /// Four letters are read at once, and then eight, from the last one on too. Behind the first `Skeleton.stop` anything may
  /// stand.
  private static let padding = 12

  init() {}

  var isFull: Bool { count == Self.capacity }

  /// Adds Thai letters, with the marks and single spaces among them, until something else stands in the text or the run
  /// is full; returns where that is. It may end early before marks, which take no room. `thai` are the values of
  /// `Skeleton.thaiLetters`.
  mutating func add(_ text: Span<UInt8>, from offset: Int, _ thai: Span<UInt8>) -> Int {
    var (end, filled) = (offset, count)
    Self.write(text, from: &end, thai, to: &letters, &starts, &filled)
    count = filled
    return end
  }

  /// Writes letters of a text behind those that are there, and moves the offset and their number on.
  private static func write(
    _ text: Span<UInt8>, from offset: inout Int, _ thai: Span<UInt8>,
    to letters: inout [UInt8], _ starts: inout [Int32], _ filled: inout Int
  ) {
    var letters = letters.mutableSpan
    var starts = starts.mutableSpan
    var (i, count) = (offset, filled)
    // A letter takes three bytes, so no more than there is room for stand before the end.
    let end = Swift.min(text.count - 3, i + 3 * (capacity - count))
    // So `i + 4` is no more than the size of the text, and `count` is less than the size of a run.
    while i < end {
      let four = unsafe text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt32.self).bigEndian
      if ThaiTable.isThai(four) {
        let letter = unsafe thai[unchecked: ThaiTable.index(four)]
        if letter == Skeleton.stop { break }
        // It is written in any case, and counts if it is a letter, which have seven bits: that is cheaper than a branch
        // which goes one way as often as the other.
        unsafe letters[unchecked: count] = letter
        unsafe starts[unchecked: count] = Int32(truncatingIfNeeded: i)
        count &+= letter < 0x80 ? 1 : 0
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
  mutating func add(_ letter: UInt8, at offset: Int) {
    guard letter != Skeleton.dropped else { return }
    letters[count] = letter
    starts[count] = Int32(offset)
    count += 1
  }

  /// Notes that nothing follows the last letter: no term has a `Skeleton.stop`.
  mutating func end() { letters[count] = Skeleton.stop }

  /// Takes the letters before `index` away.
  mutating func remove(before index: Int) {
    for k in index..<count { (letters[k - index], starts[k - index]) = (letters[k], starts[k]) }
    count -= index
  }

  mutating func removeAll() { count = 0 }
}
