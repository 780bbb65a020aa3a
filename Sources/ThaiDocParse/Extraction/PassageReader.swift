import ThaiNumerals

/// Reads passages on single indicators: what each finds and what it proposes.
struct PassageReader: ~Copyable {
  private let document: Document
  private let mentions: IndicatorMentions
  private let context: NumberContext
  private var analyses: [Analysis] = []
  private var current: Passage?

  /// A passage that is being read.
  private struct Passage {
    var mention: IndicatorMention
    var score: Sourced<ExactDecimal>?
    var finding: Range<Int>?
    var improvement: Range<Int>?
    /// Whether it is an entry of a list of results, so that the text behind the list is not its own.
    var isListed = false
  }

  /// Whether the block read last was a passage without text.
  private var endsWithBareEntry = false

  init(document: Document, numbering: IndicatorNumbering, context: NumberContext) {
    self.document = document
    mentions = IndicatorMentions(document: document, numbering: numbering)
    self.context = context
  }

  /// Every passage, in document order.
  mutating func read() -> [Analysis] {
    for block in document.blocks { read(block) }
    close()
    return analyses
  }

  private mutating func read(_ block: Block) {
    switch block.section {
    case .contents, .measures, .actions, .recommendations: return close()
    default: break
    }
    switch block.kind {
    case .gap: return
    case .table: return close()
    case .paragraph, .listItem, .heading: break
    }
    let range = document.trimmed(document.range(of: block.lines))
    guard !range.isEmpty else { return }
    let ownEnd = endOfPassage(block, range)
    var start = SectionFinder.startOfWords(document, of: block, before: range.upperBound)
    if document.has("ด้าน", at: start) { start += 12 }
    if let (mention, next) = mention(at: start, before: ownEnd) {
      endsWithBareEntry = current.map { $0.finding == nil && $0.improvement == nil } ?? false
      close()
      begin(mention, next, upTo: ownEnd)
    } else if let label = improvementLabel(at: start, before: range.upperBound) {
      extendImprovement(afterLabel(label.range.upperBound, range.upperBound)..<range.upperBound)
    } else if block.kind == .heading || isSignature(range) {
      close()
    } else {
      extend(afterFindingLabel(start, range)..<range.upperBound)
    }
  }

  /// Where lines on the result as a whole begin behind an indicator's: `คะแนนรวม = 91.73`.
  private func endOfPassage(_ block: Block, _ range: Range<Int>) -> Int {
    for line in document.lines[block.lines].dropFirst() {
      guard let first = document.firstToken(in: line.range), first.lower == line.lower else { continue }
      if first.word == .overall || first.word == .total || first.word == .level { return Int(line.lower) }
    }
    return range.upperBound
  }

  /// A short block that begins with the agency or is a date signs the document: what stands behind is no passage's.
  private func isSignature(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestSignature,
      let first = document.firstToken(in: range), Int(first.lower) == range.lowerBound
    else { return false }
    if case .term(.agency) = first.kind { return true }
    if first.word == .announcedOn { return true }
    return ThaiDate.scan(in: document.bytes.span, at: range.lowerBound, end: range.upperBound)?.upper
      == range.upperBound
  }

  private static let longestSignature = 240

  /// `ข้อบกพร่อง …`: the label of a finding is no part of it.
  private func afterFindingLabel(_ start: Int, _ range: Range<Int>) -> Int {
    guard current != nil, let first = document.firstToken(in: start..<range.upperBound),
      Int(first.lower) == start, first.heading == .analysis
    else { return range.lowerBound }
    return afterLabel(Int(first.upper), range.upperBound)
  }

  /// A mention of an indicator by label that starts a block.
  private func mention(at start: Int, before end: Int) -> (IndicatorMention, next: Int)? {
    let index = document.firstToken(from: start)
    guard index < document.tokens.count, Int(document.tokens[index].lower) == start else { return nil }
    let last = document.firstToken(from: end)
    guard let (mention, next) = mentions.mention(at: index, before: last), mention.isFirm else { return nil }
    return (mention, next)
  }

  private mutating func begin(_ mention: IndicatorMention, _ next: Int, upTo end: Int) {
    var passage = Passage(mention: mention)
    passage.isListed = endsWithBareEntry
    var textStart = mention.range.upperBound
    if let (token, number) = score(after: next, mention: mention, before: end) {
      passage.score = document.sourced(number.value, token.range)
      textStart = afterUnit(Int(token.upper), end)
    }
    current = passage
    if let label = improvementLabel(in: textStart..<end) {
      own(document.trimmed(textStart..<Int(label.lower)))
      extendImprovement(afterLabel(Int(label.upper), end)..<end)
    } else if passage.score != nil {
      if isNextEntry(textStart, end) {
        current?.isListed = true
        return
      }
      // What stands on the line below a list's last entry is about the whole.
      if passage.isListed, textStart < end, document.bytes[textStart] == 0x0A { return }
      own(document.trimmed(textStart..<end))
    } else {
      own(afterLabel(textStart, end)..<end)
    }
  }

