extension EarlierEdition {
  /// Fiscal year 2558: five indices.
  static let year2558 = fiveIndices(
    2558,
    remark: Words(
      th: "ประเมิน 5 ดัชนี ไม่ทราบน้ำหนักและระดับ",
      en: "Five indices. Weights and levels are not known."),
    citations: [.form(.low, "PACC, English page on the ITA.")])
}
