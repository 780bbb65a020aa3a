import Glibc
import ThaiDocParse
import TidyRows

/// A workbook or a database, written by the program `extract-ita-tables`, which takes the rows through a pipe.
struct TableProgram: ReportCollection {
  /// What it writes.
  enum Format: String {
    /// A workbook for spreadsheets, one sheet a table.
    case xlsx
    /// An SQLite database.
    case sqlite

    /// Its name in the output folder.
    var product: String { "reports.\(rawValue)" }
  }

  /// The name of the program.
  static let name = "extract-ita-tables"

  private let format: Format
  private let draft: Path
  private let settings: BatchSettings
  private let child: ChildProcess

  /// Starts the program, and sends what doesn't depend on the reports.
  init(_ format: Format, _ draft: Path, _ settings: BatchSettings) throws(OutputFault) {
    (self.format, self.draft, self.settings) = (format, draft, settings)
    guard let program = Self.find() else { throw .told(Messages.noTableProgram) }
    let arguments = [
      Array(format.rawValue.utf8), draft.bytes, Array(settings.options.language.rawValue.utf8),
    ]
    do throws(ChildProcess.StartError) {
      child = try ChildProcess(program, arguments)
    } catch {
      let reason = FileIO.describe(errno: error.code)
      throw .told(Messages.tableProgramDoesNotStart("\(program.text): \(reason)"))
    }
    try send(TidyStream.mark)
    try sendPiece(TidyRows(heads: TidyTable.all.map(\.head)).encoded)
    try sendPiece(TidyRows.catalogue.encoded)
  }

  /// Why it can't be used here; `nil` if it can.
  @Sendable static func problem() -> Words? {
    guard let program = find() else { return Messages.noTableProgram }
    guard let child = try? ChildProcess(program, []) else {
      return Messages.tableProgramDoesNotStart(program.text)
    }
    // Without an order it says how it is used, and ends with that status.
    let (status, lines) = child.end()
    return status == 2 ? nil : Messages.tableProgramDoesNotStart(lines.joined(separator: " "))
  }

  /// Beside this program, else where the shell would find it.
  private static func find() -> Path? {
    let own = FileIO.absolute(Path("/proc/self/exe"))?.parent
    let listed = FileIO.environment("PATH")?.utf8.split(separator: UInt8(ascii: ":")) ?? []
    let folders = [own].compactMap { $0 } + listed.map { Path(bytes: $0) }
    return folders.map { $0.appending(name) }.first { path in
      guard FileIO.kind(of: path) == .file else { return false }
      return unsafe path.withCString { unsafe access($0, X_OK) == 0 }
    }
  }

  mutating func add(_ record: BatchRecord) throws(OutputFault) {
    // A piece without bytes would end the stream.
    if !record.rows.isEmpty { try sendPiece(record.rows) }
  }

  mutating func finish() throws(OutputFault) {
    try send(TidyStream.end)
    let (status, lines) = child.end()
    guard status == 0 else { throw fault(status, lines) }
    for line in lines {
      let (word, rest) = Self.parts(of: line)
      if word == "cut" && !settings.isQuiet {
        FileIO.complain(Messages.cellsCut(rest)[settings.options.language])
      }
    }
  }

  var products: [(draft: Path, name: String)] { [(draft, format.product)] }

  private func sendPiece(_ piece: [UInt8]) throws(OutputFault) {
    try send(TidyStream.length(of: piece))
    try send(piece)
  }

  private func send(_ bytes: [UInt8]) throws(OutputFault) {
    guard !child.send(bytes) else { return }
    // Only a program that ended takes no more; why it did is in its last words.
    let (status, lines) = child.end()
    throw fault(status, lines)
  }

  private func fault(_ status: Int32, _ lines: [String]) -> OutputFault {
    for line in lines {
      let (word, rest) = Self.parts(of: line)
      switch word {
      case "errno": return .system(settings.output.root.appending(format.product), code: Int32(rest) ?? EIO)
      case "input": return .told(Messages.otherTableProgram(rest))
      case "incomplete": return .told(Messages.incompleteTables(format.product))
      case "library": return .told(Messages.tablesFailed(format.product, rest))
      default: break
      }
    }
    let text = lines.joined(separator: " ")
    // The loader of shared libraries ends a program with 127.
    if status == 127 { return .told(Messages.tableProgramDoesNotStart(text)) }
    let said = text.isEmpty ? "\(Self.name): \(ChildProcess.describe(status))" : text
    return .told(Messages.tablesFailed(format.product, said))
  }

  /// `errno⇥28` → `errno`, `28`.
  private static func parts(of line: String) -> (word: String, rest: String) {
    guard let tab = line.utf8.firstIndex(of: UInt8(ascii: "\t")) else { return ("", line) }
    return (String(line[..<tab]), String(line[line.utf8.index(after: tab)...]))
  }
}
