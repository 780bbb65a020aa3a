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
    var json = JSONWriter(isCompact: true, capacity: 1024)
    json.beginObject()
    json.member("name", "nameHex", name)
    json.member("input", "inputHex", input)
    if let sha256 { json.member("sha256", sha256) }
    json.member("bytes", size)
    json.member("status", status.rawValue)
    if !kind.isEmpty { json.member("kind", kind) }
    json.member("indicators", counts.indicators)
    json.member("measures", counts.measures)
    json.member("errors", counts.errors)
    json.member("warnings", counts.warnings)
    json.member("notes", counts.notes)
    json.key("rules")
    json.beginObject()
    for count in counts.rules.all { json.member(words: count.rule.code, count.findings) }
    json.endObject()
    if let problem { json.member("problem", problem) }
    json.member("recipe", recipe)
    json.member("microseconds", microseconds)
    json.member("finished", finished)
    if let file = self.json {
      json.member("json", "jsonHex", file.path)
      json.member("jsonBytes", file.size)
    }
    if let record {
      json.member("recordFile", record.file)
      json.member("recordStart", record.range.lowerBound)
      json.member("recordBytes", record.range.count)
    }
    json.endObject()
    json.newline()
    return json.bytes
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
      for (code, _, findings) in rules {
        if let rule = Rule.named(code), let findings = findings.integer {
          counts.rules.add(findings, of: rule)
        }
      }
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

extension JSONWriter {
  /// A path as text; where that doesn't say all, its bytes as well.
  fileprivate mutating func member(_ name: StaticString, _ hexName: StaticString, _ path: Path) {
    if let text = path.exactText { return member(name, text) }
    member(name, path.text)
    member(hexName, Hexadecimal.text(path.bytes))
  }
}
