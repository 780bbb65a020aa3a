import ThaiNumerals

/// The clean text cut into lines, tokens, blocks and tables: what extraction reads.
struct Document: Sendable {
  /// All but the blocks, as one reference: every reader holds the document.
  private let content: Content
  var blocks: [Block]
  /// Whether so much of the text is damaged that what is read from it should be compared with the original.
  let isDamaged: Bool

  init(
    text: CleanText, isDamaged: Bool, lines: [Line], tokens: [Token], numbers: [ThaiNumber],
    lostLetters: [Int32],
    nearTerms: [NearTermFinder.NearTerm], blocks: [Block], tables: [Table]
  ) {
    self.isDamaged = isDamaged
    content = Content(text, lines, tokens, numbers, lostLetters, nearTerms, tables)
    self.blocks = blocks
  }

  private final class Content: Sendable {
    let text: CleanText
    let lines: [Line]
    let tokens: [Token]
    let numbers: [ThaiNumber]
    let lostLetters: [Int32]
    let nearTerms: [NearTermFinder.NearTerm]
    let tables: [Table]
    let tokenIndex: TokenIndex

    init(
      _ text: CleanText, _ lines: [Line], _ tokens: [Token], _ numbers: [ThaiNumber], _ lostLetters: [Int32],
      _ nearTerms: [NearTermFinder.NearTerm], _ tables: [Table]
    ) {
      (self.text, self.lines, self.tokens, self.numbers) = (text, lines, tokens, numbers)
      (self.lostLetters, self.nearTerms, self.tables) = (lostLetters, nearTerms, tables)
      tokenIndex = TokenIndex(tokens, byteCount: text.bytes.count, numberCount: numbers.count)
    }
  }

  var text: CleanText { content.text }
  var lines: [Line] { content.lines }
  /// In text order, not overlapping.
  var tokens: [Token] { content.tokens }
  var numbers: [ThaiNumber] { content.numbers }
  /// The indices of the tokens that are digits, readable or not, in text order.
  var digitTokens: [Int32] { content.tokenIndex.digits }
  /// Where U+FFFD stands, in text order.
  var lostLetters: [Int32] { content.lostLetters }
  /// Labels with a wrong letter: those that start lines, then those in cells.
  var nearTerms: [NearTermFinder.NearTerm] { content.nearTerms }
  var tables: [Table] { content.tables }
  /// The bytes of the clean text.
  var bytes: [UInt8] { content.text.bytes }

  /// The source bytes of a range.
  func span(_ range: Range<Int>) -> SourceSpan {
    text.map.sourceSpan(lower: range.lowerBound, upper: range.upperBound)
  }

  /// Doubts that the text at a range gives whatever is read from it.
  func textDoubts(_ range: Range<Int>) -> DoubtReasons {
    guard text.map.hasDoubts else { return [] }
    var doubts: DoubtReasons = []
    if text.map.isRepaired(lower: range.lowerBound, upper: range.upperBound) { doubts.insert(.repairedText) }
    // A byte that is no text beside a number may have been a digit.
    let around = max(0, range.lowerBound - 1)..<(range.upperBound + 1)
    if text.map.isInvalid(lower: around.lowerBound, upper: around.upperBound) { doubts.insert(.invalidBytes) }
    return doubts
  }

  /// A value read at a range.
  func sourced<Value>(_ value: Value, _ range: Range<Int>, doubts: DoubtReasons = []) -> Sourced<Value> {
    Sourced(value, at: span(range), doubts: doubts.union(textDoubts(range)))
  }

  /// The tokens that lie in a range.
  func tokens(in range: Range<Int>) -> ArraySlice<Token> { tokens[tokenIndices(in: range)] }

  /// The indices of the tokens that lie in a range: for short walks, which are over before a slice is made.
  func tokenIndices(in range: Range<Int>) -> Range<Int> {
    let first = firstToken(from: range.lowerBound)
    var last = firstToken(from: range.upperBound)
    // Tokens don't overlap, so only one of those that start inside can end outside.
    if last > first, tokens[last - 1].upper > Int32(range.upperBound) { last -= 1 }
    return first..<max(first, last)
  }

  /// Whether one of the tokens in a range is such as `isMeant` says.
  @inline(__always)
  func holdsToken(in range: Range<Int>, where isMeant: (Token) -> Bool) -> Bool {
    for index in tokenIndices(in: range) where isMeant(tokens[index]) { return true }
    return false
  }

  /// Whether the word stands anywhere.
  func holds(_ word: Word) -> Bool { content.tokenIndex.holds(word) }

  /// The first of the tokens in a range.
  func firstToken(in range: Range<Int>) -> Token? { tokenIndices(in: range).first.map { tokens[$0] } }

  /// The token that starts at an offset.
  func token(startingAt offset: Int) -> Token? {
    let index = firstToken(from: offset)
    return index < tokens.count && Int(tokens[index].lower) == offset ? tokens[index] : nil
  }

