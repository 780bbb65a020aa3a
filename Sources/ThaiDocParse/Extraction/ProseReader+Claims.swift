import ThaiNumerals

/// Statements about the scores that can be true or false.
extension ProseReader {
  // MARK: - Highest and lowest

  mutating func startExtreme(_ kind: Claim.Kind, _ token: Token, _ index: Int) {
    // `เพิ่มขึ้นมากที่สุด` is about the change, and an instrument's highest score is a score of its own.
    if state.change.map({ Int(token.lower) - $0.place.upperBound <= 6 }) ?? false { return }
    if state.subject == .instrument || state.subject == .item { return }
    if state.isWithinInstrument || isOfGroup(after: token) || state.isAside(at: Int(token.lower)) { return }
    closeExtreme(value: nil)
    // `ตัวชี้วัดที่ ๓ … ได้คะแนนสูงสุด`: the indicators stand before the word.
    let isBefore =
      state.subject == .indicators && isClose(state.indicators, before: token)
      && state.generalAt < state.indicators.last?.range.upperBound ?? 0 && !introducesNames(after: token)
    state.extreme = (kind, token.range)
    state.isExtremeBehind = isBefore
    state.extremeValue = nil
    if !isBefore {
      state.indicators = []
      state.indicatorScore = nil
      state.subject = .none
    }
    state.isListOpen = !isBefore
    state.hasCue = true
  }

  /// `ต่ำสุด คือ …`, `คะแนนสูงสุด ได้แก่ …`: the indicators follow.
  private func introducesNames(after token: Token) -> Bool {
    let after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    return document.has("คือ", at: after) || document.has("ได้แก่", at: after) || document.has(":", at: after)
  }

  /// `ต่ำสุดในกลุ่ม`, `สูงสุดของแบบวัด …`: among some indicators only.
  private func isOfGroup(after token: Token) -> Bool {
    let after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    return Self.groupWords.contains { document.has($0, at: after) }
  }

  private static let groupWords: [StaticString] = [
    "ในกลุ่ม", "ของกลุ่ม", "ในแบบ", "ของแบบ", "ในเครื่องมือ", "ของเครื่องมือ", "ในด้าน",
  ]

  func isClose(_ indicators: [IndicatorMention], before token: Token) -> Bool {
    guard let last = indicators.last else { return false }
    return Int(token.lower) - last.range.upperBound < 120
  }

  mutating func nextHighest() {
    closeExtreme(value: nil)
    state.subject = .none
    state.indicators = []
  }

  /// Ends a claim of highest or lowest with the indicators named since, or before.
  mutating func closeExtreme(value: Sourced<ExactDecimal>?) {
    guard let extreme = state.extreme else { return }
    state.extreme = nil
    guard !state.indicators.isEmpty else { return }
    var claim = Claim(kind: document.sourced(extreme.kind, extreme.place))
    claim.indicators = state.indicators.map { place($0) }
    claim.value = value ?? state.extremeValue ?? state.indicatorScore
    state.extremeValue = nil
    ledger.claims.append(claim)
    state.closed = state.indicators
    state.indicators = []
    state.subject = .none
    state.isListOpen = false
  }

  // MARK: - Thresholds

  /// `๗ ตัวชี้วัด`; of `๗ ใน ๑๐ ตัวชี้วัด` the first number counts.
  mutating func count(_ token: Token, _ index: Int) {
    ledger.claim(token)
    // `ลดลง 3 ตัวชี้วัด`: how many fell, not by how much.
    state.change = nil
    state.count = indicatorCount(token)
    if index > block.lowerBound, follows(["ใน", "จาก", "จากทั้งหมด", "จากทั้งสิ้น"], at: Int(token.lower)) {
      let part = document.tokens[index - 1]
      if document.number(part)?.fractionDigits == 0, Int(token.lower) - Int(part.upper) <= 60 {
        state.count = indicatorCount(part)
      }
    }
    if let comparison = state.comparison, let value = state.threshold { compare(comparison, value) }
  }

  private func indicatorCount(_ token: Token) -> Sourced<Int>? {
    document.number(token)?.value.integer.map { document.sourced($0, token.range) }
  }

  private static let numberWords: [StaticString] = [
    "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ",
  ]

