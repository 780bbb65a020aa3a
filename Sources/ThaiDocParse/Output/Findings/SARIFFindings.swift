/// Findings as SARIF 2.1.0 (OASIS), for code scanning and editors.
///
/// One run. Columns count code points. What the tool says of its rules comes in the language asked for, and in the other
/// one as a translation; the same holds for each message, by its result's properties.
///
/// A class, since nobody can hold two copies of what a JSON writer has written.
final class SARIFFindings: FindingWriter {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  /// Names what the fingerprint is made of, so that a later version can be told apart.
  private static let fingerprintKey = "extractItaFinding/v1"

  private var writer: JSONWriter
  private let language: Language
  private var problems: [(path: String, words: Words)] = []

  init(_ options: OutputOptions) {
    writer = JSONWriter(isCompact: options.isCompact)
    language = options.language
  }

  func opening() -> [UInt8] {
    writer.beginObject()
    writer.member("$schema", Self.schema)
    writer.member("version", "2.1.0")
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    writer.member("language", language.tag)
    writer.member("columnKind", "unicodeCodePoints")
    writer.key("newlineSequences")
    writer.beginArray()
    for sequence in ["\r\n", "\n", "\r"] { writer.value(sequence) }
    writer.endArray()
    SARIFTool(language: language).write(to: &writer)
    writer.key("results")
    writer.beginArray()
    return writer.drain()
  }

  func add(_ document: CheckedDocument) -> [UInt8] {
    if let problem = document.problem { problems.append((document.path, problem)) }
    guard let source = document.source, !document.findings.isEmpty else { return [] }
    let place = SARIFPlace(path: document.path, source: source)
    var occurrences: [String: Int] = [:]
    for finding in document.findings {
      let fingerprint = finding.fingerprint(in: source)
      occurrences[fingerprint, default: 0] += 1
      write(finding, place, fingerprint: "\(fingerprint):\(occurrences[fingerprint] ?? 1)")
    }
    return writer.drain()
  }

  func closing() -> [UInt8] {
    writer.endArray()
    writer.key("invocations")
    writer.beginArray()
    writer.beginObject()
    writer.key("executionSuccessful")
    writer.value(problems.isEmpty)
    if !problems.isEmpty { writeProblems() }
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.drain()
  }

  private func writeProblems() {
    writer.key("toolExecutionNotifications")
    writer.beginArray()
    for (path, words) in problems {
      writer.beginObject()
      writer.member("level", "error")
      writer.message(words[language])
      writer.key("locations")
      writer.beginArray()
      writer.beginObject()
      SARIFPlace.writeFile(path, to: &writer)
      writer.endObject()
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }
}

// MARK: - A result

extension SARIFFindings {
  private func write(_ finding: Finding, _ place: borrowing SARIFPlace, fingerprint: String) {
    // They are looked for each time they are asked for.
    let explanations = finding.explanations
    writer.beginObject()
    writer.member("ruleId", finding.rule.code)
    writer.key("ruleIndex")
    writer.value(Rule.all.firstIndex { $0.code == finding.rule.code } ?? -1)
    writer.member("level", finding.rule.severity.rawValue)
    writer.message(Self.message(of: finding, explanations, in: language))
    writer.key("locations")
    writer.beginArray()
    place.write(finding.place, to: &writer)
    writer.endArray()
    let others = finding.comparedPlaces
    if !others.isEmpty { writeRelated(others, place) }
    writer.key("partialFingerprints")
    writer.beginObject()
    writer.member(words: Self.fingerprintKey, fingerprint)
    writer.endObject()
    writeProperties(of: finding, explanations)
    writer.endObject()
  }

  /// What is wrong, then the single changes that would make the report agree.
  private static func message(
    of finding: Finding, _ explanations: [Explanation], in language: Language
  ) -> String {
    ([finding.message] + explanations.map(\.message)).map { $0[language] }.joined(separator: "\n")
  }

  private func writeRelated(_ spans: [SourceSpan], _ place: borrowing SARIFPlace) {
    let words = Words(th: "เทียบกับตำแหน่งนี้", en: "Compared with this place.")
    writer.key("relatedLocations")
    writer.beginArray()
    for (index, span) in spans.enumerated() {
      place.write(span, id: index + 1, message: words[language], to: &writer)
    }
    writer.endArray()
  }

  private func writeProperties(of finding: Finding, _ explanations: [Explanation]) {
    writer.key("properties")
    writer.beginObject()
    writer.member("name", finding.rule.name)
    writer.member("message", Self.message(of: finding, explanations, in: .english))
    writer.member("messageTh", Self.message(of: finding, explanations, in: .thai))
    if let expected = finding.expected { writer.member("expected", expected.description) }
    if let found = finding.found { writer.member("found", found.description) }
    writer.key("subjects")
    writer.beginArray()
    for subject in finding.subjects { writer.value(subject) }
    writer.endArray()
    writer.endObject()
  }
}

extension Language {
  /// As RFC 3066 writes it.
  fileprivate var tag: String { self == .thai ? "th" : "en" }
}

// MARK: - What the tool says of itself

/// The tool and its rules in one language, and the other one as a translation.
private struct SARIFTool {
  let language: Language

