/// Takes what was made of documents, and sees that it is safe on the disk before the manifest says so: a run that is
/// killed loses at most what it had not yet committed, and never says of anything that it is there when it isn't.
struct Committer: ~Copyable {
  private let output: OutputFolder
  private let recordFile: String
  private var manifest: AppendedFile
  private var records: AppendedFile
  /// Gone through by index: as an element of a loop each would be copied.
  private var waiting: [BatchResult] = []
  private var waitingBytes = 0
  private var lastCommit = Clock.microseconds
  /// What became of the documents, by their place in the batch; `nil` for those that aren't done.
  private(set) var entries: [ManifestEntry?]
  /// Where the manifest has the lines of this run, by the same places.
  private var lines: [Range<Int>?]

  /// Syncing costs about the same for one file as for many, so they wait for each other: so many files, bytes held in
  /// memory, and so long at most.
  private static let most = (files: 512, bytes: 16 << 20, microseconds: 1_000_000)

  init(
    _ output: OutputFolder, manifestSize: Int, recordFile: String, recordSize: Int, count: Int
  ) throws(OutputFault) {
    // Opened before any is kept: an object that can't be copied can't be half made.
    let manifest = try AppendedFile(output.manifest, size: manifestSize)
    let records = try AppendedFile(output.records(recordFile), size: recordSize)
    (self.output, self.recordFile) = (output, recordFile)
    self.manifest = manifest
    self.records = records
    entries = Array(repeating: nil, count: count)
    lines = Array(repeating: nil, count: count)
  }

  /// Takes one more document.
  mutating func take(_ result: BatchResult) throws(OutputFault) {
    if let fault = result.fault {
      try commit()
      throw fault
    }
    guard !result.isReused else { return entries[result.index] = result.entry }
    waitingBytes += result.record.count
    waiting.append(result)
    if waiting.count >= Self.most.files || waitingBytes >= Self.most.bytes { try commit() }
  }

  /// Commits what has waited long enough.
  mutating func commitIfDue() throws(OutputFault) {
    if Clock.microseconds - lastCommit >= Self.most.microseconds { try commit() }
  }

  /// Commits all that was taken.
  mutating func commit() throws(OutputFault) {
    lastCommit = Clock.microseconds
    guard !waiting.isEmpty else { return }
    try appendRecords()
    try FileIO.syncAll(around: output.work)  // The drafts are whole …
    try moveDrafts()
    try FileIO.syncAll(around: output.work)  // … and in their places, …
    try appendLines()  // … so now it may be said.
    waiting.removeAll(keepingCapacity: true)
    waitingBytes = 0
  }

  private mutating func appendRecords() throws(OutputFault) {
    for index in waiting.indices where !waiting[index].record.isEmpty {
      let start = records.size
      try records.append(waiting[index].record)
      waiting[index].entry.record = .init(file: recordFile, range: start..<records.size)
    }
  }

  /// Says in the manifest what became of the documents that wait, and keeps it once that is on the disk.
  private mutating func appendLines() throws(OutputFault) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for index in waiting.indices {
      bytes += waiting[index].entry.line
      ends.append(manifest.size + bytes.count)
    }
    var start = manifest.size
    try manifest.append(bytes)
    try manifest.sync()
    for (index, end) in ends.enumerated() {
      let place = waiting[index].index
      entries[place] = waiting[index].entry
      lines[place] = start..<end
      start = end
    }
  }

  private func moveDrafts() throws(OutputFault) {
    var made: Set<Path> = []
    for index in waiting.indices {
      // What an earlier run made of a document that now can't be read would mislead.
      if waiting[index].entry.status == .failed {
        FileIO.remove(output.place(OutputFolder.jsonFile(for: waiting[index].entry.name)))
      }
      guard let draft = waiting[index].draft, let json = waiting[index].entry.json else { continue }
      let place = output.place(json.path)
      if made.insert(place.parent).inserted { try FileIO.makeFolder(place.parent) }
      try FileIO.move(draft, to: place)
    }
  }

  /// What was kept of a document; `nil` if it gave nothing.
  func record(of entry: ManifestEntry) -> BatchRecord? {
    entry.record.flatMap { records.read($0.range) }.flatMap { BatchRecord($0) }
  }

  /// Writes the manifest anew, with the documents of this run in their order. Records that no document has any more
  /// are dropped where they are most of the file.
  mutating func finish() throws(OutputFault) {
    let live = entries.reduce(0) { $0 + ($1?.record?.range.count ?? 0) }
    let old = records.size > 2 * live + (1 << 20) ? try rewriteRecords() : nil
    let draft = output.drafts.appending("manifest")
    try FileIO.write(linesInOrder(), to: draft)
    try FileIO.syncAll(around: output.work)
    try FileIO.move(draft, to: output.manifest)
    try FileIO.syncAll(around: output.work)
    if let old { FileIO.remove(output.records(old)) }
  }

  /// The lines of all documents; those that the manifest has already are taken from there.
  private func linesInOrder() -> [UInt8] {
    let start = lines.lazy.compactMap(\.?.lowerBound).min() ?? manifest.size
    let written = manifest.read(start..<manifest.size)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(manifest.size - start)
    for index in entries.indices {
      if let written, let line = lines[index] {
        bytes += written[(line.lowerBound - start)..<(line.upperBound - start)]
      } else if let entry = entries[index] {
        bytes += entry.line
      }
    }
    return bytes
  }

  /// Gives the name of the file that is no longer needed once the manifest is written.
  private mutating func rewriteRecords() throws(OutputFault) -> String {
    let name = RecordFile.next(after: recordFile)
    var fresh = try AppendedFile(output.records(name), size: 0)
    for index in entries.indices {
      guard let place = entries[index]?.record, let bytes = records.read(place.range) else { continue }
      let start = fresh.size
      try fresh.append(bytes)
      entries[index]?.record = .init(file: name, range: start..<fresh.size)
      lines[index] = nil
    }
    records = fresh
    return recordFile
  }
}

/// The names of the files of records. A new one takes the place of an old one with the manifest that names it.
enum RecordFile {
  private static let prefix = "records-"
  static let first = prefix + "1"

  /// The number of a file; `nil` for a name that none has.
  static func number(_ name: String) -> Int? {
    name.hasPrefix(prefix) ? Int(name.dropFirst(prefix.count)) : nil
  }

  static func next(after name: String) -> String { prefix + "\((number(name) ?? 0) + 1)" }
}
