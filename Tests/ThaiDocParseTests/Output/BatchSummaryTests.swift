import Testing
import ThaiNumerals
import TidyRows
import _TestSupport

@testable import ThaiDocParse

@Suite("Summaries of batches") struct BatchSummaryTests {
  /// A row of `reports` and rows of `findings`, with nothing but what the summary needs.
  private static func rows(
    _ type: String?, _ province: String?, _ level: String?, _ year: Int?, _ score: ExactDecimal?,
    errors: Int = 0, warnings: Int = 0, rules: [String] = []
  ) -> TidyRows {
    var rows = TidyRows(source: "a.txt")
    func row(_ table: TidyTable, _ values: [String: TidyCell]) {
      let cells = table.head.columns.map { values[$0.name] ?? .none }
      let index = TidyTable.all.firstIndex { $0.name == table.name } ?? 0
      rows.append(TidyRows.Row(table: index, cells: cells))
    }
    func text(_ value: String?) -> TidyCell { value.map { .text($0) } ?? .none }
    row(
      .reports,
      [
        "agency_type": text(type), "province": text(province), "overall_level": text(level),
        "fiscal_year": year.map { .integer($0) } ?? .none,
        "overall_score": score.map { .decimal($0) } ?? .none,
        "errors": .integer(errors), "warnings": .integer(warnings),
      ])
    for rule in rules { row(.findings, ["rule": .text(rule)]) }
    return rows
  }

  private static func text(_ summary: BatchSummary, _ language: Language = .english) -> String {
    String(decoding: summary.text(in: language), as: UTF8.self)
  }

  private static var sample: BatchSummary {
    var summary = BatchSummary()
    let municipality = "subdistrict-municipality"
    summary.add(
      rows(municipality, "เชียงราย", "A", 2566, ExactDecimal("90.25"), errors: 1, rules: ["ITA101", "ITA303"]))
    summary.add(rows(municipality, "น่าน", "AA", 2565, ExactDecimal("95.00"), rules: ["ITA303", "ITA303"]))
    summary.add(rows("department", "เชียงราย", "A", 2566, ExactDecimal("850.5"), warnings: 2))
    summary.add(rows(nil, nil, nil, nil, nil))
    return summary
  }

  @Test(
    "Counts, means and extremes by each thing, most reports first, years in their order, what is missing last"
  )
  func groups() {
    let text = Self.text(Self.sample)
    #expect(text.hasPrefix("4 reports, 2 with an overall score, 92.63 on average (90.25 to 95.00)\n"))
    #expect(
      text.contains(
        """
        By type of agency
          Type                      Reports  Scored   Mean  Lowest  Highest  Errors  Warnings
          subdistrict municipality        2       2  92.63   90.25    95.00       1         0
          department                      1       0                               0         2
          not stated                      1       0                               0         0

        """))
    #expect(
      text.contains(
        """
        By fiscal year
          Fiscal year  Reports  Scored   Mean  Lowest  Highest  Errors  Warnings
          2565               1       1  95.00   95.00    95.00       0         0
          2566               2       1  90.25   90.25    90.25       1         2
          not stated         1       0                               0         0

        """))
    #expect(
      text.contains(
        """
        Findings by rule
          Count  Files  Code    Severity  Title
              3      2  ITA303  warning
        """))
  }

  @Test("Thai columns line up by what a terminal shows")
  func thai() {
    let lines = Self.text(Self.sample, .thai).split(separator: "\n").map(String.init)
    #expect(lines[0] == "รายงาน 4 ฉบับ มีคะแนนรวม 2 ฉบับ คะแนนรวมเฉลี่ย 92.63 (ต่ำสุด 90.25 สูงสุด 95.00)")
    let start = lines.firstIndex { $0.hasPrefix("ตามจังหวัด") } ?? 0
    let table = lines[(start + 1)...(start + 4)]
    #expect(Set(table.map { DisplayText.width(of: $0) }).count == 1, "\(table)")
  }

  @Test("Any number of different levels takes no more room")
  func manyLevels() {
    var summary = BatchSummary()
    for index in 0..<2000 { summary.add(Self.rows(nil, nil, "ระดับ \(index)", nil, nil)) }
    let lines = Self.text(summary).split(separator: "\n")
    #expect(lines.count < 520)
    #expect(lines.contains { $0.hasPrefix("  others") && $0.contains(" 1500 ") })
  }

  @Test("No reports, rows of another version, and real reports")
  func edges() throws {
    #expect(Self.text(BatchSummary()) == "0 reports, 0 with an overall score\n")
    var odd = TidyRows(source: "")
    odd.append(TidyRows.Row(table: 0, cells: [.text("")]))
    odd.append(TidyRows.Row(table: 255, cells: []))
    var summary = BatchSummary()
    summary.add(odd)
    #expect(Self.text(summary) == "0 reports, 0 with an overall score\n")
    for report in Corpus.reports {
      summary.add(
        TidyRows(try ReportParser().parse(report.input()), from: SampleReport.description, source: "a"))
    }
    #expect(Self.text(summary).hasPrefix("\(Corpus.reports.count) reports, "))
  }
}
