import Foundation
import Testing
import _TestSupport

/// The reference report, which is not part of this repository.
@Suite("Reference report") struct SeedTests {
  private static let folder = Corpus.root.deletingLastPathComponent().appending(path: "shared/seed")
  private static let isPresent = FileManager.default.fileExists(atPath: folder.path)
  private static let isRequired = ProcessInfo.processInfo.environment["REQUIRE_SHARED"] == "1"

  @Test func isThereWhereRequired() {
    #expect(Self.isPresent || !Self.isRequired, "REQUIRE_SHARED=1 demands ../shared")
  }

  @Test(.enabled(if: isPresent, "The reference report in ../shared isn't on this machine."))
  func everyLeaf() throws {
    let found = try Soundness([UInt8](Data(contentsOf: Self.folder.appending(path: "sri-kham-2565.txt"))))
    let expected = try json("expected.json").without(["findings", "recomputation", "holds", "source"])
    let comparison = ReportComparison(found.json, with: expected)
    #expect(comparison.faults == [])
    #expect(comparison.leafCount == 352)
    #expect(found.faults == [])
  }

  @Test(.enabled(if: isPresent, "The reference report in ../shared isn't on this machine."))
  func everyPlace() throws {
    let found = try Soundness([UInt8](Data(contentsOf: Self.folder.appending(path: "sri-kham-2565.txt"))))
    for (pointer, place) in try json("provenance.json").members where !pointer.hasPrefix("_") {
      let places = found.json["provenance"]?[pointer]?.elements ?? []
      #expect(places.contains { ReportComparison($0, with: place).faults.isEmpty }, "\(pointer)")
    }
  }

  /// The harmless changes that the corpus goes through, on a real report.
  @Test(
    .enabled(if: isPresent, "The reference report in ../shared isn't on this machine."),
    arguments: Variant.all)
  func sameValues(_ variant: Variant) throws {
    let input = try [UInt8](Data(contentsOf: Self.folder.appending(path: "sri-kham-2565.txt")))
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
    try JSONValue(parsing: Data(contentsOf: Self.folder.appending(path: name)))
  }
}
