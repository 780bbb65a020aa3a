extension TidyTable {
  /// One row another fiscal year whose result the report restates.
  static let history = TidyTable(
    "history", Words(th: "ผลการประเมินปีอื่น", en: "Other years"), of: { $0.report.history },
    [
      .integer("fiscal_year", "ปีงบประมาณ", "Fiscal year") { $0.fiscalYear.value },
      .decimal("overall_score", "คะแนนรวม", "Overall score") { $0.overall?.score?.value },
      .text("overall_level", "ระดับ", "Level") { $0.overall?.level?.value },
    ] + TidyField.place { $0.overall?.score?.span ?? $0.fiscalYear.span })

  /// One row an indicator's score in another year.
  static let historyIndicators = TidyTable(
    "history_indicators", Words(th: "ตัวชี้วัดของปีอื่น", en: "Indicators of other years"), inside: "history",
    by: .positionOf("history", "ปี", "Year"), of: { $0.report.history.map(\.indicators) },
    [
      .integer("number", "ตัวชี้วัดที่", "Number") { $0.number.value },
      .decimal("score", "คะแนน", "Score") { $0.score.value },
    ] + TidyField.place { $0.score.span })

  /// One row a stated difference between two years.
  static let changes = TidyTable(
    "changes", Words(th: "ผลต่างระหว่างปี", en: "Changes"), of: { $0.report.changes },
    [
      .integer("indicator", "ตัวชี้วัดที่", "Indicator") { $0.indicator?.value },
      .text("instrument", "เครื่องมือการประเมิน", "Instrument") { $0.instrument?.value },
      .integer("from_year", "ปีที่ใช้เปรียบเทียบ", "From year") { $0.fromYear?.value },
      .integer("to_year", "ปีที่รายงานผลต่าง", "To year") { $0.toYear?.value },
      .decimal("value", "ผลต่าง", "Value") { $0.value.value },
    ] + TidyField.place { $0.value.span })
}
