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
    for finding in parsed.findings {
      switch finding.rule.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }
}
