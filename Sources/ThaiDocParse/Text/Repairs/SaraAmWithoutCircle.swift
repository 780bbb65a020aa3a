extension Repair {
  /// D5: sara am that lost its circle, in words that are none with sara aa: `ดาเนิน` → `ดำเนิน`, `สานัก` → `สำนัก`. Only on a
  /// page that has no sara am at all, which sound pages hardly ever lack.
  static let saraAmWithoutCircle = Repair(
    kind: "sara-am-without-circle", need: .withoutSaraAm, certainty: .gated,
    gate: .stretch(.page) { $0.lacks(thai: 0x33, in: $1) }, changesLetters: true,
    change: .spots(leads: [0xE0]) { bytes, offset in
      guard bytes.hasThai(0x32, at: offset) else { return nil }
      let last = bytes.thai(at: offset - 3)
      let tone = last.flatMap { ThaiClass(low: $0) == .tone ? $0 : nil }
      let before = offset - (tone == nil ? 0 : 3)
      guard SaraAmWords.hold(bytes, before: before, tone: tone, after: offset + 3, .certain) else {
        return nil
      }
      return Edit(length: 3).then(thai: 0x33)
    })
}
