extension Repair {
  /// D15: a Latin word that a hyphen parts at the end of a line: `orga-` and `nization` → `organization`. Thai has no such
  /// hyphens.
  static let lineHyphens = Repair(
    kind: "hyphen-at-line-end", need: .hyphenatedLine, certainty: .gated, changesLetters: true,
    change: .spots(leads: [0x2D]) { bytes, offset in
      LineHyphen.stands(before: offset + 1, in: bytes) ? Edit(length: 2) : nil
    })
}
