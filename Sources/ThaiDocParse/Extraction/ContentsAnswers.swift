import ThaiNumerals

/// Which entries of the table of contents no heading of the body answers.
///
/// Words may differ: an entry is answered by a heading of the same kind that names the same instruments and indicators,
/// and an entry that says nothing of these by a line that begins with its own words. A heading answers one entry at most.
struct ContentsAnswers {
  private let document: Document
  private let mentions: IndicatorMentions
  /// The bytes of the table of contents.
  private let contents: TextRanges
  private var headings: [Heading] = []

  /// A heading of the body, or a line that may be one.
  private struct Heading {
    var subject: Subject
    var range: Range<Int>
    var isUsed = false
  }

  /// What a heading or an entry is about; a bit for each instrument and each indicator that it names.
  private struct Subject {
    var kind: SectionKind?
    var instruments: UInt8 = 0
    var indicators: UInt32 = 0

    var namesSubject: Bool { instruments != 0 || indicators != 0 }

    /// Whether a heading on `other` may be the one that an entry on this means.
    func isMet(by other: Subject) -> Bool {
      guard instruments == other.instruments, indicators == other.indicators else { return false }
      if namesSubject { return kind == other.kind || other.kind == nil || kind == nil }
      return kind != nil && kind == other.kind
    }
  }

  /// - Parameters:
  ///   - titles: the bytes of the entries' titles
  ///   - contents: the bytes of the tables and lines that they stand in
  ///   - numbering: the indicators' numbers in that year
  ///   - document: the document
  /// - Returns: the entries left, in their order
  static func unanswered(
    _ titles: [Range<Int>], contents: [Range<Int>], numbering: IndicatorNumbering, in document: Document
  ) -> [UnansweredEntry] {
    guard (2...mostEntries).contains(titles.count) else { return [] }
    var answers = ContentsAnswers(document, contents, numbering)
    var left: [UnansweredEntry] = []
    for (index, range) in titles.enumerated() {
      let subject = answers.subject(of: range)
      if answers.answer(subject) { continue }
      // By its words only an entry that says nothing else.
      if subject.kind == nil, !subject.namesSubject, answers.answers(wordsOf: range) { continue }
      left.append(UnansweredEntry(index: index, kind: subject.kind, namesSubject: subject.namesSubject))
    }
    // Where hardly any entry has its heading, the body itself is not in the text, or not read as such.
    return left.count * 2 <= titles.count ? left : []
  }

  private init(_ document: Document, _ contents: [Range<Int>], _ numbering: IndicatorNumbering) {
    self.document = document
    self.contents = TextRanges(contents)
    mentions = IndicatorMentions(document: document, numbering: numbering)
    headings.reserveCapacity(16)
    var paragraphs: [Heading] = []
    for index in document.blocks.indices {
      let block = document.blocks[index]
      guard block.section != .contents || block.kind == .heading else { continue }
      switch block.kind {
      case .gap, .table: continue
      case .heading, .paragraph, .listItem: break
      }
      let range = document.range(of: block.lines)
      if self.contents.holds(range.lowerBound) { continue }
      let isHeading = block.kind == .heading
      let start = document.trimmed(block.words..<max(block.words, range.upperBound)).lowerBound
      let opening = isHeading ? Opening.kind : opening(of: range, from: start)
      if opening == .nothing { continue }
      let subject = isShort(range) ? subject(of: range, from: start) : subject(of: range)
      if isHeading || opening == .kind || subject.namesSubject {
        let heading = Heading(subject: subject, range: range)
        if isShort(range) { headings.append(heading) } else { paragraphs.append(heading) }
      }
    }
    // Headings proper come first.
    headings += paragraphs
  }

  private func isShort(_ range: Range<Int>) -> Bool { range.count <= Self.longestHeading }

  /// Longer blocks are paragraphs, of which only the beginning may be a heading.
  private static let longestHeading = 480

  // MARK: Subjects

