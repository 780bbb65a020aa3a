/// The indices and views of the database.
enum Views {
  /// In the order in which they are made.
  static let all = indices + [reportSummary] + distributions + [ruleFrequency]

  private static let indices = [
    "CREATE INDEX reports_by_province ON reports (province, fiscal_year)",
    "CREATE INDEX reports_by_year ON reports (fiscal_year)",
    "CREATE INDEX reports_by_type ON reports (agency_type)",
    "CREATE INDEX reports_by_level ON reports (overall_level)",
    "CREATE INDEX reports_by_score ON reports (overall_score)",
    "CREATE INDEX findings_by_rule ON findings (rule)",
    "CREATE INDEX indicators_by_number ON indicators (number, score)",
  ]

  /// One row a report: what most people look for.
  private static let reportSummary = """
    CREATE VIEW report_summary AS SELECT
      id, source, agency, agency_type, district, province, fiscal_year, overall_score, overall_level,
      recomputed_score, recomputed_level, agrees, errors, warnings, notes,
      (SELECT count(*) FROM indicators WHERE report = reports.id AND score IS NOT NULL) AS scored_indicators,
      (SELECT count(*) FROM measures WHERE report = reports.id) AS measures,
      (SELECT message_th FROM findings WHERE report = reports.id
        ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, position LIMIT 1
      ) AS worst_finding_th,
      (SELECT message FROM findings WHERE report = reports.id
        ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, position LIMIT 1
      ) AS worst_finding
    FROM reports
    """

  /// Results by what a column of the reports says. A score outside of 0 to 100 counts as none, so that a slip in one
  /// report bends no mean.
  private static let distributions = [
    ("summary_by_type", "agency_type"), ("summary_by_province", "province"),
    ("summary_by_level", "overall_level"),
    ("summary_by_year", "fiscal_year"),
  ].map { view, column in
    """
    CREATE VIEW \(view) AS SELECT
      \(column), count(*) AS reports, count(score) AS scored, round(avg(score), 2) AS mean_score,
      min(score) AS lowest_score, max(score) AS highest_score, sum(errors) AS errors, sum(warnings) AS warnings
    FROM (
      SELECT *, CASE WHEN overall_score BETWEEN 0 AND 100 THEN overall_score END AS score FROM reports)
    GROUP BY \(column) ORDER BY \(column)
    """
  }

  private static let ruleFrequency = """
    CREATE VIEW rule_frequency AS SELECT
      code AS rule, rules.severity, title_th, title, count(*) AS findings, count(DISTINCT report) AS reports
    FROM findings JOIN rules ON rules.code = findings.rule
    GROUP BY code ORDER BY findings DESC, rule
    """
}
