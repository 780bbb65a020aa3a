import Testing
import ThaiDocParse
import _TestSupport

/// The examples of the rules are their tests, as they stand and under every harmless change.
@Suite("Rule examples") struct RuleExampleTests {
  /// One example of one rule.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let example: Example
    let triggers: Bool

    var testDescription: String {
      "\(rule.code) \(triggers ? "triggering" : "not triggering"), line \(example.line)"
    }
  }

  private static let cases = Rule.all.flatMap { rule in
    rule.triggering.map { Case(rule: rule, example: $0, triggers: true) }
      + rule.nonTriggering.map { Case(rule: rule, example: $0, triggers: false) }
  }

  @Test("A rule has examples of both sorts", arguments: Rule.all.map(\.code))
  func examples(code: String) throws {
    let rule = try #require(Rule.named(code))
    #expect(!rule.triggering.isEmpty && !rule.nonTriggering.isEmpty)
    // A rule on what is missing altogether has no place to mark.
    #expect(rule.nonTriggering.allSatisfy { !$0.marked.contains("⟦") })
  }

  @Test("Marked places are found, and nothing else", arguments: cases)
  func markedPlaces(_ test: Case) throws {
    let found = try places(of: test.rule, in: Array(test.example.text.utf8))
    #expect(found == markedPlaces(test.example))
    if test.triggers { #expect(try hasFinding(test.rule, in: Array(test.example.text.utf8))) }
  }

  /// Changes that are just what a rule looks for.
  private static let faults = [
    "ITA903": ["Arabic digits", "Thai and Arabic digits mixed"],
    "ITA901": ["nikhahit and sara aa for sara am"],
  ]

  @Test("Harmless changes change nothing", arguments: cases, Variant.all)
  func variants(_ test: Case, _ variant: Variant) throws {
    if Self.faults[test.rule.code]?.contains(variant.name) ?? false { return }
    let text = test.example.text
    let plain = try ReportParser().parse(Array(text.utf8))
    let changed = variant.apply(text, plain.report.agency?.name.value ?? "")
    let expected = try marks(of: test.rule, in: Array(text.utf8), variant)
    let found = try marks(of: test.rule, in: changed, variant)
    #expect(found == expected, "\(variant)")
  }

  /// First places of a rule's findings, as offsets.
  private func places(of rule: Rule, in bytes: [UInt8]) throws -> [Range<Int>] {
    try ReportParser().parse(bytes).findings.filter { $0.rule.code == rule.code }
      .compactMap { $0.locations.first.map { Int($0.lower)..<Int($0.upper) } }
  }

  private func hasFinding(_ rule: Rule, in bytes: [UInt8]) throws -> Bool {
    try ReportParser().parse(bytes).findings.contains { $0.rule.code == rule.code }
  }

  /// What a rule's findings mark: their subjects, the value found and the text at the first place. An invalid byte may
  /// stand inside that text, and takes a letter with it.
  private func marks(of rule: Rule, in bytes: [UInt8], _ variant: Variant) throws -> [[String]] {
    let parsed = try ReportParser().parse(bytes)
    return parsed.findings.filter { $0.rule.code == rule.code }.map { finding in
      let text = variant.isInvalidByte ? nil : finding.locations.first.map { parsed.source.text(at: $0) }
      return finding.subjects + [finding.found?.description, text].map { variant.simplify($0 ?? "") }
    }
  }

  /// Where `⟦` and `⟧` stand, in the text without them.
  private func markedPlaces(_ example: Example) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var offset = 0
    var start = 0
    for scalar in example.marked.unicodeScalars {
      switch scalar {
      case "⟦": start = offset
      case "⟧": places.append(start..<offset)
      default: offset += String(scalar).utf8.count
      }
    }
    return places
  }
}
