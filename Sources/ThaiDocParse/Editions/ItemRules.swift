/// The items that indicators are made of, as far as they are established for a year.
public struct ItemRules: Sendable {
  /// The survey items of an instrument, in all; `nil` where the number is not established.
  public var surveyItems: [InstrumentCode: Int] = [:]
  /// The sub-indicators of open data, in their order; empty where they are not established.
  public var subIndicators: [SubIndicatorRule] = []
  /// Whether an indicator of open data is the mean of its sub-indicators, and each of these the mean of its items.
  public var hasMeanOfSubIndicators = false

  /// The sub-indicators of an indicator.
  public func subIndicators(ofIndicator number: Int) -> [SubIndicatorRule] {
    subIndicators.filter { $0.indicator == number }
  }

  /// Nothing is established.
  static let unknown = ItemRules()
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
