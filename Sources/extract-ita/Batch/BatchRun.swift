import Dispatch
import ThaiDocParse

/// A batch from its beginning to its end. The calling thread commits and tells of progress; others read.
struct BatchRun {
  private let settings: BatchSettings
  private let list: InputList
  private var output: OutputFolder { settings.output }

  init(_ list: InputList, _ settings: BatchSettings) {
    (self.list, self.settings) = (list, settings)
  }

  /// Does all that isn't done yet, and gives what became of the documents. Nobody else may be at work in the folder.
  func run() throws(OutputFault) -> BatchOutcome {
    let start = Clock.microseconds
    FileIO.empty(output.drafts)
    try FileIO.makeFolder(output.drafts)
    let history = try BatchHistory(output)
    var committer = try Committer(
      output, manifestSize: history.manifestSize, recordFile: history.recordFile,
      recordSize: history.recordSize, count: list.inputs.count)
    let worker = DocumentWorker(settings, known: settings.isForced ? [:] : history.entries)
    var outcome = BatchOutcome()
    do throws(OutputFault) {
      try process(with: worker, &committer, &outcome)
      if outcome.end == nil { try collect(&committer, &outcome) }
    } catch {
      outcome.end = .fault(error)
    }
    outcome.documents = committer.entries
    outcome.leftoverCount = leftovers(history, outcome.entries)
    outcome.microseconds = Clock.microseconds - start
    FileIO.empty(output.drafts)
    return outcome
  }

  /// Has all documents read, by as many threads as there are jobs.
  private func process(
    with worker: DocumentWorker, _ committer: inout Committer, _ outcome: inout BatchOutcome
  ) throws(OutputFault) {
    let queue = WorkQueue(count: list.inputs.count)
    let results = Channel<BatchResult>(capacity: 32 * settings.jobs)
    let team = (0..<settings.jobs).map { _ in DispatchQueue(label: "reader") }
    for member in team {
      member.async { [inputs = list.inputs] in
        worker.work(through: queue, of: inputs) { results.send($0) }
        results.flush()
      }
    }
    var progress = Progress(settings, count: list.inputs.count)
    defer { progress.end() }
    var received = 0
    defer {
      // What is begun is brought to its end, so that no thread writes a draft any more.
      queue.stop()
      while received < queue.count { received += results.take(within: 100).count }
    }
    while received < queue.count {
      if outcome.end == nil, let signal = Interruption.signal {
        outcome.end = .signal(signal)
        queue.stop()
      }
      let taken = results.take(within: 100)
      received += taken.count
      for result in taken {
        if result.isReused { outcome.reusedCount += 1 }
        progress.add(result.entry)
        try committer.take(result)
      }
      try committer.commitIfDue()
      progress.show()
    }
    try committer.commit()
  }

  /// Writes the outputs that hold all reports, then the manifest in the order of the documents.
  private func collect(_ committer: inout Committer, _ outcome: inout BatchOutcome) throws(OutputFault) {
    var collections: [any ReportCollection] = []
    for (index, format) in settings.formats.enumerated() {
      guard let collection = format.collection else { continue }
      collections.append(try collection(output.drafts.appending("all-\(index)"), settings))
    }
    if settings.hasSummary { collections.append(SummaryCollection(settings)) }
    for entry in committer.entries where !collections.isEmpty {
      if let signal = Interruption.signal { return outcome.end = .signal(signal) }
      guard let entry, let record = committer.record(of: entry) else { continue }
      for index in collections.indices { try collections[index].add(record) }
    }
    for index in collections.indices { try collections[index].finish() }
    try FileIO.syncAll(around: output.work)
    for product in collections.flatMap(\.products) {
      try FileIO.replace(output.root.appending(product.name), by: product.draft)
      outcome.products.append(product.name)
    }
    try committer.finish()
  }

  /// How many files of JSON earlier runs left that aren't of this one.
  private func leftovers(_ history: BatchHistory, _ entries: some Collection<ManifestEntry>) -> Int {
    guard !history.entries.isEmpty else { return 0 }
    let own = Set(entries.compactMap(\.json?.path))
    return history.entries.values.compactMap(\.json?.path)
      .count { !own.contains($0) && FileIO.size(of: output.place($0)) != nil }
  }
}

/// What earlier runs left in the output folder.
struct BatchHistory {
  let entries: [Path: ManifestEntry]
  let manifestSize: Int
  let recordFile: String
  let recordSize: Int

  init(_ output: OutputFolder) throws(OutputFault) {
    var manifest: Manifest
    do throws(ReadError) {
      manifest = try Manifest(reading: output.manifest)
    } catch {
      throw .told(Messages.cannotRead(output.manifest.text, error))
    }
    let sizes = manifest.recordSizes()
    let file =
      sizes.keys.max { (RecordFile.number($0) ?? 0) < (RecordFile.number($1) ?? 0) } ?? RecordFile.first
    manifest.keep(recordsIn: file, size: FileIO.size(of: output.records(file)) ?? 0)
    recordFile = file
    recordSize = manifest.recordSizes()[file] ?? 0
    manifestSize = manifest.size
    entries = manifest.entries
    Self.removeRecords(in: output, except: file)
  }

  /// Those of a run that was killed while it wrote them anew.
  private static func removeRecords(in output: OutputFolder, except file: String) {
    for name in (try? FileIO.names(in: output.work)) ?? [] {
      let name = String(decoding: name, as: UTF8.self)
      if RecordFile.number(name) != nil && name != file { FileIO.remove(output.records(name)) }
    }
  }
}
