/// The items that indicators are made of, as far as they are established for a year.
public struct ItemRules: Sendable {
  /// How many survey items instruments have; those are left out of which it is not established. A list, since a
  /// dictionary takes longer to set up at each start of the program than all else of the editions.
  public var surveyItems: [SurveyItemRule] = []
  /// The sub-indicators of open data, in their order; empty where they are not established.
  public var subIndicators: [SubIndicatorRule] = []
  /// Whether an indicator of open data is the mean of its sub-indicators, and each of these the mean of its items.
  public var hasMeanOfSubIndicators = false

  /// The survey items of an instrument, in all; `nil` where the number is not established.
  public func surveyItemCount(of instrument: InstrumentCode) -> Int? {
    surveyItems.first { $0.instrument == instrument }?.count
  }

  /// The sub-indicators of an indicator.
  public func subIndicators(ofIndicator number: Int) -> [SubIndicatorRule] {
    subIndicators.filter { $0.indicator == number }
  }

  /// Nothing is established.
  static let unknown = ItemRules()
}

/// How many items the survey of an instrument has.
public struct SurveyItemRule: Sendable {
  /// The instrument.
  public let instrument: InstrumentCode
  /// Its survey items, in all.
  public let count: Int
}

/// A sub-indicator of open data.
public struct SubIndicatorRule: Sendable {
  /// `9.1`.
  public let code: String
  /// The indicator that it belongs to.
  public let indicator: Int
  /// Its name; `nil` where none was seen.
  public let name: String?
  /// The numbers of its items: O1–O9 are 1–9.
  public let items: ClosedRange<Int>
}
