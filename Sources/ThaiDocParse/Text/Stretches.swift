/// The pieces of a text that a repair is decided on: its pages, pieces of pages, or lines. They tile the text.
struct Stretches {
  enum Size {
    case line
    /// Up to a form feed.
    case page
    /// A page, or some 3,000 bytes of one that end with a line: about as much as one font wrote.
    case piece
  }

  private static let pieceSize = 3_000

  private let size: Size
  private var offset = 0

  init(_ size: Size) { self.size = size }

  /// The next piece; a line with its line end, a page with its form feed.
  mutating func next(in bytes: borrowing Span<UInt8>) -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let lower = offset
    var i = offset
    while i < bytes.count, !ends(behind: bytes[i], length: i - lower) { i += 1 }
    offset = min(i + 1, bytes.count)
    return lower..<offset
  }

  /// Behind the line that an offset is in, before `end`.
  static func endOfLine(in bytes: borrowing Span<UInt8>, from offset: Int, to end: Int) -> Int {
    var i = offset
    while i < end, bytes[i] != 0x0A { i += 1 }
    return min(i + 1, end)
  }

  /// Behind a piece of a page that starts at an offset, before `end`.
  static func endOfPiece(in bytes: borrowing Span<UInt8>, from offset: Int, to end: Int) -> Int {
    endOfLine(in: bytes, from: min(offset + pieceSize, end), to: end)
  }

  @inline(__always)
  private func ends(behind byte: UInt8, length: Int) -> Bool {
    switch byte {
    case 0x0C: true
    case 0x0A: size == .line || (size == .piece && length >= Self.pieceSize)
    default: false
    }
  }
}

extension Span where Element == UInt8 {
  /// Whether a page with sara aa or sara am in it lacks one of them: the one with these low seven bits.
  func lacks(thai low: UInt8, onSomePage hasPages: Bool) -> Bool {
    guard hasPages else { return lacks(thai: low, in: 0..<count) }
    var pages = Stretches(.page)
    while let page = pages.next(in: self) {
      if lacks(thai: low, in: page) { return true }
    }
    return false
  }

  /// Whether a page has sara aa or sara am, and not the one with these low seven bits. In sound Thai both are found
  /// within a few lines.
  func lacks(thai low: UInt8, in page: Range<Int>) -> Bool {
    var hasOther = false
    var i = page.lowerBound
    while i + 2 < page.upperBound {
      // `i + 2` is inside of the page.
      if unsafe self[unchecked: i] == 0xE0, unsafe self[unchecked: i + 1] == 0xB8 {
        let third = unsafe self[unchecked: i + 2]
        if third == 0x80 | low { return false }
        if third == 0xB2 || third == 0xB3 { hasOther = true }
      }
      i += unsafe UTF8Decoder.length(ofLead: self[unchecked: i])
    }
    return hasOther
  }
}
