extension Edition {
  /// Fiscal year 2564: ten indicators, letters.
  static let year2564 = TenIndicatorForm.edition(
    2564, levels: TenIndicatorForm.letters,
    source:
      "Weights: Thammasat University, 2564; NACC group report 6 of 2564, table 4.16; levels: by continuity with 2565."
  )
}
