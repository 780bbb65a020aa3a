/// A fact of a fiscal year, and where it is from.
public struct Citation: Sendable {
  /// What it is about.
  public let fact: Fact
  /// How sure it is.
  public let confidence: Confidence
  /// Who says so: document, year, page.
  public let source: String

  /// What a source may tell of a year.
  public enum Fact: String, Sendable, CaseIterable {
    /// Which instruments and indicators there are.
    case form
    /// How much each instrument counts.
    case weights
    /// Which score earns which level.
    case levels
    /// How many items there are, and how they are grouped.
    case items
    /// How items make up their indicator.
    case itemScores
    /// The pass mark.
    case target
  }

  /// How sure a fact is.
  public enum Confidence: String, Sendable, CaseIterable {
    /// Official, two independent sources, or arithmetic on published rows.
    case high
    /// One good source, or continuity between two years with sources.
    case medium
    /// One weak source, or inference.
    case low
    /// No source for that year; taken over from its neighbours.
    case presumed
  }

  static func form(_ confidence: Confidence, _ source: String) -> Citation {
    Citation(fact: .form, confidence: confidence, source: source)
  }

  static func weights(_ confidence: Confidence, _ source: String) -> Citation {
    Citation(fact: .weights, confidence: confidence, source: source)
  }

  static func levels(_ confidence: Confidence, _ source: String) -> Citation {
    Citation(fact: .levels, confidence: confidence, source: source)
  }

  static func items(_ confidence: Confidence, _ source: String) -> Citation {
    Citation(fact: .items, confidence: confidence, source: source)
  }

  static func itemScores(_ confidence: Confidence, _ source: String) -> Citation {
    Citation(fact: .itemScores, confidence: confidence, source: source)
  }

  static func target(_ confidence: Confidence, _ source: String) -> Citation {
    Citation(fact: .target, confidence: confidence, source: source)
  }
}