  /// `สี่ตัวชี้วัด`: a count in words.
  mutating func countInWords(_ token: Token) {
    let end = document.skipSpaces(backFrom: Int(token.lower), to: 0)
    // `ไม่มีตัวชี้วัดใดต่ำกว่า 80`: none of them.
    if document.has("ไม่มี", endingAt: end), document.has("ใด", at: Int(token.upper)) {
      state.count = document.sourced(0, (end - 15)..<Int(token.upper))
      return
    }
    guard let index = Self.numberWords.firstIndex(where: { document.has($0, endingAt: end) }) else { return }
    let start = end - Self.numberWords[index].utf8CodeUnitCount
    state.change = nil
    state.count = document.sourced(index + 1, start..<end)
    if let comparison = state.comparison, let value = state.threshold { compare(comparison, value) }
  }

  mutating func threshold(_ token: Token, kind: (kind: Claim.Kind, place: Range<Int>)) {
    ledger.claim(token)
    guard let number = document.number(token) else { return }
    let value = document.sourced(number.value, token.range)
    state.threshold = value
    state.comparison = kind
    // A mark in brackets interrupts no statement: `ผ่านเกณฑ์ (๘๕ คะแนนขึ้นไป) อยู่ในระดับ A`.
    if !document.has("(", endingAt: document.skipSpaces(backFrom: Int(token.lower), to: 0)) {
      state.last = .foreign
    }
    compare(kind, value)
  }

  /// A claim about how many indicators, or which, lie above or below a score; a bare threshold claims nothing.
  private mutating func compare(
    _ kind: (kind: Claim.Kind, place: Range<Int>), _ value: Sourced<ExactDecimal>
  ) {
    if state.isAside(at: kind.place.lowerBound) { return }
    let isListed =
      state.subject == .indicators && state.generalAt < state.indicators.last?.range.upperBound ?? 0
      && kind.place.lowerBound - (state.indicators.last?.range.upperBound ?? 0) < 120
    let listed = isListed ? state.indicators : []
    guard state.count != nil || state.all != nil || !listed.isEmpty else { return }
    var claim = Claim(kind: document.sourced(kind.kind, kind.place))
    claim.value = value
    if let count = state.count {
      claim.count = count
    } else if let all = state.all {
      claim.indicators = numbering.all.map { document.sourced($0, all) }
    } else {
      claim.indicators = listed.map { place($0) }
    }
    ledger.claims.append(claim)
    state.comparison = nil
    state.threshold = nil
    state.count = nil
    state.all = nil
  }

  // MARK: - Levels

  mutating func level(after token: Token) {
    // `จะอยู่ในระดับ`, `หากอยู่ในระดับ`: no result.
    if follows(Self.conditionWords, at: Int(token.lower)) { return }
    // `ตกจากระดับผ่านดีเยี่ยม`: what it was before.
    if follows(["จาก", "จากเดิม"], at: Int(token.lower)), token.word == .level,
      document.has("ระดับ", at: Int(token.lower))
    {
      return
    }
    let line = lineIndex(of: token)
    let end = Int(document.lines[line].upper)
    guard
      let range = LevelReader.level(in: document, at: Int(token.upper), before: end)
        ?? wordOfOldScale(at: Int(token.upper), before: end) ?? levelOnNextLine(token, line),
      !isCriterion(behind: range.upperBound)
    else { return }
    // `เกณฑ์ผ่าน ร้อยละ 85`: a mark to pass.
    let next = document.firstToken(from: range.upperBound)
    if next > block.lowerBound, document.tokens[next - 1].range == range,
      isPassMark(document.tokens[next - 1], next - 1)
    {
      return
    }
    note(level: range)
  }

  private static let conditionWords: [StaticString] = ["จะ", "หาก", "ถ้า", "กรณี", "เมื่อ", "สู่"]

  /// A label that ends its line, with a level alone on the next one.
  private func levelOnNextLine(_ token: Token, _ line: Int) -> Range<Int>? {
    let rest = document.skipSpaces(from: Int(token.upper), to: Int(document.lines[line].upper))
    let isEnd = rest == Int(document.lines[line].upper) || rest + 1 == Int(document.lines[line].upper)
    guard isEnd, line + 1 < document.lines.count else { return nil }
    return LevelReader.cell(in: document, document.lines[line + 1].range)
  }

  /// `ระดับความโปร่งใสสูง`: a level of the scales before 2562 and of schools, whose words are ordinary ones elsewhere.
  private func wordOfOldScale(at offset: Int, before end: Int) -> Range<Int>? {
    guard hasOldScale else { return nil }
    var start = document.skipSpaces(from: offset, to: end)
    if document.has("ความโปร่งใส", at: start) { start = document.skipSpaces(from: start + 33, to: end) }
    for word in ["สูง", "ปานกลาง", "ต่ำมาก", "ต่ำ"] as [StaticString] where document.has(word, at: start) {
      let upper = start + word.utf8CodeUnitCount
      guard upper >= end || document.bytes[upper] < 0x80 else { continue }
      return start..<upper
    }
    return nil
  }

