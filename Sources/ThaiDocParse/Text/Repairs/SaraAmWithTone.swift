extension Repair {
  /// R5: the same with a tone mark in any place, which stands before sara am: `น้ํา`, `นํ้า`, `นํา้` and `นำ้` → `น้ำ`.
  static let saraAmWithTone = Repair(
    kind: "sara-am-with-tone", need: [.nikhahit, .markOrder], certainty: .certain, changesLetters: true,
    change: .spots(leads: [0xE0]) { SaraAmCluster.edit(of: .withTone, in: $0, at: $1) })
}
