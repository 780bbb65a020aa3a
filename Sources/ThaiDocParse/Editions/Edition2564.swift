extension Edition {
  /// Fiscal year 2564: ten indicators, letters.
  static let year2564 = TenIndicatorForm.edition(
    2564, levels: TenIndicatorForm.letters,
    items: ItemRules(
      surveyItems: [
        SurveyItemRule(instrument: .iit, count: 30), SurveyItemRule(instrument: .eit, count: 15),
      ],
      subIndicators: TenIndicatorForm.openDataOf2564, hasMeanOfSubIndicators: true),
    citations: [
      .form(.high, "Thammasat University, ITA of 2564."),
      .weights(.high, "NACC group report 6 of 2564, table 4.16; Thammasat University, 2564."),
      .levels(.medium, "University of Phayao's ITA system; by continuity with 2565."),
      .items(.high, "OIT list of 2564; survey items of Suan Dusit University, 2564."),
      .itemScores(
        .high, "NACC group report 6 of 2564, table 4.26: thirteen agencies of Phichit, by arithmetic."),
      .target(
        .high,
        "Master plan 21 of the National Strategy: at least 85 (OSMEP annual report 2565; The Nation, August 2565)."
      ),
    ])
}
