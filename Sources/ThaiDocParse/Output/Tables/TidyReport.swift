internal import ThaiNumerals
internal import TidyRows

/// A report as the tables take it.
struct TidyReport: Sendable {
  let parsed: ParsedReport
  let description: SourceDescription
  /// What the tables call it.
  let source: String
  let doubts: [TidyDoubt]
  private let locator: SourceLocator

  init(_ parsed: ParsedReport, _ description: SourceDescription, source: String) {
    (self.parsed, self.description, self.source) = (parsed, description, source)
    doubts = TidyDoubt.all(in: parsed, from: description)
    locator = SourceLocator(parsed.source)
  }

  /// The values.
  var report: ITAReport { parsed.report }

  /// Line and column where a span begins.
  func position(of span: SourceSpan) -> (line: Int, column: Int) { locator.position(of: span.lower) }

  /// The text at a span, as it stands there.
  func text(at span: SourceSpan) -> String { parsed.source.text(at: span) }

  /// How many findings of a severity there are.
  func count(_ severity: Severity) -> Int { parsed.findings.count { $0.rule.severity == severity } }
}

/// A value that is less than certain, by one reason.
struct TidyDoubt: Sendable {
  /// JSON Pointer into the report.
  let subject: String
  let reason: String
  let message: Words
  /// The best place of the value.
  let span: SourceSpan?

  /// All doubts about a report, in the order of its JSON.
  static func all(in parsed: ParsedReport, from description: SourceDescription) -> [TidyDoubt] {
    var collector = DoubtWalk()
    if parsed.hasUnreadMarkup {
      let (th, en) = DoubtReasons.unreadMarkup
      collector.found.append(
        TidyDoubt(
          subject: "", reason: "invalid-bytes", message: Words(th: th.description, en: en.description),
          span: nil)
      )
    }
    collector.visitFields(of: parsed, from: description)
    return collector.found
  }
}

/// Walks through a report for its doubts, with the pointers that its JSON gives them.
private struct DoubtWalk: ReportVisitor, ~Copyable {
  var found: [TidyDoubt] = []
  private var pointer = JSONPointer(isEscaped: false)
  private var place: SourceSpan?

  mutating func beginObject() { pointer.enter(isArray: false) }
  mutating func endObject() { pointer.leave() }
  mutating func beginArray() { pointer.enter(isArray: true) }
  mutating func endArray() { pointer.leave() }
  mutating func key(_ name: StaticString) { pointer.key(name) }
  mutating func key(words: String) { pointer.key(words: words) }
  mutating func null() { step() }
  mutating func value(_ text: String) { step() }
  mutating func value(_ integer: Int) { step() }
  mutating func value(_ truth: Bool) { step() }
  mutating func value(_ decimal: ExactDecimal) { step() }
  mutating func places(_ best: SourceSpan, _ others: [SourceSpan]) { place = best }

  mutating func doubts(_ reasons: DoubtReasons) {
    let subject = pointer.text.string
    for entry in DoubtReasons.catalogue where reasons.contains(entry.reason) {
      let message = Words(th: entry.th.description, en: entry.en.description)
      found.append(
        TidyDoubt(subject: subject, reason: entry.name.description, message: message, span: place))
    }
  }

  private mutating func step() {
    pointer.step()
    place = nil
  }
}
