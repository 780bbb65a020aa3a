extension Edition {
  /// Fiscal year 2567: ten indicators, levels in words.
  static let year2567 = TenIndicatorForm.edition(
    2567, levels: TenIndicatorForm.words,
    source: "Weights and levels: University of Phayao's ITA system; both neighbouring years agree.")
}
