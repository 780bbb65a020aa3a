extension Repair {
  /// A space before a mark that the letter before it carries: `ประเม ิน` → `ประเมิน`, `ท ี่` → `ที่`. What PDF readers make of
  /// marks with a place of their own; where marks stand before their letters it is left to that repair.
  static let spaceBeforeMark = Repair(
    kind: "space-before-mark", need: .loneMark, certainty: .gated,
    gate: .stretch(.piece) { !hasEarlyMarks($0, in: $1) }, changesLetters: true,
    change: .spots(leads: [0x20]) { bytes, offset in
      let mark = ThaiClass.starting(at: offset + 1, in: bytes)
      guard mark.isMark, ThaiSyllable.mayFollow(mark, after: .ending(at: offset, in: bytes)) else {
        return nil
      }
      // A tone and sara aa may be what is left of a sara am: ต ่า is ต่ำ, ค ่า is ค่า or ค่ำ.
      if mark == .tone, bytes.hasThai(0x32, at: offset + 4) { return nil }
      return Edit(length: 1)
    })
}
