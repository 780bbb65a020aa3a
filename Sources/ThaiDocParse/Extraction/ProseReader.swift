import ThaiNumerals

/// Reads what running text says about scores: who has which score, and what is claimed of it.
///
/// A block is read token by token. The subject is what was named last: indicators, an instrument, or the agency as a
/// whole. A number becomes a score only with the words that make it one.
///
/// Its state has some thousand bytes, and a call that only looks at it may copy them: so the small questions that are
/// asked at every number are inlined.
struct ProseReader {
  let document: Document
  let numbering: IndicatorNumbering
  let fiscalYear: Int?
  let mentions: IndicatorMentions
  let context: NumberContext
  /// The names that the report's own agency goes by.
  let ownNames: OwnNames
  /// Lines of the grading scale speak of no agency's score.
  let scale: TextRanges
  /// Where the document speaks of the assessment.
  let scope: AssessmentScope
  /// Whether levels are words such as `สูง`.
  let hasOldScale: Bool

  var ledger: ScoreLedger
  var block = 0..<0
  var state = ProseState()
  /// Whether an overall score of the assessed year has been stated.
  var hasOverall = false
  /// What the text above a list spoke of: its items go on with it.
  private var leadIn = LeadIn()

  private struct LeadIn {
    var isAssessment = false
    var isOtherMatter = false
    /// Whether the figures of instruments are called weighted points.
    var isPoints = false
  }

  init(
    document: Document, numbering: IndicatorNumbering, years: YearMentions, fiscalYear: Int?, agency: Agency?,
    isLeague: Bool, scope: AssessmentScope, ledger: consuming ScoreLedger
  ) {
    self.document = document
    self.numbering = numbering
    self.fiscalYear = fiscalYear
    ownNames = OwnNames(agency, isLeague: isLeague)
    scale = TextRanges(ledger.scaleLines)
    self.ledger = ledger
    self.scope = scope
    hasOldScale =
      (fiscalYear ?? 2562) < 2562 || document.holds(.otherScheme)
    mentions = IndicatorMentions(document: document, numbering: numbering)
    context = NumberContext(document: document, years: years)
  }

  /// Whether words above call the figures of instruments weighted points.
  var isInPoints: Bool { leadIn.isPoints }

