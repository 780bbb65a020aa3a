extension Repair {
  /// R2: U+FFFD behind a sara am stands for nothing, nor does the space that may follow: `ประจำ� ปี` → `ประจำปี`.
  static let lostLetterAfterSaraAm = Repair(
    kind: "lost-letter-after-sara-am", need: .lostLetter, certainty: .certain, changesLetters: true,
    change: .spots(leads: [0xEF]) { bytes, offset in
      guard bytes.isReplacementCharacter(at: offset), bytes.hasThai(0x33, at: offset - 3) else { return nil }
      let upper = offset + 3
      let isSpaced =
        upper < bytes.count && bytes[upper] == 0x20
        && ThaiClass.starting(at: upper + 1, in: bytes) != .outside
      return Edit(length: isSpaced ? 4 : 3)
    })
}
