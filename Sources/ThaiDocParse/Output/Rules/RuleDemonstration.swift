/// An example of a rule, and what the rule finds in it.
struct RuleDemonstration {
  let source: SourceText
  /// Those of this rule alone.
  let findings: [Finding]

  /// Checks the example as any document.
  init?(_ rule: Rule, _ example: Example) {
    guard let parsed = try? ReportParser().parse(Array(example.text.utf8)) else { return nil }
    source = parsed.source
    findings = parsed.findings.filter { $0.rule.code == rule.code }
  }
}
