import ThaiNumerals

/// A piece of the clean text that says something by itself.
struct Token: Sendable {
  /// Byte offsets in the clean text.
  var lower: Int32
  var upper: Int32
  var kind: Kind
  /// Whether a term was matched by its skeleton though it is spelled otherwise.
  var isNear = false
  /// Whether it is or holds a slip for an official term.
  var isMisspelled = false

  enum Kind: Sendable, Hashable {
    case term(Term)
    /// Index into `Document.numbers`.
    case number(Int32)
    /// Digits that no value can be read from: invalid bytes stand in them, or there are too many.
    case unreadableNumber
  }

  /// The term, if it is one.
  var term: Term? { if case .term(let term) = kind { term } else { nil } }

  /// The steering word, if it is one.
  var word: Word? { if case .term(.word(let word)) = kind { word } else { nil } }

  /// What it is a heading of, if it is one.
  var heading: SectionKind? { if case .term(.heading(let kind)) = kind { kind } else { nil } }

  /// What it stands above in a table, if it is such a word.
  var column: ColumnRole? { if case .term(.column(let role)) = kind { role } else { nil } }

  /// Where it stands.
  var range: Range<Int> { Int(lower)..<Int(upper) }
}

/// A line of the clean text.
struct Line: Sendable {
  /// Without white space at its ends and without the line end.
  var lower: Int32
  var upper: Int32
  /// Where the line itself starts.
  var start: Int32
  /// The first token that starts in the line or after it.
  var firstToken: Int32
  var marks: LineMarks = []

  var isBlank: Bool { lower == upper }
  var range: Range<Int> { Int(lower)..<Int(upper) }
}

/// What stands in a line that may make it a row of a table.
struct LineMarks: OptionSet, Sendable {
  let rawValue: UInt8
  /// A tab, other than at the ends.
  static let tab = LineMarks(rawValue: 1)
  /// A `|`.
  static let pipe = LineMarks(rawValue: 2)
  /// Two spaces or more in a row, other than at the ends.
  static let wideSpace = LineMarks(rawValue: 4)
  /// Made from a row of an HTML table.
  static let markupRow = LineMarks(rawValue: 8)
  /// A soft break.
  static let softBreak = LineMarks(rawValue: 16)
  /// A table inside a cell.
  static let innerTable = LineMarks(rawValue: 32)
}
