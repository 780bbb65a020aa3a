import ThaiDocParse

/// How much a report holds.
struct DocumentCounts: Hashable {
  var indicators = 0
  var measures = 0
  var errors = 0
  var warnings = 0
  var notes = 0
  /// Findings by the codes of their rules.
  var rules: [String: Int] = [:]

  var findings: Int { errors + warnings + notes }

  init() {}

  init(_ parsed: ParsedReport) {
    indicators = parsed.report.indicators.count
    measures = parsed.report.measures.count
    for finding in parsed.findings {
      rules[finding.rule.code, default: 0] += 1
      switch finding.rule.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  static func += (sum: inout DocumentCounts, other: DocumentCounts) {
    sum.indicators += other.indicators
    sum.measures += other.measures
    sum.errors += other.errors
    sum.warnings += other.warnings
    sum.notes += other.notes
    sum.rules.merge(other.rules, uniquingKeysWith: +)
  }
}
