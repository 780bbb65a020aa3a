extension EarlierEdition {
  /// Fiscal year 2561: two forms side by side.
  static let year2561 = fiveIndices(
    2561,
    remark: Words(
      th:
        "ส่วนราชการส่วนกลางประเมิน 5 ดัชนี ส่วนองค์กรปกครองส่วนท้องถิ่นประเมินด้วย IIT, EIT และ OIT ในระบบ ITAS เป็นปีแรก ไม่ทราบน้ำหนักและช่วงคะแนนของระดับ",
      en:
        "Central bodies had five indices; local governments answered IIT, EIT and OIT in ITAS for the first time. Weights and the bounds of the levels are not known."
    ),
    citations: [
      .form(
        .medium,
        "Ministry of Education, results of 2561; ITAS report rpt0505 of 2561; NACC Sakon Nakhon, briefing of 2561."
      )
    ])
}
