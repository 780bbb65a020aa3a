/// A format that findings are written in.
public struct FindingEncoder: Sendable {
  /// Its name on the command line.
  public let name: String
  /// What it is for.
  public let help: Words
  /// A writer of one output.
  package let writer: @Sendable (OutputOptions) -> any FindingWriter

  /// The bytes for these documents.
  public func encode(_ documents: [CheckedDocument], options: OutputOptions = OutputOptions()) -> [UInt8] {
    var writer = writer(options)
    return documents.reduce(writer.opening()) { $0 + writer.add($1) } + writer.closing()
  }
}

/// Writes findings of one document after the other, so that none needs to be kept.
package protocol FindingWriter {
  /// What stands in front of the documents.
  mutating func opening() -> [UInt8]
  /// One document.
  mutating func add(_ document: CheckedDocument) -> [UInt8]
  /// What stands behind the documents.
  mutating func closing() -> [UInt8]
}

extension FindingWriter {
  package mutating func opening() -> [UInt8] { [] }
  package mutating func closing() -> [UInt8] { [] }
}

extension FindingEncoder {
  /// Every format of findings. `--help` and the tests read this list.
  public static let all: [FindingEncoder] = [text, json, sarif, github]

  /// The format of that name; `nil` if there is none.
  public static func named(_ name: String) -> FindingEncoder? { all.first { $0.name == name } }

  /// For people: the line with the fault underlined.
  public static let text = FindingEncoder(
    name: "text",
    help: Words(
      th: "สำหรับอ่าน: ตำแหน่ง ข้อความ และบรรทัดที่ขีดเส้นใต้จุดที่ต้องแก้",
      en: "for reading: place, message, and the line with the fault underlined"),
    writer: TextFindings.init)

  /// For programs: the findings of each file, as in the report's JSON.
  public static let json = FindingEncoder(
    name: "json",
    help: Words(
      th: "JSON แยกตามไฟล์ รูปแบบเดียวกับ findings ใน JSON ของรายงาน",
      en: "JSON by file, the same objects as findings in the report's JSON"),
    writer: JSONFindings.init)

  /// For code scanning and editors: SARIF 2.1.0.
  public static let sarif = FindingEncoder(
    name: "sarif",
    help: Words(
      th: "SARIF 2.1.0 สำหรับระบบตรวจสอบและโปรแกรมแก้ไขข้อความ",
      en: "SARIF 2.1.0, for code scanning and editors"),
    writer: SARIFFindings.init)

  /// For GitHub Actions: one annotation a finding.
  public static let github = FindingEncoder(
    name: "github",
    help: Words(
      th: "คำสั่งแสดงข้อความกำกับไฟล์ของ GitHub Actions",
      en: "annotations of GitHub Actions"),
    writer: GitHubFindings.init)
}

extension Severity {
  /// What it is called in front of people.
  public var words: Words {
    switch self {
    case .error: Words(th: "ข้อผิดพลาด", en: "error")
    case .warning: Words(th: "คำเตือน", en: "warning")
    case .note: Words(th: "ข้อสังเกต", en: "note")
    }
  }
}
