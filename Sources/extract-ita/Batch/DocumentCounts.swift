import ThaiDocParse

/// How much a report holds.
struct DocumentCounts: Hashable {
  var indicators = 0
  var measures = 0
  var errors = 0
  var warnings = 0
  var notes = 0
  var rules = RuleCounts()

  var findings: Int { errors + warnings + notes }

  init() {}

  init(_ parsed: ParsedReport) {
    indicators = parsed.report.indicators.count
    measures = parsed.report.measures.count
    rules = RuleCounts(parsed.findings)
    for count in rules.all {
      switch count.rule.severity {
      case .error: errors += count.findings
      case .warning: warnings += count.findings
      case .note: notes += count.findings
      }
    }
  }
}
