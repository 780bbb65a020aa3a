extension TidyTable {
  /// One row a statement about the scores that can be true or false.
  static let claims = TidyTable(
    "claims", Words(th: "ข้อความที่กล่าวถึงคะแนน", en: "Statements"), of: { $0.report.claims },
    [
      .text("kind", "ประเภทของข้อความ", "Kind") { $0.kind.value.rawValue },
      .numbers("indicators", "ตัวชี้วัด", "Indicators") { $0.indicators },
      .integer("count", "จำนวน", "Count") { $0.count?.value },
      .decimal("value", "ค่าที่กล่าวถึง", "Value") { $0.value?.value },
      .text("level", "ระดับ", "Level") { $0.level?.value },
      .integer("from_year", "ปีที่ใช้เปรียบเทียบ", "From year") { $0.fromYear?.value },
      .flag("holds", "เป็นจริงตามคะแนน", "Holds") { $0.holds },
    ] + TidyField.place { $0.kind.span })

  /// One row a passage on an indicator.
  static let analyses = TidyTable(
    "analyses", Words(th: "การวิเคราะห์รายตัวชี้วัด", en: "Analyses"), of: { $0.report.analyses },
    [
      .integer("indicator", "ตัวชี้วัดที่", "Indicator") { $0.indicator.value },
      .decimal("score", "คะแนน", "Score") { $0.score?.value },
      .text("finding", "ผลการวิเคราะห์", "Finding") { $0.finding?.value },
      .text("improvement", "แนวทางการพัฒนา", "Improvement") { $0.improvement?.value },
    ] + TidyField.place { $0.finding?.span ?? $0.indicator.span })

  /// One row a step to put the analysis into practice.
  static let actions = TidyTable(
    "actions", Words(th: "แนวทางการปฏิบัติ", en: "Actions"), of: { $0.report.actions },
    [
      .integer("number", "ลำดับที่", "Number") { $0.number?.value },
      .text("text", "ข้อความ", "Text") { $0.text.value },
    ] + TidyField.place { $0.text.span })

  /// One row the suggestions on an instrument.
  static let recommendations = TidyTable(
    "recommendations", Words(th: "ข้อเสนอแนะ", en: "Recommendations"), of: { $0.report.recommendations },
    [
      .text("instrument", "เครื่องมือการประเมิน", "Instrument") { $0.instrument?.value },
      .numbers("strengths", "ตัวชี้วัดที่เป็นจุดแข็ง", "Strengths") { $0.strengths },
      .numbers("weaknesses", "ตัวชี้วัดที่ควรพัฒนา", "Weaknesses") { $0.weaknesses },
      .text("text", "ข้อความ", "Text") { $0.text.value },
    ] + TidyField.place { $0.text.span })

  /// One row an entry of the table of contents.
  static let contents = TidyTable(
    "table_of_contents", Words(th: "สารบัญ", en: "Table of contents"), of: { $0.report.tableOfContents },
    [
      .text("title", "หัวข้อ", "Title") { $0.title.value },
      .integer("page", "หน้า", "Page") { $0.page?.value },
    ] + TidyField.place { $0.title.span })
}
