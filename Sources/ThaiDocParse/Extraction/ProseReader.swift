import ThaiNumerals

/// Reads what running text says about scores: who has which score, and what is claimed of it.
///
/// A block is read token by token. The subject is what was named last: indicators, an instrument, or the agency as a
/// whole. A number becomes a score only with the words that make it one.
struct ProseReader {
  private let document: Document
  private let numbering: IndicatorNumbering
  private let fiscalYear: Int?
  private let mentions: IndicatorMentions
  private let context: NumberContext

  /// Lines of the grading scale speak of no agency's score.
  private let scale: TextRanges
  private var ledger: ScoreLedger
  private var block = 0..<0
  private var state = State()

  /// What the words read so far say of the next number.
  private struct State {
    enum Subject { case none, overall, indicators, instrument, elsewhere }
    var subject = Subject.none
    var indicators: [IndicatorMention] = []
    var instrument: (code: InstrumentCode, range: Range<Int>)?
    /// Whether an indicator named next joins the ones before it, as in a list.
    var isListOpen = false
    var extreme: (kind: Claim.Kind, place: Range<Int>)?
    var comparison: (kind: Claim.Kind, place: Range<Int>)?
    var change: (kind: Claim.Kind, place: Range<Int>)?
    var changeYear: YearMention?
    var count: Token?
    var isAll: Range<Int>?
    var target: (claim: Int, place: Range<Int>)?
    var threshold: Sourced<ExactDecimal>?
    /// Whether words in this block speak of results at all.
    var hasCue = false
    /// Index of the last overall claim of this block, for the level that follows it.
    var overallClaim: Int?
    var pendingLevel: Sourced<String>?
    var historyYear: YearMention?
  }

  init(document: Document, numbering: IndicatorNumbering, fiscalYear: Int?, ledger: ScoreLedger) {
    self.document = document
    self.numbering = numbering
    self.fiscalYear = fiscalYear
    self.ledger = ledger
    scale = TextRanges(ledger.scaleLines)
    mentions = IndicatorMentions(document: document, numbering: numbering)
    context = NumberContext(document: document)
  }

  /// Reads every block that is prose about results; returns the ledger with what they say.
  mutating func read() -> ScoreLedger {
    for item in document.blocks where isProse(item) { read(document.range(of: item.lines)) }
    return ledger
  }

