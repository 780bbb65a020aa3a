import ThaiDocParse
import TidyRows

/// A folder with a CSV file for each table (RFC 4180, UTF-8): `reports.csv`, `indicators.csv`, …
///
/// The first line of each has the names of the columns. No cell is run as a formula: an apostrophe goes before what
/// would be one.
struct CSVCollection: ReportCollection {
  static let name = "csv"

  private let draft: Path
  private let files: [BufferedFile]

  /// So many bytes of each file are written at once.
  private static let room = 1 << 16

  /// Begins the files in a new folder. `hasMark`: with a byte-order mark, by which Excel knows UTF-8.
  init(_ draft: Path, hasMark: Bool) throws(OutputFault) {
    self.draft = draft
    try FileIO.makeFolder(draft)
    var files: [BufferedFile] = []
    for table in TidyTable.all {
      let file = try BufferedFile(draft.appending(table.name + ".csv"), room: Self.room)
      try file.append(CSVLine.head(of: table, hasMark: hasMark))
      files.append(file)
    }
    self.files = files
    try add(.catalogue)
  }

  mutating func add(_ record: BatchRecord) throws(OutputFault) {
    if let rows = try record.tidyRows() { try add(rows) }
  }

  private func add(_ rows: TidyRows) throws(OutputFault) {
    for row in rows.rows {
      guard files.indices.contains(row.table), row.cells.count == TidyTable.all[row.table].head.columns.count
      else {
        throw .told(Messages.brokenRows("table \(row.table)"))
      }
      try files[row.table].append(CSVLine.bytes(of: row.cells))
    }
  }

  mutating func finish() throws(OutputFault) {
    for file in files { try file.close() }
  }

  var products: [(draft: Path, name: String)] { [(draft, Self.name)] }
}
