/// A set of Thai letters, counted from U+0E00.
struct LetterSet: Sendable {
  private var bits: (UInt64, UInt64)

  /// All letters.
  static let all = LetterSet(bits: (.max, .max))

  private init(bits: (UInt64, UInt64)) { self.bits = bits }

  /// The digits and the letters of a text.
  init(digitsAnd letters: String) {
    bits = (0, 0x03FF_0000)
    for letter in letters.unicodeScalars.map({ $0.value & 0x7F }) {
      if letter < 64 { bits.0 |= 1 << UInt64(letter) } else { bits.1 |= 1 << UInt64(letter & 63) }
    }
  }

  /// Whether it has all letters, and whatever else there is.
  var isAll: Bool { bits.0 & bits.1 == .max }

  @inline(__always)
  func contains(_ letter: Int) -> Bool {
    (letter < 64 ? bits.0 : bits.1) &>> UInt64(truncatingIfNeeded: letter & 63) & 1 != 0
  }
}
