import ThaiDocParse
import TidyRows

/// What a document gave.
struct BatchResult: Sendable {
  /// Which document of the batch it is.
  let index: Int
  var entry: ManifestEntry
  /// Its JSON, not in its place yet.
  var draft: Path?
  var record: [UInt8] = []
  /// Whether all of it was there already.
  var isReused = false
  /// Why the draft could not be written.
  var fault: OutputFault?
}

/// Makes of a document what the outputs need. Any thread may do so; no document depends on another.
struct DocumentWorker: Sendable {
  private let output: OutputFolder
  private let parser: ReportParser
  private let options: OutputOptions
  private let parts: BatchFormat.Parts
  private let recipe: String
  /// What earlier runs did, if it may be used.
  private let known: [Path: ManifestEntry]

  init(_ settings: BatchSettings, known: [Path: ManifestEntry]) {
    output = settings.output
    parser = ReportParser(repair: settings.repair)
    options = settings.options
    parts = settings.parts
    recipe = settings.recipe
    self.known = known
  }

  func work(on input: BatchInput, at index: Int) -> BatchResult {
    let start = Clock.microseconds
    var entry = ManifestEntry(name: input.name, input: input.path, recipe: recipe)
    let bytes: [UInt8]
    do throws(ReadError) {
      if let problem = input.problem { throw problem }
      bytes = try FileIO.readWhole(input.path)
    } catch {
      entry.problem = Messages.reason(error)
      return finished(BatchResult(index: index, entry: entry), since: start)
    }
    let document = InputDocument(name: input.name.text, bytes: bytes)
    (entry.sha256, entry.size) = (document.description.sha256, bytes.count)
    if let earlier = reusable(entry) { return BatchResult(index: index, entry: earlier, isReused: true) }
    return finished(read(document, into: BatchResult(index: index, entry: entry)), since: start)
  }

  /// The line of an earlier run, if it says the same and its file is there.
  private func reusable(_ entry: ManifestEntry) -> ManifestEntry? {
    guard var earlier = known[entry.name], earlier.sha256 == entry.sha256, earlier.recipe == entry.recipe,
      earlier.json.map({ FileIO.size(of: output.place($0.path)) == $0.size }) ?? true
    else { return nil }
    earlier.input = entry.input
    return earlier
  }

  private func read(_ document: InputDocument, into result: BatchResult) -> BatchResult {
    var result = result
    let parsed: ParsedReport
    do throws(SourceError) {
      parsed = try parser.parse(document.bytes)
    } catch {
      result.entry.problem = Messages.reason(error)
      return result
    }
    let isUnrecognised = parsed.report.kind == .unrecognised
    result.entry.status = isUnrecognised ? .unrecognised : .done
    if isUnrecognised { result.entry.problem = Messages.unrecognisedReason }
    result.entry.kind = parsed.report.kind.rawValue
    result.entry.counts = DocumentCounts(parsed)
    result.record = record(parsed, document.description, result.entry.name)
    if parts.contains(.json) { writeJSON(parsed, document.description, into: &result) }
    return result
  }

  private func record(_ parsed: ParsedReport, _ description: SourceDescription, _ name: Path) -> [UInt8] {
    var record = BatchRecord()
    if parts.contains(.line) {
      record.line = ReportEncoder.jsonl.encode(parsed, from: description, options: options)
    }
    if parts.contains(.rows) { record.rows = TidyRows(parsed, from: description, at: name).encoded }
    return record.bytes
  }

  private func writeJSON(
    _ parsed: ParsedReport, _ description: SourceDescription, into result: inout BatchResult
  ) {
    let bytes = ReportEncoder.json.encode(parsed, from: description, options: options)
    let draft = output.draft(result.index)
    do throws(OutputFault) {
      try FileIO.write(bytes, to: draft)
    } catch {
      result.fault = error
      return
    }
    result.draft = draft
    result.entry.json = .init(path: OutputFolder.jsonFile(for: result.entry.name), size: bytes.count)
  }

  private func finished(_ result: BatchResult, since start: Int) -> BatchResult {
    var result = result
    result.entry.microseconds = Clock.microseconds - start
    result.entry.finished = Clock.now
    return result
  }
}
