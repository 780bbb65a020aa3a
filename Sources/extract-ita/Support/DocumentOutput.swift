import ThaiDocParse

/// Documents in, one after another; reports out, in the same order.
struct DocumentOutput {
  private let parser: ReportParser
  private let encoder: ReportEncoder
  private let options: OutputOptions
  private let frame: ReportEncoder.Frame
  private var hasWritten = false
  private var status = ExitStatus.done

  init(parser: ReportParser, encoder: ReportEncoder, options: OutputOptions, documentCount: Int) {
    self.parser = parser
    self.encoder = encoder
    self.options = options
    frame = encoder.frame(documentCount)
  }

  /// Reads the document at `path` and writes its report. A document that can't be read is complained of; only a
  /// failure to write is thrown.
  mutating func write(_ path: String) throws(ExitStatus) {
    if path == "-" && FileIO.isTerminal(FileIO.standardInput) {
      FileIO.complain(Messages.pasteHint[options.language])
    }
    guard let (parsed, description) = parsed(path) else { return status = .unreadableInput }
    if parsed.report.kind == .unrecognised {
      FileIO.complain(Messages.unrecognised(path)[options.language])
      status = .unreadableInput
    }
    try FileIO.write(Array((hasWritten ? frame.separator : frame.opening).utf8))
    hasWritten = true
    try FileIO.write(encoder.body(parsed, description, options))
  }

  /// Ends the output; throws unless all went well.
  func finish() throws(ExitStatus) {
    try FileIO.write(Array(((hasWritten ? "" : frame.opening) + frame.closing).utf8))
    if status != .done { throw status }
  }

  private func parsed(_ path: String) -> (ParsedReport, SourceDescription)? {
    do {
      let document = try InputDocument(path: path)
      return (try parser.parse(document.bytes), document.description)
    } catch let error as ReadError {
      FileIO.complain(Messages.cannotRead(path, error)[options.language])
    } catch let error as SourceError {
      FileIO.complain(Messages.noReport(in: path, error)[options.language])
    } catch {
      FileIO.complain("\(error)")
    }
    return nil
  }
}
