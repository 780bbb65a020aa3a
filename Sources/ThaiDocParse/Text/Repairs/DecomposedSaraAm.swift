extension Repair {
  /// R4: nikhahit and sara aa are sara am: `ดําเนิน` → `ดำเนิน`.
  static let decomposedSaraAm = Repair(
    kind: "decomposed-sara-am", need: .nikhahit, certainty: .certain, changesLetters: true,
    change: .spots(leads: [0xE0]) { SaraAmCluster.edit(of: .decomposed, in: $0, at: $1) })
}
