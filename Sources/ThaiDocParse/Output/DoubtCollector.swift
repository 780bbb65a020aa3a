package import ThaiNumerals

/// A value that is less than certain, as people are told of it.
package struct Doubt {
  /// The keys that lead to the value, without positions in arrays.
  package let path: [String]
  /// Why; one bit or more.
  package let reasons: DoubtReasons
  /// The best place.
  package let span: SourceSpan?
}

/// Collects the doubts of a report, in the order of the schema.
package struct DoubtCollector: ReportVisitor {
  /// What was collected.
  package private(set) var found: [Doubt] = []
  /// The keys of the open containers; empty for an element of an array.
  private var path: [String] = []
  private var key = ""
  private var place: SourceSpan?

  private init() {}

  /// The doubts of a report.
  package static func doubts(of report: ITAReport) -> [Doubt] {
    var collector = DoubtCollector()
    collector.visitFields(of: report)
    return collector.found
  }

  private mutating func enter() {
    path.append(key)
    key = ""
  }

  private mutating func leave() { key = path.removeLast() }

  package mutating func beginObject() { enter() }
  package mutating func endObject() { leave() }
  package mutating func beginArray() { enter() }
  package mutating func endArray() { leave() }
  package mutating func key(_ name: StaticString) { key = name.description }
  package mutating func key(words: String) { key = words }
  package mutating func null() { place = nil }
  package mutating func value(_ text: String) { place = nil }
  package mutating func value(_ integer: Int) { place = nil }
  package mutating func value(_ truth: Bool) { place = nil }
  package mutating func value(_ decimal: ExactDecimal) { place = nil }
  package mutating func places(_ best: SourceSpan, _ others: [SourceSpan]) { place = best }

  package mutating func doubts(_ reasons: DoubtReasons) {
    found.append(Doubt(path: (path + [key]).filter { !$0.isEmpty }, reasons: reasons, span: place))
  }
}
