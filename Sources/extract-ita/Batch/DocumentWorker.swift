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

  /// So many documents are read together, until they have so many bytes: what is made of them stays in near memory.
  private static let together = (documents: 64, bytes: 1_000_000)

  /// A document whose bytes are here, and what is known of it so far.
  private typealias Opened = (document: InputDocument, result: BatchResult)

  /// Takes documents as long as there are some, makes of them what the outputs need, and hands each over when it is done:
  /// not always in their order.
  func work(through queue: WorkQueue, of inputs: [BatchInput], handing: (BatchResult) -> Void) {
    var group: [Opened] = []
    var byteCount = 0
    while let index = queue.take() {
      let (document, result) = open(inputs[index], at: index)
      guard let document else {
        handing(result)
        continue
      }
      group.append((document, result))
      byteCount += document.bytes.count
      if group.count == Self.together.documents || byteCount >= Self.together.bytes {
        read(group, handing)
        (group, byteCount) = ([], 0)
      }
    }
    read(group, handing)
  }

  /// A document's bytes; `nil` if it can't be read, or an earlier run read the same.
  private func open(_ input: BatchInput, at index: Int) -> (document: InputDocument?, result: BatchResult) {
    let start = Clock.microseconds
    var entry = ManifestEntry(name: input.name, input: input.path, recipe: recipe)
    let bytes: [UInt8]
    do throws(ReadError) {
      if let problem = input.problem { throw problem }
      bytes = try FileIO.readWhole(input.path)
    } catch {
      entry.problem = Messages.reason(error)
      entry.end(taking: Clock.microseconds - start)
      return (nil, BatchResult(index: index, entry: entry))
    }
    let document = InputDocument(name: input.name.text, bytes: bytes)
    (entry.sha256, entry.size) = (document.description.sha256, bytes.count)
    if let earlier = reusable(entry) {
      return (nil, BatchResult(index: index, entry: earlier, isReused: true))
    }
    entry.microseconds = Clock.microseconds - start
    return (document, BatchResult(index: index, entry: entry))
  }

  /// The line of an earlier run, if it says the same and its file is there.
  private func reusable(_ entry: ManifestEntry) -> ManifestEntry? {
    guard var earlier = known[entry.name], earlier.sha256 == entry.sha256, earlier.recipe == entry.recipe,
      earlier.json.map({ FileIO.size(of: output.place($0.path)) == $0.size }) ?? true
    else { return nil }
    earlier.input = entry.input
    return earlier
  }

  /// Reads documents together, and writes what each of them gives.
  private func read(_ group: [Opened], _ handing: (BatchResult) -> Void) {
    let start = Clock.microseconds
    var reports = parser.parse(all: group.map(\.document.bytes))
    let byteCount = max(group.reduce(0) { $0 + $1.document.bytes.count }, 1)
    let duration = Clock.microseconds - start
    // From the last one on: each report is taken out, and what it held is free when it is written.
    for index in group.indices.reversed() {
      let start = Clock.microseconds
      var result = group[index].result
      switch reports.removeLast() {
      case .success(let parsed): write(parsed, group[index].document.description, into: &result)
      case .failure(let error): result.entry.problem = Messages.reason(error)
      }
      let share = duration * group[index].document.bytes.count / byteCount
      result.entry.end(taking: result.entry.microseconds + share + Clock.microseconds - start)
      handing(result)
    }
  }

  private func write(
    _ parsed: ParsedReport, _ description: SourceDescription, into result: inout BatchResult
  ) {
    let isUnrecognised = parsed.report.kind == .unrecognised
    result.entry.status = isUnrecognised ? .unrecognised : .done
    if isUnrecognised { result.entry.problem = Messages.unrecognisedReason }
    result.entry.kind = parsed.report.kind.rawValue
    result.entry.counts = DocumentCounts(parsed)
    result.record = record(parsed, description, result.entry.name)
    if parts.contains(.json) { writeJSON(parsed, description, into: &result) }
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
}
