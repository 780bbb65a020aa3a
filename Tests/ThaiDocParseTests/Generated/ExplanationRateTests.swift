import Testing
import ThaiDocParse
import _TestSupport

/// Whether the explanation names what really happened, where nothing else could have.
@Suite("Explanations of generated faults") struct ExplanationRateTests {
  private static let faults = Fault.all.filter { fault in
    ["digit", "exchanged", "weight"].contains { fault.description.contains($0) }
  }

  @Test("The true cause comes first in at least 90 of 100 cases where it is the only one")
  func firstCause() async throws {
    var counts = Counts()
    await withTaskGroup(of: Counts.self) { group in
      for chunk in 0..<8 as Range<UInt64> { group.addTask { Self.count(chunk) } }
      for await part in group { counts.add(part) }
    }
    #expect(counts.unique >= 100)
    #expect(counts.first * 100 >= counts.unique * 90, "\(counts.first) of \(counts.unique): \(counts.missed)")
  }

  /// How often a cause was the only one, and how often it was named first.
  private struct Counts: Sendable {
    var unique = 0
    var first = 0
    var missed: [String] = []

    mutating func add(_ other: Counts) {
      unique += other.unique
      first += other.first
      missed += other.missed
    }
  }

  private static func count(_ chunk: UInt64) -> Counts {
    var counts = Counts()
    for (index, fault) in faults.enumerated() {
      for round in 0..<4 as Range<UInt64> {
        let seed = 1_000_000 + UInt64(index) * 1000 + chunk * 4 + round
        guard let (_, faulty, cause) = fault.report(seed: seed), let change = cause.change,
          isExplained(faulty, cause), let parsed = try? ReportParser().parse(faulty.bytes)
        else { continue }
        counts.unique += 1
        let code = change == "weight" ? "ITA201" : "ITA101"
        let best = parsed.findings.first { $0.rule.code == code }?.explanations.first
        if let best, best.change.rawValue == change, subjects(of: cause).contains(best.subject) {
          counts.first += 1
        } else {
          let all = parsed.findings.first { $0.rule.code == code }?.explanations.map {
            "\($0.change.rawValue) \($0.subject)"
          }
          counts.missed.append("\(fault), seed \(seed), \(cause.subjects): \(all ?? [])")
        }
      }
    }
    return counts
  }

  /// Whether there is a sum that fails, and one cause alone.
  private static func isExplained(_ report: DrawnReport, _ cause: Fault.Cause) -> Bool {
    let must = Contradictions(report).must
    return cause.change == "weight"
      ? must.contains("ITA201") : must.contains("ITA101") && SingleChange.isUnique(cause, in: report)
  }

  private static func subjects(of cause: Fault.Cause) -> Set<String> {
    if cause.change == "weight" { return Set(cause.subjects.map { "/instruments/\($0)/weight" }) }
    return cause.subjects.isEmpty ? ["/overall/score"] : Set(cause.subjects.map { "/indicators/\($0)/score" })
  }
}
