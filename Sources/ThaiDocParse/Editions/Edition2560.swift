extension EarlierEdition {
  /// Fiscal year 2560: five indices.
  static let year2560 = fiveIndices(
    2560,
    remark: Words(
      th: "ประเมิน 5 ดัชนี มีหน่วยงานเข้าร่วม 422 แห่ง ไม่ทราบน้ำหนักและระดับ",
      en: "Five indices; 422 agencies took part. Weights and levels are not known."),
    citations: [.form(.medium, "Criteria of 2560 (itamua.com); ONDE, report of 2560; T-News, 2560.")])
}
