internal import ThaiNumerals
package import TidyRows

/// What many reports say together: results by kind of agency, province, level and year, and rules by frequency. Its
/// memory doesn't grow with their number.
package struct BatchSummary: Sendable {
  private var all = ResultGroup()
  private var byType = ResultGroups()
  private var byProvince = ResultGroups()
  private var byLevel = ResultGroups()
  private var byYear = ResultGroups()
  private var rules = FindingStatistics()

  /// No reports yet.
  package init() {}

  /// Counts one more report, by its rows in the tables `reports` and `findings`.
  package mutating func add(_ rows: TidyRows) {
    var found = RuleCounts()
    for row in rows.rows {
      // Rows of another version may have other columns; they count for nothing.
      guard Columns.count(of: row.table) == row.cells.count else { continue }
      switch row.table {
      case Columns.reportTable: add(row.cells)
      case Columns.findingTable:
        if let rule = Rule.named(row.cells[Columns.rule].description) { found.add(1, of: rule) }
      default: break
      }
    }
    rules.add(found)
  }

  private mutating func add(_ report: [TidyCell]) {
    let errors = report[Columns.errors].number
    let warnings = report[Columns.warnings].number
    var result = ResultGroup()
    result.add(score: report[Columns.score], errors: errors, warnings: warnings)
    all.add(result)
    byType.add(result, to: report[Columns.type])
    byProvince.add(result, to: report[Columns.province])
    byLevel.add(result, to: report[Columns.level])
    byYear.add(result, to: report[Columns.year])
  }
}

/// Where in the rows the summary finds what it needs.
private enum Columns {
  static let reportTable = index { $0.name == TidyTable.reports.name }
  static let findingTable = index { $0.name == TidyTable.findings.name }
  static let type = TidyTable.reports.index(of: "agency_type")
  static let province = TidyTable.reports.index(of: "province")
  static let level = TidyTable.reports.index(of: "overall_level")
  static let year = TidyTable.reports.index(of: "fiscal_year")
  static let score = TidyTable.reports.index(of: "overall_score")
  static let errors = TidyTable.reports.index(of: "errors")
  static let warnings = TidyTable.reports.index(of: "warnings")
  static let rule = TidyTable.findings.index(of: "rule")

  static func count(of table: Int) -> Int? {
    TidyTable.all.indices.contains(table) ? TidyTable.all[table].head.columns.count : nil
  }

  private static func index(_ isTable: (TidyTable) -> Bool) -> Int {
    TidyTable.all.firstIndex(where: isTable) ?? TidyTable.all.count
  }
}

extension TidyCell {
  /// A count; 0 for what is none.
  fileprivate var number: Int {
    if case .integer(let number) = self { number } else { 0 }
  }
}

/// The results of several reports.
private struct ResultGroup: Sendable {
  var reports = 0
  var errors = 0
  var warnings = 0
  private var scored = 0
  private var sum = ExactDecimal.zero
  private var range: ClosedRange<ExactDecimal>?

  /// Adds a report. A score that can't be one counts as none, so that a slip in one report bends no mean.
  mutating func add(score: TidyCell, errors: Int, warnings: Int) {
    reports += 1
    self.errors += errors
    self.warnings += warnings
    guard case .decimal(let score) = score, (0...100).contains(score), let sum = sum.adding(score) else {
      return
    }
    self.sum = sum
    scored += 1
    range = min(range?.lowerBound ?? score, score)...max(range?.upperBound ?? score, score)
  }

  mutating func add(_ other: ResultGroup) {
    reports += other.reports
    errors += other.errors
    warnings += other.warnings
    guard let otherRange = other.range, let sum = sum.adding(other.sum) else { return }
    self.sum = sum
    scored += other.scored
    range =
      min(
        range?.lowerBound ?? otherRange.lowerBound, otherRange.lowerBound)...max(
        range?.upperBound ?? otherRange.upperBound, otherRange.upperBound)
  }

  /// The cells of its row: all numbers.
  var cells: [String] {
    [
      "\(reports)", "\(scored)", mean, range?.lowerBound.description ?? "",
      range?.upperBound.description ?? "",
      "\(errors)", "\(warnings)",
    ]
  }

