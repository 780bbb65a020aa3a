extension Repair {
  /// R12: characters of no width, byte-order marks and soft hyphens.
  static let zeroWidth = Repair(
    kind: "zero-width", need: .oddSpace, certainty: .form, changesLetters: false,
    change: .spots(leads: [0xC2, 0xE2, 0xEF]) { bytes, offset in
      guard let (kind, length) = OddCharacter.starting(at: offset, in: bytes), kind == .nothing else {
        return nil
      }
      return Edit(length: length)
    })
}
