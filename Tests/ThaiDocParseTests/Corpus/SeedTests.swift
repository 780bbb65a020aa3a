import Foundation
import Testing
import _TestSupport

/// The reference report, which is not part of this repository.
@Suite("Reference report") struct SeedTests {
  @Test func isThereWhereRequired() {
    #expect(Shared.isPresent || !Shared.isRequired, "REQUIRE_SHARED=1 demands ../shared")
  }

  @Test(.enabled(if: Shared.isPresent, Shared.isMissing))
  func everyLeaf() throws {
    let found = try Soundness(Shared.bytes("seed/sri-kham-2565.txt"))
    let expected = try json("expected.json").without(["findings", "source"])
    let comparison = ReportComparison(found.json, with: expected)
    #expect(comparison.faults == [])
    #expect(comparison.leafCount == 385)
    #expect(found.faults == [])
  }

  @Test(.enabled(if: Shared.isPresent, Shared.isMissing))
  func everyPlace() throws {
    let found = try Soundness(Shared.bytes("seed/sri-kham-2565.txt"))
    for (pointer, place) in try json("provenance.json").members where !pointer.hasPrefix("_") {
      let places = found.json["provenance"]?[pointer]?.elements ?? []
      #expect(places.contains { ReportComparison($0, with: place).faults.isEmpty }, "\(pointer)")
    }
  }

  /// The harmless changes that the corpus goes through, on a real report.
  @Test(
    .enabled(if: Shared.isPresent, Shared.isMissing),
    arguments: Variant.all)
  func sameValues(_ variant: Variant) throws {
    let input = try Shared.bytes("seed/sri-kham-2565.txt")
    let plain = try Soundness(input)
    let agency = plain.json.at(pointer: "/agency/name")?.string ?? ""
    let changed = try Soundness(variant.apply(String(decoding: input, as: UTF8.self), agency))
    let uncompared: Set = ["source", "findings", "doubts", "unclaimed", "provenance"]
    let comparison = ReportComparison(
      changed.json, with: plain.json.without(uncompared), simplify: variant.simplify)
    #expect(comparison.faults == [], "\(variant)")
    #expect(changed.faults == [])
  }

  private func json(_ name: String) throws -> JSONValue {
    try JSONValue(parsing: Data(Shared.bytes("seed/\(name)")))
  }
}
