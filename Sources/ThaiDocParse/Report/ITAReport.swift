public import ThaiNumerals

/// One ITA report as it was read. Every value has its place; what the report does not give is `nil` or empty.
public struct ITAReport: Sendable {
  /// What sort of document this is.
  public var kind: DocumentKind = .unrecognised
  /// Whose assessment the scores belong to.
  public var scheme: AssessmentScheme = .unknown
  /// The heading lines before the line that names the fiscal year.
  public var title: Sourced<String>?
  /// The agency that the document is about.
  public var agency: Agency?
  /// Assessed fiscal year, Buddhist era.
  public var fiscalYear: Sourced<Int>?
  /// When the agency signed, dated or announced the document; ISO 8601, Gregorian.
  public var reportDate: Sourced<String>?
  /// The overall result.
  public var overall: OverallResult?
  /// Places in leagues.
  public var rankings: [Ranking] = []
  /// IIT, EIT, OIT, in the order of the report.
  public var instruments: [Instrument] = []
  /// In the order of their official numbers.
  public var indicators: [Indicator] = []
  /// Rows of results tables that name no indicator of the year.
  public var unknownRows: [UnknownRow] = []
  /// Highest level first.
  public var gradingScale: [GradingRow] = []
  /// Results of other years, oldest first.
  public var history: [YearResult] = []
  /// Cells of difference columns.
  public var changes: [StatedChange] = []
  /// Results of further agencies, in document order.
  public var otherAgencies: [AgencyResult] = []
  /// Statements about the scores, in document order.
  public var claims: [Claim] = []
  /// One per indicator discussed in a passage of its own.
  public var analyses: [Analysis] = []
  /// Steps to put the analysis into practice.
  public var actions: [NumberedText] = []
  /// Assessors' suggestions, one per instrument.
  public var recommendations: [Recommendation] = []
  /// Rows of the measures tables.
  public var measures: [MeasureRecord] = []
  /// Entries of the table of contents.
  public var tableOfContents: [ContentsEntry] = []
  /// What the document states besides all this.
  public var statements = Statements()
}

/// What sort of document this is. The raw value is the one in the report.
public enum DocumentKind: String, Sendable {
  /// Analyses, recommendations or measures beside scores.
  case analysisReport = "analysis-report"
  /// A table of results, none of these.
  case resultReport = "result-report"
  /// The result in prose or bullets alone.
  case announcement
  /// Several agencies, none of them the document's own.
  case leagueTable = "league-table"
  /// Measures without scores.
  case measures
  /// Lists of items or links without scores.
  case contentsOnly = "contents-only"
  /// No ITA document.
  case unrecognised
}

/// Whose assessment the scores belong to. The raw value is the one in the report.
public enum AssessmentScheme: String, Sendable {
  /// NACC, ten indicators, 2562 on.
  case nacc
  /// NACC, five indices, before 2562.
  case naccBefore2562 = "nacc-before-2562"
  /// Indicators 9 and 10 alone.
  case oitOnly = "oit-only"
  /// Schools and education areas.
  case obec
  /// Hospitals and health offices.
  case moph
  /// Not to be told.
  case unknown
}

/// A score and the level stated for it.
public struct OverallResult: Sendable {
  /// 0–100, with the digits written.
  public var score: Sourced<ExactDecimal>?
  /// As stated: `A`, `ผ่านดี`.
  public var level: Sourced<String>?
}

/// A place in a league.
public struct Ranking: Sendable {
  /// country, region, province, district, ministry, type, or the report's own words.
  public var scope: Sourced<String>
  /// The place.
  public var rank: Sourced<Int>
  /// Among how many.
  public var of: Sourced<Int>?
}

/// A row of a results table whose name is no indicator.
public struct UnknownRow: Sendable {
  /// As written.
  public var name: Sourced<String>
  /// Its score.
  public var score: Sourced<ExactDecimal>?
}

/// A row of the grading scale as the report states it.
public struct GradingRow: Sendable {
  /// As written.
  public var level: Sourced<String>
  /// Lowest score.
  public var low: Sourced<ExactDecimal>?
  /// Highest score.
  public var high: Sourced<ExactDecimal>?
}

