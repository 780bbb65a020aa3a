public import ThaiNumerals

/// An indicator as a report gives it.
public struct Indicator: Sendable {
  /// Official number in that year.
  public var number: Sourced<Int>
  /// Official name in that year.
  public var name: Sourced<String>
  /// The instrument that it belongs to.
  public var instrument: InstrumentCode?
  /// 0–100 as written; out of range kept as it stands.
  public var score: Sourced<ExactDecimal>?
  /// As the report's own ranking column states it.
  public var rank: Sourced<Int>?
  /// Every spelling, in order of first appearance.
  public var spellings: [Sourced<String>] = []
  /// Single questions or sub-indicators.
  public var items: [ScoredItem] = []
}

/// A question or a sub-indicator with its score.
public struct ScoredItem: Sendable {
  /// `I1`, `O17`, `9.1`.
  public var code: Sourced<String>
  /// As written.
  public var title: Sourced<String>?
  /// 0–100.
  public var score: Sourced<ExactDecimal>?
}

/// An instrument as a report gives it.
public struct Instrument: Sendable {
  /// IIT, EIT, OIT, …
  public var code: Sourced<InstrumentCode>
  /// As written, without the code.
  public var name: Sourced<String>?
  /// Percent of the overall score.
  public var weight: Sourced<ExactDecimal>?
  /// 0–100.
  public var score: Sourced<ExactDecimal>?
  /// Weighted score, 0 to the weight.
  public var points: Sourced<ExactDecimal>?
  /// The indicators that the report counts to it.
  public var indicators: [Sourced<Int>] = []
}

extension ITAReport {
  /// The scores of the indicators by their numbers.
  public var scoreSheet: ScoreSheet { ScoreSheet(indicators) }
}

extension ScoreSheet {
  /// The scores of indicators by their numbers.
  init(_ indicators: [Indicator]) {
    self.init()
    for indicator in indicators { self[indicator.number.value] = indicator.score?.value }
  }
}
