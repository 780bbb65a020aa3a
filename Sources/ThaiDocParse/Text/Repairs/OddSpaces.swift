extension Repair {
  /// R12: no-break and typographic spaces are spaces; line and paragraph separators end lines.
  static let oddSpaces = Repair(
    kind: "odd-space", need: .oddSpace, certainty: .form, changesLetters: false,
    change: .spots(leads: [0xC2, 0xE2, 0xE3]) { bytes, offset in
      guard let (kind, length) = OddCharacter.starting(at: offset, in: bytes), kind != .nothing else {
        return nil
      }
      return Edit(length: length).then(kind == .space ? 0x20 : 0x0A)
    })
}

extension OddCharacter {
  /// What the character at an offset stands for, if it is odd, and its length.
  static func starting(
    at offset: Int, in bytes: borrowing Span<UInt8>
  ) -> (kind: Replacement, length: Int)? {
    let length = UTF8Decoder.validLength(in: bytes, at: offset)
    guard length > 1 else { return nil }
    let scalar = UTF8Decoder.scalar(in: bytes, at: offset, length: length)
    return kind(of: scalar).map { ($0, length) }
  }
}