  /// `1) การปฏิบัติหน้าที่ 90.11 2) การใช้งบประมาณ 84.20`: the next entry of a list follows, and no text.
  private func isNextEntry(_ offset: Int, _ end: Int) -> Bool {
    var index = document.firstToken(from: offset)
    let last = document.firstToken(from: end)
    if index + 1 < last, document.number(document.tokens[index]) != nil { index += 1 }
    guard index < last, Int(document.tokens[index].lower) - offset <= 40 else { return false }
    return mentions.mention(at: index, before: last) != nil
  }

  /// The score that the words behind a mention state, before any other statement begins.
  private func score(
    after index: Int, mention: IndicatorMention, before end: Int
  ) -> (Token, ThaiNumber)? {
    var i = index
    while i < document.tokens.count, Int(document.tokens[i].upper) <= end {
      let token = document.tokens[i]
      guard Int(token.lower) - mention.range.upperBound <= 200 else { return nil }
      switch token.word {
      case .increase, .decrease, .highest, .lowest, .above, .below, .atLeast, .improvement, .overall, .total:
        return nil
      default: break
      }
      if let number = document.number(token), context.role(at: i, in: (index - 1)..<(i + 1)) == .score {
        return (token, number)
      }
      i += 1
    }
    return nil
  }

  /// Behind a score: its unit and closing bracket.
  private func afterUnit(_ offset: Int, _ end: Int) -> Int {
    var i = document.skipSpaces(from: offset, to: end)
    for unit in ["คะแนน", "%", ")", "*"] as [StaticString] where document.has(unit, at: i) {
      let upper = i + unit.utf8CodeUnitCount
      // `คะแนนต่ำเนื่องจาก…` is no unit.
      if upper < end, document.bytes[upper] >= 0x80, unit.utf8CodeUnitCount > 1 { continue }
      i = document.skipSpaces(from: upper, to: end)
    }
    return min(i, end)
  }

  private func afterLabel(_ offset: Int, _ end: Int) -> Int {
    var i = offset
    while i < end, document.bytes[i] <= 0x20 || document.bytes[i] == 0x3A || document.bytes[i] == 0x2A {
      i += 1
    }
    return i
  }

  private func improvementLabel(at start: Int, before end: Int) -> Token? {
    document.tokens(in: start..<end).first.flatMap {
      Int($0.lower) == start && isImprovement($0, before: end) ? $0 : nil
    }
  }

  /// A label of its own, or words that also head a column or a section where text follows behind a colon.
  private func isImprovement(_ token: Token, before end: Int) -> Bool {
    switch token.kind {
    case .term(.word(.improvement)): return true
    case .term(.column(.steps)), .term(.heading(.recommendations)), .term(.column(.topic)):
      let after = document.skipSpaces(from: Int(token.upper), to: end)
      return after < end && (document.bytes[after] == 0x3A || after > Int(token.upper)) && end - after > 20
    default: return false
    }
  }

  /// A label inside a block counts where a space or line end stands before it.
  private func improvementLabel(in range: Range<Int>) -> Token? {
    document.tokens(in: range).first { token in
      token.word == .improvement && Int(token.lower) > 0 && document.bytes[Int(token.lower) - 1] <= 0x2A
    }
  }

  /// Text of the block that names the indicator.
  private mutating func own(_ range: Range<Int>) {
    if !range.isEmpty { current?.finding = range }
  }

  private mutating func extend(_ range: Range<Int>) {
    guard !range.isEmpty, let isListed = current?.isListed, !isListed || current?.finding != nil else {
      return
    }
    if current?.improvement != nil { return extendImprovement(range) }
    let lower = current?.finding?.lowerBound ?? range.lowerBound
    current?.finding = lower..<range.upperBound
  }

  private mutating func extendImprovement(_ range: Range<Int>) {
    guard !range.isEmpty, current != nil else { return }
    let lower = current?.improvement?.lowerBound ?? range.lowerBound
    current?.improvement = lower..<range.upperBound
  }

  /// A passage says more than a name and a score.
  private mutating func close() {
    if case .none = current { return }
    defer { current = nil }
    guard let passage = current else { return }
    guard passage.improvement != nil || (passage.score != nil && passage.finding != nil) else { return }
    let mention = passage.mention
    analyses.append(
      Analysis(
        indicator: document.sourced(mention.number, mention.place, doubts: mention.doubts),
        score: passage.score,
        finding: passage.finding.map { document.sourcedText($0) },
        improvement: passage.improvement.map { document.sourcedText($0) }))
  }
}