  @inline(__always)
  func lineIndex(of token: Token) -> Int {
    document.lineIndex(at: Int(token.lower))
  }

  private static let agencyUnits: [StaticString] = [
    "หน่วยงาน", "แห่ง", "จังหวัด", "อปท.", "องค์กร", "โรงเรียน", "สถานี",
  ]

  /// `ระดับผ่านดี ต้องได้ 85 คะแนนขึ้นไป`, `ระดับ A หมายถึง …`: what a level asks; `ระดับ A 4,350 หน่วยงาน`: how many have it.
  /// Neither is a result.
  private func isCriterion(behind offset: Int) -> Bool {
    let after = document.skipSpaces(from: offset, to: document.bytes.count)
    if Self.criterionWords.contains(where: { document.has($0, at: after) }) { return true }
    if document.has("หมายถึง", at: after), !hasResult { return true }
    // `ระดับ AA ถึง F`: a scale, or a part of one.
    if document.has("ถึง", at: after),
      LevelReader.level(in: document, at: after + 9, before: document.bytes.count) != nil
    {
      return true
    }
    let index = document.firstToken(from: offset)
    guard index < block.upperBound, let number = document.number(document.tokens[index]),
      context.gapIsLight(offset, number.lower)
        || document.has("จำนวน", at: after) && number.lower - after <= 18
    else { return false }
    // A row of the scale beside a sentence is known; its bounds are not the level's.
    if scale.holds(number.lower) { return false }
    if context.isRange(document.tokens[index]) { return !hasResult }
    let unit = document.skipSpaces(from: number.upper, to: document.bytes.count)
    return context.role(at: index, in: block) == .openThreshold
      || Self.agencyUnits.contains { document.has($0, at: unit) }
  }

  private static let criterionWords: [StaticString] = [
    "ต้องได้", "ต้องมี", "ขึ้นไป", "การประเมินกำหนด", "การประเมินคือ",
  ]

  /// Words of a level count as one only after words that introduce a level, in brackets or right behind a score, or alone.
  mutating func levelWords(_ token: Token, _ index: Int) {
    if changesLevel(token, index) { return }
    guard endsWord(token), !isCriterion(behind: Int(token.upper)), !isPassMark(token, index),
      !isInScale(token, index)
    else { return }
    let start = beforeQuotes(Int(token.lower))
    let isQuoted = start < document.skipSpaces(backFrom: Int(token.lower), to: 0)
    let openers: [StaticString] = ["ระดับ", "เกณฑ์", ":", "คือ", "ผลการประเมิน", "ผลประเมิน"]
    let isSetOff = isQuoted || document.has("(", endingAt: start) || isBehindScore(token, index)
    guard isSetOff && hasResult || openers.contains(where: { document.has($0, endingAt: start) }) else {
      return
    }
    if follows(Self.conditionWords, at: Int(token.lower)) { return }
    if document.has(":", endingAt: start) || document.has("ระดับ", endingAt: start) { state.hasCue = true }
    note(level: token.range)
  }

  /// `ผ่านดีเยี่ยม ผ่านดี ผ่าน และต้องปรับปรุง`: levels in a row are a scale.
  private func isInScale(_ token: Token, _ index: Int) -> Bool {
    func isLevel(_ at: Int) -> Bool {
      guard block.contains(at), case .term(.level) = document.tokens[at].kind else { return false }
      return true
    }
    func isJoined(_ lower: Int, _ upper: Int) -> Bool {
      var i = lower
      while i < upper {
        if document.has("และ", at: i) {
          i += 9
        } else if document.has("หรือ", at: i) {
          i += 12
        } else if document.bytes[i] == 0x20 || document.bytes[i] == 0x2C {
          i += 1
        } else {
          return false
        }
      }
      return true
    }
    return isLevel(index + 1) && isJoined(Int(token.upper), Int(document.tokens[index + 1].lower))
      || isLevel(index - 1) && isJoined(Int(document.tokens[index - 1].upper), Int(token.lower))
  }

