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
  private let terms: TermIndex
  /// The first eight letters of each spelling that is a label, and as many zeros for others.
  private let heads: [UInt64]
  /// By the first and by the second four letters of a spelling; one more than its index.
  private var first = Chains()
  private var second = Chains()

  init(_ entries: [Lexicon.Entry], in terms: TermIndex) {
    self.terms = terms
    var heads = [UInt64](repeating: 0, count: entries.count)
    first.reserve(entries.count)
    second.reserve(entries.count)
    let letters = terms.letters.span
    for (index, entry) in entries.enumerated() where !entry.isMisspelled && entry.term.isLabel {
      let skeleton = terms.skeleton(index)
      guard skeleton.count >= Self.shortest, skeleton.count < Self.longest else { continue }
      let start = skeleton.lowerBound
      heads[index] = Self.head(letters, from: start)
      let (one, other) = (start, start + 4)
      first.add(index, skeleton.count, under: Self.key(letters, one, one + 1, one + 2, one + 3))
      second.add(index, skeleton.count, under: Self.key(letters, other, other + 1, other + 2, other + 3))
    }
    self.heads = heads
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
    let head = text.count >= 8 ? Self.head(text, from: 0) : nil
    func compare(_ entry: Int) {
      if let head, !Self.mayBeNear(heads[entry], head) { return }
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
  @inline(__always)
  private func forEachCount(
    of entry: Int, in text: borrowing Span<UInt8>, until isTaken: (Int) -> Bool
  ) {
    let word = terms.letters.span.extracting(terms.skeleton(entry))
    let same = text.countOfSame(word, from: 0, 0)
    guard same < word.count else { return }
    // Where the words differ most are too different, too.
    if same + 8 <= min(text.count, word.count),
      !Self.mayBeNear(Self.head(word, from: same), Self.head(text, from: same))
    {
      return
    }
    /// Whether the text goes on from one letter as the word does from another, up to its end.
    func isRest(_ textStart: Int, _ wordStart: Int) -> Bool {
      wordStart <= word.count && textStart + word.count - wordStart <= text.count
        && text.countOfSame(word, from: textStart, wordStart) == word.count - wordStart
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

  /// Whether a word may be within one edit, by eight letters of it and of the text, before which they are the same: most
  /// words that start alike differ in more. In each number the first letter is the low byte.
  @inline(__always)
  private static func mayBeNear(_ word: UInt64, _ text: UInt64) -> Bool {
    let different = text ^ word
    if different == 0 { return true }
    /// The bits of the letters from the first different one on, without the eighth, and behind it.
    let from = UInt64.max << UInt64(different.trailingZeroBitCount & ~7)
    let inner = from & (.max >> 8)
    let behind = from << 8
    let isChanged = different & behind == 0
    let isExchanged = different & (behind << 8) == 0
    // What the eighth letter should be the same as stands behind it.
    let hasOneMore = ((text >> 8) ^ word) & inner == 0
    let hasOneLess = (text ^ (word >> 8)) & inner == 0
    return isChanged || isExchanged || hasOneMore || hasOneLess
  }

  /// Eight letters as one number; there must be as many.
  @inline(__always)
  private static func head(_ letters: borrowing Span<UInt8>, from start: Int) -> UInt64 {
    unsafe letters.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
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

extension Span where Element == UInt8 {
  /// How many letters are the same from one place of this text and from another of a word, until either ends.
  @inline(__always)
  fileprivate func countOfSame(_ word: borrowing Span<UInt8>, from start: Int, _ wordStart: Int) -> Int {
    let most = Swift.min(count - start, word.count - wordStart)
    var same = 0
    // The loads read eight letters of both, which have as many.
    while same + 8 <= most {
      let here = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: start + same, as: UInt64.self)
      let there = unsafe word.bytes.unsafeLoadUnaligned(fromByteOffset: wordStart + same, as: UInt64.self)
      if here != there { return same + (here ^ there).littleEndian.trailingZeroBitCount / 8 }
      same += 8
    }
    while same < most, self[start + same] == word[wordStart + same] { same += 1 }
    return same
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
