import ThaiDocParse
import TidyRows

// The forms of a batch that hold all reports as tables.

extension BatchFormat {
  static let csv = BatchFormat(
    name: "csv",
    help: Words(
      th: "ตารางในโฟลเดอร์ csv: reports.csv indicators.csv measures.csv findings.csv และอื่น ๆ",
      en: "tables in the folder csv: reports.csv, indicators.csv, measures.csv, findings.csv and more"),
    parts: .rows, productNames: [CSVCollection.name],
    collection: { draft, settings throws(OutputFault) in
      try CSVCollection(draft, hasMark: settings.hasByteOrderMark)
    })

  static let xlsx = BatchFormat(
    name: "xlsx",
    help: Words(
      th: "reports.xlsx: สมุดงานสำหรับโปรแกรมสเปรดชีต ตารางละหนึ่งแผ่นงาน",
      en: "reports.xlsx: a workbook for spreadsheets, with the same tables as sheets"),
    parts: .rows, productNames: [TableProgram.Format.xlsx.product],
    collection: { draft, settings throws(OutputFault) in try TableProgram(.xlsx, draft, settings) },
    problem: TableProgram.problem)

  static let sqlite = BatchFormat(
    name: "sqlite",
    help: Words(
      th: "reports.sqlite: ฐานข้อมูล SQLite ของตารางเดียวกัน พร้อมมุมมอง report_summary",
      en: "reports.sqlite: an SQLite database of the same tables, with a view report_summary"),
    parts: .rows, productNames: [TableProgram.Format.sqlite.product],
    collection: { draft, settings throws(OutputFault) in try TableProgram(.sqlite, draft, settings) },
    problem: TableProgram.problem)
}

extension TidyRows {
  /// The rows of a document of a batch, named by its path there.
  init(_ parsed: ParsedReport, from description: SourceDescription, at name: Path) {
    // Two names that are no text may look the same, and no two reports may.
    let mark = name.exactText != nil ? "" : " [\(SHA256.hexadecimal(name.bytes).prefix(16))]"
    self.init(parsed, from: description, source: name.text + mark)
  }
}
