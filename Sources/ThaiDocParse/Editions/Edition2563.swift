extension Edition {
  /// Fiscal year 2563: ten indicators, letters.
  static let year2563 = TenIndicatorForm.edition(
    2563, levels: TenIndicatorForm.letters,
    citations: [
      .form(.high, "NACC report of 2563."),
      .weights(.high, "Published rows of two provinces and the University of Phayao, by arithmetic."),
      .levels(.medium, "University of Phayao's ITA system; by continuity with 2565."),
      .target(
        .high,
        "Master plan 21 of the National Strategy: at least 85 (OSMEP annual report 2565; The Nation, August 2565)."
      ),
    ])
}
