/// A few words that are looked for at many offsets of a text.
struct WordSet: Sendable {
  /// By their first letters.
  private let words: [StaticString]
  /// For the low seven bits of a code point the index of the first word that starts with it or with a later one: at most
  /// offsets there is none, and at others one or two.
  private let starts: [UInt8]
  /// The first letters as bits.
  private let low: UInt64
  private let high: UInt64

  /// Thai words.
  init(_ words: StaticString...) {
    var starts = [UInt8](repeating: 0, count: 129)
    var bits: [2 of UInt64] = [0, 0]
    for word in words {
      let letter = Self.firstLetter(of: word)
      starts[letter + 1] += 1
      bits[letter >> 6] |= 1 << UInt64(letter & 63)
    }
    for letter in 1...128 { starts[letter] += starts[letter - 1] }
    // Sorted by counting: the process makes all the sets that it needs at its start.
    var next = starts
    var sorted = words
    for word in words {
      let letter = Self.firstLetter(of: word)
      sorted[Int(next[letter])] = word
      next[letter] += 1
    }
    self.words = sorted
    self.starts = starts
    (low, high) = (bits[0], bits[1])
  }

  /// The low seven bits of a word's first code point, a Thai one.
  private static func firstLetter(of word: StaticString) -> Int {
    precondition(word.utf8CodeUnitCount >= 3)
    // By the precondition the word has these bytes.
    let (second, third) = unsafe (word.utf8Start[1], word.utf8Start[2])
    return Int((second & 1) << 6 | (third & 0x3F))
  }

  /// Whether one of the words stands at `offset`.
  @inline(__always)
  func stands(at offset: Int, in document: Document) -> Bool { stands(at: offset, in: document.bytes.span) }

  /// Whether one of the words stands at an offset of some text.
  @inline(__always)
  func stands(at offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard let letter = bytes.thai(at: offset) else { return false }
    let bits = letter < 64 ? low : high
    guard bits >> UInt64(letter & 63) & 1 != 0 else { return false }
    return stands(behind: letter, at: offset, in: bytes)
  }

  private func stands(behind letter: UInt8, at offset: Int, in bytes: Span<UInt8>) -> Bool {
    for index in Int(starts[Int(letter)])..<Int(starts[Int(letter) + 1])
    where bytes.has(words[index], at: offset) {
      return true
    }
    return false
  }

  /// Whether one of the words starts in a range.
  func starts(in range: Range<Int>, of document: Document) -> Bool {
    let bytes = document.bytes.span
    let end = min(range.upperBound, bytes.count - 2)
    var i = range.lowerBound
    while i < end {
      // Inside of a letter no word starts.
      guard bytes[i] == 0xE0 else {
        i += 1
        continue
      }
      if stands(at: i, in: bytes) { return true }
      i += 3
    }
    return false
  }
}