  private func isProse(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .listItem, .heading: break
    case .gap, .table: return false
    }
    switch block.section {
    case .contents, .measures, .actions: return false
    default: return true
    }
  }

  private mutating func read(_ range: Range<Int>) {
    let first = document.tokens.partitioningIndex { Int($0.lower) >= range.lowerBound }
    var last = first
    while last < document.tokens.count, Int(document.tokens[last].upper) <= range.upperBound { last += 1 }
    block = first..<last
    state = State()
    var index = first
    while index < last { index = take(index) }
    closeExtreme(value: nil)
    finishLevel()
  }

  /// Reads one token, or a mention of several; returns the next index.
  private mutating func take(_ index: Int) -> Int {
    let token = document.tokens[index]
    if scale.holds(Int(token.lower)) { return index + 1 }
    if let (mention, next) = mentions.mention(at: index, before: block.upperBound) {
      if mention.isFirm || state.isListOpen || numberFollows(next - 1) { name(mention) }
      return next
    }
    switch token.kind {
    case .term(.instrument(let code, _)): instrument(code, token.range)
    case .term(.word(let word)): self.word(word, token, index)
    case .term(.level): levelWords(token)
    case .term(.agency): if state.subject == .none { state.hasCue = true }
    case .number: number(index)
    case .term, .unreadableNumber: break
    }
    return index + 1
  }

  // MARK: - Subjects

  /// Whether a score stands right behind the name at `index`.
  private func numberFollows(_ index: Int) -> Bool {
    guard index + 1 < block.upperBound else { return false }
    let next = document.tokens[index + 1]
    if document.number(next) != nil {
      return context.gapIsLight(Int(document.tokens[index].upper), Int(next.lower))
    }
    return next.word == .percent && context.gapIsLight(Int(document.tokens[index].upper), Int(next.lower))
  }

  private mutating func name(_ mention: IndicatorMention) {
    if state.subject == .indicators && state.isListOpen {
      state.indicators.append(mention)
    } else {
      state.indicators = [mention]
    }
    state.subject = .indicators
    state.isListOpen = true
    state.hasCue = true
  }

  private mutating func instrument(_ code: InstrumentCode, _ range: Range<Int>) {
    if state.subject != .instrument || state.instrument?.code != code { closeExtreme(value: nil) }
    state.instrument = (code, range)
    state.subject = .instrument
    state.indicators = []
  }

  private mutating func overall() {
    if state.subject != .overall { state.indicators = [] }
    state.subject = .overall
    state.hasCue = true
  }

  // MARK: - Words

  private mutating func word(_ word: Word, _ token: Token, _ index: Int) {
    switch word {
    case .score, .percent, .level, .assessment, .average:
      state.hasCue = true
      if word == .level { level(after: token) }
    case .overall: if state.extreme == nil && !isInstrumentMean(token) { overall() }
    case .nationwide: state.subject = .elsewhere
    case .indicator: state.isListOpen = false
    case .allIndicators: state.isAll = token.range
    case .highest: startExtreme(.highest, token)
    case .lowest: startExtreme(.lowest, token)
    case .nextHighest:
      closeExtreme(value: nil)
      state.subject = .none
      state.indicators = []
    case .above: state.comparison = (.above, token.range)
    case .atLeast: state.comparison = (.atLeast, token.range)
    case .below: state.comparison = (.below, token.range)
    case .increase: startChange(.increase, token)
    case .decrease: startChange(.decrease, token)
    case .targetMet: target(.targetMet, token)
    case .targetMissed: target(.targetMissed, token)
    case .praise: praise(token)
    default: break
    }
  }

  /// `ภาพรวม` behind an instrument speaks of that instrument.
  private func isInstrumentMean(_ token: Token) -> Bool {
    state.subject == .instrument && document.has("ภาพรวม", at: Int(token.lower))
  }

  private mutating func startExtreme(_ kind: Claim.Kind, _ token: Token) {
    closeExtreme(value: nil)
    // `ตัวชี้วัดที่ ๓ … ได้คะแนนสูงสุด`: the indicators stand before the word.
    let isBefore = state.subject == .indicators && isClose(state.indicators, before: token)
    state.extreme = (kind, token.range)
    if !isBefore {
      state.indicators = []
      state.subject = .none
    }
    state.isListOpen = !isBefore
    state.hasCue = true
  }

  private func isClose(_ indicators: [IndicatorMention], before token: Token) -> Bool {
    guard let last = indicators.last else { return false }
    return Int(token.lower) - last.range.upperBound < 60
  }

  private mutating func startChange(_ kind: Claim.Kind, _ token: Token) {
    state.change = (kind, token.range)
    state.changeYear = nil
    state.isListOpen = false
  }

  // MARK: - Numbers

  private mutating func number(_ index: Int) {
    let token = document.tokens[index]
    switch context.role(at: index, in: block) {
    case .year:
      guard let year = YearMentions.mention(at: index, in: document) else { return }
      if state.change != nil { state.changeYear = year }
      state.historyYear = year.year != fiscalYear && fiscalYear != nil ? year : nil
    case .indicatorCount:
      state.count = token
      if let comparison = state.comparison, let value = state.threshold { compare(comparison, value) }
    case .openThreshold: threshold(token, kind: state.comparison ?? (.atLeast, token.range))
    case .score: score(token, index)
    case .rank: rank(token, index)
    case .fullScore, .date, .otherCount: ledger.claim(token)
    case .share, .unknown: break
    }
  }

  private mutating func score(_ token: Token, _ index: Int) {
    guard let number = document.number(token) else { return }
    let value = document.sourced(number.value, token.range)
    if let comparison = state.comparison, isNear(comparison.place, token) {
      return threshold(token, kind: comparison)
    }
    if let target = state.target, isNear(target.place, token) {
      ledger.claims[target.claim].value = value
      state.target = nil
      return ledger.claim(token)
    }
    if let change = state.change { return difference(change, value, token) }
    if state.extreme != nil, !state.indicators.isEmpty {
      ledger.claim(token)
      addScores(value)
      return closeExtreme(value: value)
    }
    switch state.subject {
    case .indicators:
      ledger.claim(token)
      addScores(value)
      state.isListOpen = false
    case .instrument: instrumentScore(value, token)
    case .overall, .none: if state.hasCue && hasUnitOrCue(index) { overallScore(value, token) }
    case .elsewhere: break
    }
  }

  /// Whether words right beside the number say that it is a score.
  private func hasUnitOrCue(_ index: Int) -> Bool {
    let token = document.tokens[index]
    let after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    if document.has("คะแนน", at: after) { return true }
    guard index > block.lowerBound else { return false }
    let previous = document.tokens[index - 1]
    switch previous.word {
    case .score, .overall, .percent, .average, .assessment:
      return Int(token.lower) - Int(previous.upper) <= 60
    default: return false
    }
  }

  private mutating func addScores(_ value: Sourced<ExactDecimal>) {
    for mention in state.indicators {
      ledger.indicators.append(
        ScoreLedger.IndicatorEvidence(mention: mention, score: value, isFromTable: false))
    }
  }

  private mutating func instrumentScore(_ value: Sourced<ExactDecimal>, _ token: Token) {
    guard let instrument = state.instrument, state.hasCue || isNear(instrument.range, token) else { return }
    ledger.claim(token)
    var evidence = ScoreLedger.InstrumentEvidence(code: document.sourced(instrument.code, instrument.range))
    evidence.score = value
    ledger.instruments.append(evidence)
    state.subject = .none
  }

  private mutating func overallScore(_ value: Sourced<ExactDecimal>, _ token: Token) {
    ledger.claim(token)
    if let year = state.historyYear {
      ledger.addHistory(year, score: value, document)
      state.historyYear = nil
      return
    }
    var claim = Claim(kind: Sourced(.overall, at: value.span))
    claim.value = value
    claim.level = state.pendingLevel
    state.pendingLevel = nil
    state.overallClaim = ledger.claims.count
    ledger.claims.append(claim)
  }

  private mutating func difference(
    _ change: (kind: Claim.Kind, place: Range<Int>), _ value: Sourced<ExactDecimal>, _ token: Token
  ) {
    ledger.claim(token)
    // `เพิ่มขึ้นจากปี ๒๕๖๒ ซึ่งได้ ๘๒.๑๕ คะแนน จำนวน ๘.๒๗ คะแนน`: the first number is the other year's score.
    let start = document.skipSpaces(backFrom: Int(token.lower), to: 0)
    let isPast =
      document.has("ได้", endingAt: start) || document.has("ได้คะแนน", endingAt: start)
      || document.has("มีคะแนน", endingAt: start)
    if isPast, let year = state.changeYear {
      if state.subject != .indicators { ledger.addHistory(year, score: value, document) }
      return
    }
    var claim = Claim(kind: document.sourced(change.kind, change.place))
    claim.value = value
    claim.fromYear = state.changeYear.map { document.sourced($0.year, $0.range) }
    if state.subject == .indicators { claim.indicators = state.indicators.map { places($0) } }
    ledger.claims.append(claim)
    state.change = nil
    state.historyYear = nil
  }

  private func places(_ mention: IndicatorMention) -> Sourced<Int> {
    document.sourced(mention.number, mention.place, doubts: mention.doubts)
  }

  private mutating func rank(_ token: Token, _ index: Int) {
    ledger.claim(token)
    guard let number = document.number(token)?.value.integer, state.subject != .indicators else { return }
    guard let ranking = RankingReader.ranking(number, at: index, in: document, block: block) else { return }
    ledger.rankings.append(ranking)
  }

  // MARK: - Thresholds and extremes

  private mutating func threshold(_ token: Token, kind: (kind: Claim.Kind, place: Range<Int>)) {
    ledger.claim(token)
    guard let number = document.number(token) else { return }
    state.threshold = document.sourced(number.value, token.range)
    state.comparison = kind
    if let value = state.threshold { compare(kind, value) }
  }

  /// A claim about how many indicators, or which, lie above or below a score; a bare threshold claims nothing.
  private mutating func compare(_ kind: (kind: Claim.Kind, place: Range<Int>), _ value: Sourced<ExactDecimal>)
  {
    let listed = state.subject == .indicators ? state.indicators : []
    guard state.count != nil || state.isAll != nil || !listed.isEmpty else { return }
    var claim = Claim(kind: document.sourced(kind.kind, kind.place))
    claim.value = value
    if let count = state.count, let number = document.number(count)?.value.integer {
      claim.count = document.sourced(number, count.range)
    } else if let all = state.isAll {
      claim.indicators = numbering.all.map { document.sourced($0, all) }
    } else {
      claim.indicators = listed.map { places($0) }
    }
    ledger.claims.append(claim)
    state.comparison = nil
    state.threshold = nil
    state.count = nil
    state.isAll = nil
  }

  /// Ends a claim of highest or lowest with the indicators named since, or before.
  private mutating func closeExtreme(value: Sourced<ExactDecimal>?) {
    guard let extreme = state.extreme else { return }
    state.extreme = nil
    guard !state.indicators.isEmpty else { return }
    var claim = Claim(kind: document.sourced(extreme.kind, extreme.place))
    claim.indicators = state.indicators.map { places($0) }
    claim.value = value
    ledger.claims.append(claim)
    state.indicators = []
    state.subject = .none
    state.isListOpen = false
  }

  // MARK: - Levels, targets, praise

  private mutating func level(after token: Token) {
    guard
      let range = LevelReader.level(
        in: document, at: Int(token.upper), before: document.range(of: blockLines(of: token)).upperBound)
    else { return }
    note(level: range)
  }

  private func blockLines(of token: Token) -> Range<Int> {
    let line = document.lines.partitioningIndex { $0.start > token.lower } - 1
    return line..<(line + 1)
  }

  /// Words of a level count as one only after words that introduce a level, or alone.
  private mutating func levelWords(_ token: Token) {
    let start = document.skipSpaces(backFrom: Int(token.lower), to: 0)
    let openers: [StaticString] = ["ระดับ", "เกณฑ์", ":", "“", "\"", "คือ", "ผลการประเมิน"]
    guard openers.contains(where: { document.has($0, endingAt: start) }), endsWord(token) else { return }
    note(level: token.range)
  }

  /// `ผ่าน` also means "by way of": as a level it stands by itself.
  private func endsWord(_ token: Token) -> Bool {
    let upper = Int(token.upper)
    return upper == document.bytes.count || document.bytes[upper] < 0x80
  }

  private mutating func note(level range: Range<Int>) {
    let level = document.sourcedText(range)
    if state.subject == .indicators || state.subject == .elsewhere || state.subject == .instrument { return }
    if let year = state.changeYear, state.change != nil {
      let index = ledger.historyIndex(document.sourced(year.year, year.range))
      if ledger.history[index].overall != nil { ledger.history[index].overall?.level = level }
      return
    }
    if let claim = state.overallClaim, ledger.claims[claim].level == nil {
      ledger.claims[claim].level = level
    } else if state.overallClaim == nil, state.pendingLevel == nil {
      state.pendingLevel = level
    }
  }

  /// A level that no score of its block came with is a statement of its own.
  private mutating func finishLevel() {
    guard let level = state.pendingLevel, state.hasCue else { return }
    ledger.overall.append(ScoreLedger.OverallEvidence(level: level, isFromTable: false))
  }

  private mutating func target(_ kind: Claim.Kind, _ token: Token) {
    // `ให้บรรลุเป้าหมาย`, `เพื่อให้ผ่านเกณฑ์`: an aim, not a result.
    let start = document.skipSpaces(backFrom: Int(token.lower), to: 0)
    let aims: [StaticString] = ["ให้", "เพื่อ", "จะ", "ต้อง", "สามารถ", "การ", "ที่", "หาก", "กรณี"]
    guard !aims.contains(where: { document.has($0, endingAt: start) }) else { return }
    guard state.overallClaim != nil || state.subject == .indicators || state.pendingLevel != nil else {
      return
    }
    var claim = Claim(kind: document.sourced(kind, token.range))
    if state.subject == .indicators { claim.indicators = state.indicators.map { places($0) } }
    state.target = (ledger.claims.count, token.range)
    ledger.claims.append(claim)
  }

  /// Praise of what was named last: an indicator, an instrument or, behind its level, the whole result.
  private mutating func praise(_ token: Token) {
    var claim = Claim(kind: document.sourced(.qualityWord, token.range))
    switch state.subject {
    case .indicators:
      guard isClose(state.indicators, before: token) else { return }
      claim.indicators = state.indicators.map { places($0) }
    case .instrument:
      guard let instrument = state.instrument, Int(token.lower) - instrument.range.upperBound < 240 else {
        return
      }
      claim.indicators = numbering.indicators(of: instrument.code).map {
        document.sourced($0, instrument.range)
      }
    case .overall, .none:
      guard state.overallClaim != nil, isLevelPraise(token) else { return }
    case .elsewhere: return
    }
    ledger.claims.append(claim)
  }

  /// `อยู่ในระดับที่ดีเยี่ยม`, `ในระดับดีมาก`.
  private func isLevelPraise(_ token: Token) -> Bool {
    let start = document.skipSpaces(backFrom: Int(token.lower), to: 0)
    return document.has("ระดับ", endingAt: start) || document.has("ระดับที่", endingAt: start)
      || document.has("เกณฑ์", endingAt: start) || document.has("เกณฑ์ที่", endingAt: start)
  }

  private func isNear(_ range: Range<Int>, _ token: Token) -> Bool {
    Int(token.lower) - range.upperBound <= 40
  }
}
