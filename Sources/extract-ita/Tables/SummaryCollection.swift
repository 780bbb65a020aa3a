import Glibc
import ThaiDocParse
import TidyRows

/// What the reports of a batch say together. It gives no file, but a text on standard output.
struct SummaryCollection: ReportCollection {
  private let settings: BatchSettings
  private var summary = BatchSummary()

  init(_ settings: BatchSettings) { self.settings = settings }

  mutating func add(_ record: BatchRecord) throws(OutputFault) {
    if let rows = try record.tidyRows() { summary.add(rows) }
  }

  mutating func finish() throws(OutputFault) {
    let code = FileIO.write(summary.text(in: settings.options.language), to: FileIO.standardOutput)
    // A reader that closed its end has had enough.
    guard code == 0 || code == EPIPE else { throw .system(Path("stdout"), code: code) }
  }

  var products: [(draft: Path, name: String)] { [] }
}
