/// A fiscal year of which something is known: all of its rules, or, before 2562, its form.
public enum KnownYear: Sendable {
  /// The form of ten indicators.
  case edition(Edition)
  /// The form of five indices.
  case earlier(EarlierEdition)

  /// Every year, oldest first.
  public static let all: [KnownYear] =
    EarlierEdition.all.map { .earlier($0) } + Edition.all.map { .edition($0) }

  /// What is known of a fiscal year (Buddhist era); `nil` if nothing is.
  public static func of(fiscalYear: Int) -> KnownYear? { all.first { $0.fiscalYear == fiscalYear } }

  /// Buddhist era.
  public var fiscalYear: Int {
    switch self {
    case .edition(let edition): edition.fiscalYear
    case .earlier(let edition): edition.fiscalYear
    }
  }

  var citations: [Citation] {
    switch self {
    case .edition(let edition): edition.citations
    case .earlier(let edition): edition.citations
    }
  }
}
