extension Edition {
  /// Fiscal year 2562: the first year of ten indicators and of letters; its weights are presumed from the years after.
  static let year2562 = TenIndicatorForm.edition(
    2562, levels: TenIndicatorForm.letters, hasPresumedWeights: true,
    source: "Form and letters: press on the results of 2562 (opt-news.com 8508); weights: presumed from 2563."
  )
}
