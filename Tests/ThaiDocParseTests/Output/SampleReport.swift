import ThaiNumerals

@testable import ThaiDocParse

/// A report made by hand, in which every part of the schema has something.
enum SampleReport {
  static let text =
    "องค์การบริหารส่วนตำบล \"ศรีคำ\"\tปี ๒๕๖๕\r\nคะแนน ๘๗.๘๖ ระดับ A\n=SUM(A1) ๑๐๐.๐๐ \u{1B} 12.50\n"
  static let description = SourceDescription(name: "sample.txt", sha256: String(repeating: "0", count: 64))

  static func parsed(_ text: String = text, report: ITAReport? = nil, hasUnreadMarkup: Bool = false)
    -> ParsedReport
  {
    let bytes = Array(text.utf8)
    let source = SourceText(bytes: bytes, encoding: .utf8, invalid: [], inputByteCount: bytes.count)
    return ParsedReport(
      source: source, repairs: [RepairCount(kind: "decomposed-sara-am", count: 2)],
      report: report ?? full(source), edition: nil, recomputation: nil, findings: [],
      unclaimed: [span("12.50", in: source)],
      hasUnreadMarkup: hasUnreadMarkup)
  }

  /// Where `words` stand first.
  static func span(_ words: String, in source: SourceText) -> SourceSpan {
    let needle = Array(words.utf8)
    for start in 0...(source.bytes.count - needle.count) where source.bytes[start...].starts(with: needle) {
      return SourceSpan(lower: UInt32(start), upper: UInt32(start + needle.count))
    }
    return SourceSpan(lower: 0, upper: 0)
  }

  static func full(_ source: SourceText) -> ITAReport {
    let score = Sourced(ExactDecimal(units: 8786, scale: 2), at: span("๘๗.๘๖", in: source))
    let hundred = Sourced(ExactDecimal(units: 10000, scale: 2), at: span("๑๐๐.๐๐", in: source))
    let year = Sourced(2565, at: span("๒๕๖๕", in: source))
    let name = Sourced("องค์การบริหารส่วนตำบล \"ศรีคำ\"", at: span("องค์การบริหารส่วนตำบล \"ศรีคำ\"", in: source))
    let formula = Sourced("=SUM(A1)", at: span("=SUM(A1)", in: source))
    let level = Sourced("A", at: span("A\n", in: source), others: [span("A1", in: source)])
    let number = Sourced(1, at: span("1", in: source))
    let doubtful = Sourced(score.value, at: score.span, doubts: [.repairedText, .inferred])
    let overall = OverallResult(score: score, level: level)

    var report = ITAReport()
    report.kind = .analysisReport
    report.scheme = .nacc
    report.title = name
    report.agency = Agency(
      name: name, type: Sourced(.subdistrictAdministrativeOrganization, at: name.span), properName: formula,
      subdistrict: name, district: name, province: name, provinceCode: "TH-57", otherSpellings: [formula],
      place: PlaceCode("57").flatMap { Place(code: $0, subdistrict: nil, district: nil, province: "เชียงราย") }
    )
    report.fiscalYear = year
    report.reportDate = Sourced("2023-03-13", at: year.span)
    report.overall = overall
    report.rankings = [Ranking(scope: formula, rank: number, of: number)]
    report.instruments = [
      Instrument(
        code: Sourced(.iit, at: name.span), name: name, weight: hundred, score: score, points: score,
        indicators: [number, number])
    ]
    report.indicators = [
      Indicator(
        number: number, name: formula, instrument: .iit, score: doubtful, rank: number, spellings: [formula],
        items: [ScoredItem(code: formula, title: name, score: hundred)])
    ]
    report.unknownRows = [UnknownRow(name: name, score: hundred)]
    report.gradingScale = [GradingRow(level: level, low: score, high: hundred)]
    report.history = [
      YearResult(
        fiscalYear: year, overall: overall, indicators: [IndicatorScore(number: number, score: hundred)])
    ]
    report.changes = [
      StatedChange(
        indicator: number, instrument: Sourced("IIT", at: name.span, doubts: .inferred), fromYear: year,
        toYear: year, value: score)
    ]
    report.otherAgencies = [
      AgencyResult(
        name: name, district: name, province: name, fiscalYear: year, rank: number, overall: overall,
        instruments: [InstrumentFigure(code: Sourced(.iit, at: name.span), score: hundred, points: score)],
        indicators: [IndicatorScore(number: number, score: score)])
    ]
    report.claims = [
      Claim(
        kind: Sourced(.atLeast, at: name.span), indicators: [number], count: number, value: score,
        level: level,
        fromYear: year)
    ]
    report.analyses = [Analysis(indicator: number, score: score, finding: name, improvement: formula)]
    report.actions = [NumberedText(number: number, text: name)]
    report.recommendations = [
      Recommendation(
        instrument: Sourced("IIT", at: name.span), strengths: [number], weaknesses: [number], text: name)
    ]
    report.measures = [
      MeasureRecord(
        number: number, title: name, steps: [NumberedText(number: nil, text: formula)], responsible: [name],
        period: MeasurePeriod(text: year.map { "\($0)" }, start: Sourced("2022-10", at: year.span), end: nil),
        followUp: formula, fiscalYear: year,
        other: [("งบ/~บาท", formula), ("งบ/~บาท", name), ("งบ/~บาท", name)])
    ]
    report.tableOfContents = [ContentsEntry(title: name, page: number)]
    return report
  }
}
