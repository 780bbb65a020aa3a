/// Tells line and column of a source offset, in constant time after one pass over the text.
///
/// Lines end with LF, CRLF or a lone CR. Columns count code points; each invalid byte sequence counts as the one
/// U+FFFD that it is shown as. Both start at 1.
struct SourceLocator {
  /// Every 64 bytes: how many code points began before that block.
  private static let blockShift = 6

  private let bytes: [UInt8]
  private var lineStarts: [UInt32] = [0]
  private var codePointsBefore: [UInt32] = []
  private let irregular: [SourceSpan]
  private var irregularityBefore: [Int] = []

  init(_ source: SourceText) {
    bytes = source.bytes
    irregular = source.invalid
    codePointsBefore.reserveCapacity((bytes.count >> Self.blockShift) + 1)
    lineStarts.reserveCapacity(bytes.count / 64)
    let span = source.bytes.span
    var count: UInt32 = 0
    var i = 0
    while i < span.count {
      codePointsBefore.append(count)
      let end = min(i + (1 << Self.blockShift), span.count)
      countBlock(span, from: i, to: end, &count)
      i = end
    }
    if codePointsBefore.isEmpty || bytes.count & ((1 << Self.blockShift) - 1) == 0 {
      codePointsBefore.append(count)
    }
    var total = 0
    for span in irregular {
      irregularityBefore.append(total)
      total += 1 - leads(from: span.lower, to: span.upper)
    }
  }

  private typealias Lanes = SIMD16<Int8>

  /// Counts the code points of a block, and notes where lines start in it.
  @inline(__always)
  private mutating func countBlock(_ span: Span<UInt8>, from lower: Int, to upper: Int, _ count: inout UInt32)
  {
    var i = lower
    let raw = unsafe span.bytes
    /// For each of sixteen lanes how many of its bytes are no continuation bytes; a block has four a lane.
    var leads = Lanes(repeating: 0)
    // The load reads bytes i ..< i + 16, and i + 16 <= upper <= span.count.
    while i + 16 <= upper {
      // As signed numbers the continuation bytes 80 ... BF are the lowest; a lane that holds is -1 in the mask.
      let bytes = unsafe raw.unsafeLoadUnaligned(fromByteOffset: i, as: Lanes.self)
      leads &-= unsafe unsafeBitCast(bytes .>= Lanes(repeating: -64), to: Lanes.self)
      let ends = (bytes .== Lanes(repeating: 0x0A)) .| (bytes .== Lanes(repeating: 0x0D))
      let words = unsafe unsafeBitCast(ends, to: SIMD2<UInt64>.self)
      if words[0] | words[1] != 0 { noteLines(span, from: i, to: i + 16) }
      i += 16
    }
    let words = unsafe unsafeBitCast(leads, to: SIMD2<UInt64>.self)
    count &+= Self.sumOfBytes(words[0] &+ words[1])
    for offset in i..<upper where span[offset] & 0xC0 != 0x80 { count &+= 1 }
    if i < upper { noteLines(span, from: i, to: upper) }
  }

  /// The sum of the eight bytes of a word, if it is below 256.
  @inline(__always)
  private static func sumOfBytes(_ word: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (word &* 0x0101_0101_0101_0101) >> 56)
  }

  private mutating func noteLines(_ span: Span<UInt8>, from lower: Int, to upper: Int) {
    for i in lower..<upper {
      let byte = span[i]
      if byte == 0x0A || (byte == 0x0D && !(i + 1 < span.count && span[i + 1] == 0x0A)) {
        lineStarts.append(UInt32(i + 1))
      }
    }
  }

  /// Line and column of `offset`, which may be the end of the text.
  func position(of offset: UInt32) -> (line: Int, column: Int) {
    let line = lineIndex(of: offset)
    let start = lineStarts[line]
    var column = Int(codePoints(before: offset)) - Int(codePoints(before: start)) + 1
    if !irregular.isEmpty { column += irregularity(before: offset) - irregularity(before: start) }
    return (line + 1, column)
  }

  private func lineIndex(of offset: UInt32) -> Int {
    lineStarts.partitioningIndex { $0 > offset } - 1
  }

  private func codePoints(before offset: UInt32) -> UInt32 {
    let end = Int(offset)
    var i = end & ~((1 << Self.blockShift) - 1)
    var count = codePointsBefore[i >> Self.blockShift]
    let span = bytes.span
    let raw = unsafe span.bytes
    // Both loads read bytes i ..< i + 8, and i + 8 is no more than the count; a place is inside of the text.
    precondition(end <= span.count)
    while i + 8 <= end {
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
      count &+= 8 &- Self.sumOfBytes(Self.continuations(word))
      i += 8
    }
    if i < end, i + 8 <= span.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
      // Of a little-endian word the low bytes are the first ones.
      let rest = end - i
      count &+=
        UInt32(rest) &- Self.sumOfBytes(Self.continuations(UInt64(littleEndian: word) << (64 - 8 * rest)))
      return count
    }
    while i < end {
      if span[i] & 0xC0 != 0x80 { count &+= 1 }
      i += 1
    }
    return count
  }

  /// Bit 0 of each byte: whether it is a continuation byte.
  @inline(__always)
  private static func continuations(_ word: UInt64) -> UInt64 {
    (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
  }

  /// How many columns more than lead bytes the invalid sequences before `offset` make: each one is one column.
  private func irregularity(before offset: UInt32) -> Int {
    let index = irregular.partitioningIndex { $0.lower >= offset }
    guard index > 0 else { return 0 }
    let last = irregular[index - 1]
    return irregularityBefore[index - 1] + 1 - leads(from: last.lower, to: min(last.upper, offset))
  }

  private func leads(from lower: UInt32, to upper: UInt32) -> Int {
    (lower..<upper).count { bytes[Int($0)] & 0xC0 != 0x80 }
  }
}
