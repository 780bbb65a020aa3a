import Testing
import ThaiDocParse
import _TestSupport

/// Reports with one fault each, which is known.
@Suite("Generated faults") struct GeneratedFaultTests {
  @Test("The check finds each fault, and nothing that isn't there", arguments: 0..<8 as Range<UInt64>)
  func faults(chunk: UInt64) throws {
    for round in 0..<180 as Range<UInt64> {
      let number = chunk * 180 + round
      let fault = Fault.all[Int(number) % Fault.all.count]
      let (_, faulty, _) = try #require(fault.report(seed: number), "\(fault)")
      let parsed = try ReportParser().parse(faulty.bytes)
      let problems = problems(parsed, Contradictions(faulty), fault)
      #expect(problems == [], "\(fault), seed \(number), \(faulty.form), \(faulty.style)")
    }
  }

  /// Codes that are missing, and errors and warnings that nothing gives reason for.
  private func problems(_ parsed: ParsedReport, _ known: Contradictions, _ fault: Fault) -> [String] {
    let must = known.must.union(fault.codes)
    let found = Set(parsed.findings.map(\.rule.code))
    let grave = Set(parsed.findings.filter { $0.rule.severity > .note }.map(\.rule.code))
    return must.subtracting(found).sorted().map { "\($0) is missing" }
      + grave.subtracting(must).subtracting(known.may).subtracting(fault.implied).sorted().map {
        "\($0) is extra"
      }
  }
}
