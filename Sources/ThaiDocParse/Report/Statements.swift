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
  /// Years that the title and the headings on the assessment name as the assessed one, in document order.
  public var assessedYears: [StatedYear] = []
  /// Entries of the table of contents that no heading of the body answers; indices in ascending order.
  public var unansweredEntries: [UnansweredEntry] = []
  /// Numbers of headings and lists, in document order.
  public var sectionNumbers: [StatedSectionNumber] = []
  /// A bit for each indicator that suggestions, actions or measures name.
  var namedToImprove: UInt32 = 0
  /// Phrases that need a number and have none, in document order.
  public var missingValues: [MissingValue] = []
  /// Slips for official terms: each right term once, in the order of its first slip.
  public var misspellings: [Misspelling] = []
  /// Numbers that are written in digits of both scripts, in document order.
  public var mixedNumbers: [SourceSpan] = []
  /// Text that is lost where a value should stand, in document order.
  public var unreadableValues: [SourceSpan] = []

  /// Whether suggestions, actions or measures name the indicator.
  func namesToImprove(_ indicator: Int) -> Bool { namedToImprove & Self.bit(of: indicator) != 0 }

  /// The bit of an indicator in sets of them.
  static func bit(of indicator: Int) -> UInt32 { 1 << UInt32(indicator & 31) }
}

/// A place that names the assessed year.
public struct StatedYear: Sendable {
  /// Buddhist era.
  public var year: Sourced<Int>
  /// Whether it stands in a heading over results, of which a report may have one a year.
  public var isOverResults: Bool
}

/// An entry of the table of contents without its heading.
public struct UnansweredEntry: Sendable {
  /// Index into the table of contents.
  public var index: Int
  /// What the entry is about; `nil` where its words say nothing.
  var kind: SectionKind?
  /// Whether it names instruments or indicators, so that no other part of the report can stand for it.
  public var namesSubject: Bool
}

/// The number of a heading or of an item of a list.
public struct StatedSectionNumber: Sendable {
  /// Without parts for a heading that has none.
  public var number: SectionNumber
  /// The digits.
  public var place: SourceSpan
  /// Whether it is a part's or chapter's: `ส่วนที่ ๓`.
  public var isPart: Bool
  /// Whether it is a heading's.
  public var isHeading: Bool
}

/// A phrase that needs a number and has none.
public struct MissingValue: Sendable {
  /// The word beside which the number should stand.
  public var place: SourceSpan
  /// The words that ask for it.
  public var asked: SourceSpan
}

/// An official term that is misspelled.
public struct Misspelling: Sendable {
  /// The first slip as written, with the places of the others.
  public var written: Sourced<String>
  /// How it is spelled.
  public var right: String
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
