extension TidyTable {
  /// One row an indicator.
  static let indicators = TidyTable(
    "indicators", Words(th: "ตัวชี้วัด", en: "Indicators"), of: { $0.report.indicators },
    [
      .integer("number", "ตัวชี้วัดที่", "Number") { $0.number.value },
      .text("name", "ชื่อตัวชี้วัด", "Name") { $0.name.value },
      .text("instrument", "เครื่องมือการประเมิน", "Instrument") { $0.instrument?.rawValue },
      .decimal("score", "คะแนน", "Score") { $0.score?.value },
      .integer("rank", "อันดับ", "Rank") { $0.rank?.value },
      .texts("spellings", "ชื่อที่พบในเอกสาร", "Spellings") { $0.spellings.map(\.value) },
    ] + TidyField.place { $0.score?.span ?? $0.name.span })

  /// One row a question or sub-indicator with a score of its own.
  static let indicatorItems = TidyTable(
    "indicator_items", Words(th: "ข้อย่อยของตัวชี้วัด", en: "Items of indicators"), inside: "indicators",
    by: .positionOf("indicator", "ตัวชี้วัด", "Indicator"), of: { $0.report.indicators.map(\.items) },
    [
      .text("code", "รหัส", "Code") { $0.code.value },
      .text("title", "ข้อคำถาม", "Title") { $0.title?.value },
      .decimal("score", "คะแนน", "Score") { $0.score?.value },
    ] + TidyField.place { $0.score?.span ?? $0.code.span })

  /// One row a row of a results table that names no indicator of the year.
  static let unknownRows = TidyTable(
    "unknown_rows", Words(th: "แถวที่ไม่ตรงกับตัวชี้วัดใด", en: "Unknown rows"), of: { $0.report.unknownRows },
    [
      .text("name", "ชื่อ", "Name") { $0.name.value },
      .decimal("score", "คะแนน", "Score") { $0.score?.value },
    ] + TidyField.place { $0.score?.span ?? $0.name.span })
}