  /// `ปรับระดับจากผ่านดีเป็นต้องปรับปรุง`: the level of the year before, and what it has become; returns whether the token
  /// is one of the two.
  private mutating func changesLevel(_ token: Token, _ index: Int) -> Bool {
    func isLevel(_ at: Int) -> Bool {
      guard block.contains(at), case .term(.level) = document.tokens[at].kind else { return false }
      return true
    }
    if follows(["จาก"], at: Int(token.lower)), isLevel(index + 1),
      document.has("เป็น", at: document.skipSpaces(from: Int(token.upper), to: document.bytes.count))
    {
      if let last = ledger.history.indices.last, ledger.history[last].overall?.level == nil {
        ledger.history[last].overall?.level = LevelReader.named(in: document, token.range)
      }
      return true
    }
    guard isLevel(index - 1), follows(["เป็น"], at: Int(token.lower)),
      follows(["จาก"], at: Int(document.tokens[index - 1].lower))
    else { return false }
    let claim = ledger.claims.indices.suffix(12).last { index in
      ledger.claims[index].kind.value == .overall && ledger.claims[index].level == nil
    }
    if let claim { ledger.claims[claim].level = LevelReader.named(in: document, token.range) }
    return true
  }

  /// `เกณฑ์ผ่าน ร้อยละ 85`: `ผ่าน` glued to its mark is no level.
  private func isPassMark(_ token: Token, _ index: Int) -> Bool {
    guard document.has("เกณฑ์", endingAt: Int(token.lower)), index + 1 < block.upperBound else { return false }
    let next = document.tokens[index + 1]
    return (next.word == .percent || document.number(next) != nil)
      && context.gapIsLight(Int(token.upper), Int(next.lower))
  }

  /// `92.55 คะแนน ผ่านดี`, or a line of its own: the level right behind the score.
  private func isBehindScore(_ token: Token, _ index: Int) -> Bool {
    let line = document.lines[lineIndex(of: token)]
    if line.lower == token.lower && line.upper == token.upper { return true }
    var previous = index - 1
    if previous > block.lowerBound, document.tokens[previous].word == .score { previous -= 1 }
    guard previous >= block.lowerBound, document.number(document.tokens[previous]) != nil,
      Int(token.lower) - Int(document.tokens[previous].upper) <= 22
    else { return false }
    // `ผ่าน ระบบ ITAS`: the shortest level ends its line or stands before a sign.
    let after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    return after == document.bytes.count || document.bytes[after] < 0x80 || token.range.count > 12
      || ["คิดเป็น", "เป็นอันดับ", "เป็นลำดับ", "อันดับ", "และ", "ซึ่ง", "โดย"].contains {
        document.has($0 as StaticString, at: after)
      }
  }

  /// Where the text ends that stands before quotation marks: `ผลการประเมิน “ผ่านดี”`.
  private func beforeQuotes(_ offset: Int) -> Int {
    var end = document.skipSpaces(backFrom: offset, to: 0)
    let quotes: [StaticString] = ["“", "”", "‘", "’", "\"", "'"]
    while let quote = quotes.first(where: { document.has($0, endingAt: end) }) {
      end = document.skipSpaces(backFrom: end - quote.utf8CodeUnitCount, to: 0)
    }
    return end
  }

  private var hasResult: Bool { if case .none = state.last { false } else { true } }

  /// `ผ่าน` also means "by way of": as a level it stands by itself.
  private func endsWord(_ token: Token) -> Bool {
    let upper = Int(token.upper)
    // Quotation marks and dashes start with 0xE2, Thai letters with 0xE0.
    return upper == document.bytes.count || document.bytes[upper] < 0x80 || document.bytes[upper] == 0xE2
  }

  mutating func note(level range: Range<Int>) {
    guard state.subject != .indicators, state.subject != .instrument, !state.isOtherMatter,
      !state.isHypothetical
    else { return }
    if state.isAside(at: range.lowerBound) { return }
    let level = LevelReader.named(in: document, range)
    switch state.last {
    case .claim(let index):
      guard let known = ledger.claims[index].level else { return ledger.claims[index].level = level }
      // `(ผ่าน) ระดับ AA`: two levels of two scales for one score.
      if known.value != level.value, Int(level.span.lower) - Int(known.span.upper) <= 40 {
        ledger.overall.append(ScoreLedger.OverallEvidence(level: level, isFromTable: false))
      }
    case .history(let index):
      if ledger.history[index].overall?.level == nil { ledger.history[index].overall?.level = level }
    case .otherAgency(let index):
      if ledger.otherAgencies[index].overall?.level == nil {
        ledger.otherAgencies[index].overall?.level = level
      }
    case .foreign: break
    case .none:
      guard case .current = state.year, state.pendingLevel == nil else { return }
      state.pendingLevel = level
    }
  }