  /// The last of the tokens in a range.
  func lastToken(in range: Range<Int>) -> Token? { tokenIndices(in: range).last.map { tokens[$0] } }

  /// The index of the first token that starts at an offset or behind it; the number of tokens where there is none.
  func firstToken(from offset: Int) -> Int {
    content.tokenIndex.first(from: offset)
  }

  /// The number that a token is.
  func number(_ token: Token) -> ThaiNumber? {
    if case .number(let index) = token.kind { numbers[Int(index)] } else { nil }
  }

  /// The line that an offset stands in, index into `lines`.
  func lineIndex(at offset: Int) -> Int { max(0, lines.partitioningIndex { Int($0.start) > offset } - 1) }

  /// The section that an offset stands in.
  func section(at offset: Int) -> SectionKind { block(ofLine: lineIndex(at: offset))?.section ?? .cover }

  /// The block that a line belongs to.
  func block(ofLine line: Int) -> Block? {
    let index = blocks.partitioningIndex { $0.lines.lowerBound > line } - 1
    return blocks.indices.contains(index) ? blocks[index] : nil
  }

  /// The bytes from the first line's text to the last one's.
  func range(of lines: Range<Int>) -> Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    return Int(self.lines[first].lower)..<Int(self.lines[last].upper)
  }

  /// The text of a range with white space folded to single spaces, and without the stars of bold type.
  func string(_ range: Range<Int>) -> String {
    let source = bytes.span
    if source.isFolded(in: range) { return string(of: source.extracting(range), isWhole: isWhole(range)) }
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    var hasSpace = false
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = source[i]
      if byte <= 0x20 {
        hasSpace = !folded.isEmpty
        i += 1
      } else if byte == 0x2A, i + 1 < range.upperBound, source[i + 1] == 0x2A {
        i += 2
      } else {
        if hasSpace { folded.append(0x20) }
        hasSpace = false
        let end = max(i + 1, source.endOfNonASCII(from: i, to: range.upperBound))
        folded.append(copying: source.extracting(i..<end))
        i = end
      }
    }
    // White space and stars are characters of their own, so what is left is as whole as the range.
    return string(of: folded.span, isWhole: isWhole(range))
  }

  /// A string of bytes of the clean text. Whole characters are copied without being looked at again, since the text is
  /// valid UTF-8 as a whole; of half ones U+FFFD is made. Most of what making a string costs is the look.
  private func string(of bytes: Span<UInt8>, isWhole: Bool) -> String {
    guard isWhole else {
      return unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
    // Valid: a piece of the valid text from the start of a character to the end of one; see `isWhole`.
    return String(copying: unsafe UTF8Span(unchecked: bytes))
  }

  /// Whether a range neither starts nor ends inside of a character.
  private func isWhole(_ range: Range<Int>) -> Bool {
    func isInside(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }
    return !isInside(range.lowerBound) && !isInside(range.upperBound)
  }

  /// A text value of a range.
  func sourcedText(_ range: Range<Int>, doubts: DoubtReasons = []) -> Sourced<String> {
    sourced(string(range), range, doubts: doubts)
  }

  /// The range without white space, stars of bold type and hash signs at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let source = bytes.span
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, source[lower] <= 0x20 || source[lower] == 0x2A || source[lower] == 0x23 {
      lower += 1
    }
    while upper > lower, source[upper - 1] <= 0x20 || source[upper - 1] == 0x2A || source[upper - 1] == 0x23 {
      upper -= 1
    }
    return lower..<upper
  }

  /// Whether the ASCII or Thai bytes of `word` stand at `offset`.
  @inline(__always)
  func has(_ word: StaticString, at offset: Int) -> Bool {
    bytes.span.has(word, at: offset)
  }

  /// Whether `word` ends at `offset`.
  @inline(__always)
  func has(_ word: StaticString, endingAt offset: Int) -> Bool {
    has(word, at: offset - word.utf8CodeUnitCount)
  }

  /// The first offset at or after `offset` that holds no space, star or sign of an invalid byte.
  func skipSpaces(from offset: Int, to upper: Int) -> Int {
    var i = offset
    while i < upper {
      switch bytes[i] {
      case 0x20, 0x2A, InlineMark.softBreak, InlineMark.innerRow, InlineMark.innerCell: i += 1
      case 0xEF where bytes.span.isReplacementCharacter(at: i): i += 3
      default: return i
      }
    }
    return min(i, max(upper, offset))
  }

  /// The offset after the last byte before `offset` that is no space.
  func skipSpaces(backFrom offset: Int, to lower: Int) -> Int {
    var i = offset
    while i > lower, bytes[i - 1] == 0x20 || bytes[i - 1] == InlineMark.softBreak || bytes[i - 1] == 0x2A {
      i -= 1
    }
    return i
  }
}
