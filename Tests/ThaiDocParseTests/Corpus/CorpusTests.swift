import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("Corpus") struct CorpusTests {
  @Test func nothingIsMissing() {
    #expect(Corpus.stages == ["blocks", "extraction", "text", "tokens"])
    #expect(Corpus.stages.allSatisfy { !Corpus.cases($0).isEmpty })
    #expect(Corpus.reports.count >= 10)
    #expect(!Corpus.hostile.isEmpty)
  }

  @Test(arguments: Corpus.cases("text"))
  func text(_ file: CaseFile) throws { try file.check { try DocumentTree($0.input).text } }

  @Test(arguments: Corpus.cases("tokens"))
  func tokens(_ file: CaseFile) throws { try file.check { try DocumentTree($0.input).tokens } }

  @Test(arguments: Corpus.cases("blocks"))
  func blocks(_ file: CaseFile) throws { try file.check { try DocumentTree($0.input).blocks } }

  @Test(arguments: Corpus.cases("extraction"))
  func extraction(_ file: CaseFile) throws {
    try file.check { ReportTree.dump(try ReportParser().parse($0.input)) }
  }

  /// What must hold whatever a case is about.
  @Test(arguments: Corpus.stages.flatMap(Corpus.cases))
  func isSound(_ file: CaseFile) throws {
    for example in try file.cases() {
      #expect(try Soundness(example.input).faults == [], "\(example.name)")
      #expect(try Self.tiles(DocumentTree(example.input).document), "\(example.name)")
    }
  }

  @Test(arguments: Corpus.reports)
  func wholeReport(_ report: WholeReport) throws {
    let found = try Soundness(report.input())
    let comparison = ReportComparison(found.json, with: try report.expected().without([]))
    #expect(comparison.faults == [])
    #expect(comparison.leafCount >= 20)
    #expect(found.faults == [])
  }

  @Test("A report in order gives no error and no warning", arguments: Corpus.reports)
  func isInOrder(_ report: WholeReport) throws {
    let findings = try ReportParser().parse(report.input()).findings.filter { $0.rule.severity > .note }
    #expect(findings.map { "\($0.rule.code) \($0.message[.english])" } == [])
  }

  /// Whether every line is in exactly one block, in order.
  static func tiles(_ document: Document) -> Bool {
    var next = 0
    for block in document.blocks {
      guard block.lines.lowerBound == next, !block.lines.isEmpty else { return false }
      next = block.lines.upperBound
    }
    return next == document.lines.count
  }
}
