import ThaiDocParse

/// A form in which a batch is written.
struct BatchFormat: Sendable {
  /// What is made of one document for it.
  struct Parts: OptionSet, Sendable {
    let rawValue: Int

    /// A file of JSON of its own.
    static let json = Parts(rawValue: 1)
    /// A line of JSON.
    static let line = Parts(rawValue: 2)
    /// Rows of the tables.
    static let rows = Parts(rawValue: 4)

    var names: [String] {
      [(Parts.json, "json"), (.line, "line"), (.rows, "rows")].filter { contains($0.0) }.map(\.1)
    }
  }

  /// Its name on the command line.
  let name: String
  /// What it is for.
  let help: Words
  let parts: Parts
  /// The files and folders it gives, by their names in the output folder, besides the documents' own.
  let productNames: [String]
  /// What holds all reports, in a draft; `nil` where each document has a file of its own.
  let collection: (@Sendable (_ draft: Path, BatchSettings) throws(OutputFault) -> any ReportCollection)?
  /// Why it can't be written on this machine; asked before anything is read. `nil` if it always can.
  var problem: (@Sendable () -> Words?)?
}

/// An output that holds all reports. It is made anew at the end of each run.
protocol ReportCollection {
  /// Takes the next report, in the order of the documents.
  mutating func add(_ record: BatchRecord) throws(OutputFault)
  /// Completes the draft.
  mutating func finish() throws(OutputFault)
  /// The files or folders that the draft gives: where each is now, and its name in the output folder.
  var products: [(draft: Path, name: String)] { get }
}

extension BatchFormat {
  /// Every form. `--help` and the tests read this list.
  static let all: [BatchFormat] = [json, jsonl, csv, xlsx, sqlite]

  static func named(_ name: String) -> BatchFormat? { all.first { $0.name == name } }

  static let json = BatchFormat(
    name: "json",
    help: Words(
      th: "ไฟล์ JSON หนึ่งไฟล์ต่อหนึ่งรายงาน ในโฟลเดอร์ json ตามโครงสร้างเดิม",
      en: "one JSON file a report, in the folder json, which mirrors the tree"),
    parts: .json, productNames: [], collection: nil)

  static let jsonl = BatchFormat(
    name: "jsonl",
    help: Words(
      th: "reports.jsonl: JSON บรรทัดละหนึ่งรายงาน",
      en: "reports.jsonl: one line of JSON a report"),
    parts: .line, productNames: [LineCollection.name],
    collection: { draft, _ throws(OutputFault) in try LineCollection(draft) })
}

/// All reports as lines of JSON.
struct LineCollection: ReportCollection {
  static let name = "reports.jsonl"
  private let draft: Path
  private let file: BufferedFile

  init(_ draft: Path) throws(OutputFault) {
    self.draft = draft
    file = try BufferedFile(draft)
  }

  mutating func add(_ record: BatchRecord) throws(OutputFault) {
    try file.append(record.line)
  }

  mutating func finish() throws(OutputFault) {
    try file.close()
  }

  var products: [(draft: Path, name: String)] { [(draft, Self.name)] }
}
