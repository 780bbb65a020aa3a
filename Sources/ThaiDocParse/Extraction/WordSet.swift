/// A few words that are looked for at many offsets of a text.
struct WordSet: Sendable {
  private let words: [StaticString]
  /// For the low seven bits of a code point whether a word starts with it: at most offsets none does.
  private let starts: [Bool]

  /// Thai words.
  init(_ words: StaticString...) {
    self.words = words
    var starts = [Bool](repeating: false, count: 128)
    for word in words {
      if let first = word.description.unicodeScalars.first { starts[Int(first.value & 0x7F)] = true }
    }
    self.starts = starts
  }

  /// Whether one of the words stands at `offset`.
  @inline(__always)
  func stands(at offset: Int, in document: Document) -> Bool {
    let bytes = document.bytes.span
    guard offset + 2 < bytes.count, bytes[offset] == 0xE0 else { return false }
    let letter = (bytes[offset + 1] & 1) << 6 | (bytes[offset + 2] & 0x3F)
    return starts[Int(letter)] && words.contains { document.has($0, at: offset) }
  }

  /// Whether one of the words starts in a range.
  func starts(in range: Range<Int>, of document: Document) -> Bool {
    range.contains { stands(at: $0, in: document) }
  }
}
