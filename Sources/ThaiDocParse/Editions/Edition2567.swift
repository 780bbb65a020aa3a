extension Edition {
  /// Fiscal year 2567: ten indicators, levels in words.
  static let year2567 = TenIndicatorForm.edition(
    2567, levels: TenIndicatorForm.words,
    citations: [
      .form(.medium, "University of Phayao's ITA system; both neighbouring years."),
      .weights(.medium, "University of Phayao's ITA system; both neighbouring years agree."),
      .levels(.medium, "University of Phayao's ITA system; agencies' results of 2567."),
      .target(.low, "By continuity with 2565; the goal of 2566–2570 names no mark."),
    ])
}
