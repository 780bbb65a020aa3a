/// An output format.
public struct ReportEncoder: Sendable {
  /// Its name on the command line.
  public let name: String
  /// What it is for.
  public let help: Words
  /// What stands around the documents and between them.
  package let frame: @Sendable (_ documentCount: Int) -> Frame
  /// One document without its frame.
  package let body: @Sendable (ParsedReport, SourceDescription, OutputOptions) -> [UInt8]

  /// What makes one output of several documents.
  package struct Frame: Sendable {
    package var opening = ""
    package var separator = ""
    package var closing = ""
  }

  /// The bytes of one report.
  public func encode(
    _ parsed: ParsedReport, from source: SourceDescription, options: OutputOptions = OutputOptions()
  ) -> [UInt8] {
    let frame = frame(1)
    let body = body(parsed, source, options)
    // Mostly there is no frame, and the body needn't be copied.
    if frame.opening.isEmpty && frame.closing.isEmpty { return body }
    return Array(frame.opening.utf8) + body + Array(frame.closing.utf8)
  }
}

extension ReportEncoder {
  /// Every output format. `--help` and the tests read this list.
  public static let all: [ReportEncoder] = [summary, json, jsonl, csv, markdown]

  /// The format of that name; `nil` if there is none.
  public static func named(_ name: String) -> ReportEncoder? { all.first { $0.name == name } }

  /// For people, on a terminal.
  public static let summary = ReportEncoder(
    name: "summary",
    help: Words(
      th: "สรุปสำหรับอ่านบนหน้าจอ: คะแนน ระดับ และสิ่งที่ตรวจพบ",
      en: "for reading on a terminal: scores, level, what is wrong"),
    frame: { _ in Frame(separator: "\n") },
    body: SummaryOutput.encode)

  /// JSON of the report schema, laid out; several documents are an array.
  public static let json = ReportEncoder(
    name: "json",
    help: Words(
      th: "JSON ครบทุกค่าพร้อมตำแหน่งในเอกสาร หากมีหลายไฟล์จะรวมเป็นอาร์เรย์เดียว",
      en: "JSON with every value and its place; several files make one array"),
    frame: { $0 == 1 ? Frame() : Frame(opening: "[\n", separator: ",\n", closing: "]\n") },
    body: JSONOutput.encode)

  /// The same JSON, one line a document.
  public static let jsonl = ReportEncoder(
    name: "jsonl",
    help: Words(th: "JSON บรรทัดละหนึ่งเอกสาร", en: "the same JSON, one line a document"),
    frame: { _ in Frame() },
    body: JSONLOutput.encode)

  /// A table for spreadsheets.
  public static let csv = ReportEncoder(
    name: "csv",
    help: Words(
      th: "ตารางสำหรับโปรแกรมสเปรดชีต ตัวชี้วัดละหนึ่งแถว",
      en: "a table for spreadsheets, one row an indicator"),
    frame: { _ in Frame(opening: CSVOutput.opening) },
    body: CSVOutput.encode)

  /// A document for people, with all texts.
  public static let markdown = ReportEncoder(
    name: "markdown",
    help: Words(
      th: "เอกสาร Markdown ที่มีทั้งคะแนน ข้อเสนอแนะ และมาตรการ",
      en: "a Markdown document with scores, recommendations and measures"),
    frame: { _ in Frame(separator: "\n") },
    body: MarkdownOutput.encode)
}
