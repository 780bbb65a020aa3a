import Testing
import ThaiDocParse
import _TestSupport

/// Reports drawn from seeds: what is read from them is known, and so is what is wrong with them.
@Suite("Generated reports") struct GeneratedReportTests {
  /// Sound reports, in chunks that run side by side.
  @Test(
    "A sound report is read as it was written, and gives no error and no warning",
    arguments: 0..<8 as Range<UInt64>)
  func sound(chunk: UInt64) throws {
    for seed in (chunk * 70)..<(chunk * 70 + 70) {
      let drawn = DrawnReport(seed: seed)
      let parsed = try ReportParser().parse(drawn.bytes)
      let misreadings = Misreadings(parsed, of: drawn).all
      let alarms = parsed.findings.filter { $0.rule.severity > .note }.map {
        "\($0.rule.code): \($0.message[.english])"
      }
      #expect(misreadings + alarms == [], "seed \(seed), \(drawn.form), \(drawn.style)")
    }
  }
}
