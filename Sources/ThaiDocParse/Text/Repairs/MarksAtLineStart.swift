extension Repair {
  /// D12: a line that starts with a mark goes on where the line before it ends: `ระด` and `ับ A` → `ระดับ A`.
  ///
  /// Marks that stand before their letters start lines too, and are moved before.
  static let marksAtLineStart = Repair(
    kind: "mark-at-line-start", need: .loneMark, certainty: .gated, changesLetters: true,
    change: .spots(leads: [0x0A]) { bytes, offset in
      guard ThaiClass.starting(at: offset + 1, in: bytes).isMark,
        ThaiClass.ending(at: offset, in: bytes) != .outside, MarkRun(in: bytes, at: offset + 1) != nil
      else { return nil }
      return Edit(length: 1)
    })
}
