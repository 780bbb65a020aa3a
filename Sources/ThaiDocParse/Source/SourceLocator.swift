/// Tells line and column of a source offset, in constant time after one pass over the text.
///
/// Lines end with LF, CRLF or a lone CR. Columns count code points; each invalid byte sequence counts as the one
/// U+FFFD that it is shown as. Both start at 1.
struct SourceLocator {
  /// The size of a block, as a power of two: 64 bytes.
  private static let blockShift = 6

  /// What is known where a block begins.
  private struct Block {
    /// How many code points began before it.
    var codePoints: UInt32
    /// The index of the line that its first byte is in.
    var line: UInt32
  }

  private let bytes: [UInt8]
  private var lineStarts: [UInt32] = [0]
  private var blocks: [Block] = []
  private let irregular: [SourceSpan]
  private var irregularityBefore: [Int] = []

  init(_ source: SourceText) {
    bytes = source.bytes
    irregular = source.invalid
    blocks.reserveCapacity((bytes.count >> Self.blockShift) + 1)
    lineStarts.reserveCapacity(bytes.count / 32)
    let span = source.bytes.span
    var count: UInt32 = 0
    var i = 0
    // The end of the text has a block, too, be it one without bytes.
    repeat {
      blocks.append(Block(codePoints: count, line: UInt32(lineStarts.count - 1)))
      let end = i + (1 << Self.blockShift)
      count &+= end <= span.count ? readBlock(span, from: i) : readBytes(span, from: i)
      i = end
    } while i <= span.count
    var total = 0
    for span in irregular {
      irregularityBefore.append(total)
      total += 1 - leads(from: span.lower, to: span.upper)
    }
  }

  private typealias Lanes = SIMD16<Int8>

  /// Counts the code points of a whole block, and notes where lines start in it.
  @inline(__always)
  private mutating func readBlock(_ span: Span<UInt8>, from start: Int) -> UInt32 {
    let raw = unsafe span.bytes
    /// For each of sixteen lanes how many of its bytes are no continuation bytes; a block has four a lane.
    var leads = Lanes(repeating: 0)
    var ends = [4 of SIMD2<UInt64>](repeating: SIMD2(repeating: 0))
    var all: UInt64 = 0
    for part in 0..<4 {
      // The load reads sixteen bytes of a whole block.
      let bytes = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: start + 16 * part, as: Lanes.self)
      // As signed numbers the continuation bytes 80 ... BF are the lowest; a lane that holds is -1 in the mask.
      leads &-= unsafe unsafeBitCast(bytes .>= Lanes(repeating: -64), to: Lanes.self)
      let marks = (bytes .== Lanes(repeating: 0x0A)) .| (bytes .== Lanes(repeating: 0x0D))
      ends[part] = unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
      all |= ends[part][0] | ends[part][1]
    }
    if all != 0 {
      for part in 0..<4 {
        noteLines(span, at: start + 16 * part, ends[part][0])
        noteLines(span, at: start + 16 * part + 8, ends[part][1])
      }
    }
    let words = unsafe unsafeBitCast(leads, to: SIMD2<UInt64>.self)
    return Self.sumOfBytes(words[0] &+ words[1])
  }

  /// The same for what is left at the end of the text.
  private mutating func readBytes(_ span: Span<UInt8>, from start: Int) -> UInt32 {
    var count: UInt32 = 0
    for i in start..<span.count {
      if span[i] & 0xC0 != 0x80 { count &+= 1 }
      noteLine(span, endingAt: i)
    }
    return count
  }

  /// The sum of the eight bytes of a word, if it is below 256.
  @inline(__always)
  private static func sumOfBytes(_ word: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (word &* 0x0101_0101_0101_0101) >> 56)
  }

  /// Notes the lines that end in eight bytes, of which those that may end one are marked.
  @inline(__always)
  private mutating func noteLines(_ span: Span<UInt8>, at offset: Int, _ marks: UInt64) {
    var rest = UInt64(littleEndian: marks) & 0x0101_0101_0101_0101
    while rest != 0 {
      noteLine(span, endingAt: offset + rest.trailingZeroBitCount >> 3)
      rest &= rest &- 1
    }
  }

  private mutating func noteLine(_ span: Span<UInt8>, endingAt i: Int) {
    let byte = span[i]
    if byte == 0x0A || (byte == 0x0D && !(i + 1 < span.count && span[i + 1] == 0x0A)) {
      lineStarts.append(UInt32(i + 1))
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
    var line = Int(blocks[Int(offset) >> Self.blockShift].line)
    // No more than a block has bytes.
    while line + 1 < lineStarts.count, lineStarts[line + 1] <= offset { line += 1 }
    return line
  }

  private func codePoints(before offset: UInt32) -> UInt32 {
    let span = bytes.span
    let start = Int(offset) & ~((1 << Self.blockShift) - 1)
    let rest = Int(offset) - start
    let count = blocks[start >> Self.blockShift].codePoints
    guard start + (1 << Self.blockShift) <= span.count else {
      return (start..<Int(offset)).reduce(count) { $0 + (span[$1] & 0xC0 != 0x80 ? 1 : 0) }
    }
    // All of the block is looked at, and what is behind the place left out: there is no branch then to be guessed wrong.
    let raw = unsafe span.bytes
    var leads = Lanes(repeating: 0)
    for part in 0..<4 {
      // The load reads sixteen bytes of a whole block.
      let bytes = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: start + 16 * part, as: Lanes.self)
      let isBefore = Self.places .< Lanes(repeating: Int8(truncatingIfNeeded: rest - 16 * part))
      let isCounted = isBefore .& (bytes .>= Lanes(repeating: -64))
      leads &-= unsafe unsafeBitCast(isCounted, to: Lanes.self)
    }
    let words = unsafe unsafeBitCast(leads, to: SIMD2<UInt64>.self)
    return count &+ Self.sumOfBytes(words[0] &+ words[1])
  }

  /// The lanes' own numbers.
  private static var places: Lanes { Lanes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) }

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
