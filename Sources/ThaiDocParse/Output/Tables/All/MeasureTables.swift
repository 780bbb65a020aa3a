extension TidyTable {
  /// One row a measure.
  static let measures = TidyTable(
    "measures", Words(th: "มาตรการ", en: "Measures"), of: { $0.report.measures },
    [
      .integer("number", "มาตรการที่", "Number") { $0.number?.value },
      .text("title", "มาตรการ", "Title") { $0.title?.value },
      .texts("responsible", "ผู้รับผิดชอบ", "Responsible") { $0.responsible.map(\.value) },
      .text("period_text", "ระยะเวลา", "Period") { $0.period?.text.value },
      .date("period_start", "วันเริ่มต้น", "Start") { $0.period?.start?.value },
      .date("period_end", "วันสิ้นสุด", "End") { $0.period?.end?.value },
      .text("follow_up", "การติดตามผล", "Follow-up") { $0.followUp?.value },
      .integer("fiscal_year", "ปีงบประมาณ", "Fiscal year") { $0.fiscalYear?.value },
    ] + TidyField.place { $0.bestSpan })

  /// One row a step of a measure.
  static let measureSteps = TidyTable(
    "measure_steps", Words(th: "ขั้นตอนของมาตรการ", en: "Steps of measures"), inside: "measures",
    by: .positionOf("measure", "มาตรการ", "Measure"), of: { $0.report.measures.map(\.steps) },
    [
      .integer("number", "ลำดับที่", "Number") { $0.number?.value },
      .text("text", "ขั้นตอนหรือวิธีการ", "Step") { $0.text.value },
    ] + TidyField.place { $0.text.span })

  /// One row what a measure has in a further column.
  static let measureOther = TidyTable(
    "measure_other", Words(th: "คอลัมน์อื่นของมาตรการ", en: "Other columns of measures"), inside: "measures",
    by: .positionOf("measure", "มาตรการ", "Measure"), of: { $0.report.measures.map(\.namedOther) },
    [
      .text("header", "หัวคอลัมน์", "Header") { $0.name },
      .text("text", "ข้อความ", "Text") { $0.text.value },
    ] + TidyField.place { $0.text.span })
}

extension MeasureRecord {
  /// Where it stands: the best place of the value that names it best.
  fileprivate var bestSpan: SourceSpan? {
    title?.span ?? steps.first?.text.span ?? number?.span ?? period?.text.span ?? responsible.first?.span
      ?? followUp?.span ?? other.first?.text.span ?? fiscalYear?.span
  }
}
