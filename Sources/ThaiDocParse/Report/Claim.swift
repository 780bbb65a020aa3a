public import ThaiNumerals

/// A statement about the scores that can be true or false.
public struct Claim: Sendable {
  /// What is claimed, and the words that claim it.
  public var kind: Sourced<Kind>
  /// The indicators that it is about; empty for the overall score.
  public var indicators: [Sourced<Int>] = []
  /// How many indicators it says.
  public var count: Sourced<Int>?
  /// Score, threshold or difference stated.
  public var value: Sourced<ExactDecimal>?
  /// Level stated with it.
  public var level: Sourced<String>?
  /// The fiscal year compared with.
  public var fromYear: Sourced<Int>?
  /// Whether it is true by the scores of the report; `nil` where they don't decide it.
  public var holds: Bool?

  /// Kinds of claims. The raw value is the one in the report.
  public enum Kind: String, Sendable {
    /// States the overall score.
    case overall
    /// Has the highest score.
    case highest
    /// Has the lowest score.
    case lowest
    /// So many lie above a score.
    case above
    /// So many lie below a score.
    case below
    /// So many reach a score.
    case atLeast = "at-least"
    /// Rose against another year.
    case increase
    /// Fell against another year.
    case decrease
    /// Reached the target.
    case targetMet = "target-met"
    /// Missed the target.
    case targetMissed = "target-missed"
    /// Praise.
    case qualityWord = "quality-word"
  }
}
