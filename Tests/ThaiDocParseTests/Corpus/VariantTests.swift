import Foundation
import Testing
import _TestSupport

@Suite("Harmless changes") struct VariantTests {
  /// What a change of the text may change in the report.
  private let uncompared: Set = ["source", "findings", "doubts", "unclaimed", "provenance"]

  @Test(arguments: Corpus.reports, Variant.all)
  func sameValues(_ report: WholeReport, _ variant: Variant) throws {
    let input = try report.input()
    let plain = try Soundness(input)
    let agency = plain.json.at(pointer: "/agency/name")?.string ?? ""
    let changed = try Soundness(variant.apply(String(decoding: input, as: UTF8.self), agency))
    let comparison = ReportComparison(
      changed.json, with: plain.json.without(uncompared), simplify: variant.simplify)
    #expect(comparison.faults == [], "\(report), \(variant)")
    #expect(changed.faults == [])
  }
}