/// The result of another fiscal year.
public struct YearResult: Sendable {
  /// Buddhist era.
  public var fiscalYear: Sourced<Int>
  /// Overall score and level.
  public var overall: OverallResult?
  /// Scores by indicator number.
  public var indicators: [IndicatorScore] = []
}

/// One indicator's score.
public struct IndicatorScore: Sendable {
  /// Official number.
  public var number: Sourced<Int>
  /// 0–100.
  public var score: Sourced<ExactDecimal>
}

/// A stated difference between two years.
public struct StatedChange: Sendable {
  /// `nil` with `instrument` nil: the overall score.
  public var indicator: Sourced<Int>?
  /// The instrument's code.
  public var instrument: Sourced<String>?
  /// The earlier year.
  public var fromYear: Sourced<Int>?
  /// The later year.
  public var toYear: Sourced<Int>?
  /// Signed as it is meant.
  public var value: Sourced<ExactDecimal>
}

/// Another agency's result.
public struct AgencyResult: Sendable {
  /// As written.
  public var name: Sourced<String>
  /// District, if stated.
  public var district: Sourced<String>?
  /// Province, if stated.
  public var province: Sourced<String>?
  /// Buddhist era.
  public var fiscalYear: Sourced<Int>?
  /// Place in the league.
  public var rank: Sourced<Int>?
  /// Overall score and level.
  public var overall: OverallResult?
  /// Scores by instrument.
  public var instruments: [InstrumentFigure] = []
  /// Scores by indicator number.
  public var indicators: [IndicatorScore] = []
}

/// What another agency got in one instrument.
public struct InstrumentFigure: Sendable {
  /// IIT, EIT, OIT, …
  public var code: Sourced<InstrumentCode>
  /// 0–100.
  public var score: Sourced<ExactDecimal>?
  /// Weighted score, 0 to the weight.
  public var points: Sourced<ExactDecimal>?
}

/// A passage on one indicator.
public struct Analysis: Sendable {
  /// Official number.
  public var indicator: Sourced<Int>
  /// The score that the passage states.
  public var score: Sourced<ExactDecimal>?
  /// What it finds.
  public var finding: Sourced<String>?
  /// What it proposes.
  public var improvement: Sourced<String>?
}

/// A text with its number in a list.
public struct NumberedText: Sendable {
  /// The number, if one is written.
  public var number: Sourced<Int>?
  /// The text without the number.
  public var text: Sourced<String>
}

/// Assessors' suggestions on one instrument.
public struct Recommendation: Sendable {
  /// `nil` if they name none.
  public var instrument: Sourced<String>?
  /// Indicators named as strong.
  public var strengths: [Sourced<Int>] = []
  /// Indicators named as weak.
  public var weaknesses: [Sourced<Int>] = []
  /// All paragraphs, joined by one space.
  public var text: Sourced<String>
}

/// A row of a measures table.
public struct MeasureRecord: Sendable {
  /// The measure's number.
  public var number: Sourced<Int>?
  /// Without its number.
  public var title: Sourced<String>?
  /// Steps or methods.
  public var steps: [NumberedText] = []
  /// One unit each.
  public var responsible: [Sourced<String>] = []
  /// When it is to be done.
  public var period: MeasurePeriod?
  /// How it is followed up.
  public var followUp: Sourced<String>?
  /// Year of the plan, Buddhist era.
  public var fiscalYear: Sourced<Int>?
  /// Further columns by header, in the order of the table.
  public var other: [(header: String, text: Sourced<String>)] = []
  /// What its row shows besides these values; the checks argue from it, the JSON leaves it out.
  public var evidence = MeasureEvidence()
}

/// A period as written and as dates.
public struct MeasurePeriod: Sendable {
  /// As written.
  public var text: Sourced<String>
  /// ISO 8601, Gregorian.
  public var start: Sourced<String>?
  /// ISO 8601, Gregorian.
  public var end: Sourced<String>?
}

/// An entry of the table of contents.
public struct ContentsEntry: Sendable {
  /// As written.
  public var title: Sourced<String>
  /// Its page.
  public var page: Sourced<Int>?
}
