extension Edition {
  /// Fiscal year 2565: ten indicators, letters.
  static let year2565 = TenIndicatorForm.edition(
    2565, levels: TenIndicatorForm.letters,
    items: ItemRules(subIndicators: TenIndicatorForm.openDataOf2564, hasMeanOfSubIndicators: true),
    citations: [
      .form(.high, "Reports of agencies, 2565."),
      .weights(.high, "Published rows of 2565, by arithmetic."),
      .levels(.high, "OSMEP annual report 2565, p. 80."),
      .items(.high, "OIT list of 2565."),
      .itemScores(.presumed, "No source for 2565; the items are grouped as in 2564."),
      .target(
        .high,
        "Master plan 21 of the National Strategy: at least 85 (OSMEP annual report 2565; The Nation, August 2565)."
      ),
    ])
}
