import Testing
import ThaiDocParse
import _TestSupport

/// Whole reports with one fault each, beside the same reports without it.
@Suite("Corpus of faults") struct FaultCorpusTests {
  @Test("Every rule has a report of its own") func isWhole() {
    #expect(Set(Corpus.faults.map(\.code)) == Set(Rule.all.map(\.code)))
  }

  @Test(
    "The fault is found, and nothing but what it implies",
    arguments: Corpus.faults)
  func faulty(_ fault: FaultyReport) throws {
    let expected = try fault.codes()
    #expect(expected.first == fault.code)
    let found = try ReportParser().parse(fault.input()).findings.map(\.rule.code)
    #expect(Set(found) == Set(expected))
  }

  @Test("Without the fault there is no error and no warning", arguments: Corpus.faults)
  func sound(_ fault: FaultyReport) throws {
    let sound = try fault.sound()
    #expect(try sound != fault.input())
    let parsed = try ReportParser().parse(sound)
    let found = parsed.findings.filter { $0.rule.severity > .note }.map {
      "\($0.rule.code) \($0.message[.english])"
    }
    #expect(found == [])
    #expect(parsed.report.kind != .unrecognised)
  }
}
