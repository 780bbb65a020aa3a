extension EarlierEdition {
  /// Fiscal year 2559: five indices.
  static let year2559 = fiveIndices(
    2559,
    remark: Words(
      th: "ประเมิน 5 ดัชนี ไม่ทราบน้ำหนักและระดับ",
      en: "Five indices. Weights and levels are not known."),
    citations: [.form(.low, "PACC, English page on the ITA.")])
}
