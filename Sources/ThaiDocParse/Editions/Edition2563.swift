extension Edition {
  /// Fiscal year 2563: ten indicators, letters.
  static let year2563 = TenIndicatorForm.edition(
    2563, levels: TenIndicatorForm.letters,
    source:
      "Weights: published rows of provinces and a university, by arithmetic; levels: by continuity with 2565."
  )
}
