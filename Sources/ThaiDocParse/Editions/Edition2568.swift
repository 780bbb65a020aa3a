extension Edition {
  /// Fiscal year 2568: ten indicators, levels in words.
  static let year2568 = TenIndicatorForm.edition(
    2568, levels: TenIndicatorForm.words,
    citations: [
      .form(.high, "Press on the results of 2568 (The Nation, Matichon, August 2568)."),
      .weights(.high, "NACC deputy secretary-general in the Bangkok Post, August 2568."),
      .levels(.medium, "By continuity with 2566; an organisation's results of 2568."),
      .target(.low, "By continuity with 2565; the goal of 2566–2570 names no mark."),
    ])
}
