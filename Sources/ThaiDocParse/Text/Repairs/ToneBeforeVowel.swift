extension Repair {
  /// R8: a tone mark stands after the vowel mark of its letter: `ท่ี` → `ที่`.
  static let toneBeforeVowel = Repair(
    kind: "tone-before-vowel", need: .markOrder, certainty: .certain, changesLetters: true,
    change: .spots(leads: [0xE0]) { bytes, offset in
      guard let tone = bytes.thai(at: offset), ThaiClass(low: tone) == .tone,
        let vowel = bytes.thai(at: offset + 3), ThaiClass(low: vowel) == .vowelMark
      else { return nil }
      return Edit(length: 6).then(thai: vowel).then(thai: tone)
    })
}
