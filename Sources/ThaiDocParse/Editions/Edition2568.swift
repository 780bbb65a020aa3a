extension Edition {
  /// Fiscal year 2568: ten indicators, levels in words.
  static let year2568 = TenIndicatorForm.edition(
    2568, levels: TenIndicatorForm.words,
    source:
      "Weights: NACC deputy secretary-general in the Bangkok Post, August 2568; levels: by continuity with 2566."
  )
}
