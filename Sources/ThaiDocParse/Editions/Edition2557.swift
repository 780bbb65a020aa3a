extension EarlierEdition {
  /// Fiscal year 2557: first year of the assessment by the NACC.
  static let year2557 = fiveIndices(
    2557,
    remark: Words(
      th: "ปีแรกของการประเมินโดยสำนักงาน ป.ป.ช. รูปแบบอนุมานจากปีถัดมา ไม่ทราบน้ำหนักและระดับ",
      en:
        "The first year by the NACC; its form is inferred from the years after. Weights and levels are not known."
    ),
    citations: [.form(.low, "ITAS, English page on the ITA, 1 July 2563.")])
}
