import ThaiNumerals

extension ReportTelling {
  /// Scores beside what the official rules give, and what can't be true.
  var checks: [ReadableReport.Section] {
    [recomputation, findings].compactMap { $0 }
  }

  // MARK: Recomputation

  private var recomputation: ReadableReport.Section? {
    let title = say("คะแนนที่ระบุเทียบกับที่คำนวณได้", "Scores beside the recomputation")
    guard let computed = parsed.recomputation else {
      return obstacle.map { ReadableReport.Section(title: title, content: .list([$0])) }
    }
    let stated = report.overall
    var rows = [row(say("ภาพรวม", "Overall"), stated?.score, computed.overall)]
    for (rule, total) in computed.instruments {
      let instrument = report.instruments.first { $0.code.value == rule.code }
      rows.append(row(rule.code.rawValue, instrument?.score, total))
    }
    rows.append(levelRow(stated?.level?.value, computed.level))
    let table = TextTable(
      [
        TextTable.Column(title: say("คะแนน", "Score")),
        TextTable.Column(title: say("ที่ระบุ", "Stated"), isNumeric: true),
        TextTable.Column(title: say("คำนวณได้", "Recomputed"), isNumeric: true),
        TextTable.Column(title: say("ผลการเทียบ", "Agrees")),
      ], rows: rows)
    return ReadableReport.Section(title: title, content: .table(table))
  }

  private func row(_ name: String, _ stated: Sourced<ExactDecimal>?, _ total: Total) -> [String] {
    [name, text(stated), total.score.description, verdict(stated.map { total.agrees(with: $0.value) })]
  }

  /// Letters and words are levels of different scales, which don't answer each other.
  private func levelRow(_ stated: String?, _ computed: String?) -> [String] {
    var agrees: Bool?
    if let stated, let computed, LevelCheck.isOfOneKind(stated, computed) {
      agrees = LevelCheck.same(stated, computed)
    }
    return [say("ระดับ", "Level"), stated ?? "", computed ?? "", verdict(agrees)]
  }

  private func verdict(_ agrees: Bool?) -> String {
    switch agrees {
    case true?: say("ตรง", "yes")
    case false?: say("ไม่ตรง", "no")
    case nil: ""
    }
  }

  /// Why nothing was recomputed although there are scores; `nil` where there are none.
  private var obstacle: String? {
    guard report.indicators.contains(where: { $0.score != nil }) else { return nil }
    guard let edition = parsed.edition else {
      return report.fiscalYear.map {
        say(
          "ยังไม่มีหลักเกณฑ์ของปีงบประมาณ พ.ศ. \($0.value) จึงไม่ได้คำนวณ",
          "The rules of fiscal year \($0.value) aren't known, so nothing was recomputed.")
      }
    }
    let scored = Set(report.indicators.lazy.filter { $0.score != nil }.map(\.number.value))
    let missing = edition.indicators.map(\.number).filter { !scored.contains($0) }
    guard !missing.isEmpty else { return nil }
    return say(
      "คำนวณไม่ได้ เพราะไม่มีคะแนนของตัวชี้วัดที่ \(Self.ranges(missing))",
      "Not recomputed, since these indicators have no score: \(Self.ranges(missing))")
  }

  // MARK: Findings

  /// So many findings of one rule are told; the rest is counted.
  private static let toldOfOneRule = 5
  /// So many single changes that would make a sum agree are told.
  private static let toldExplanations = 3

  /// Worst first, then in document order.
  private var findings: ReadableReport.Section? {
    guard report.kind != .unrecognised else { return nil }
    let title = say("สิ่งที่ตรวจพบ", "Findings")
    guard !parsed.findings.isEmpty else {
      // Of a year whose rules aren't known, no more than this can be said.
      let nothing =
        parsed.edition == nil
        ? say("ไม่พบสิ่งที่ขัดแย้งกัน", "Nothing contradicts itself.")
        : say(
          "ไม่พบสิ่งที่ขัดแย้งกันหรือต่างจากหลักเกณฑ์",
          "Nothing contradicts itself or departs from the official rules.")
      return ReadableReport.Section(title: title, content: .list([nothing]))
    }
    let locator = SourceLocator(parsed.source)
    var items: [String] = []
    for severity in Severity.allCases.sorted(by: >) {
      items += self.items(parsed.findings.filter { $0.rule.severity == severity }, locator)
    }
    return ReadableReport.Section(title: "\(title) (\(counts))", content: .list(items))
  }

  private func items(_ findings: [Finding], _ locator: borrowing SourceLocator) -> [String] {
    var items: [String] = []
    var told: [String: Int] = [:]
    for finding in findings {
      told[finding.rule.code, default: 0] += 1
      if told[finding.rule.code] ?? 0 > Self.toldOfOneRule { continue }
      items.append(item(finding, locator))
      items += finding.explanations.prefix(Self.toldExplanations).map { "  " + $0.message[language] }
    }
    for (code, count) in told.sorted(by: { $0.key < $1.key }) where count > Self.toldOfOneRule {
      let rest = count - Self.toldOfOneRule
      items.append(
        say(
          "และ \(code) อีก \(rest) แห่ง ดูได้ด้วย extract-ita check",
          "and \(rest) more of \(code): see extract-ita check"))
    }
    return items
  }

  private func item(_ finding: Finding, _ locator: borrowing SourceLocator) -> String {
    let severity = finding.rule.severity.words[language]
    let line = finding.place.map { locator.position(of: $0.lower).line }
    let place = line.map { say(" บรรทัด \($0)", ", line \($0)") } ?? ""
    return "\(severity)\(place): \(finding.message[language]) (\(finding.rule.code))"
  }

  private var counts: String {
    let parts = Severity.allCases.sorted(by: >).compactMap { severity -> String? in
      let count = parsed.findings.count { $0.rule.severity == severity }
      guard count > 0 else { return nil }
      let plural = count == 1 ? "" : "s"
      return say("\(severity.words.th) \(count)", "\(count) \(severity.words.en)\(plural)")
    }
    return parts.joined(separator: say(" ", ", "))
  }
}
