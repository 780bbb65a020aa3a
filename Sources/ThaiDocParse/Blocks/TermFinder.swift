/// Finds the spellings of the lexicon in a run of letters.
struct TermFinder {
  /// Shorter skeletons are matched only as they are spelled.
  let shortestLoose: UInt8

  /// Adds the terms that start among the first letters of a run; of overlapping ones the first, and of those that start
  /// together the longest. Returns the first letter that no term which starts before it can hold.
  func find(
    in run: borrowing LetterRun, _ text: Span<UInt8>, _ index: TermIndex, startingBefore limit: Int,
    addTo tokens: inout [Token]
  ) -> Int {
    let columns = run.columns.span
    let bits = index.starts.bits.span
    let masks = index.starts.masks.span
    var letter = 0
    while letter < limit {
      // `limit` is no more than the count of letters, and four columns can be read from each on.
      let four = unsafe columns.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: letter, as: UInt32.self)
      let key = TermStarts.key(four.littleEndian, masks)
      guard TermStarts.contains(key, in: bits) else {
        letter &+= 1
        continue
      }
      let longest = longestEntry(from: letter, columns, key, index)
      guard longest != 0, let (token, length) = term(in: run, text, index, at: letter, endingAt: longest)
      else {
        letter &+= 1
        continue
      }
      tokens.append(token)
      letter &+= length
    }
    return letter
  }

  /// The state of the longest entry whose skeleton starts at a letter; 0 for none. `key` is of the columns from it on.
  @inline(__always)
  private func longestEntry(
    from letter: Int, _ columns: Span<UInt8>, _ key: UInt32, _ index: TermIndex
  ) -> Int {
    let rows = index.steps.rows.span
    let links = index.steps.links.span
    let shift = index.steps.shift
    let rowCount = rows.count &>> shift
    var (state, longest, next) = (0, 0, letter)
    if let start = TermStarts.find(key, in: index.starts.starts.span) {
      (state, longest, next) = (Int(start.state), Int(start.longest), letter &+ start.depth)
    }
    // With `Skeleton.stop`, which stands behind the last letter, no step leads on.
    while true {
      if state >= rowCount {
        let only = unsafe links[unchecked: state &- rowCount].only
        if only != 0 {
          return index.longest(of: Int(only) - 1, behind: next - letter, columns, from: next)
        }
      }
      let column = unsafe columns[unchecked: next]
      let target = TermSteps.next(after: state, column, rows: rows, links: links, shift: shift)
      if target == 0 { return longest }
      state = Int(target & TermSteps.stateBits)
      if target != UInt16(truncatingIfNeeded: state) { longest = state }
      next &+= 1
    }
  }

  /// The longest term that starts with a letter of the run and is spelled as an entry is, or near it, and how many letters
  /// it has; `state` is that of the longest that may be.
  private func term(
    in run: borrowing LetterRun, _ text: Span<UInt8>, _ index: TermIndex, at letter: Int, endingAt state: Int
  ) -> (token: Token, length: Int)? {
    let lower = Int(run.starts[letter])
    var state = state
    while state != 0 {
      let first = Int(index.ending[state]) - 1
      let length = Int(index.lengths[first])
      let upper = endOfLetter(text, index, Int(run.starts[letter + length - 1]))
      if let (entry, isExact) = entry(text, index, from: lower, to: upper, first) {
        let token = Token(
          lower: Int32(lower), upper: Int32(upper), kind: .term(index.terms[entry]), isNear: !isExact,
          isMisspelled: index.isMisspelled[entry])
        return (token, length)
      }
      state = Int(index.shorter[state])
    }
    return nil
  }

  /// Of the entries that have one skeleton, the first of which is given, the one that the text spells, else the first
  /// that may be spelled otherwise. What is near a slip may be the right word.
  private func entry(
    _ text: Span<UInt8>, _ index: TermIndex, from lower: Int, to upper: Int, _ first: Int
  ) -> (entry: Int, isExact: Bool)? {
    var loose: Int?
    var entry = first
    while entry >= 0 {
      let spelling = index.spellings.span.extracting(index.spelling(entry))
      if text.equals(spelling, from: lower, to: upper) || text.spells(spelling, from: lower, upTo: upper) {
        return (entry, true)
      }
      if loose == nil, index.lengths[entry] >= shortestLoose, !index.isMisspelled[entry] { loose = entry }
      entry = Int(index.homograph[entry]) - 1
    }
    return loose.map { ($0, false) }
  }

  /// Where a letter ends with the marks above and below it.
  private func endOfLetter(_ text: Span<UInt8>, _ index: TermIndex, _ offset: Int) -> Int {
    guard text[offset] >= 0x80 else { return offset + 1 }
    var i = offset + 3
    while let low = text.thai(at: i), index.thaiColumns[low] == Skeleton.dropped { i += 3 }
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