  /// Reads every block that is prose about results; the ledger gets what they say.
  mutating func read() {
    for item in document.blocks where isProse(item) { read(item) }
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

  private mutating func read(_ item: Block) {
    let range = document.range(of: item.lines)
    let first = document.firstToken(from: range.lowerBound)
    var last = first
    while last < document.tokens.count, Int(document.tokens[last].upper) <= range.upperBound { last += 1 }
    block = first..<last
    state = ProseState()
    if case .listItem = item.kind {
      state.hasCue = leadIn.isAssessment
      state.isOtherMatter = leadIn.isOtherMatter
    } else {
      leadIn = LeadIn()
    }
    var index = first
    while index < last { index = take(index) }
    closeExtreme(value: nil)
    finishLevel()
    if case .listItem = item.kind { return }
    leadIn.isOtherMatter = state.isOtherMatter
  }

  /// Reads one token, or a mention of several; returns the next index.
  private mutating func take(_ index: Int) -> Int {
    let token = document.tokens[index]
    if scale.holds(Int(token.lower)) { return index + 1 }
    switch token.kind {
    case .term(.indicator), .term(.word(.indicator)), .term(.word(.subIndicator)):
      if let next = item(at: index, token) ?? mention(at: index) { return next }
    case .number where state.isListOpen:
      if let last = state.indicators.last, let more = mentions.listed(at: index, after: last) {
        name(more)
        return index + 1
      }
    default: break
    }
    switch token.kind {
    case .term(.instrument(.oit, _)) where isAssessedAlone(token): state.hasCue = true
    // `iit = 82.38` is code or data: reports write an instrument's letters large.
    case .term(.instrument(_, isCode: true)) where document.bytes[Int(token.lower)] >= 0x61: break
    case .term(.instrument(let code, _)):
      instrument(InstrumentPart.code(code, after: Int(token.upper), in: document), token.range)
    case .term(.word(let word)): self.word(word, token, index)
    case .term(.level): levelWords(token, index)
    case .term(.agency(let type)): agency(type, token)
    case .number: number(index)
    case .term(.column(.change)):
      // `ผลต่างระหว่าง … คือ 18.63`: a difference is no score.
      state.asideUntil = Int(token.upper) + 150
    // `ผลการประเมิน ๓๘.๑๕ คะแนน`: whose result it is, only what stands between could say.
    case .term(.heading(.results)):
      leadIn.isAssessment = true
      if numberFollows(index) { state.hasCue = true }
    case .term, .unreadableNumber: break
    }
    return index + 1
  }

  /// Takes the mention of an indicator; returns the next index.
  private mutating func mention(at index: Int) -> Int? {
    guard let (mention, next) = mentions.mention(at: index, before: block.upperBound) else { return nil }
    if mention.isFirm || state.isListOpen || numberFollows(next - 1) { name(mention) }
    return next
  }

  // MARK: - Subjects

  /// Whether a score stands right behind the name at `index`.
  private func numberFollows(_ index: Int) -> Bool {
    guard index + 1 < block.upperBound else { return false }
    let next = document.tokens[index + 1]
    guard context.gapIsLight(Int(document.tokens[index].upper), Int(next.lower)) else { return false }
    return document.number(next) != nil || next.word == .percent
  }

  mutating func name(_ mention: IndicatorMention) {
    if state.isExtremeBehind, state.extreme != nil { closeExtreme(value: nil) }
    let isKnown = state.indicators.contains { $0.number == mention.number }
    if state.subject == .indicators, state.isListOpen, !isKnown, joins(mention) {
      state.indicators.append(mention)
    } else {
      state.indicators.removeAll(keepingCapacity: true)
      state.indicators.append(mention)
    }
    state.subject = .indicators
    state.indicatorScore = nil
    state.isListOpen = true
    state.hasCue = true
  }

  private static let joiningWords: [StaticString] = ["และ", "กับ", "รวมถึง", "ตลอดจน", "ด้าน", "•"]

  /// Whether only spaces, commas and words such as `และ` stand between a mention and the one before it.
  private func joins(_ mention: IndicatorMention) -> Bool {
    guard let previous = state.indicators.last else { return true }
    var i = previous.range.upperBound
    let end = mention.range.lowerBound
    while i < end {
      if let word = Self.joiningWords.first(where: { document.has($0, at: i) }) {
        i += word.utf8CodeUnitCount
      } else if document.bytes[i] == 0x20 || document.bytes[i] == 0x2C || document.bytes[i] == 0x2A {
        i += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether OIT is the whole of the assessment: words say so, before any result is told.
  private func isAssessedAlone(_ token: Token) -> Bool {
    InstrumentPart.isOnly(token, in: document) && ledger.instruments.isEmpty
      && !hasOverall
  }

  private mutating func instrument(_ code: InstrumentCode, _ range: Range<Int>) {
    if state.subject != .instrument || state.instrument?.code != code { closeExtreme(value: nil) }
    // The code in brackets behind the name says nothing else than the name did.
    let isRestated =
      state.instrument.map { $0.code == code && range.lowerBound - $0.range.upperBound <= 6 } ?? false
    state.isWithinInstrument =
      isRestated && state.isWithinInstrument
      || range.lowerBound == Int(document.tokens[block.lowerBound].lower)
      || follows(Self.scopeWords, at: range.lowerBound)
    if state.subject != .instrument { state.instruments = [] }
    state.instruments.append((code, range))
    state.instrument = (code, range)
    state.instrumentEvidence = nil
    state.subject = .instrument
    state.indicators = []
  }

  private static let scopeWords: [StaticString] = ["ใน", "ในแบบวัด", "ในแบบตรวจ", "ในส่วนของ", "ในส่วน", "สำหรับ"]

  private mutating func overall(_ token: Token) {
    // `ภาพรวม` right behind an instrument speaks of that instrument.
    if state.subject == .instrument, let instrument = state.instrument,
      Int(token.lower) - instrument.range.upperBound <= 12
    {
      return
    }
    if document.has("ITA", endingAt: Int(token.upper)) { speaksOfAssessment(at: token) }
    guard state.extreme == nil else { return }
    state.isWithinInstrument = false
    if state.subject != .overall { state.indicators = [] }
    state.subject = .overall
    state.hasCue = true
  }

  /// Another agency's score is not this one's.
  private mutating func agency(_ type: AgencyType, _ token: Token) {
    if state.subject == .none { state.hasCue = true }
    // `ส่วนราชการระดับกรม…`: the short word stands inside others.
    if type == .department, !startsName(token) { return }
    switch ownNames.owner(of: token, type, in: document) {
    case .unnamed:
      guard startsName(token) else { break }
      let end = AgencyName.end(from: Int(token.upper), type: type, in: document).end
      guard isOtherWithScore(token, end) else { break }
      // `องค์การคลังอาหารสัตว์ 88.71 คะแนน`: an agency of any kind with its score right behind.
      state.asideUntil = Int(token.upper) + 300
      state.otherAgency = Int(token.lower)..<end
      state.otherRank = nil
    case .own:
      if state.otherAgency != nil || !AgencyName.isBare(before: Int(token.upper), in: document) {
        state.asideUntil = 0
        if startsClause(token) { state.aimUntil = 0 }
      }
      // At the start of a clause the agency is spoken of as a whole again.
      if startsClause(token), state.subject == .instrument {
        state.subject = .none
        if case .foreign = state.last { state.last = .none }
      }
      state.otherAgency = nil
    case .other where AgencyName.isLoose(at: Int(token.upper), in: document): break
    case .other:
      state.asideUntil = Int(token.upper) + 300
      let end = AgencyName.end(from: Int(token.upper), type: type, in: document).end
      state.otherAgency = Int(token.lower)..<end
      state.otherRank = rankBefore(token)
    }
  }

  private static let wordsBeforeAgencies: [StaticString] = [
    "และ", "คือ", "ได้แก่", "กับ", "โดย", "ส่วน", "ขณะที่", "ว่า", "ของ", "ให้", "รองลงมา", "ตามด้วย",
  ]

  private func startsName(_ token: Token) -> Bool {
    startsClause(token) || follows(Self.wordsBeforeAgencies, at: Int(token.lower))
  }

  /// Whether a name is another agency's, with a score right behind.
  private func isOtherWithScore(_ token: Token, _ end: Int) -> Bool {
    guard end - Int(token.upper) >= 9, scoreFollows(end) else { return false }
    let start = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    return !AgencyName.isGeneral(at: start, in: document) && !AgencyName.isLoose(at: start, in: document)
      && !AgencyName.isBare(before: Int(token.upper), in: document)
      && !ownNames.isWhole(at: Int(token.lower), in: document)
  }

  /// Whether a score and its unit stand right behind a name.
  private func scoreFollows(_ end: Int) -> Bool {
    let index = document.firstToken(from: end)
    guard index < block.upperBound, let number = document.number(document.tokens[index]),
      number.fractionDigits > 0,
      document.skipSpaces(from: end, to: number.lower) == number.lower
    else { return false }
    return document.has("คะแนน", at: document.skipSpaces(from: number.upper, to: document.bytes.count))
  }

  /// `อันดับ 1 เทศบาลตำบลบ้านใหม่`: the place right before a name.
  private func rankBefore(_ token: Token) -> Sourced<Int>? {
    let index = document.firstToken(from: Int(token.lower)) - 1
    guard index > block.lowerBound, document.tokens[index - 1].word == .rank,
      let number = document.number(document.tokens[index]), number.fractionDigits == 0,
      document.skipSpaces(from: number.upper, to: Int(token.lower)) == Int(token.lower)
        || context.gapIsLight(number.upper, Int(token.lower))
    else { return nil }
    return number.value.integer.map { document.sourced($0, number.lower..<number.upper) }
  }

  /// The words name the assessment: what is scored from here on is its results.
  private mutating func speaksOfAssessment(at token: Token) {
    // `ก่อนอบรม ITA`: what the training is on.
    if follows(["อบรม", "ความรู้", "ทดสอบ"], at: Int(token.lower)) { return }
    leadIn.isAssessment = true
    state.isOtherMatter = false
  }

  // MARK: - Words

  private mutating func word(_ word: Word, _ token: Token, _ index: Int) {
    switch word {
    case .ofTheYear:
      if document.has("ITA", at: Int(token.lower)) {
        state.hasCue = true
        speaksOfAssessment(at: token)
      }
    case .score, .percent, .level, .assessment, .average:
      state.hasCue = true
      if word == .level { level(after: token) }
      if word == .assessment { speaksOfAssessment(at: token) }
      if word == .average, isMeanOfOthers(behind: token) { turnAside(until: Int(token.upper) + 200) }
    case .overall: overall(token)
    case .nationwide: if !isOwnMean(token) { turnAside(until: Int(token.upper) + 200) }
    case .otherMeasure:
      turnAside(until: Int(token.upper) + 200)
      // `รายงานผลการประเมินความพึงพอใจ`: another assessment, and not a word about this one.
      if document.has("ความพึงพอใจ", at: Int(token.lower)),
        follows(["ประเมิน", "สำรวจ", "ร้อยละ"], at: Int(token.lower))
      {
        state.isOtherMatter = true
      }
      if document.has("ผู้ตอบ", at: Int(token.lower)) { state.shareUntil = Int(token.upper) + 300 }
    case .otherAssessment: state.isOtherMatter = true
    case .hypothetical: if startsClause(token) { state.isHypothetical = true }
    case .target:
      state.asideUntil = Int(token.upper) + 90
      if isAim(token) { state.aimUntil = Int(token.upper) + 240 }
    case .fullScore: fullScoreAhead(index)
    case .thisYear: namesYear(.current)
    case .otherYear where isToCome(token): state.aimUntil = Int(token.upper) + 150
    case .otherYear:
      namesYear(yearBefore(token) ?? .unnamed)
      state.yearBefore = inferredYear(token)
    case .points: leadIn.isPoints = true
    case .total: total(token, index)
    case .indicator:
      state.isListOpen = false
      countInWords(token)
      if !follows(["เป็น", "คือ"], at: Int(token.lower)) { state.generalAt = Int(token.lower) }
    case .allIndicators:
      // `ต่ำที่สุดในทุกตัวชี้วัด` names the field, and not whom a threshold is about.
      if !follows(["ใน", "ของ", "จาก"], at: Int(token.lower)) { state.all = token.range }
    case .highest: startExtreme(.highest, token, index)
    case .lowest: startExtreme(.lowest, token, index)
    case .nextHighest: nextHighest()
    case .above where comparesYears(token): startChange(.increase, token)
    case .below where comparesYears(token): startChange(.decrease, token)
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

  /// What follows up to an offset is others' figures; a change that has not got its number by then has none.
  private mutating func turnAside(until offset: Int) {
    state.asideUntil = offset
    state.othersUntil = offset
    state.change = nil
  }

  /// `ตั้งเป้าหมาย`, `กำหนดเป้าหมาย`: what is to be reached fills the clause.
  private func isAim(_ token: Token) -> Bool {
    document.has("ตั้ง", at: Int(token.lower)) || document.has("กำหนด", at: Int(token.lower))
  }

  /// `มากกว่าปีก่อน 6.36 คะแนน`, `สูงกว่าปี 2566`: compared with another year, and no threshold.
  private func comparesYears(_ token: Token) -> Bool {
    let after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    return document.has("ปี", at: after) || document.has("เดิม", at: after) || document.has("ผลปี", at: after)
      || document.has("คะแนนปี", at: after)
  }

  /// Whether a line or a space stands before a word, so that it is no part of a longer one.
  @inline(__always)
  private func startsClause(_ token: Token) -> Bool {
    token.lower == 0 || document.bytes[Int(token.lower) - 1] < 0x80
  }

  /// `128 แห่ง มีคะแนนเฉลี่ย`: the mean of those that are counted.
  private func isCountedBefore(_ token: Token) -> Bool {
    var start = document.skipSpaces(backFrom: Int(token.lower), to: 0)
    if document.has("มี", endingAt: start) { start = document.skipSpaces(backFrom: start - 6, to: 0) }
    guard
      let unit = ["แห่ง", "หน่วยงาน", "โรงเรียน", "เขต", "อปท."].first(where: {
        document.has($0 as StaticString, endingAt: start)
      })
    else { return false }
    let index = document.firstToken(from: Int(token.lower)) - 1
    let last = document.tokens[block.lowerBound..<max(block.lowerBound, index + 1)].suffix(3).last {
      document.number($0) != nil
    }
    return last.map { start - unit.utf8CodeUnitCount - Int($0.upper) <= 3 } ?? false
  }

  /// Words that say that a mean is over many, wherever they stand between it and its number.
  private static let wholes = WordSet(
    "ทั้งหมด", "ทุกแห่ง", "ทุกหน่วยงาน", "ทั่วประเทศ", "ทั้งประเทศ", "ระดับกรม", "ทั้งกระทรวง", "ทั้งจังหวัด", "ทั้งอำเภอ",
    "ประเภทเดียวกัน", "กลุ่มเดียวกัน", "ในสังกัด")

  private static let scopesOfMeans: [StaticString] = [
    "ประเทศ", "จังหวัด", "อำเภอ", "ภาค", "กลุ่ม", "ประเภท", "ทุก", "ทั้ง", "กระทรวง", "สถาบันอุดมศึกษา", "ส่วนราชการ",
    "รัฐวิสาหกิจ",
    "หน่วยงานภาครัฐ",
    "หน่วยงานทั้ง", "หน่วยงานทุก", "หน่วยงานประเภท", "หน่วยงานทั่ว", "เทศบาลทั้ง", "เทศบาลทั่ว", "เทศบาลตำบลทั้ง",
    "เทศบาลตำบลทั่ว",
    "อบต.ทั้ง", "อบต.ทั่ว", "อบต. ทั้ง", "อบต. ทั่ว", "อบจ. ทั้ง", "อบจ. ทั่ว", "อบจ.ทั้ง", "อบจ.ทั่ว", "อปท.",
    "องค์กรปกครองส่วนท้องถิ่น",
  ]

  /// `คะแนนเฉลี่ยของกลุ่มมหาวิทยาลัย`, `ค่าเฉลี่ยระดับอำเภอ`, `คะแนนเฉลี่ยของ อบจ. ทั่วประเทศ`: a mean over many agencies.
  private func isMeanOfOthers(behind token: Token) -> Bool {
    let end = document.bytes.count
    var i = document.skipSpaces(from: Int(token.upper), to: end)
    if isCountedBefore(token) || follows(["กว่า"], at: Int(token.lower)) { return true }
    for word in ["ITA", "ของ", "ระดับ", "ราย", "ใน"] as [StaticString] where document.has(word, at: i) {
      i = document.skipSpaces(from: i + word.utf8CodeUnitCount, to: end)
    }
    if ownNames.isProvince(at: i, in: document) { return false }
    if Self.scopesOfMeans.contains(where: { document.has($0, at: i) }) { return true }
    let reach = min(Int(token.upper) + 150, end)
    let number = document.tokens(in: Int(token.upper)..<reach).first { document.number($0) != nil }
    let upper = number.map { Int($0.lower) } ?? reach
    return upper > Int(token.upper) && Self.wholes.starts(in: Int(token.upper)..<upper, of: document)
  }

  /// `คะแนนเฉลี่ยของจังหวัดพิจิตร` where that province is the agency.
  private func isOwnMean(_ token: Token) -> Bool {
    document.has("จังหวัด", endingAt: Int(token.upper))
      && ownNames.isProvince(at: Int(token.upper) - 21, in: document)
  }

  /// `IIT (คะแนนเต็ม 30)`: what the figure that follows is out of.
  private mutating func fullScoreAhead(_ index: Int) {
    guard state.subject == .instrument, state.instrumentEvidence == nil, index + 1 < block.upperBound,
      let full = document.number(document.tokens[index + 1]), full.fractionDigits == 0,
      [30, 40].contains(full.value.integer ?? 0),
      context.gapIsLight(Int(document.tokens[index].upper), full.lower)
    else { return }
    state.instrumentFull = document.sourced(full.value, full.lower..<full.upper)
  }

  /// The words name a year; a change that has not got its number by then has none.
  mutating func namesYear(_ year: ProseState.Year) {
    if case .current = year {
      state.asideUntil = 0
      if state.changeYear != nil { state.change = nil }
    }
    state.year = year
  }

  /// `ปีต่อไป`, `ปีหน้า`: nothing can be a result of such a year.
  private func isToCome(_ token: Token) -> Bool {
    ["ปีหน้า", "ปีต่อ", "ปีถัด"].contains { document.has($0 as StaticString, at: Int(token.lower)) }
  }

  private static let wordsForLastYear: [StaticString] = [
    "ปีก่อน", "ปีที่แล้ว", "ปีกลาย", "ปีงบประมาณก่อน", "ปีงบประมาณที่แล้ว",
  ]

  /// `ปีก่อนหน้า`, whose number nobody names: the year before the assessed one.
  private func inferredYear(_ token: Token) -> YearMention? {
    guard let fiscalYear, Self.wordsForLastYear.contains(where: { document.has($0, at: Int(token.lower)) })
    else {
      return nil
    }
    return YearMention(
      year: fiscalYear - 1, range: token.range, isFiscal: false, isNamed: true, isRange: false,
      isInferred: true)
  }

  /// `ปีก่อน` where the block has named the year before the assessed one.
  private func yearBefore(_ token: Token) -> ProseState.Year? {
    guard document.has("ปี", at: Int(token.lower)), !document.has("ปีหน้า", at: Int(token.lower)),
      !document.has("ปีต่อ", at: Int(token.lower)), !document.has("ปีถัด", at: Int(token.lower)),
      let last = state.lastYear, let fiscalYear, last.year == fiscalYear - 1
    else { return nil }
    return .other(last)
  }

  /// `รวมทั้งสิ้น 56.85 คะแนน`: the result of what stands above.
  private mutating func total(_ token: Token, _ index: Int) {
    guard leadIn.isAssessment || state.hasCue || !ledger.instruments.isEmpty || !ledger.indicators.isEmpty,
      numberFollows(index), index + 1 < block.upperBound,
      context.role(at: index + 1, in: block) == .score, state.subject != .indicators || !state.isListOpen
    else { return }
    let number = Int(document.tokens[index + 1].upper)
    guard document.has("คะแนน", at: document.skipSpaces(from: number, to: document.bytes.count)) else {
      return
    }
    state.subject = .overall
    state.hasCue = true
  }

  /// Whether a range ends shortly before a token.
  @inline(__always)
  func isNear(_ range: Range<Int>, _ token: Token) -> Bool { Int(token.lower) - range.upperBound <= 40 }

  /// An indicator of a claim, with the doubts of its mention.
  func place(_ mention: IndicatorMention) -> Sourced<Int> {
    document.sourced(mention.number, mention.place, doubts: mention.doubts)
  }

  /// Whether the text right before an offset, spaces aside, ends with one of the words.
  @inline(__always)
  func follows(_ words: [StaticString], at offset: Int) -> Bool {
    let start = document.skipSpaces(backFrom: offset, to: 0)
    return words.contains { document.has($0, endingAt: start) }
  }
}
