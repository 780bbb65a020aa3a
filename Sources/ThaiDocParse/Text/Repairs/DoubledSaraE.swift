extension Repair {
  /// R7: two sara e are one sara ae: `คะเเนน` → `คะแนน`. Two sara e never stand side by side in Thai.
  static let doubledSaraE = Repair(
    kind: "doubled-sara-e", need: .doubledSaraE, certainty: .certain, changesLetters: true,
    change: .spots(leads: [0xE0]) { bytes, offset in
      guard bytes.hasThai(0x40, at: offset), bytes.hasThai(0x40, at: offset + 3) else { return nil }
      return Edit(length: 6).then(thai: 0x41)
    })
}