  /// A level that no score of its block came with is a statement of its own.
  mutating func finishLevel() {
    guard let level = state.pendingLevel, state.hasCue else { return }
    ledger.overall.append(ScoreLedger.OverallEvidence(level: level, isFromTable: false))
  }

  // MARK: - Targets and praise

  mutating func target(_ kind: Claim.Kind, _ token: Token) {
    // `ให้บรรลุเป้าหมาย`, `เพื่อให้ผ่านเกณฑ์`: an aim, not a result.
    let aims: [StaticString] = ["ให้", "เพื่อ", "จะ", "ต้อง", "สามารถ", "การ", "ที่", "หาก", "กรณี"]
    guard !follows(aims, at: Int(token.lower)), state.hasCue, !countsAgencies(after: token),
      !countsIndicators(after: token), !isShareBehind(token)
    else {
      // The number behind is a mark to reach, whoever is to reach it.
      if targetFollows(token) || isShareBehind(token) { state.asideUntil = Int(token.upper) + 45 }
      return
    }
    var hasStatement = state.subject == .indicators || state.pendingLevel != nil || kind == .targetMissed
    if case .claim = state.last { hasStatement = true }
    // `คะแนนภาพรวมสูงกว่าค่าเป้าหมาย 85 คะแนน`: the number is the target's, and so no score.
    if !hasStatement, state.subject == .overall, targetFollows(token) { hasStatement = true }
    // `… ซึ่งสูงกว่าค่าเป้าหมาย 85 คะแนน` behind other figures: still of the overall score.
    if hasOverall, state.subject == .overall || state.subject == .none { hasStatement = true }
    guard hasStatement else {
      if targetFollows(token) { state.asideUntil = Int(token.upper) + 45 }
      return
    }
    var claim = Claim(kind: document.sourced(kind, token.range))
    if state.subject == .indicators { claim.indicators = state.indicators.map { place($0) } }
    state.target = (ledger.claims.count, token.range)
    ledger.claims.append(claim)
  }

  /// `8,305 แห่ง ผ่านเกณฑ์คิดเป็นร้อยละ 89.17`: how many of them did.
  private func isShareBehind(_ token: Token) -> Bool {
    let after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    return document.has("คิดเป็น", at: after)
  }

  /// `ผ่านเกณฑ์ (85 คะแนนขึ้นไป) 3 ตัวชี้วัด`: counts indicators.
  private func countsIndicators(after token: Token) -> Bool {
    var index = document.firstToken(from: Int(token.upper))
    while index < block.upperBound, Int(document.tokens[index].lower) - Int(token.upper) < 110 {
      if document.number(document.tokens[index]) != nil,
        context.role(at: index, in: block) == .indicatorCount
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether a number, perhaps behind `ร้อยละ`, stands right behind.
  private func targetFollows(_ token: Token) -> Bool {
    var index = document.firstToken(from: Int(token.upper))
    if index < block.upperBound, document.tokens[index].word == .percent { index += 1 }
    guard index < block.upperBound, document.number(document.tokens[index]) != nil else { return false }
    return Int(document.tokens[index].lower) - Int(token.upper) <= 40
  }

  /// `ผ่านเกณฑ์ 5,855 หน่วยงาน`: about other agencies.
  private func countsAgencies(after token: Token) -> Bool {
    let index = document.firstToken(from: Int(token.upper))
    guard index < block.upperBound, Int(document.tokens[index].lower) - Int(token.upper) < 40 else {
      return false
    }
    return document.number(document.tokens[index]) != nil && context.role(at: index, in: block) == .otherCount
  }

  /// Praise of what was named last: an indicator, an instrument or, behind its level, the whole result.
  mutating func praise(_ token: Token) {
    var claim = Claim(kind: document.sourced(.qualityWord, token.range))
    switch state.subject {
    case .indicators:
      guard isClose(state.indicators, before: token) else { return }
      claim.indicators = state.indicators.map { place($0) }
      state.isListOpen = false
    case .instrument:
      guard let instrument = state.instrument, Int(token.lower) - instrument.range.upperBound < 240 else {
        return
      }
      claim.indicators = numbering.indicators(of: instrument.code).map {
        document.sourced($0, instrument.range)
      }
    case .item: return
    case .overall, .none:
      guard case .claim = state.last, isLevelPraise(token) else { return }
    }
    ledger.claims.append(claim)
  }

  /// `อยู่ในระดับที่ดีเยี่ยม`, `ในระดับดีมาก`.
  private func isLevelPraise(_ token: Token) -> Bool {
    follows(["ระดับ", "ระดับที่", "เกณฑ์", "เกณฑ์ที่"], at: Int(token.lower))
  }
}
