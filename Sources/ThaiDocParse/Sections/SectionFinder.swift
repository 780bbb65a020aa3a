import ThaiNumerals

/// Blocks → headings and the section that each block belongs to.
enum SectionFinder {
  /// Headings are shorter than this; a longer block that begins like one is a paragraph.
  private static let longestHeading = 480

  /// The document with its headings marked and a section given to every block.
  static func find(in document: consuming Document) -> Document {
    var section = SectionKind.cover
    var isInContents = false
    var hasHeading = false
    for index in document.blocks.indices {
      switch document.blocks[index].kind {
      case .gap, .table: break
      case .paragraph, .listItem, .heading:
        document.blocks[index].words = startOfWords(
          document, document.range(of: document.blocks[index].lines))
      }
      let found =
        heading(document, document.blocks[index], in: section) ?? numberedHeading(document, index, section)
      if let heading = found {
        if isInContents, isContentsEntry(document, document.blocks[index]) {
          document.blocks[index].section = .contents
          continue
        }
        if isLabel(document, index, heading, in: section) {
          document.blocks[index].section = section
          continue
        }
        document.blocks[index].kind = .heading
        // A plan's title opens the document, not its part on measures.
        let isTitle =
          heading == .measures && section == .cover && !hasHeading
          && !isPartHeading(document, document.range(of: document.blocks[index].lines))
        hasHeading = true
        // A heading whose words say nothing still ends the table of contents.
        if heading != .other && !isTitle {
          section = heading
        } else if section == .contents {
          section = .other
        }
        isInContents = heading == .contents
      } else if isInContents, isProse(document, document.blocks[index]) {
        section = .other
        isInContents = false
      } else if case .table = document.blocks[index].kind, isInContents {
        document.blocks[index].section = .contents
        continue
      }
      document.blocks[index].section = section
    }
    return document
  }

  /// A short line with a number of two parts or more, such as `๓.๑`, that stands alone: its neighbours are no items of
  /// the same depth, as they would be in a list.
  private static func numberedHeading(
    _ document: borrowing Document, _ index: Int, _ section: SectionKind
  ) -> SectionKind? {
    let block = document.blocks[index]
    guard section != .actions, section != .contents, block.kind == .listItem, block.lines.count == 1 else {
      return nil
    }
    let range = document.range(of: block.lines)
    guard range.count <= longestHeading / 2, !hasScore(document, range), depth(document, block) >= 2 else {
      return nil
    }
    for neighbour in [index - 1, index + 1] where document.blocks.indices.contains(neighbour) {
      if depth(document, document.blocks[neighbour]) == depth(document, block) { return nil }
    }
    return .other
  }

  /// How many parts the number of a list item has.
  private static func depth(_ document: borrowing Document, _ block: Block) -> Int {
    guard block.kind == .listItem else { return 0 }
    let start = document.trimmed(document.range(of: block.lines)).lowerBound
    return ListMarker.scan(in: document.bytes.span, at: start)?.numbers.count ?? 0
  }

  /// What a block is the heading of; `nil` if it is none, `.other` for one whose words say nothing.
  ///
  /// Right behind the table of contents a line that begins with the assessment is one, too.
  static func heading(
    _ document: borrowing Document, _ block: Block, in section: SectionKind = .cover
  ) -> SectionKind? {
    guard block.kind == .paragraph || block.kind == .listItem, block.lines.count <= 4 else { return nil }
    let range = document.range(of: block.lines)
    guard range.count <= longestHeading, !hasScore(document, range) else { return nil }
    let start = block.words
    let tokens = document.tokens(in: range)
    if let first = tokens.first(where: { Int($0.lower) >= start }),
      startsWords(first, at: start, in: document)
    {
      if case .term(.heading(let kind)) = first.kind { return kind }
      if first.word == .assessment || first.word == .overall,
        isMarkedHeading(document, range) || section == .contents
      {
        return .results
      }
    }
    if isPartHeading(document, range) { return partKind(tokens, after: start) ?? .other }
    guard isMarkedHeading(document, range) else { return nil }
    for token in tokens {
      if case .term(.heading(let kind)) = token.kind { return kind }
    }
    return .other
  }

  /// `ข้อเสนอแนะ : …`, `ข้อบกพร่อง …`: inside an analysis such words label a passage, whose text follows on the line.
  private static func isLabel(
    _ document: borrowing Document, _ index: Int, _ heading: SectionKind, in section: SectionKind
  ) -> Bool {
    guard heading == .recommendations || heading == .measures || heading == .analysis else { return false }
    let isPassage = index > 0 && startsWithIndicator(document, document.blocks[index - 1])
    guard section == .analysis || isPassage else { return false }
    let block = document.blocks[index]
    guard block.kind == .paragraph else { return false }
    let range = document.trimmed(document.range(of: block.lines))
    guard let first = document.firstToken(in: range), Int(first.lower) == range.lowerBound else {
      return false
    }
    let after = document.skipSpaces(from: Int(first.upper), to: range.upperBound)
    if after < range.upperBound, document.bytes[after] == 0x3A, range.upperBound - after > 30 { return true }
    return after > Int(first.upper) && range.upperBound - after > (isPassage ? 45 : 150)
  }

