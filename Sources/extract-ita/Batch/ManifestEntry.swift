import ThaiDocParse

/// What became of one document: a line of the manifest.
struct ManifestEntry {
  /// How it went. The raw value is the one in the manifest.
  enum Status: String {
    /// Its report is in the output.
    case done
    /// It is no ITA document; what was read of it is in the output all the same.
    case unrecognised
    /// It could not be read; nothing of it is in the output.
    case failed
  }

  /// A file of its own in the output.
  struct OutputFile: Hashable {
    var path: Path
    var size: Int
  }

  /// A part of a file of records.
  struct RecordPlace: Hashable {
    var file: String
    var range: Range<Int>
  }

  var name: Path
  var input: Path
  /// Of the bytes that were read; `nil` where none were.
  var sha256: String?
  /// How many were read.
  var size = 0
  var status = Status.failed
  /// By which version and with which options.
  var recipe: String
  var kind = ""
  var counts = DocumentCounts()
  /// How long it took. Documents that are read together share that time by their sizes.
  var microseconds = 0
  /// When it was done, ISO 8601.
  var finished = ""
  var json: OutputFile?
  var record: RecordPlace?
  /// What is wrong with a document that is not done.
  var problem: Words?
}

extension ManifestEntry {
  /// Notes that the work on the document is done.
  mutating func end(taking microseconds: Int) {
    self.microseconds = microseconds
    finished = Clock.now
  }
}

// MARK: - As a line

extension ManifestEntry {
  var line: [UInt8] {
    var line = JSONLine()
    Self.add(name, as: "name", "nameHex", to: &line)
    Self.add(input, as: "input", "inputHex", to: &line)
    if let sha256 { line.add("sha256", sha256) }
    line.add("bytes", size)
    line.add("status", status.rawValue)
    if !kind.isEmpty { line.add("kind", kind) }
    line.add("indicators", counts.indicators)
    line.add("measures", counts.measures)
    line.add("errors", counts.errors)
    line.add("warnings", counts.warnings)
    line.add("notes", counts.notes)
    var rules = JSONLine()
    for (code, count) in counts.rules.sorted(by: { $0.key < $1.key }) { rules.add(named: code, count) }
    line.add("rules", rules)
    if let problem { line.add("problem", problem) }
    line.add("recipe", recipe)
    line.add("microseconds", microseconds)
    line.add("finished", finished)
    if let json {
      Self.add(json.path, as: "json", "jsonHex", to: &line)
      line.add("jsonBytes", json.size)
    }
    if let record {
      line.add("recordFile", record.file)
      line.add("recordStart", record.range.lowerBound)
      line.add("recordBytes", record.range.count)
    }
    return line.bytes
  }

  /// A path as text; where that doesn't say all, its bytes as well.
  private static func add(
    _ path: Path, as key: StaticString, _ hexKey: StaticString, to line: inout JSONLine
  ) {
    line.add(key, path.text)
    if !path.isText { line.add(hexKey, Hexadecimal.text(path.bytes)) }
  }

  /// `nil` for what is no line of a manifest.
  init?(_ line: [UInt8]) {
    guard let node = try? JSONReader.read(line), let name = Self.path(node, "name"),
      let input = Self.path(node, "input"), let recipe = node["recipe"]?.text,
      let status = node["status"]?.text.flatMap(Status.init(rawValue:))
    else { return nil }
    self.init(name: name, input: input, sha256: node["sha256"]?.text, status: status, recipe: recipe)
    func number(_ key: String) -> Int { max(node[key]?.integer ?? 0, 0) }
    size = number("bytes")
    kind = node["kind"]?.text ?? ""
    counts.indicators = number("indicators")
    counts.measures = number("measures")
    counts.errors = number("errors")
    counts.warnings = number("warnings")
    counts.notes = number("notes")
    if case .object(let rules) = node["rules"] {
      for rule in rules { counts.rules[rule.key] = rule.value.integer }
    }
    microseconds = number("microseconds")
    finished = node["finished"]?.text ?? ""
    if let problem = node["problem"], let th = problem["th"]?.text, let en = problem["en"]?.text {
      self.problem = Words(th: th, en: en)
    }
    json = Self.path(node, "json").map { OutputFile(path: $0, size: number("jsonBytes")) }
    if let file = node["recordFile"]?.text {
      let start = number("recordStart")
      let end = start.addingReportingOverflow(number("recordBytes"))
      guard !end.overflow else { return nil }
      record = RecordPlace(file: file, range: start..<end.partialValue)
    }
  }

  private static func path(_ node: JSONNode, _ key: String) -> Path? {
    if let digits = node[key + "Hex"]?.text { return Hexadecimal.bytes(digits).map { Path(bytes: $0) } }
    return node[key]?.text.map { Path($0) }
  }
}
