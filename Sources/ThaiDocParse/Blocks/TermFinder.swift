/// Finds the spellings of the lexicon in a run of letters.
struct TermFinder {
  /// Shorter skeletons are matched only as they are spelled.
  let shortestLoose: UInt8
  private let thaiLetters = Skeleton.thaiLetters

  init(shortestLoose: UInt8) { self.shortestLoose = shortestLoose }

  /// Adds the terms that start among the first letters of a run; of overlapping ones the first, and of those that start
  /// together the longest. Returns the first letter that no term which starts before it can hold.
  func find(
    in run: borrowing LetterRun, _ text: Span<UInt8>, _ index: TermIndex, startingBefore limit: Int,
    addTo tokens: inout [Token]
  ) -> Int {
    let letters = run.letters.span
    let bits = index.starts.bits.span
    let masks = index.starts.masks.span
    var letter = 0
    while letter < limit {
      // `limit` is no more than the count of letters, and four letters can be read from each on.
      let four = unsafe letters.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: letter, as: UInt32.self)
      let key = TermStarts.key(four.littleEndian, masks)
      if TermStarts.contains(key, in: bits), let (token, length) = term(in: run, text, index, at: letter, key)
      {
        tokens.append(token)
        letter &+= length
      } else {
        letter &+= 1
      }
    }
    return letter
  }

  /// The longest term that starts with a letter of the run and is spelled as an entry is, or near it, and how many letters
  /// it has; `key` is of the letters from there on.
  private func term(
    in run: borrowing LetterRun, _ text: Span<UInt8>, _ index: TermIndex, at letter: Int, _ key: UInt32
  ) -> (token: Token, length: Int)? {
    guard let start = TermStarts.find(key, in: index.starts.slots.span) else { return nil }
    let letters = run.letters.span
    let behind = letter &+ TermStarts.depth(of: start.key)
    // The run has room behind its last letter for four and eight more.
    let next = unsafe letters.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: behind, as: UInt64.self)
      .littleEndian
    var i = index.candidate(from: Int(start.candidates), before: next)
    while index.candidates[i].length > 0 {
      let candidate = index.candidates[i]
      if goesOn(candidate, letters, from: behind + 8, startingAt: letter, index),
        let token = token(in: run, text, index, at: letter, candidate)
      {
        return (token, Int(candidate.length))
      }
      i = index.candidate(from: i + 1, before: next)
    }
    return nil
  }

  /// Whether the letters from an offset on are those of a skeleton that starts at another, up to its end.
  @inline(__always)
  private func goesOn(
    _ candidate: TermIndex.Candidate, _ letters: Span<UInt8>, from offset: Int, startingAt first: Int,
    _ index: TermIndex
  ) -> Bool {
    var i = offset
    let end = first + Int(candidate.length)
    let skeleton = index.skeleton(Int(candidate.entry)).lowerBound - first
    while i < end {
      // Both can be read: what was the same so far is of the run, and behind its last letter stands one that no skeleton
      // has.
      let here = unsafe letters.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
      let there = unsafe index.letters.span.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: skeleton + i, as: UInt64.self)
      let different = (here ^ there).littleEndian
      if different != 0, i + different.trailingZeroBitCount / 8 < end { return false }
      i += 8
    }
    return true
  }

  /// The term that a skeleton stands for where it starts with a letter of the run; `nil` if the text spells it otherwise,
  /// and it is short.
  private func token(
    in run: borrowing LetterRun, _ text: Span<UInt8>, _ index: TermIndex, at letter: Int,
    _ candidate: TermIndex.Candidate
  ) -> Token? {
    let lower = Int(run.starts[letter])
    let upper = endOfLetter(text, Int(run.starts[letter + Int(candidate.length) - 1]))
    guard let (entry, isExact) = entry(text, index, from: lower, to: upper, candidate) else { return nil }
    return Token(
      lower: Int32(lower), upper: Int32(upper), kind: .term(index.terms[entry]), isNear: !isExact,
      isMisspelled: index.isMisspelled[entry])
  }

  /// Of the entries that have one skeleton the one that the text spells, else the first that may be spelled otherwise. What
  /// is near a slip may be the right word.
  private func entry(
    _ text: Span<UInt8>, _ index: TermIndex, from lower: Int, to upper: Int, _ candidate: TermIndex.Candidate
  ) -> (entry: Int, isExact: Bool)? {
    var loose: Int?
    var entry = Int(candidate.entry)
    while entry >= 0 {
      let spelling = index.spellings.span.extracting(index.spelling(entry))
      if text.equals(spelling, from: lower, to: upper) || text.spells(spelling, from: lower, upTo: upper) {
        return (entry, true)
      }
      if loose == nil, candidate.length >= shortestLoose, !index.isMisspelled[entry] { loose = entry }
      entry = Int(index.homograph[entry]) - 1
    }
    return loose.map { ($0, false) }
  }

  /// Where a letter ends with the marks above and below it.
  private func endOfLetter(_ text: Span<UInt8>, _ offset: Int) -> Int {
    guard text[offset] >= 0x80 else { return offset + 1 }
    var i = offset + 3
    while let low = text.thai(at: i), thaiLetters[low] == Skeleton.dropped { i += 3 }
    return i
  }
}

extension Span where Element == UInt8 {
  /// Whether the bytes spell the word; white space, Latin case and signs of invalid bytes aside.
  func spells(_ word: Span<UInt8>, from lower: Int, upTo upper: Int) -> Bool {
    var i = lower
    var k = 0
    while true {
      while i < upper, self[i] <= 0x20 || self[i] == 0x2A || self[i] == 0xEF {
        i += self[i] == 0xEF && isReplacementCharacter(at: i) ? 3 : 1
      }
      while k < word.count, word[k] == 0x20 { k += 1 }
      if i == upper || k == word.count { return i == upper && k == word.count }
      let a = self[i]
      let b = word[k]
      if a != b {
        guard a < 0x80, a | 0x20 == b | 0x20, a | 0x20 >= 0x61, a | 0x20 <= 0x7A else { return false }
      }
      i += 1
      k += 1
    }
  }
}
