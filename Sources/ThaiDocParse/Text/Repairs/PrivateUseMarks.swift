extension Repair {
  /// R10: marks and letters that old Thai fonts have in the private use area, for another height or side: U+F70A → `่`.
  ///
  /// Fonts differ: a mark that can't stand where it is means something else and stays unknown.
  static let privateUseMarks = Repair(
    kind: "private-use-mark", need: .privateUse, certainty: .certain, changesLetters: true,
    change: .walk { bytes, stretch, text in
      var before = ThaiClass.outside
      var i = stretch.lowerBound
      while i < stretch.upperBound {
        let length = UTF8Decoder.length(ofLead: bytes[i])
        var here = ThaiClass.starting(at: i, in: bytes)
        if bytes[i] == 0xEF, let low = PrivateUseMarks.meaning(of: bytes, at: i) {
          let meant = ThaiClass(low: low)
          // A tone before its vowel is put in order later.
          let isPossible =
            ThaiSyllable.mayFollow(meant, after: before) || (before == .tone && meant == .vowelMark)
          if isPossible {
            let edit = Edit(length: length).then(thai: low)
            text.copy(bytes, upTo: i)
            text.replace(upTo: i + length, with: edit.replacement.span.extracting(0..<3))
            here = meant
          }
        }
        before = here
        i += length
      }
    })
}

/// What the private use code points of Thai fonts mean, after the fallback shaper of HarfBuzz.
private enum PrivateUseMarks {
  /// The low seven bits of the Thai code point that is meant; `nil` for another character.
  static func meaning(of bytes: borrowing Span<UInt8>, at offset: Int) -> UInt8? {
    guard offset + 2 < bytes.count else { return nil }
    let scalar = UTF8Decoder.scalar(in: bytes, at: offset, length: 3)
    let low: UInt8 =
      switch scalar {
      case 0xF700...0xF71A: windows[Int(scalar - 0xF700)]
      case 0xF884...0xF89E: macintosh[Int(scalar - 0xF884)]
      default: 0
      }
    return low == 0 ? nil : low
  }

  /// U+F700–F71A, of fonts for Windows.
  private static let windows: [UInt8] = [
    0x10, 0x34, 0x35, 0x36, 0x37, 0x48, 0x49, 0x4A, 0x4B, 0x4C,  // F700–F709
    0x48, 0x49, 0x4A, 0x4B, 0x4C, 0x0D,  // F70A–F70F
    0x31, 0x4D, 0x47, 0x48, 0x49, 0x4A, 0x4B, 0x4C,  // F710–F717
    0x38, 0x39, 0x3A,  // F718–F71A
  ]

  /// U+F884–F89E, of fonts for the Macintosh.
  private static let macintosh: [UInt8] = [
    0x31, 0x34, 0x35, 0x36, 0x37, 0x47,  // F884–F889
    0x48, 0x48, 0x48, 0x49, 0x49, 0x49,  // F88A–F88F
    0x4A, 0x4A, 0x4A, 0x4B, 0x4B, 0x4B,  // F890–F895
    0x4C, 0x4C, 0x4C, 0x4D,  // F896–F899
    0x0D, 0x38, 0x39, 0x3A, 0x10,  // F89A–F89E
  ]
}