  private var mean: String {
    scored == 0 ? "" : sum.divided(by: scored, digits: 2, rounding: .halfUp)?.description ?? ""
  }

  static func columns(in language: Language) -> [TextTable.Column] {
    func column(_ th: String, _ en: String) -> TextTable.Column {
      .init(title: Words(th: th, en: en)[language], isNumeric: true)
    }
    return [
      column("รายงาน", "Reports"), column("มีคะแนน", "Scored"), column("เฉลี่ย", "Mean"),
      column("ต่ำสุด", "Lowest"),
      column("สูงสุด", "Highest"), column("ข้อผิดพลาด", "Errors"), column("คำเตือน", "Warnings"),
    ]
  }
}

/// Results apart by what a column says.
private struct ResultGroups: Sendable {
  /// So many different words are told apart; damaged reports may bring any number of levels.
  private static let limit = 500

  private var groups: [String: ResultGroup] = [:]
  private var unstated = ResultGroup()
  private var further = ResultGroup()

  mutating func add(_ result: ResultGroup, to cell: TidyCell) {
    if case .none = cell { return unstated.add(result) }
    let name = cell.description
    if groups[name] == nil && groups.count == Self.limit { return further.add(result) }
    groups[name, default: ResultGroup()].add(result)
  }

  /// Its rows: most reports first, or by name.
  func rows(byName: Bool, in language: Language, naming: (String) -> String = { $0 }) -> [[String]] {
    let ordered = groups.sorted { a, b in
      if !byName && a.value.reports != b.value.reports { return a.value.reports > b.value.reports }
      return a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }
    var rows = ordered.map { [naming($0.key)] + $0.value.cells }
    if further.reports > 0 { rows.append([Words(th: "อื่น ๆ", en: "others")[language]] + further.cells) }
    if unstated.reports > 0 { rows.append([Words(th: "ไม่ระบุ", en: "not stated")[language]] + unstated.cells) }
    return rows
  }
}

// MARK: - For people

extension BatchSummary {
  /// The summary, as tables whose columns line up on a terminal.
  package func text(in language: Language) -> [UInt8] {
    var lines = headline(in: language)
    func add(_ title: Words, _ table: [String]) {
      guard table.count > 1 else { return }
      lines += ["", title[language]] + table.map { "  " + $0 }
    }
    func groups(
      _ groups: ResultGroups, _ title: Words, byName: Bool = false, _ name: (String) -> String = { $0 }
    )
      -> [String]
    {
      let columns = [.init(title: title[language])] + ResultGroup.columns(in: language)
      return TextTable(columns, rows: groups.rows(byName: byName, in: language, naming: name)).aligned()
    }
    add(
      Words(th: "ตามประเภทหน่วยงาน", en: "By type of agency"),
      groups(byType, Words(th: "ประเภท", en: "Type")) { AgencyType(rawValue: $0)?.words[language] ?? $0 })
    add(
      Words(th: "ตามจังหวัด", en: "By province"), groups(byProvince, Words(th: "จังหวัด", en: "Province")))
    add(Words(th: "ตามระดับ", en: "By level"), groups(byLevel, Words(th: "ระดับ", en: "Level")))
    add(
      Words(th: "ตามปีงบประมาณ", en: "By fiscal year"),
      groups(byYear, Words(th: "ปีงบประมาณ", en: "Fiscal year"), byName: true))
    add(Words(th: "สิ่งที่ตรวจพบตามกฎ", en: "Findings by rule"), rules.lines(in: language))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func headline(in language: Language) -> [String] {
    let cells = all.cells
    let first = Words(
      th: "รายงาน \(cells[0]) ฉบับ มีคะแนนรวม \(cells[1]) ฉบับ",
      en: "\(cells[0]) reports, \(cells[1]) with an overall score")
    guard !cells[2].isEmpty else { return [first[language]] }
    let mean = Words(
      th: " คะแนนรวมเฉลี่ย \(cells[2]) (ต่ำสุด \(cells[3]) สูงสุด \(cells[4]))",
      en: ", \(cells[2]) on average (\(cells[3]) to \(cells[4]))")
    return [first[language] + mean[language]]
  }
}
