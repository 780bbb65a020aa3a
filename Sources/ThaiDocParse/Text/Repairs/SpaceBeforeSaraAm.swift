extension Repair {
  /// R9: a space before sara am: `ด ำเนิน` → `ดำเนิน`, `น้ ำหนัก` → `น้ำหนัก`. Nothing starts with sara am.
  static let spaceBeforeSaraAm = Repair(
    kind: "space-before-sara-am", need: .loneSaraAm, certainty: .certain, changesLetters: true,
    change: .spots(leads: [0x20]) { bytes, offset in
      guard bytes.hasThai(0x33, at: offset + 1),
        ThaiSyllable.mayFollow(.saraAm, after: .ending(at: offset, in: bytes))
      else { return nil }
      return Edit(length: 1)
    })
}
