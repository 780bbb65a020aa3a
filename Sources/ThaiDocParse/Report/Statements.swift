public import ThaiNumerals

/// What a document states besides the values that its report settled on: scores that were not taken, rows of tables.
///
/// The checks argue from it. The JSON has no place for it, except in the findings' locations.
public struct Statements: Sendable {
  /// Every score that the document gives an indicator for the assessed year; tables first, each in document order.
  public var indicatorScores: [IndicatorScore] = []
  /// Every overall score of the assessed year, in document order.
  public var overallScores: [Sourced<ExactDecimal>] = []
  /// Every level stated for the overall result of the assessed year, in document order.
  public var levels: [Sourced<String>] = []
  /// Rows of results tables that name an indicator, and places in prose whose number and name disagree.
  public var resultRows: [ResultRow] = []
}

/// A row of a results table that names an indicator.
public struct ResultRow: Sendable {
  /// Counts the results tables of the document from 0; `nil` for a place in prose.
  public var table: Int?
  /// The official number, by the name where number and name disagree.
  public var indicator: Sourced<Int>
  /// Its score for the assessed year.
  public var score: Sourced<ExactDecimal>?
  /// The number that stands beside the name, where it belongs to another indicator.
  public var conflictingNumber: Sourced<Int>?
}
