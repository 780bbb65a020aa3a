extension TidyTable {
  /// One row an instrument that the report states.
  static let instruments = TidyTable(
    "instruments", Words(th: "เครื่องมือการประเมิน", en: "Instruments"), of: { $0.report.instruments },
    [
      .text("code", "รหัส", "Code") { $0.code.value.rawValue },
      .text("name", "ชื่อเครื่องมือ", "Name") { $0.name?.value },
      .decimal("weight", "น้ำหนัก (ร้อยละ)", "Weight (percent)") { $0.weight?.value },
      .decimal("score", "คะแนน", "Score") { $0.score?.value },
      .decimal("points", "คะแนนถ่วงน้ำหนัก", "Points") { $0.points?.value },
      .numbers("indicators", "ตัวชี้วัดในเครื่องมือ", "Indicators") { $0.indicators },
    ] + TidyField.place { $0.score?.span ?? $0.points?.span ?? $0.code.span })

  /// One row an instrument whose total was worked out anew.
  static let recomputedInstruments = TidyTable(
    "recomputed_instruments", Words(th: "เครื่องมือที่คำนวณใหม่", en: "Recomputed instruments"),
    of: { $0.parsed.recomputation?.instruments ?? [] },
    [
      .text("code", "รหัส", "Code") { $0.rule.code.rawValue },
      .integer("weight", "น้ำหนักตามหลักเกณฑ์ (ร้อยละ)", "Official weight (percent)") { $0.rule.weight },
      .decimal("score", "คะแนนที่คำนวณใหม่", "Recomputed score") { $0.total.score },
      .decimal("low", "ต่ำสุดที่เป็นไปได้", "Lowest") { $0.total.low },
      .decimal("high", "สูงสุดที่เป็นไปได้", "Highest") { $0.total.high },
    ])

  /// One row a level of the grading scale that the report states.
  static let gradingScale = TidyTable(
    "grading_scale", Words(th: "เกณฑ์ระดับผลการประเมิน", en: "Grading scale"), of: { $0.report.gradingScale },
    [
      .text("level", "ระดับ", "Level") { $0.level.value },
      .decimal("low", "คะแนนต่ำสุด", "Lowest score") { $0.low?.value },
      .decimal("high", "คะแนนสูงสุด", "Highest score") { $0.high?.value },
    ] + TidyField.place { $0.level.span })

  /// One row a place in a league.
  static let rankings = TidyTable(
    "rankings", Words(th: "อันดับ", en: "Rankings"), of: { $0.report.rankings },
    [
      .text("scope", "ขอบเขต", "Scope") { $0.scope.value },
      .integer("rank", "อันดับ", "Rank") { $0.rank.value },
      .integer("out_of", "จำนวนทั้งหมด", "Out of") { $0.of?.value },
    ] + TidyField.place { $0.rank.span })
}
