extension Repair {
  /// A form feed ends a line. Other repairs are decided by page, so it is the last one.
  static let pageBreaks = Repair(
    kind: "page-break", need: .pageBreak, certainty: .form, changesLetters: false,
    change: .spots(leads: [0x0C]) { _, _ in Edit(length: 1).then(0x0A) })
}
