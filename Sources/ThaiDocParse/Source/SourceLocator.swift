/// Tells line and column of a source offset, in constant time after one pass over the text.
///
/// Lines end with LF, CRLF or a lone CR. Columns count code points; each invalid byte sequence counts as the one
/// U+FFFD that it is shown as. Both start at 1.
struct SourceLocator {
  /// Every 256 bytes: how many lines and code points began before that block.
  private static let blockShift = 8

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

  /// Counts the code points of a block, and notes where lines start in it.
  private mutating func countBlock(_ span: Span<UInt8>, from lower: Int, to upper: Int, _ count: inout UInt32)
  {
    var i = lower
    // The load reads bytes i ..< i + 8, and i + 8 <= upper <= span.count.
    let raw = unsafe span.bytes
    let ones: UInt64 = 0x0101_0101_0101_0101
    while i + 8 <= upper {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self)
      // Bit 0 of each byte: whether it is no continuation byte.
      count &+= UInt32(8 - ((word >> 7) & ~(word >> 6) & ones).nonzeroBitCount)
      // Whether some byte is below 0x0E; line ends are, and then each byte is looked at.
      if (word &- ones &* 0x0E) & ~word & (ones &* 0x80) != 0 { noteLines(span, from: i, to: i + 8) }
      i += 8
    }
    for offset in i..<upper where span[offset] & 0xC0 != 0x80 { count &+= 1 }
    noteLines(span, from: i, to: upper)
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
    let block = Int(offset) >> Self.blockShift
    var count = codePointsBefore[block]
    let span = bytes.span
    for i in (block << Self.blockShift)..<Int(offset) where span[i] & 0xC0 != 0x80 { count &+= 1 }
    return count
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
