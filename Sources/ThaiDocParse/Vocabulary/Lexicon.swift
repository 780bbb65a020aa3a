/// The official vocabulary: every spelling and what it means.
///
/// Spellings are matched by skeleton (tone marks, upper and lower vowels and spaces left out), longest first, so damaged
/// text is read too. A spelling whose skeleton is short is matched exactly only.
enum Lexicon {
  /// A spelling and its meaning.
  struct Entry: Sendable {
    let spelling: String
    let term: Term
    /// Whether it is a slip for an official term; see `Lexicon.slips`.
    let isMisspelled: Bool

    init(_ spelling: String, _ term: Term, isMisspelled: Bool = false) {
      self.spelling = spelling
      self.term = term
      self.isMisspelled = isMisspelled
    }
  }

  /// Every entry; a spelling stands once.
  static let entries: [Entry] = lists(
    indicators, instruments, agencies, places, months, levels, scores, claims, passages, headings, columns,
    misspellings)

  /// The distinct names of indicators in all editions; `Term.indicator` counts in this list.
  static let indicatorNames: [String] = {
    var names: [String] = []
    for edition in Edition.all {
      for indicator in edition.indicators {
        for name in [indicator.name] + indicator.variants where !names.contains(where: name.isSpelled) {
          names.append(name)
        }
      }
    }
    return names
  }()

  /// The levels that are words, longest first where one starts another.
  static let levelWords: [String] = {
    var words: [String] = []
    for edition in Edition.all {
      for level in edition.levels where level.name.utf8.count > 2 {
        if !words.contains(where: level.name.isSpelled) { words.append(level.name) }
      }
    }
    return words + ["สูงมาก", "ไม่ผ่าน"]
  }()

  static let indicators = indicatorNames.enumerated().map { Entry($1, .indicator(UInt8($0))) }
  private static let levels = levelWords.enumerated().map { Entry($1, .level(UInt8($0))) }

  /// Lists one behind the other. A chain of `+` would copy the first ones for each of those that follow.
  static func lists(_ lists: [Entry]...) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for list in lists { entries += list }
    return entries
  }

  /// Entries of one meaning.
  static func all(_ term: Term, _ spellings: String...) -> [Entry] { spellings.map { Entry($0, term) } }
}
