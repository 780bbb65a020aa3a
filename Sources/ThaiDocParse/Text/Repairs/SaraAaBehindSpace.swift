extension Repair {
  /// D4: a space and sara aa for sara am, in known words: `ด าเนิน` → `ดำเนิน`, `น ้าหนัก` → `น้ำหนัก`. Elsewhere what was lost
  /// may be a tone, so the text stays as it is.
  static let saraAaBehindSpace = Repair(
    kind: "space-for-nikhahit", need: [.loneSaraAa, .loneMark], certainty: .gated, changesLetters: true,
    change: .spots(leads: [0x20]) { bytes, offset in
      guard ThaiClass.ending(at: offset, in: bytes) == .consonant else { return nil }
      let first = bytes.thai(at: offset + 1)
      let tone = first.flatMap { ThaiClass(low: $0) == .tone ? $0 : nil }
      let vowel = offset + 1 + (tone == nil ? 0 : 3)
      guard bytes.hasThai(0x32, at: vowel),
        SaraAmWords.hold(bytes, before: offset, tone: tone, after: vowel + 3)
      else { return nil }
      let edit = Edit(length: vowel + 3 - offset)
      return (tone.map { edit.then(thai: $0) } ?? edit).then(thai: 0x33)
    })
}
