import ThaiNumerals

/// Finds labels with a slip, where labels stand: at the start of a line or cell, behind a number, bullet or
/// `ตัวชี้วัดที่ 2`.
///
/// The walk over the text finds labels whose marks are damaged; here a letter may be wrong. Inside of sentences that
/// would find words that are no labels, so it is not tried there.
struct NearTermFinder: ~Copyable {
  /// A label with a slip: where it stands, and the spelling of the lexicon that is meant.
  struct NearTerm: Sendable {
    let range: Range<Int>
    let entry: Int
  }

  private let bytes: [UInt8]
  private let thaiLetters = Skeleton.thaiLetters
  private(set) var tokens: [Token]
  private(set) var found: [NearTerm] = []
  /// The first token that isn't before the place looked at last.
  private var next = 0

  init(_ tokens: [Token], in bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
  }

  /// Looks at the start of a piece of text; pieces come in the order of the text, but for cells that go on over lines.
  mutating func look(at piece: Range<Int>) {
    var start = Self.startOfWords(piece.lowerBound, piece.upperBound, bytes.span)
    var token = token(at: start)
    if let label = token, label.word == .indicator {
      start = Self.startOfWords(Int(label.upper), piece.upperBound, bytes.span)
      token = self.token(at: start)
    }
    guard start < piece.upperBound, token.map({ goesOn(Int($0.upper), piece.upperBound) }) ?? true else {
      return
    }
    if let term = match(from: start, to: piece.upperBound), term.range.upperBound > Int(token?.upper ?? 0) {
      found.append(term)
    }
  }

  /// Puts what was found among the tokens; returns the lines with their first tokens told anew.
  mutating func addFound(to lines: [Line]) -> [Line] {
    guard !found.isEmpty else { return lines }
    var merged: [Token] = []
    merged.reserveCapacity(tokens.count + found.count)
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    var rest = found[...]
    for token in tokens {
      while let term = rest.first, term.range.lowerBound <= Int(token.lower) {
        if term.range.lowerBound >= Int(merged.last?.upper ?? 0) { merged.append(Self.token(term)) }
        rest = rest.dropFirst()
      }
      if let last = merged.last, last.upper > token.lower { continue }
      merged.append(token)
    }
    for term in rest where term.range.lowerBound >= Int(merged.last?.upper ?? 0) {
      merged.append(Self.token(term))
    }
    tokens = merged
    return linesOfTokens(lines)
  }

  private func linesOfTokens(_ lines: [Line]) -> [Line] {
    var lines = lines
    var first = 0
    for index in lines.indices {
      while first < tokens.count, tokens[first].lower < lines[index].start { first += 1 }
      lines[index].firstToken = Int32(first)
    }
    return lines
  }

  private static func token(_ term: NearTerm) -> Token {
    Token(
      lower: Int32(term.range.lowerBound), upper: Int32(term.range.upperBound),
      kind: .term(Lexicon.entries[term.entry].term), isNear: true)
  }

  private mutating func token(at offset: Int) -> Token? {
    if next > 0, Int(tokens[next - 1].lower) >= offset {
      next = tokens.partitioningIndex { Int($0.lower) >= offset }
    }
    while next < tokens.count, Int(tokens[next].lower) < offset { next += 1 }
    return next < tokens.count && Int(tokens[next].lower) == offset ? tokens[next] : nil
  }

  /// Whether a word goes on at an offset.
  private func goesOn(_ offset: Int, _ end: Int) -> Bool {
    offset < end && bytes[offset] == 0xE0 && ThaiDigits.digit(in: bytes.span, at: offset) == nil
  }

  private func match(from start: Int, to end: Int) -> NearTerm? {
    var letters = [64 of UInt8](repeating: 0)
    var (next, count) = (start, 0)
    // Most pieces start with no label: few letters say so, or that a short one may stand there.
    take(&letters, &count, upTo: NearSpelling.decisive, from: &next, to: end)
    let longest = NearSpelling.shared.longestCandidate(letters.span.extracting(0..<count))
    guard longest > 0 else { return nil }
    // The text may have a letter more, and where that ends with its marks the one behind it tells.
    take(&letters, &count, upTo: min(longest + 2, letters.count), from: &next, to: end)
    let match = NearSpelling.shared.match(letters.span.extracting(0..<count)) { match in
      mayRunOn(match.entry) || !goesOn(self.end(ofLetters: match.count, from: start, to: end), end)
    }
    return match.map {
      NearTerm(range: start..<self.end(ofLetters: $0.count, from: start, to: end), entry: $0.entry)
    }
  }

  /// A name follows the words for a kind of agency without a space.
  private func mayRunOn(_ entry: Int) -> Bool {
    if case .agency = Lexicon.entries[entry].term { true } else { false }
  }

  /// Takes letters of the skeleton from an offset on until there are `most`, and moves the offset behind them.
  private func take(
    _ letters: inout [64 of UInt8], _ count: inout Int, upTo most: Int, from offset: inout Int, to end: Int
  ) {
    while count < most, let (letter, length) = letter(at: offset, before: end) {
      offset += length
      guard letter != Skeleton.dropped else { continue }
      letters[count] = letter
      count += 1
    }
  }

  /// Where so many letters of the skeleton end with their marks.
  private func end(ofLetters count: Int, from start: Int, to end: Int) -> Int {
    var i = start
    var upper = start
    var left = count
    while let (letter, length) = letter(at: i, before: end) {
      if letter != Skeleton.dropped { left -= 1 }
      if left < 0 { break }
      i += length
      // White space and stars behind the last letter aren't its own.
      if letter != Skeleton.dropped || length > 1 { upper = i }
    }
    return upper
  }

  /// The letter of the skeleton that the code point at an offset stands for, and its length; `nil` for what no spelling
  /// holds.
  @inline(__always)
  private func letter(at offset: Int, before end: Int) -> (letter: UInt8, length: Int)? {
    guard offset < end else { return nil }
    let (letter, length) = Skeleton.letter(in: bytes.span, at: offset, before: end, thaiLetters)
    return letter == Skeleton.stop ? nil : (letter, length)
  }

  /// Where the words begin behind numbers, bullets, stars and the letter of a list (`ก.`).
  private static func startOfWords(_ start: Int, _ end: Int, _ text: Span<UInt8>) -> Int {
    var i = start
    while i < end {
      if let digit = ThaiDigits.digit(in: text, at: i) {
        i += digit.length
      } else if text[i] < 0x80, text[i] | 0x20 < 0x61 || text[i] | 0x20 > 0x7A {
        i += 1
      } else if text[i] == 0xE2 {
        i += 3
      } else if text[i] == 0xE0, i + 3 < end, text[i + 3] == 0x2E || text[i + 3] == 0x29 {
        i += 4
      } else {
        return i
      }
    }
    return end
  }
}