  private static func startsWithIndicator(_ document: borrowing Document, _ block: Block) -> Bool {
    guard block.kind != .gap else { return false }
    let range = document.range(of: block.lines)
    let start = startOfWords(document, range)
    guard let first = document.firstToken(in: start..<max(start, range.upperBound)),
      Int(first.lower) == start
    else {
      return false
    }
    return first.word == .indicator
  }

  /// Whether nothing but signs stands before the token: a heading begins with the word that makes it one.
  private static func startsWords(_ token: Token, at start: Int, in document: borrowing Document) -> Bool {
    for i in start..<Int(token.lower) where document.bytes[i] >= 0x80 { return false }
    return true
  }

  /// `ส่วนที่ ๓ …`, `บทที่ 1 …`.
  private static func isPartHeading(_ document: borrowing Document, _ range: Range<Int>) -> Bool {
    let start = document.trimmed(range).lowerBound
    return endOfPart(document, start, range.upperBound) != nil
  }

  private static func partKind(_ tokens: ArraySlice<Token>, after start: Int) -> SectionKind? {
    for token in tokens where Int(token.lower) >= start {
      if case .term(.heading(let kind)) = token.kind { return kind }
      if token.word == .assessment || token.word == .overall { return .results }
    }
    return nil
  }

  private static let partWords: [StaticString] = ["ส่วนที่", "บทที่", "ตอนที่", "หมวดที่", "ภาคที่"]

  /// The number of `ส่วนที่ ๓` and its like.
  static func partNumber(_ document: borrowing Document, _ start: Int, _ end: Int) -> ThaiNumber? {
    // The last bytes of the second letters of all these words: nearly every block starts with another one.
    guard start + 5 < document.bytes.count else { return nil }
    switch document.bytes[start + 5] {
    case 0x88, 0x97, 0xAD, 0xA1, 0xB2: break
    default: return nil
    }
    guard let word = Self.partWords.first(where: { document.has($0, at: start) }) else { return nil }
    let digits = document.skipSpaces(from: start + word.utf8CodeUnitCount, to: end)
    guard let number = ThaiNumber.scan(in: document.bytes.span, at: digits, end: end) else { return nil }
    return number.fractionDigits == 0 ? number : nil
  }

  /// The end of `ส่วนที่ ๓` and its like.
  private static func endOfPart(_ document: borrowing Document, _ start: Int, _ end: Int) -> Int? {
    guard let number = partNumber(document, start, end) else { return nil }
    var i = number.upper
    while i < end, document.bytes[i] == 0x20 || document.bytes[i] == 0x3A || document.bytes[i] == 0x2E {
      i += 1
    }
    return i
  }

  /// Where the words of a block start of which no more than the text up to an offset counts.
  static func startOfWords(_ document: borrowing Document, of block: Block, before end: Int) -> Int {
    let range = document.range(of: block.lines)
    return end == range.upperBound ? block.words : startOfWords(document, range.lowerBound..<end)
  }

  /// Where the words of a text start, behind its numbers, bullets and marks of bold type.
  static func startOfWords(_ document: borrowing Document, _ range: Range<Int>) -> Int {
    var start = document.trimmed(range).lowerBound
    if let end = endOfPart(document, start, range.upperBound) { return end }
    for _ in 0..<3 {
      guard let marker = ListMarker.scan(in: document.bytes.span, at: start, end: range.upperBound) else {
        break
      }
      start = document.skipSpaces(from: marker.upper, to: range.upperBound)
    }
    return start
  }

  private static func hasScore(_ document: borrowing Document, _ range: Range<Int>) -> Bool {
    document.holdsToken(in: range) { token in
      document.number(token).map { $0.fractionDigits >= 2 } ?? false
    }
  }

  /// Bold type over the whole block, or Markdown's `#`.
  private static func isMarkedHeading(_ document: borrowing Document, _ range: Range<Int>) -> Bool {
    if document.bytes[range.lowerBound] == 0x23 { return true }
    return document.has("**", at: range.lowerBound) && document.has("**", endingAt: range.upperBound)
  }

  /// Whether a block is a sentence or several, as no entry of a table of contents is.
  private static func isProse(_ document: borrowing Document, _ block: Block) -> Bool {
    guard block.kind == .paragraph, document.range(of: block.lines).count > longestEntry else { return false }
    return !isContentsEntry(document, block)
  }

  /// Entries of a table of contents are shorter.
  private static let longestEntry = 420

  /// An entry of the table of contents ends with its page.
  private static func isContentsEntry(_ document: borrowing Document, _ block: Block) -> Bool {
    let range = document.range(of: block.lines)
    guard let last = document.lastToken(in: range), document.number(last) != nil else { return false }
    return Int(last.upper) == range.upperBound
  }
}