  private func subject(of range: Range<Int>) -> Subject {
    let range = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestHeading)
    return subject(of: range, from: startOfWords(range))
  }

  /// `start` is where the words of the range start.
  private func subject(of range: Range<Int>, from start: Int) -> Subject {
    var subject = Subject()
    let first = document.firstToken(from: start)
    var index = first
    while index < document.tokens.count, Int(document.tokens[index].upper) <= range.upperBound {
      let token = document.tokens[index]
      if index == first, Int(token.lower) == start { subject.kind = kind(of: token) }
      if case .term(.instrument(let code, _)) = token.kind {
        subject.instruments |= bit(of: code)
      } else if token.word == .indicator,
        let (mention, _) = mentions.mention(at: index, before: document.tokens.count),
        mention.range.upperBound <= range.upperBound
      {
        subject.indicators |= 1 << UInt32(mention.number & 31)
      }
      index += 1
    }
    return subject
  }

  private func bit(of code: InstrumentCode) -> UInt8 {
    switch code {
    case .iit: 1
    case .eit, .eit1, .eit2: 2
    case .oit: 4
    default: 8
    }
  }

  private func kind(of token: Token) -> SectionKind? {
    switch token.kind {
    case .term(.heading(let kind)): kind
    case .term(.word(.assessment)), .term(.word(.overall)): .results
    default: nil
    }
  }

  private func startOfWords(_ range: Range<Int>) -> Int {
    let start = SectionFinder.startOfWords(document, range)
    return document.trimmed(start..<max(start, range.upperBound)).lowerBound
  }

  /// What a block begins with.
  private enum Opening { case nothing, kind, subject }

  /// Whether a block begins with a kind of section, or with an instrument's or an indicator's name: others are no
  /// headings, and most blocks are others.
  private func opening(of range: Range<Int>, from start: Int) -> Opening {
    guard let first = document.token(startingAt: start), Int(first.upper) <= range.upperBound else {
      return .nothing
    }
    if kind(of: first) != nil, Int(first.upper) <= range.lowerBound + Self.longestHeading { return .kind }
    if case .term(.instrument) = first.kind { return .subject }
    return first.word == .indicator ? .subject : .nothing
  }

  // MARK: Answers

  /// No report lists more; a text with more is several reports in one, and each entry costs a look at every heading.
  private static let mostEntries = 100

  /// Whether a heading that answers nothing yet is about the subject; it answers it from then on.
  private mutating func answer(_ subject: Subject) -> Bool {
    guard let index = headings.firstIndex(where: { !$0.isUsed && subject.isMet(by: $0.subject) }) else {
      return false
    }
    headings[index].isUsed = true
    return true
  }

  /// Whether a line of the body begins with the words of an entry, or all its words begin the entry.
  private func answers(wordsOf range: Range<Int>) -> Bool {
    let entry = letters(startOfWords(range)..<range.upperBound)
    guard !entry.isEmpty else { return true }
    for line in document.lines where !line.isBlank && !contents.holds(Int(line.lower)) {
      let start = startOfWords(line.range)
      guard start < line.range.upperBound, mayEqual(start, entry) else { continue }
      let text = letters(start..<min(line.range.upperBound, start + 2 * entry.count + 60))
      let common = zip(text, entry).prefix { $0 == $1 }.count
      if common == entry.count { return true }
      if common == text.count, 3 * text.count >= 2 * entry.count { return true }
    }
    return false
  }

  private func mayEqual(_ start: Int, _ entry: [UInt8]) -> Bool {
    guard start + 2 < document.bytes.count, entry.count > 2 else { return false }
    return document.bytes[start] == entry[0] && document.bytes[start + 1] == entry[1]
      && document.bytes[start + 2] == entry[2]
  }

  private func letters(_ range: Range<Int>) -> [UInt8] {
    document.bytes[range].filter { $0 > 0x20 && $0 != 0x2A }
  }
}
