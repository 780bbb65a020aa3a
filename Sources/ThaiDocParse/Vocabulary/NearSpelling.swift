/// Finds the spelling of the lexicon that letters of a skeleton are within one edit of: a letter put in, left out or
/// changed, or two neighbours exchanged.
///
/// One edit leaves the first four letters of a spelling as they are, or the next four, moved by one place at most (or it
/// exchanges the two between them). So the spellings are filed under both fours, and few have to be compared.
struct NearSpelling: Sendable {
  /// A spelling, by its index in the lexicon, and how many letters of the text spell it.
  struct Match: Equatable {
    let entry: Int
    let count: Int
  }

  /// The index of the whole lexicon, made when a text first needs it.
  static let shared = NearSpelling(Lexicon.entries, in: .shared)

  /// Short spellings are within one edit of too many words.
  static let shortest = 8
  /// As many letters are looked at as the longest spelling has, and one more.
  static let longest = 64

  /// Which knows the skeletons.
  private let automaton: TermAutomaton
  /// By the first and by the second four letters of a spelling; one more than its index.
  private var first = Chains()
  private var second = Chains()

  init(_ entries: [Lexicon.Entry], in automaton: TermAutomaton) {
    self.automaton = automaton
    first.reserve(entries.count)
    second.reserve(entries.count)
    let letters = automaton.letters.span
    for (index, entry) in entries.enumerated() where !entry.isMisspelled && entry.term.isLabel {
      let skeleton = automaton.skeleton(index)
      guard skeleton.count >= Self.shortest, skeleton.count < Self.longest else { continue }
      let start = skeleton.lowerBound
      let (one, other) = (start, start + 4)
      first.add(index, skeleton.count, under: Self.key(letters, one, one + 1, one + 2, one + 3))
      second.add(index, skeleton.count, under: Self.key(letters, other, other + 1, other + 2, other + 3))
    }
  }

  /// So many letters decide whether a spelling may be near.
  static let decisive = 9

  /// How many letters the longest spelling has that may be within one edit, by the first letters of a text; 0 for none.
  func longestCandidate(_ text: Span<UInt8>) -> Int {
    guard text.count >= Self.shortest - 1 else { return 0 }
    var longest = max(
      first.longest(under: Self.key(text, 0, 1, 2, 3)), first.longest(under: Self.key(text, 0, 1, 2, 4)))
    for start in 3...5 where start + 4 <= text.count {
      longest = max(longest, second.longest(under: Self.key(text, start, start + 1, start + 2, start + 3)))
    }
    return Int(longest)
  }

  /// The longest spelling that `text` starts with, one edit aside; none that it starts with exactly. Only what `accepts`
  /// takes is a match.
  func match(_ text: Span<UInt8>, accepts: (Match) -> Bool = { _ in true }) -> Match? {
    guard text.count >= Self.shortest - 1 else { return nil }
    var best: Match?
    func compare(_ entry: Int) {
      forEachCount(of: entry, in: text) { count in
        let match = Match(entry: entry, count: count)
        if count > best?.count ?? 0, accepts(match) { best = match }
        return best == match
      }
    }
    first.forEach(under: Self.key(text, 0, 1, 2, 3), compare)
    // The fourth letter may be exchanged with the fifth.
    if text.count > 4 { first.forEach(under: Self.key(text, 0, 1, 2, 4), compare) }
    for start in 3...5 where start + 4 <= text.count {
      second.forEach(under: Self.key(text, start, start + 1, start + 2, start + 3), compare)
    }
    return best
  }

  /// Tells how many letters at the start of a text spell an entry with one edit, until `isTaken` takes one; the likelier
  /// edits first. Tells nothing where they don't, or spell it exactly.
  private func forEachCount(
    of entry: Int, in text: borrowing Span<UInt8>, until isTaken: (Int) -> Bool
  ) {
    let word = automaton.letters.span.extracting(automaton.skeleton(entry))
    var same = 0
    while same < word.count, same < text.count, word[same] == text[same] { same += 1 }
    guard same < word.count else { return }
    func isRest(_ textStart: Int, _ wordStart: Int) -> Bool {
      let count = word.count - wordStart
      guard count >= 0, textStart + count <= text.count else { return false }
      for k in 0..<count where text[textStart + k] != word[wordStart + k] { return false }
      return true
    }
    let isExchanged =
      same + 1 < word.count && same + 1 < text.count && text[same] == word[same + 1]
      && text[same + 1] == word[same]
    let isLast = same + 1 == word.count
    if isExchanged, isRest(same + 2, same + 2), isTaken(word.count) { return }
    if !isLast, isRest(same + 1, same + 1), isTaken(word.count) { return }
    // What stands before a whole label is a word of its own: `มีคะแนน`.
    if same > 0, isRest(same + 1, same), isTaken(word.count + 1) { return }
    if isRest(same, same + 1), isTaken(word.count - 1) { return }
    if isLast, same < text.count { _ = isTaken(word.count) }
  }

  /// Four letters of seven bits as one number.
  @inline(__always)
  private static func key(_ letters: borrowing Span<UInt8>, _ a: Int, _ b: Int, _ c: Int, _ d: Int) -> UInt32
  {
    UInt32(letters[a]) << 21 | UInt32(letters[b]) << 14 | UInt32(letters[c]) << 7 | UInt32(letters[d])
  }

  /// Entries under their keys. Keys may share a chain: what hangs there is compared anyway.
  private struct Chains {
    private var heads = [UInt16](repeating: 0, count: 1 << 11)
    /// The most letters of an entry in each chain.
    private var longest = [UInt8](repeating: 0, count: 1 << 11)
    private var next: [UInt16] = []

    mutating func reserve(_ count: Int) { next = Array(repeating: 0, count: count) }

    mutating func add(_ entry: Int, _ letterCount: Int, under key: UInt32) {
      let slot = Self.slot(key)
      next[entry] = heads[slot]
      heads[slot] = UInt16(entry + 1)
      longest[slot] = max(longest[slot], UInt8(letterCount))
    }

    func longest(under key: UInt32) -> UInt8 { longest[Self.slot(key)] }

    func forEach(under key: UInt32, _ body: (Int) -> Void) {
      var entry = Int(heads[Self.slot(key)])
      while entry != 0 {
        body(entry - 1)
        entry = Int(next[entry - 1])
      }
    }

    private static func slot(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 21) }
  }
}

extension Term {
  /// Whether it names a value, a column, a section or an agency: what may stand at the start of a line or cell for
  /// itself. The words of sentences are no labels.
  fileprivate var isLabel: Bool {
    switch self {
    case .indicator, .instrument, .agency, .level, .heading, .column: true
    case .month, .nothing: false
    case .word(let word):
      switch word {
      case .fiscalYear, .score, .fullScore, .level, .overall, .average, .nationwide, .weight, .points, .total,
        .improvement, .recommendationFor, .assessment, .reportTitle:
        true
      default: false
      }
    }
  }
}
