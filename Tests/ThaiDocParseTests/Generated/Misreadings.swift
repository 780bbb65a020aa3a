import ThaiDocParse
import ThaiNumerals
import _TestSupport

/// Where what was read from a sound report is not what was written.
struct Misreadings {
  private(set) var all: [String] = []
  private let truth: DrawnReport
  private let report: ITAReport

  init(_ parsed: ParsedReport, of truth: DrawnReport) {
    self.truth = truth
    report = parsed.report
    compareHead()
    compareScores()
    if truth.hasHistory { compareHistory() }
    compareClaims()
    comparePassages()
    compareMeasures()
  }

  private mutating func expect<Value: Equatable>(_ found: Value?, _ expected: Value?, _ name: String) {
    guard found != expected else { return }
    all.append("\(name): \(found.map { "\($0)" } ?? "nothing") for \(expected.map { "\($0)" } ?? "nothing")")
  }

  private func text(_ number: Sourced<ExactDecimal>?) -> String? { number?.value.description }

  private mutating func compareHead() {
    expect(report.scheme, .nacc, "scheme")
    expect(report.fiscalYear?.value, truth.year, "fiscal year")
    expect(report.agency?.name.value, truth.agency.name, "agency")
    expect(report.agency?.district?.value, truth.agency.district, "district")
    if let province = truth.agency.province, truth.form != .announcement || truth.agency.district != nil {
      expect(report.agency?.province?.value, province, "province")
    }
    expect(report.agency?.otherSpellings.count, 0, "other spellings")
    if truth.parts.contains(.signature) {
      let day = 1 + truth.wording % 28
      expect(report.reportDate?.value, "\(truth.year - 543)-12-\(day < 10 ? "0" : "")\(day)", "date")
    }
  }

  private mutating func compareScores() {
    expect(text(report.overall?.score), truth.overall[.summary]?.text, "overall")
    expect(report.overall?.level?.value, truth.level[.summary], "level")
    let scores = report.indicators.map { "\($0.number.value) \(text($0.score) ?? "-")" }
    let written = truth.rows.sorted { ($0.indicator ?? 0) < ($1.indicator ?? 0) }
    let expected = written.map { "\(($0.indicator ?? 0) + 1) \($0.score.text)" }
    expect(scores, truth.hasIndicators ? expected : [], "indicators")
    if truth.parts.contains(.ranks) {
      expect(report.indicators.map(\.rank?.value), written.map(\.rank), "ranks")
    }
    expect(report.unknownRows.count, 0, "unknown rows")
    if truth.hasInstrumentScores {
      expect(report.instruments.map { text($0.score) }, truth.instruments.map(\.score.text), "instruments")
    }
    if truth.hasWeights, [.analysis, .result].contains(truth.form) {
      expect(report.instruments.map { text($0.weight) }, truth.instruments.map(\.weight.text), "weights")
    }
    if truth.parts.contains(.points) {
      expect(report.instruments.map { text($0.points) }, truth.instruments.map(\.points.text), "points")
    }
    if truth.parts.contains(.scale), truth.form != .prose {
      let rows = report.gradingScale.map {
        "\($0.level.value) \(text($0.low) ?? "-") \(text($0.high) ?? "-")"
      }
      expect(rows, truth.scale.map { "\($0.level) \($0.low.text) \($0.high.text)" }, "scale")
    }
  }

  private mutating func compareHistory() {
    expect(report.history.map(\.fiscalYear.value), truth.history.map(\.year), "years")
    expect(
      report.history.map { text($0.overall?.score) }, truth.history.map(\.overall.text), "earlier scores")
    expect(report.history.map(\.overall?.level?.value), truth.history.map(\.level), "earlier levels")
    guard truth.form == .comparison, let last = truth.history.last else { return }
    for (index, year) in report.history.enumerated() {
      let expected = truth.history[index].scores.map { WrittenNumber(hundredths: $0).text }
      expect(
        year.indicators.map { $0.score.value.description }, expected, "scores of \(year.fiscalYear.value)")
    }
    let changes = report.changes.filter { $0.instrument == nil }.map(\.value.value.description)
    expect(changes, last.changes.map(\.text), "changes")
  }

  private mutating func compareClaims() {
    let kinds: [Claim.Kind: (DrawnReport.Claim) -> Bool] = [
      .highest: { $0.kind == .highest }, .lowest: { $0.kind == .lowest }, .above: { $0.kind == .above },
      .atLeast: { $0.kind == .atLeast }, .below: { $0.kind == .below },
      .increase: { $0.kind == .change && $0.isUp }, .decrease: { $0.kind == .change && !$0.isUp },
      .targetMet: { $0.kind == .target && $0.isUp }, .targetMissed: { $0.kind == .target && !$0.isUp },
    ]
    for (kind, isOfKind) in kinds {
      let found = report.claims.filter { $0.kind.value == kind }
      let expected = truth.claims.filter(isOfKind)
      expect(found.count, expected.count, "claims \(kind)")
      for (claim, drawn) in zip(found, expected) {
        expect(claim.indicators.map { $0.value - 1 }, drawn.indicators, "\(kind)")
        if drawn.count > 0 { expect(claim.count?.value, drawn.count, "\(kind)") }
        if claim.value != nil || drawn.kind != .target {
          expect(text(claim.value), drawn.value.text, "\(kind)")
        }
        expect(claim.holds, true, "\(kind) holds")
      }
    }
    let statements = report.claims.filter { $0.kind.value == .overall }
    expect(
      statements.allSatisfy { text($0.value) == truth.overall[.summary]?.text }, true, "overall statements")
  }

  private mutating func comparePassages() {
    let analyses = report.analyses.map { "\($0.indicator.value - 1) \(text($0.score) ?? "-")" }
    expect(analyses, truth.analyses.map { "\($0.indicator) \($0.score.text)" }, "analyses")
    expect(
      report.analyses.map(\.improvement?.value),
      truth.analyses.map { truth.script.written(DrawnReport.improvement($0.indicator)) }, "improvements")
    expect(
      report.recommendations.map { $0.weaknesses.map { $0.value - 1 } },
      truth.recommendations.map(\.weaknesses), "weaknesses")
    expect(
      report.tableOfContents.map { $0.title.value }, truth.contents.map { truth.script.written($0.title) },
      "contents")
    expect(report.tableOfContents.map(\.page?.value), truth.contents.map(\.page), "pages")
  }

  private mutating func compareMeasures() {
    expect(report.measures.map(\.number?.value), truth.measures.map(\.number), "measures")
    expect(
      report.measures.map(\.title?.value), truth.measures.map { DrawnReport.measureTitle($0.indicator) },
      "titles")
    expect(report.measures.map { $0.responsible.first?.value }, truth.measures.map(\.owner), "owners")
    expect(
      report.measures.map { $0.period?.start?.value }, truth.measures.map { isoMonth($0.start) }, "starts")
    expect(report.measures.map { $0.period?.end?.value }, truth.measures.map { isoMonth($0.end) }, "ends")
    expect(report.measures.allSatisfy { $0.fiscalYear?.value == truth.year + 1 }, true, "plan year")
  }

  private func isoMonth(_ month: DrawnReport.MonthYear) -> String {
    "\(month.year - 543)-\(month.month < 10 ? "0" : "")\(month.month)"
  }
}
