extension Edition {
  /// Fiscal year 2565: ten indicators, letters.
  static let year2565 = TenIndicatorForm.edition(
    2565, levels: TenIndicatorForm.letters,
    source: "Levels: OSMEP annual report 2565, p. 80; weights: published rows, by arithmetic.")
}
