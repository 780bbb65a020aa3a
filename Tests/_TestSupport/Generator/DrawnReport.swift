/// A report as it is written: every statement a value of its own, so that a fault can change one of them alone.
///
/// `DrawnReport(seed:)` draws one in which all statements agree.
package struct DrawnReport: Sendable {
  /// How the parts are laid out.
  package enum Form: Sendable, CaseIterable {
    /// All parts under numbered headings.
    case analysis
    /// A table of results with what is needed to read it.
    case result
    /// A table of two or three years with differences.
    case comparison
    /// `label : value` lines.
    case labels
    /// All scores in sentences.
    case prose
    /// A notice without indicators.
    case announcement
  }

  /// How tables are written.
  package enum TableStyle: Sendable, CaseIterable { case tabs, pipes, html }

  package var form: Form
  package var style: TableStyle
  package var script: DigitScript
  package var year: Int
  package var agency: DrawnAgency
  /// The agency's name where the measures, or the last line, name it.
  package var closingName: String
  /// Which of several wordings each part takes.
  package var wording: Int

  /// The true scores, by indicator from 0, in hundredths.
  package var scores: [Int]
  /// Rows of the results table.
  package var rows: [Row]
  package var instruments: [Instrument]
  package var overall: [Place: WrittenNumber]
  package var level: [Place: String]
  package var scale: [ScaleRow]
  package var history: [Year]
  package var claims: [Claim]
  package var analyses: [Analysis]
  package var recommendations: [Recommendation]
  package var measures: [Measure]
  package var contents: [ContentsEntry]
  package var parts: Set<Part>
  /// The year that the heading of the results names.
  package var headingYear: Int?
  /// The number of this sentence is left out.
  package var lacksThreshold = false
  /// The overall score of the summary is written with mixed digits.
  package var hasMixedDigits = false

  /// Parts that a report may have or not.
  package enum Part: Sendable, CaseIterable {
    case contents, weights, scale, numbers, ranks, instrumentScores, points, totalRow, analyses, actions,
      recommendations, measures, preface, signature
  }

  /// Where the overall score and the level are stated.
  package enum Place: Sendable, CaseIterable { case table, summary, closing }

  package struct Row: Sendable {
    /// The number beside the name; `nil` where rows are not numbered.
    package var number: Int?
    package var name: String
    /// The indicator that it is about, from 0; `nil` for an unknown name.
    package var indicator: Int?
    package var score: WrittenNumber
    package var rank: Int?
  }

  package struct Instrument: Sendable {
    package var weight: WrittenNumber
    package var score: WrittenNumber
    package var points: WrittenNumber
  }

  package struct ScaleRow: Sendable {
    package var level: String
    package var low: WrittenNumber
    package var high: WrittenNumber
  }

  /// An earlier year and the differences from it to the assessed one.
  package struct Year: Sendable {
    package var year: Int
    /// By indicator, hundredths.
    package var scores: [Int]
    package var overall: WrittenNumber
    package var level: String
    /// Written differences: indicators, then the overall score.
    package var changes: [WrittenNumber]
  }

  package struct Claim: Sendable {
    package enum Kind: Sendable { case highest, lowest, above, atLeast, below, change, target }
    package var kind: Kind
    /// Indicators from 0.
    package var indicators: [Int] = []
    package var count = 0
    /// Score, bound or difference.
    package var value: WrittenNumber
    /// A rise, or a target that is reached.
    package var isUp = true
  }

  package struct Analysis: Sendable {
    package var indicator: Int
    package var score: WrittenNumber
  }

  package struct Recommendation: Sendable {
    package var instrument: Int
    package var strengths: [Int]
    package var weaknesses: [Int]
  }

  package struct Measure: Sendable {
    package var number: Int
    package var indicator: Int
    package var owner: String?
    package var start: MonthYear
    package var end: MonthYear
    /// A date named in the follow-up.
    package var due: MonthYear?
  }

  package struct MonthYear: Sendable, Hashable {
    /// 1 to 12.
    package var month: Int
    package var year: Int
  }

  package struct ContentsEntry: Sendable {
    package var title: String
    package var page: Int
    /// Whether the body has that heading.
    package var hasHeading = true
  }
}
