extension Edition {
  /// Fiscal year 2566: levels in words from this year on.
  static let year2566 = TenIndicatorForm.edition(
    2566, levels: TenIndicatorForm.words,
    items: ItemRules(subIndicators: TenIndicatorForm.openDataOf2566),
    citations: [
      .form(.high, "Reports of agencies, 2566."),
      .weights(
        .high, "University of Phayao's ITA system; a vocational college's row of 2566, by arithmetic."),
      .levels(
        .medium,
        "Commission's resolution of 8 June 2566 (bangplakod.go.th, Thai PBS); conditions: University of Phayao's ITA system."
      ),
      .items(.medium, "A school's adaptation of the OIT list of 2566."),
      .target(.low, "By continuity with 2565; the goal of 2566–2570 names no mark."),
    ])
}