  func write(to writer: inout JSONWriter) {
    writer.key("tool")
    writer.beginObject()
    writer.key("driver")
    writer.beginObject()
    writer.member("name", "extract-ita")
    writer.member("language", language.tag)
    writer.key("rules")
    writer.beginArray()
    for rule in Rule.all { write(rule, in: language, isTranslation: false, to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.endObject()
    writer.key("translations")
    writer.beginArray()
    writeTranslation(into: language == .thai ? .english : .thai, to: &writer)
    writer.endArray()
  }

  private func writeTranslation(into other: Language, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("name", "extract-ita")
    writer.member("language", other.tag)
    writer.key("contents")
    writer.beginArray()
    writer.value("localizedData")
    writer.endArray()
    writer.key("rules")
    writer.beginArray()
    for rule in Rule.all { write(rule, in: other, isTranslation: true, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  private func write(
    _ rule: Rule, in language: Language, isTranslation: Bool, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("id", rule.code)
    writer.member("name", rule.name)
    writer.text("shortDescription", rule.title[language])
    writer.text("fullDescription", rule.rationale[language])
    writer.text("help", rule.rationale[language])
    if !isTranslation {
      writer.key("defaultConfiguration")
      writer.beginObject()
      writer.member("level", rule.severity.rawValue)
      writer.endObject()
    }
    writer.endObject()
  }
}

// MARK: - Places

/// Places in one document.
private struct SARIFPlace: ~Copyable {
  let path: String
  let source: SourceText
  let locator: SourceLocator

  init(path: String, source: SourceText) {
    self.path = path
    self.source = source
    locator = SourceLocator(source)
  }

  /// A location; of the document as a whole for a finding without a place.
  func write(_ span: SourceSpan?, id: Int? = nil, message: String? = nil, to writer: inout JSONWriter) {
    writer.beginObject()
    if let id {
      writer.key("id")
      writer.value(id)
    }
    Self.writeFile(path, to: &writer) { writer in
      if let span { writeRegion(span, to: &writer) }
    }
    if let message { writer.message(message) }
    writer.endObject()
  }

  static func writeFile(
    _ path: String, to writer: inout JSONWriter, region: (inout JSONWriter) -> Void = { _ in }
  ) {
    writer.key("physicalLocation")
    writer.beginObject()
    writer.key("artifactLocation")
    writer.beginObject()
    writer.member("uri", FileURI.reference(to: path))
    writer.endObject()
    region(&writer)
    writer.endObject()
  }

  private func writeRegion(_ span: SourceSpan, to writer: inout JSONWriter) {
    let start = locator.position(of: span.lower)
    let end = locator.position(of: span.upper)
    writer.key("region")
    writer.beginObject()
    writer.member("startLine", start.line)
    writer.member("startColumn", start.column)
    writer.member("endLine", end.line)
    writer.member("endColumn", end.column)
    // Offsets are those of the file only where it was read as it is.
    if source.encoding == .utf8 {
      writer.member("byteOffset", Int(span.lower))
      writer.member("byteLength", span.count)
    }
    writer.key("snippet")
    writer.beginObject()
    writer.member("text", source.text(at: span))
    writer.endObject()
    writer.endObject()
  }
}

/// Names of files as RFC 3986 writes them.
enum FileURI {
  /// A reference to a file by its path: relative as the path is, or a `file:` URI for an absolute one.
  static func reference(to path: String) -> String {
    if path == "-" { return "stdin" }
    return (path.hasPrefix("/") ? "file://" : "") + escaped(path)
  }

  /// Whatever is no unreserved character or slash is escaped; so are colons, which would make a scheme.
  private static func escaped(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"): true
    default: false
    }
  }
}

// MARK: - Texts

extension JSONWriter {
  /// A text that may have placeholders and links, in an object of its own.
  fileprivate mutating func text(_ name: StaticString, _ text: String) {
    key(name)
    beginObject()
    member("text", Self.literally(text))
    endObject()
  }

  fileprivate mutating func message(_ text: String) { self.text("message", text) }

  /// Braces would be placeholders, and `[…](…)` a link.
  private static func literally(_ text: String) -> String {
    guard text.utf8.contains(where: { "{}]".utf8.contains($0) }) else { return text }
    let hasLinks = Array(text.utf8).containsPair(UInt8(ascii: "]"), UInt8(ascii: "("))
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{": result += "{{"
      case "}": result += "}}"
      case "[" where hasLinks: result += "\\["
      case "]" where hasLinks: result += "\\]"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension [UInt8] {
  fileprivate func containsPair(_ first: UInt8, _ second: UInt8) -> Bool {
    zip(self, dropFirst()).contains { $0 == first && $1 == second }
  }
}
