extension Edition {
  /// Fiscal year 2562: the first year of ten indicators and of letters; its weights are presumed from the years after.
  static let year2562 = TenIndicatorForm.edition(
    2562, levels: TenIndicatorForm.letters,
    citations: [
      .form(.medium, "Press on the results of 2562 (opt-news.com 8508)."),
      .weights(.presumed, "No source for 2562; taken over from 2563."),
      .levels(.medium, "Letters in the press on 2562; bounds by continuity with 2565."),
      .target(
        .high,
        "Master plan 21 of the National Strategy: at least 85 (OSMEP annual report 2565; The Nation, August 2565)."
      ),
    ])
}
