/// Where a document speaks of the assessment, so that a score of something else is not taken for its result.
///
/// Budgets, bids and news mention the ITA, too: in a menu, as an aim, in a note at the end. A score is one of the
/// assessment's where the words stand before it, or behind it on its own line.
struct AssessmentScope {
  /// Where the first words start that name the assessment; `nil` if none do.
  private let first: Int?
  /// Words behind a score are no farther away than this.
  private static let reach = 250

  private let document: Document

  init(_ document: Document) {
    self.document = document
    first = Self.firstMention(in: document)
  }

  private static func firstMention(in document: Document) -> Int? {
    for block in document.blocks {
      var isTable = false
      if case .table = block.kind { isTable = true }
      let head = block.lines.lowerBound + headLines
      for line in block.lines {
        // What a row speaks of is one thing among many; instruments and totals stand in rows of results alone.
        let isRow = isTable && line >= head
        let tokens = document.tokens(in: document.lines[line].range)
        let mention = tokens.first { names($0, in: document) && (!isRow || isResult($0)) }
        if let mention, !isMenu(document.lines[line], document) { return Int(mention.lower) }
      }
    }
    return nil
  }

  /// Heads of tables have no more lines.
  private static let headLines = 2

  private static func isResult(_ token: Token) -> Bool {
    if case .term(.instrument) = token.kind { true } else { token.word == .overall }
  }

  /// Whether the document names the assessment anywhere but in a menu.
  var isNamed: Bool { first != nil }

  /// Whether a score at an offset may be the assessment's.
  func covers(_ offset: Int) -> Bool {
    guard let first else { return false }
    if first < offset { return true }
    let line = document.lineIndex(at: offset)
    if first < Int(document.lines[line].upper) { return first - offset <= Self.reach }
    return headsInstruments(line)
  }

  /// Whether lines below begin with instruments: `คะแนนรวม : 93.75` above `IIT : 94.10` and `EIT : 92.20`.
  private func headsInstruments(_ line: Int) -> Bool {
    let below = document.lines[(line + 1)..<min(line + 1 + Self.linesBelow, document.lines.count)]
    return below.count { line in
      guard !line.isBlank else { return false }
      let start = SectionFinder.startOfWords(document, line.range)
      guard let token = document.firstToken(in: start..<max(start, line.range.upperBound)),
        Int(token.lower) == start
      else { return false }
      if case .term(.instrument) = token.kind { return true }
      return false
    } >= 2
  }

  private static let linesBelow = 8

  /// Whether a table's figures may be the assessment's: it is named before, in the head or by instruments in the rows.
  func covers(table range: Range<Int>) -> Bool { first.map { $0 < range.upperBound } ?? false }

  /// Whether a token names the assessment, or one of its instruments.
  static func names(_ token: Token, in document: Document) -> Bool {
    switch token.kind {
    case .term(.word(.assessment)), .term(.instrument), .term(.heading(.measures)): true
    case .term(.word(.otherScheme)):
      document.has("ITA", at: Int(token.lower)) || document.has("MO", at: Int(token.lower))
    case .term(.word(.ofTheYear)), .term(.word(.overall)):
      token.upper - token.lower <= 48 && document.has("ITA", endingAt: Int(token.upper))
        || isItsName(token, in: document)
    // `รายงานผลการประเมิน`, `สรุปผลการประเมิน`: such words take the first part of the assessment's name.
    case .term(.word(.reportTitle)), .term(.heading): isItsName(token, in: document)
    default: false
    }
  }

  /// Whether a term ends inside the assessment's name: `การประเมิน`, and behind it `คุณธรรมและความโปร่งใส`.
  private static func isItsName(_ token: Token, in document: Document) -> Bool {
    guard document.has("ประเมิน", endingAt: Int(token.upper)) else { return false }
    return document.has(
      "คุณธรรมและความโปร่งใส", at: document.skipSpaces(from: Int(token.upper), to: document.bytes.count))
  }

  /// `หน้าแรก | ข่าวประชาสัมพันธ์ | ITA 2568 | ติดต่อเรา`: a line of links.
  private static func isMenu(_ line: Line, _ document: Document) -> Bool {
    guard line.marks.contains(.pipe), document.bytes[Int(line.lower)] != 0x7C,
      !document.holdsToken(in: line.range, where: { $0.word == .score })
    else { return false }
    return line.range.count { document.bytes[$0] == 0x7C } >= 2
  }
}
