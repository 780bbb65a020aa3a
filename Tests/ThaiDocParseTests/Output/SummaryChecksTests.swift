import Foundation
import Testing

@testable import ThaiDocParse

@Suite("What the summary says of totals and faults") struct SummaryChecksTests {
  private static let scores = [
    "88.81", "75.15", "82.16", "78.08", "80.24", "82.65", "75.22", "78.09", "100.00", "100.00",
  ]

  /// A report of 2565 with these scores, which give 87.8624.
  private func report(overall: String, _ scores: [String] = scores, year: String = "2565") -> String {
    let names = Edition.of(fiscalYear: 2565)?.indicators.map(\.name) ?? []
    let rows = zip(names, scores).map { "\($0)\t\($1)" }
    return """
      องค์การบริหารส่วนตำบลตัวอย่าง
      ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. \(year) ได้คะแนนรวม \(overall) คะแนน ระดับ A

      ตัวชี้วัด\tคะแนน
      \(rows.joined(separator: "\n"))

      """
  }

  private func lines(
    _ text: String, _ language: Language = .english, _ encoder: ReportEncoder = .summary
  ) throws -> [String] {
    let parsed = try ReportParser().parse(Array(text.utf8))
    let bytes = encoder.encode(
      parsed, from: SampleReport.description, options: OutputOptions(language: language))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The lines of a section, its title left out.
  private func section(_ title: String, of lines: [String]) throws -> [String] {
    let start = try #require(lines.firstIndex { $0.hasPrefix(title) })
    return Array(lines[(start + 1)...].prefix { !$0.isEmpty })
  }

  @Test("Stated scores stand beside the recomputed ones, in columns that line up in both languages")
  func recomputation() throws {
    let english = try section("Scores beside", of: lines(report(overall: "87.86")))
    #expect(
      english == [
        "  Score    Stated  Recomputed  Agrees", "  Overall   87.86     87.8624  yes",
        "  IIT                 80.8880", "  EIT                 78.6533", "  OIT                100.0000",
        "  Level         A           A  yes",
      ])
    let thai = try section("คะแนนที่ระบุเทียบกับที่คำนวณได้", of: lines(report(overall: "87.86"), .thai))
    #expect(thai[1].contains("87.86") && thai[1].hasSuffix("ตรง"))
    let starts = zip(thai, ["ผลการเทียบ", "ตรง"]).map { line, word in
      DisplayText.width(of: line.components(separatedBy: word)[0])
    }
    #expect(starts.count == 2 && starts[0] == starts[1])
    let off = try section("Scores beside", of: lines(report(overall: "87.99")))
    #expect(off[1].hasSuffix("  no"))
  }

  @Test("Findings are told in plain words with their lines, worst first")
  func findings() throws {
    let text = report(overall: "87.86") + "\nองค์การบริหารส่วนตำบลตัวอยาง มีคะแนนภาพรวมเท่ากับ 86.81 คะแนน\n"
    let lines = try lines(text)
    let found = try section("Findings (", of: lines).filter { !$0.hasPrefix("    ") }
    #expect(
      found.contains { $0.hasPrefix("  error, line 16: The overall score") && $0.hasSuffix("(ITA301)") })
    let weights = found.map { $0.hasPrefix("  error") ? 2 : $0.hasPrefix("  warning") ? 1 : 0 }
    #expect(weights == weights.sorted(by: >) && Set(weights).count > 1)
    let markdown = try self.lines(text, .thai, .markdown)
    #expect(markdown.contains { $0.hasPrefix("- ข้อผิดพลาด บรรทัด 16: คะแนนภาพรวม") })
  }

  @Test("A sound report is said to be one; what can't be recomputed is said with the reason")
  func nothing() throws {
    #expect(
      try section("Findings", of: lines(report(overall: "87.86"))) == [
        "  Nothing contradicts itself or departs from the official rules."
      ])
    let missing = try section(
      "Scores beside", of: lines(report(overall: "87.86", Array(Self.scores.prefix(7)))))
    #expect(missing == ["  Not recomputed, since these indicators have no score: 8–10"])
    let unknown = try section("คะแนนที่ระบุเทียบกับ", of: lines(report(overall: "87.86", year: "2575"), .thai))
    #expect(unknown == ["  ยังไม่มีหลักเกณฑ์ของปีงบประมาณ พ.ศ. 2575 จึงไม่ได้คำนวณ"])
  }

  @Test("Many findings of one rule are counted, not all told")
  func many() throws {
    let claims = (1...9).map { "ตัวชี้วัดที่ได้คะแนนสูงสุด คือ การใช้งบประมาณ ได้คะแนน 75.15 คะแนน ข้อที่ \($0)\n\n" }
    let lines = try lines(report(overall: "87.86") + "\n" + claims.joined())
    let told = lines.count { $0.hasSuffix("(ITA401)") }
    #expect(told <= 5)
    #expect(told < 5 || lines.contains { $0.contains("more of ITA401: see extract-ita check") })
  }
}
