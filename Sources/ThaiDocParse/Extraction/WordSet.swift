/// A few words that are looked for at many offsets of a text.
struct WordSet: Sendable {
  /// By their first letters.
  private let words: [StaticString]
  /// For the low seven bits of a code point the index of the first word that starts with it or with a later one: at most
  /// offsets there is none, and at others one or two.
  private let starts: [Int]

  /// Thai words.
  init(_ words: StaticString...) {
    func letter(of word: StaticString) -> Int {
      Int((word.description.unicodeScalars.first?.value ?? 0) & 0x7F)
    }
    self.words = words.sorted { letter(of: $0) < letter(of: $1) }
    var starts = [Int](repeating: 0, count: 129)
    for word in words { starts[letter(of: word) + 1] += 1 }
    for letter in 1...128 { starts[letter] += starts[letter - 1] }
    self.starts = starts
  }

  /// Whether one of the words stands at `offset`.
  @inline(__always)
  func stands(at offset: Int, in document: Document) -> Bool {
    let bytes = document.bytes.span
    guard offset + 2 < bytes.count, bytes[offset] == 0xE0 else { return false }
    let letter = (bytes[offset + 1] & 1) << 6 | (bytes[offset + 2] & 0x3F)
    for index in starts[Int(letter)]..<starts[Int(letter) + 1] where document.has(words[index], at: offset) {
      return true
    }
    return false
  }

  /// Whether some text starts with one of the words.
  func start(_ text: [UInt8]) -> Bool {
    words.contains { word in
      word.utf8CodeUnitCount <= text.count && text.starts(with: word.description.utf8)
    }
  }

  /// Whether one of the words starts in a range.
  func starts(in range: Range<Int>, of document: Document) -> Bool {
    range.contains { stands(at: $0, in: document) }
  }
}
