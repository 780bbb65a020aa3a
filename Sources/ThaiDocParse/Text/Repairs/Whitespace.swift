extension Repair {
  /// CRLF and a lone CR end a line as LF does.
  static let lineEnds = Repair(
    kind: "line-end", need: .carriageReturn, changesLetters: false, leads: [0x0D]
  ) { bytes, offset in
    let isPair = offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    return Change(length: isPair ? 2 : 1).then(0x0A)
  }

  /// A form feed or vertical tab ends a line; other control characters mean nothing in a text. Made before markup is
  /// read, which marks its structure with such bytes.
  static let controlCharacters = Repair(
    kind: "control-character", need: .control, changesLetters: false,
    leads: Array(0x00...0x08) + Array(0x0B...0x0C) + Array(0x0E...0x1F) + [0x7F]
  ) { bytes, offset in
    let byte = bytes[offset]
    return byte == 0x0C || byte == 0x0B ? Change(length: 1).then(0x0A) : Change(length: 1)
  }

  /// No-break and typographic spaces are spaces; line and paragraph separators end lines.
  static let oddSpaces = Repair(
    kind: "odd-space", need: .oddSpace, changesLetters: false, leads: [0xC2, 0xE2, 0xE3]
  ) { bytes, offset in
    guard let (kind, length) = oddCharacter(in: bytes, at: offset), kind != .nothing else { return nil }
    return Change(length: length).then(kind == .space ? 0x20 : 0x0A)
  }

  /// Characters of no width, byte-order marks and soft hyphens.
  static let zeroWidth = Repair(
    kind: "zero-width", need: .oddSpace, changesLetters: false, leads: [0xC2, 0xE2, 0xEF]
  ) { bytes, offset in
    guard let (kind, length) = oddCharacter(in: bytes, at: offset), kind == .nothing else { return nil }
    return Change(length: length)
  }

  private static func oddCharacter(
    in bytes: borrowing Span<UInt8>, at offset: Int
  ) -> (kind: OddCharacter.Replacement, length: Int)? {
    let length = UTF8Decoder.validLength(in: bytes, at: offset)
    guard length > 1 else { return nil }
    let scalar = UTF8Decoder.scalar(in: bytes, at: offset, length: length)
    return OddCharacter.kind(of: scalar).map { ($0, length) }
  }
}
