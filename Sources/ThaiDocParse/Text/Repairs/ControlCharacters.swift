extension Repair {
  /// A vertical tab ends a line; other control characters but the form feed mean nothing in a text. Made before markup is
  /// read, which marks its structure with such bytes.
  static let controlCharacters = Repair(
    kind: "control-character", need: .control, certainty: .form, changesLetters: false,
    change: .spots(leads: Array(0x00...0x08) + [0x0B] + Array(0x0E...0x1F) + [0x7F]) { bytes, offset in
      bytes[offset] == 0x0B ? Edit(length: 1).then(0x0A) : Edit(length: 1)
    })
}
