import ThaiNumerals

/// Numbers in running text: whose score each one is.
extension ProseReader {
  mutating func number(_ index: Int) {
    let token = document.tokens[index]
    if Int(token.lower) < state.listUntil { return }
    if let mention = bracketedNumber(index) { return name(mention) }
    switch context.role(at: index, in: block) {
    case .year: year(index)
    case .indicatorCount: count(token, index)
    case .openThreshold:
      threshold(token, kind: state.comparison ?? (.atLeast, token.range))
      // `85 คะแนนขึ้นไป ร้อยละ 100`: the share of those that are to reach it.
      state.shareUntil = max(state.shareUntil, Int(token.upper) + 90)
    case _ where isItemCode(token): item(token)
    case .score: score(token, index)
    case .rank: rank(token, index)
    case .fullScore: fullScore(token)
    case .date: ledger.claim(token)
    case .otherCount: otherCount(token, index)
    case .share, .unknown: break
    }
  }

  /// `(ปีงบประมาณ พ.ศ. 2563 ได้ 91.25 คะแนน)`: brackets begin a statement of their own.
  private func isBracketed(_ index: Int) -> Bool {
    guard index > block.lowerBound else { return false }
    let words = document.tokens[index - 1]
    return words.word == .fiscalYear
      && document.has("(", endingAt: document.skipSpaces(backFrom: Int(words.lower), to: 0))
  }

  /// `ผลการประเมินรายตัวชี้วัด : (1) 99.50 (2) 98.80`: an indicator's number in brackets before its score.
  private func bracketedNumber(_ index: Int) -> IndicatorMention? {
    let token = document.tokens[index]
    let speaksOfIndicators = state.generalAt >= 0 || state.indicators.last?.numberRange != nil
    guard speaksOfIndicators, index + 1 < block.upperBound, let number = document.number(token),
      number.fractionDigits == 0, let value = number.value.integer, numbering.contains(value),
      document.has("(", endingAt: Int(token.lower)), document.has(")", at: Int(token.upper)),
      let score = document.number(document.tokens[index + 1]), score.fractionDigits > 0,
      document.skipSpaces(from: Int(token.upper) + 1, to: score.lower) == score.lower
    else { return nil }
    return IndicatorMention(number: value, range: token.range, numberRange: token.range, isFirm: true)
  }

  private mutating func year(_ index: Int) {
    guard let year = YearMentions.mention(at: index, in: document), !year.isRange else { return }
    // `ปีที่ผ่านมา (พ.ศ. ๒๕๖๓)`: the era alone, behind words for another year.
    if !year.isNamed {
      if case .unnamed = state.year, year.year != fiscalYear { state.year = .other(year) }
      return
    }
    if year.range.lowerBound == state.takenYear { return }
    state.lastYear = year
    if isBracketed(index) { state.asideUntil = 0 }
    if state.change != nil, year.year != fiscalYear { state.changeYear = year }
    // `ลดลง ๓.๒๐ จากปี ๒๕๖๓`: the year behind the difference.
    if let claim = state.changeClaim, year.isCompared, ledger.claims[claim].fromYear == nil {
      ledger.claims[claim].fromYear = document.sourced(year.year, year.range)
      state.changeClaim = nil
      // `จากปี ๖๔ ที่ได้ ๗๐.๕๓`: that year's score follows.
      let after = document.skipSpaces(from: year.range.upperBound, to: document.bytes.count)
      guard document.has("ที่", at: after) || document.has("ซึ่ง", at: after) || document.has("(", at: after)
      else { return }
    }
    guard let fiscalYear else { return }
    namesYear(year.year == fiscalYear ? .current : .other(year))
  }

  /// `คะแนนปีก่อน (2566)`: the number of a year that words named before.
  private mutating func otherCount(_ token: Token, _ index: Int) {
    ledger.claim(token)
    // What follows in percent is a share of what is counted here.
    state.shareUntil = Int(token.upper) + 150
    if state.change != nil, let fiscalYear, let value = document.number(token)?.value.integer,
      (2550..<fiscalYear).contains(value), follows(["จาก", "กับ", "กว่า"], at: Int(token.lower))
    {
      // `เพิ่มขึ้นจาก ๒๕๖๔`: a year without its words.
      let year = YearMention(
        year: value, range: token.range, isFiscal: false, isNamed: true, isRange: false, isCompared: true)
      state.changeYear = year
      return state.year = .other(year)
    }
    guard case .unnamed = state.year, let fiscalYear,
      let value = document.number(token)?.value.integer, (2500..<fiscalYear).contains(value)
    else { return }
    state.year = .other(
      YearMention(year: value, range: token.range, isFiscal: false, isNamed: true, isRange: false))
  }

  /// `จากคะแนนเต็ม 30`: the instrument's figure before it is points.
  private mutating func fullScore(_ token: Token) {
    ledger.claim(token)
    state.shareUntil = 0
    guard let index = state.instrumentEvidence, let full = document.number(token),
      full.value < ExactDecimal(100), let score = ledger.instruments[index].score, score.value <= full.value
    else { return }
    ledger.instruments[index].points = score
    ledger.instruments[index].score = nil
    ledger.instruments[index].weight = document.sourced(full.value, token.range)
  }

  private mutating func score(_ token: Token, _ index: Int) {
    guard let number = document.number(token) else { return }
    let value = document.sourced(number.value, token.range)
    if state.isOtherMatter || state.isHypothetical { return state.last = .foreign }
    if let comparison = state.comparison, isNear(comparison.place, token) {
      return threshold(token, kind: comparison)
    }
    if let target = state.target, isNear(target.place, token) {
      ledger.claims[target.claim].value = value
      state.target = nil
      return ledger.claim(token)
    }
    if let change = state.change, !becomes(token), !statesAnew(change.place, token) {
      return difference(change, value, token, index)
    }
    if isShare(token, index) || restatesChange(token, index) || isOldValue(token) && !isOfNamedYear(index)
      || isExcess(token)
    {
      return state.last = .foreign
    }
    if state.isAside(at: Int(token.lower)) || isSigned(token)
      || follows(
        ["อยู่", "ห่าง", "ต่างกัน", "อีก", "อีกเพียง", "อีกแค่", "ขาด", "ขาดไป", "ขาดเพียง", "เสียไป"],
        at: Int(token.lower))
    {
      if otherAgencyScore(value, token, index) { return }
      // A bare difference interrupts no statement: `ขาดอีก 0.01 คะแนน ผลจึงอยู่ในระดับ…`.
      if state.isAside(at: Int(token.lower)) {
        state.othersAt = Int(token.upper)
        state.last = .foreign
      }
      state.asideUntil = 0
      state.aimUntil = 0
      return
    }
    if state.extreme != nil, !state.indicators.isEmpty {
      guard isInReach(token) else {
        state.last = .foreign
        return closeExtreme(value: nil)
      }
      ledger.claim(token)
      addScores(value)
      return closeExtreme(value: value)
    }
    if let extreme = state.extreme, isNear(extreme.place, token) {
      state.extremeValue = value
      state.last = .foreign
      return
    }
    if let points = instrumentPoints(value, token) ?? instrumentPercent(value, token) { return points }
    if state.subject != .indicators, let mention = indicatorBehind(index) {
      ledger.claim(token)
      state.indicators = [mention]
      return addScores(value)
    }
    state(value, token, index)
  }

  /// A percent behind a count of persons, items or baht is a share of them.
  private func isShare(_ token: Token, _ index: Int) -> Bool {
    guard Int(token.lower) < state.shareUntil, index > block.lowerBound,
      document.tokens[index - 1].word == .percent
    else { return false }
    return !follows(["คะแนน", "คะแนนเฉลี่ย"], at: Int(document.tokens[index - 1].lower))
  }

  /// `(+3.60)`: a difference.
  private func isSigned(_ token: Token) -> Bool {
    let before = Int(token.lower) - 1
    guard before >= 0, document.bytes[before] == 0x2B || document.bytes[before] == 0x2D else { return false }
    return before == 0 || document.bytes[before - 1] <= 0x28
  }

  /// `เพิ่มขึ้นเป็น ๙๐.๕๐`, `เพิ่มขึ้นจาก ๘๕.๑๐ เป็น ๙๐.๕๐`: what the score has become.
  private mutating func becomes(_ token: Token) -> Bool {
    guard
      follows(["เป็น", "เหลือ", "เหลือเพียง", "อยู่ที่"], at: Int(token.lower)),
      !follows(["คิดเป็น", "ซึ่งอยู่ที่", "ที่อยู่ที่"], at: Int(token.lower))
    else { return false }
    state.change = nil
    state.year = .current
    return true
  }

  /// `เพิ่มขึ้นจากปีที่ผ่านมา โดยได้คะแนน ๘๘.๑๒`: a new statement behind the change, and no difference.
  private mutating func statesAnew(_ change: Range<Int>, _ token: Token) -> Bool {
    let lower = Int(token.lower)
    guard follows(Self.statingWords, at: lower), lower > change.upperBound else { return false }
    // `เพิ่มขึ้นต่อเนื่อง โดยในปีงบประมาณ พ.ศ. ๒๕๖๕ ได้ ๙๓.๔๐`: the year named last is the assessed one.
    if case .current = state.year, state.changeYear == nil,
      namesOwnYear(in: max(change.upperBound, lower - 300)..<lower)
    {
      state.change = nil
      return true
    }
    var at = lower - 9
    while at > max(change.upperBound, lower - 150), !document.has("โดย", at: at) { at -= 1 }
    guard at > change.upperBound, document.has("โดย", at: at),
      !document.tokens(in: at..<lower).contains(where: {
        $0.word == .increase || $0.word == .decrease || $0.word == .fiscalYear || document.number($0) != nil
      })
    else { return false }
    state.change = nil
    state.year = .current
    return true
  }

  private func namesOwnYear(in range: Range<Int>) -> Bool {
    for index in document.firstToken(from: range.lowerBound)..<document.firstToken(from: range.upperBound) {
      if let year = YearMentions.mention(at: index, in: document), year.year == fiscalYear { return true }
    }
    return false
  }

  /// `เพิ่มขึ้น ๓.๔๘ คะแนน หรือคิดเป็นร้อยละ ๓.๘๗`: a difference once more, as a share.
  private func restatesChange(_ token: Token, _ index: Int) -> Bool {
    guard let end = state.changeEnd, Int(token.lower) - end <= 110, index > block.lowerBound,
      document.tokens[index - 1].word == .percent
    else { return false }
    return follows(["หรือ", "คิดเป็น", "("], at: Int(document.tokens[index - 1].lower))
  }

  /// `๙๐.๐๒ คะแนน ในปี ๒๕๖๖`: the year behind a score that is its own.
  private func yearBehind(_ index: Int) -> YearMention? {
    var next = index + 1
    guard next < block.upperBound, !isYearAhead(index) else { return nil }
    let end = document.bytes.count
    var i = document.skipSpaces(from: Int(document.tokens[index].upper), to: end)
    if document.has("คะแนน", at: i) { i = document.skipSpaces(from: i + 15, to: end) }
    // Its level may stand between: `๙๓.๘๗ คะแนน ระดับผ่านดี ในปีงบประมาณ พ.ศ. ๒๕๖๖`.
    if document.has("ระดับ", at: i), let level = LevelReader.level(in: document, at: i + 15, before: end) {
      i = document.skipSpaces(from: level.upperBound, to: end)
    }
    guard ["ในปี", "เมื่อปี", "(ปี", "ในงบ"].contains(where: { document.has($0 as StaticString, at: i) }) else {
      return nil
    }
    while next < block.upperBound, Int(document.tokens[next].lower) < i { next += 1 }
    let last = min(next + 3, block.upperBound)
    while next < last, Int(document.tokens[next].lower) - i <= 60 {
      if let year = YearMentions.mention(at: next, in: document) { return year.isRange ? nil : year }
      next += 1
    }
    return nil
  }

  /// Whether a year stands before a score, behind the score before it, that none has taken.
  private func isYearAhead(_ index: Int) -> Bool {
    guard let year = state.lastYear else { return false }
    return year.range.lowerBound > state.scoreEnd
      && year.range.upperBound <= Int(document.tokens[index].lower)
  }

  private func isOfNamedYear(_ index: Int) -> Bool { yearBehind(index) != nil }

  /// The score of another agency that the text names beside the report's own; returns whether it is one.
  private mutating func otherAgencyScore(
    _ value: Sourced<ExactDecimal>, _ token: Token, _ index: Int
  ) -> Bool {
    guard let name = state.otherAgency, state.subject == .none || state.subject == .overall, !isSigned(token)
    else { return false }
    let isRightBehind = context.gapIsLight(name.upperBound, Int(token.lower))
    guard isRightBehind || follows(Self.statingWords, at: Int(token.lower)),
      !follows(["กว่า", "จาก", "กับ", "จากคะแนนของ", "กว่าคะแนนของ"], at: name.lowerBound)
        || follows(["ที่ได้", "ที่ได้คะแนน", "ซึ่งได้", "ซึ่งได้คะแนน", "ที่มีคะแนน", "ซึ่งมีคะแนน"], at: Int(token.lower))
    else { return false }
    var result = AgencyResult(name: document.sourcedText(name))
    result.rank = state.otherRank
    state.otherRank = nil
    result.overall = OverallResult(score: value)
    switch state.year {
    case .current: break
    case .other(let year): result.fiscalYear = document.sourced(year.year, year.range)
    case .unnamed: return false
    }
    ledger.claim(token)
    state.otherAgency = nil
    state.asideUntil = 0
    state.othersAt = Int(token.upper)
    state.last = .otherAgency(ledger.otherAgencies.count)
    ledger.otherAgencies.append(result)
    bracketedLevel(behind: token)
    return true
  }

  /// The score belongs to what was named last.
  private mutating func state(_ value: Sourced<ExactDecimal>, _ token: Token, _ index: Int) {
    if state.subject != .indicators || !state.isListOpen, follows(["รวม"], at: Int(token.lower)) {
      state.subject = .overall
    }
    guard isInReach(token) else { return }
    switch state.subject {
    case .indicators:
      guard case .current = state.year else { return }
      state.isListOpen = false
      if let values = list(from: index), values.count > 1 { return addScores(values) }
      ledger.claim(token)
      addScores(value)
    case .instrument:
      if state.instruments.count > 1, let values = list(from: index), values.count == state.instruments.count
      {
        return addInstruments(values)
      }
      instrumentFigure(value, token)
    case .item: itemScore(value, token)
    case .overall, .none:
      guard state.hasCue, hasUnitOrCue(index), isOfAssessment(token) else { return }
      overallScore(value, token, index)
    }
  }

  /// A score is not told farther behind the name that has it.
  private static let reach = 280

  /// Whether a number stands near enough to the indicator or instrument spoken of, with nothing foreign between.
  private func isInReach(_ token: Token) -> Bool {
    let named: Int? =
      switch state.subject {
      case .indicators: state.indicators.last?.range.upperBound
      case .instrument: state.instruments.last?.range.upperBound
      default: nil
      }
    guard let named, named <= Int(token.lower) else { return true }
    let gap = named..<Int(token.lower)
    return gap.count <= Self.reach && gap.count(where: { isSmallLatin(document.bytes[$0]) }) <= 12
      && !follows(["ข้อละ"], at: Int(token.lower)) && !isAlternative(token) && !isPastAnotherLine(gap)
  }

  /// Whether a line ends between, and other figures stand there.
  private func isPastAnotherLine(_ gap: Range<Int>) -> Bool {
    document.bytes[gap].contains(0x0A) && document.tokens(in: gap).contains { document.number($0) != nil }
  }

  private func isSmallLatin(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// `0 หรือ 100 คะแนน`: what may be given.
  private func isAlternative(_ token: Token) -> Bool {
    let start = document.skipSpaces(backFrom: Int(token.lower), to: 0)
    guard document.has("หรือ", endingAt: start) else { return false }
    let before = document.firstToken(from: Int(token.lower)) - 1
    return before >= block.lowerBound && document.number(document.tokens[before]) != nil
      && context.gapIsLight(Int(document.tokens[before].upper), start - 12)
  }

  /// Whether the assessment is named where a score stands, or indicators by their names.
  private func isOfAssessment(_ token: Token) -> Bool {
    scope.covers(Int(token.lower)) || ledger.indicators.count >= 3
  }

  /// `95.17, 90.24 และ 93.68`: the numbers of a list of scores that starts with a token; `nil` where there is none.
  private func list(from index: Int) -> [Token]? {
    guard document.number(document.tokens[index])?.fractionDigits ?? 0 > 0 else { return nil }
    var values = [document.tokens[index]]
    var next = index + 1
    while next < block.upperBound, let last = values.last {
      let token = document.tokens[next]
      if token.word == .score, context.gapIsLight(Int(last.upper), Int(token.lower)) {
        next += 1
        continue
      }
      // A number without decimals begins the next entry: `100.00 และ 10. การป้องกันการทุจริต`.
      guard let number = document.number(token), number.value <= ExactDecimal(100),
        number.fractionDigits > 0 || number.value == ExactDecimal(100),
        isListGap(Int(last.upper), number.lower)
      else { break }
      values.append(token)
      next += 1
    }
    return values
  }

  /// Commas, `และ`, units and spaces, and a comma or `และ` among them.
  private func isListGap(_ lower: Int, _ upper: Int) -> Bool {
    var i = lower
    var isJoined = false
    while i < upper {
      if document.bytes[i] == 0x20 {
        i += 1
      } else if document.bytes[i] == 0x2C {
        (i, isJoined) = (i + 1, true)
      } else if document.has("และ", at: i) {
        (i, isJoined) = (i + 9, true)
      } else if document.has("คะแนน", at: i) {
        i += 15
      } else {
        return false
      }
    }
    return isJoined
  }

  /// Each indicator of a list has the score at its place: `… ได้คะแนน 95.17, 90.24 และ 93.68 ตามลำดับ`. A list of
  /// another length says of none which is its own.
  private mutating func addScores(_ tokens: [Token]) {
    state.listUntil = Int(tokens[tokens.count - 1].upper)
    guard tokens.count == state.indicators.count else { return }
    for (mention, token) in zip(state.indicators, tokens) {
      guard let number = document.number(token) else { continue }
      ledger.claim(token)
      ledger.indicators.append(
        ScoreLedger.IndicatorEvidence(mention: mention, score: document.sourced(number.value, token.range)))
    }
  }

  private mutating func addInstruments(_ tokens: [Token]) {
    state.listUntil = Int(tokens[tokens.count - 1].upper)
    for (instrument, token) in zip(state.instruments, tokens) {
      guard let number = document.number(token) else { continue }
      ledger.claim(token)
      var evidence = ScoreLedger.InstrumentEvidence(code: document.sourced(instrument.code, instrument.range))
      evidence.score = document.sourced(number.value, token.range)
      ledger.instruments.append(evidence)
    }
    state.subject = .none
  }

  /// `ได้คะแนน 81.31 ในตัวชี้วัดที่ 4`: the indicator stands behind its score.
  private func indicatorBehind(_ index: Int) -> IndicatorMention? {
    var i = document.skipSpaces(from: Int(document.tokens[index].upper), to: document.bytes.count)
    if document.has("คะแนน", at: i) { i = document.skipSpaces(from: i + 15, to: document.bytes.count) }
    if isScoreAtLineStart(index), index + 2 < block.upperBound,
      let (mention, _) = mentions.mention(
        at: index + (document.tokens[index + 1].word == .score ? 2 : 1), before: block.upperBound),
      mention.isFirm, mention.range.lowerBound - i <= 3
    {
      return mention
    }
    guard document.has("ในตัวชี้วัด", at: i) || document.has("ในด้าน", at: i), index + 1 < block.upperBound else {
      return nil
    }
    for next in (index + 1)..<min(index + 3, block.upperBound) {
      if let (mention, _) = mentions.mention(at: next, before: block.upperBound) { return mention }
    }
    return nil
  }

  /// `2.1 ตัวชี้วัดที่ 6`, `2.10 …` number headings; a score at the start of a line has two decimals, and the name alone
  /// behind it.
  private func isScoreAtLineStart(_ index: Int) -> Bool {
    guard startsLine(document.tokens[index]), let number = document.number(document.tokens[index]) else {
      return false
    }
    return number.fractionDigits == 2 && number.value > 15
      && !(index + 1 < block.upperBound && document.tokens[index + 1].word == .indicator)
  }

  private func startsLine(_ token: Token) -> Bool {
    let line = document.lines.partitioningIndex { $0.start > token.lower } - 1
    return document.lines[line].lower == token.lower
  }

  /// Whether words right beside the number say that it is a score.
  private func hasUnitOrCue(_ index: Int) -> Bool {
    let token = document.tokens[index]
    var after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    if document.has(")", at: after) { after = document.skipSpaces(from: after + 1, to: document.bytes.count) }
    if document.has("คะแนน", at: after) || document.has("/100", at: after) { return true }
    if isBehindYear(index) || isOfNamedYear(index) || isValueUnderLabel(index) || isOverUnit(token) {
      return true
    }
    if hasBecome(token) { return true }
    if index > block.lowerBound, document.tokens[index - 1].word == .percent { return percentIsScore(index) }
    if follows(["เท่ากับ", "อยู่ที่", "คือ", ":", "=", "ได้", "ได้รับ", "รวม"], at: Int(token.lower)) {
      return true
    }
    guard index > block.lowerBound else { return false }
    let previous = document.tokens[index - 1]
    switch previous.word {
    case .score, .overall, .average, .assessment:
      return Int(token.lower) - Int(previous.upper) <= 60
    default: return false
    }
  }

  /// `จากเดิม ๙๐.๐๒ ในปี ๒๕๖๖ เป็น ๙๕.๑๑`: the score behind an old one.
  private func hasBecome(_ token: Token) -> Bool {
    switch state.last {
    case .foreign, .history:
      follows(["เป็น"], at: Int(token.lower)) && !follows(["คิดเป็น"], at: Int(token.lower))
    default: false
    }
  }

  /// `ปี ๒๕๖๓ : ๘๒.๔๔`, `(ปี ๒๕๖๖ ร้อยละ ๘๘.๙๔)`: right behind its year.
  private func isBehindYear(_ index: Int) -> Bool {
    guard index > block.lowerBound, YearMentions.mention(at: index - 1, in: document) != nil else {
      return false
    }
    return context.gapIsLight(Int(document.tokens[index - 1].upper), Int(document.tokens[index].lower))
  }

  /// A score alone on its line, under a label that is no more than the assessment's name and year.
  private func isValueUnderLabel(_ index: Int) -> Bool {
    let token = document.tokens[index]
    let line = lineIndex(of: token)
    let range = document.lines[line].range
    var rest = document.skipSpaces(from: Int(token.upper), to: range.upperBound)
    for unit in ["คะแนน", "%"] as [StaticString] where document.has(unit, at: rest) {
      rest = document.skipSpaces(from: rest + unit.utf8CodeUnitCount, to: range.upperBound)
    }
    guard line > 0, range.lowerBound == Int(token.lower), rest >= range.upperBound else { return false }
    var hasLabel = false
    let label = document.lines[line - 1].range
    for at in document.firstToken(from: label.lowerBound)..<index {
      let word = document.tokens[at].word
      if word == .score || word == .overall { hasLabel = true }
      if document.number(document.tokens[at]) != nil, YearMentions.mention(at: at, in: document) == nil {
        return false
      }
    }
    return hasLabel
  }

  /// A score alone on its line, with its unit on the next one.
  private func isOverUnit(_ token: Token) -> Bool {
    let line = lineIndex(of: token)
    guard document.lines[line].lower == token.lower, document.lines[line].upper == token.upper,
      line + 1 < document.lines.count
    else { return false }
    return document.has("คะแนน", at: Int(document.lines[line + 1].lower))
  }

  /// A percent is a score only with a word that says so before it.
  private func percentIsScore(_ index: Int) -> Bool {
    if isBehindYear(index - 1) { return true }
    let percent = document.tokens[index - 1]
    if follows(["เท่ากับ", "อยู่ที่", "คะแนน", "ผลการประเมิน"], at: Int(percent.lower)) { return true }
    for previous in document.tokens[block.lowerBound..<(index - 1)].reversed() {
      guard Int(percent.lower) - Int(previous.upper) <= 110 else { return false }
      switch previous.word {
      case .score where isUnit(previous): return false
      case .score, .overall, .average, .assessment: return true
      default: continue
      }
    }
    return false
  }

  /// `74.57 คะแนน ข้อ 13 … ร้อยละ 96.10`: the unit of a number before says nothing of the next one.
  private func isUnit(_ token: Token) -> Bool {
    let index = document.firstToken(from: Int(token.lower))
    guard index > block.lowerBound, document.number(document.tokens[index - 1]) != nil else { return false }
    return context.gapIsLight(Int(document.tokens[index - 1].upper), Int(token.lower))
  }

  private mutating func addScores(_ value: Sourced<ExactDecimal>) {
    state.indicatorScore = value
    for mention in state.indicators {
      ledger.indicators.append(
        ScoreLedger.IndicatorEvidence(mention: mention, score: value))
      // `ในส่วนของแบบวัด … (IIT) ซึ่งมีคะแนนเฉลี่ย 96.33 คะแนน การปฏิบัติหน้าที่ได้ 98.12`: listed under the instrument.
      if state.isWithinInstrument, let index = state.instrumentEvidence,
        numbering.instrument(of: mention.number) == ledger.instruments[index].code.value
      {
        ledger.instruments[index].indicators.append(place(mention))
      }
    }
  }

  // MARK: - Other numbers beside scores

  /// `จาก 75.43 คะแนน เป็น 86.95`, `(69.45 เป็น 75.08)`: what a score was before.
  private func isOldValue(_ token: Token) -> Bool {
    if state.changeClaim != nil, follows(["จาก", "จากเดิม", "จากคะแนน"], at: Int(token.lower)) { return true }
    var after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    if document.has("คะแนน", at: after) {
      after = document.skipSpaces(from: after + 15, to: document.bytes.count)
    }
    guard document.has("เป็น", at: after) else { return false }
    let next = document.skipSpaces(from: after + 12, to: document.bytes.count)
    return ThaiDigits.digit(in: document.bytes.span, at: next) != nil
  }

  /// `สูงกว่าคะแนนของเทศบาล 6.10 คะแนน`: by how much, unless words say that a score follows.
  private func isExcess(_ token: Token) -> Bool {
    guard state.threshold == nil, let comparison = state.comparison, !isNear(comparison.place, token),
      Int(token.lower) - comparison.place.upperBound <= 120, state.subject != .indicators
    else { return false }
    return !follows(Self.statingWords, at: Int(token.lower))
  }

  private static let statingWords: [StaticString] = [
    "ได้", "ได้คะแนน", "มีคะแนน", "ได้รับ", "คะแนนรวม", "ภาพรวม", "คะแนนเฉลี่ย", "ได้คะแนนรวม", "คะแนน", "เท่ากับ",
    "ร้อยละ",
  ]

  // MARK: - The overall score

  private mutating func overallScore(_ value: Sourced<ExactDecimal>, _ token: Token, _ index: Int) {
    if hasBecome(token) { state.year = .current }
    if let year = yearBehind(index) {
      state.year = year.year == fiscalYear ? .current : .other(year)
      state.takenYear = year.range.lowerBound
    }
    state.scoreEnd = Int(token.upper)
    // `จากปี ๒๕๖๖ ซึ่งได้ ๙๐.๑๐ คะแนน จำนวน ๒.๓๐ คะแนน`: by how much, though the words of the change were not read.
    if let (_, end) = state.lookBack, Int(token.lower) - end <= 60, value.value < ExactDecimal(40) {
      return state.last = .foreign
    }
    if isOfPlace(token) {
      state.othersAt = Int(token.upper)
      return state.last = .foreign
    }
    switch state.year {
    case .unnamed:
      if let year = state.yearBefore,
        hasOverall
      {
        historyScore(value, year, token)
      } else {
        state.last = .foreign
      }
    case .other(let year): historyScore(value, year, token)
    case .current:
      ledger.claim(token)
      var claim = Claim(kind: Sourced(.overall, at: value.span))
      claim.value = value
      claim.level = state.pendingLevel
      state.pendingLevel = nil
      state.last = .claim(ledger.claims.count)
      ledger.claims.append(claim)
      hasOverall = true
    }
    bracketedLevel(behind: token)
  }

  /// `๘๘.๙๐ คะแนน (A)`: a letter in brackets right behind a score.
  private mutating func bracketedLevel(behind token: Token) {
    let end = Int(document.lines[lineIndex(of: token)].upper)
    var i = document.skipSpaces(from: Int(token.upper), to: end)
    if document.has("คะแนน", at: i) { i = document.skipSpaces(from: i + 15, to: end) }
    guard document.has("(", at: i) else { return }
    i += document.has("ระดับ", at: i + 1) ? 16 : 1
    guard let level = LevelReader.level(in: document, at: i, before: end),
      document.has(")", at: document.skipSpaces(from: level.upperBound, to: end))
    else { return }
    note(level: level)
  }

  /// `ทั้งนี้ ลำดับที่ 1 ของกลุ่มได้ 97.20`: the score of whoever has that place, where the own one is stated.
  private func isOfPlace(_ token: Token) -> Bool {
    guard case .current = state.year, hasOverall else { return false }
    let index = document.firstToken(from: Int(token.lower))
    let before = document.tokens[block.lowerBound..<index].suffix(3)
    guard let rank = before.last(where: { $0.word == .rank }), Int(token.lower) - Int(rank.upper) <= 90,
      follows(["ได้", "ได้คะแนน", "มีคะแนน", "คะแนน"], at: Int(token.lower))
    else { return false }
    return !document.tokens(in: Int(rank.upper)..<Int(token.lower)).contains { token in
      if case .term(.agency) = token.kind { true } else { false }
    }
  }

  /// A past year's score is history; a coming year's can only be an aim.
  private mutating func historyScore(_ value: Sourced<ExactDecimal>, _ year: YearMention, _ token: Token) {
    guard let fiscalYear, year.year < fiscalYear else { return state.last = .foreign }
    // `จากปี ๒๕๖๔ จำนวน ๓.๐๕ คะแนน`: by how much, whatever the words before.
    if year.isCompared, value.value < ExactDecimal(40), follows(["จำนวน"], at: Int(token.lower)) {
      return state.last = .foreign
    }
    ledger.claim(token)
    let entry = ledger.addHistory(year, score: value, document)
    // `เคยได้ระดับ A ด้วยคะแนน ๙๑.๐๒ ในปี ๒๕๖๕`.
    if let level = state.pendingLevel, ledger.history[entry].overall?.level == nil {
      ledger.history[entry].overall?.level = level
      state.pendingLevel = nil
    }
    state.last = .history(entry)
    // A figure of others' named before ends where an own one is read.
    state.asideUntil = 0
    // `จากปี ๒๕๖๖ ที่ได้ ๙๓.๑๐`: a look back, and what follows is of this year again.
    if year.isCompared {
      state.year = .current
      state.lookBack = (year, Int(token.upper))
    }
  }

  // MARK: - Differences and ranks

  mutating func startChange(_ kind: Claim.Kind, _ token: Token) {
    let isGlued = Int(token.lower) > 0 && document.bytes[Int(token.lower) - 1] >= 0x80
    let isOthers =
      Int(token.lower) < state.othersUntil && isGlued && state.isAside(at: Int(token.lower))
      && !follows(["และ", "โดย", "ซึ่ง", "แต่", "ทั้งยัง"], at: Int(token.lower))
    if Int(token.lower) - state.othersAt <= 60 || isOthers {
      // By how much others' figure has changed.
      return state.asideUntil = Int(token.upper) + 120
    }
    state.change = (kind, token.range)
    state.changeYear = nil
    if case .other(let year) = state.year { state.changeYear = year }
    if case .current = state.year, let (year, end) = state.lookBack, Int(token.lower) - end <= 90 {
      state.changeYear = year
    }
    state.isListOpen = false
  }

  private mutating func difference(
    _ change: (kind: Claim.Kind, place: Range<Int>), _ value: Sourced<ExactDecimal>, _ token: Token,
    _ index: Int
  ) {
    if isOldScore(value, token) {
      if let year = state.changeYear ?? yearBehind(index), state.subject != .indicators {
        historyScore(value, year, token)
      } else {
        state.last = .foreign
      }
      return
    }
    // No claim speaks of a sub-indicator.
    if state.subject == .item {
      state.change = nil
      return state.last = .foreign
    }
    ledger.claim(token)
    var claim = Claim(kind: document.sourced(change.kind, change.place))
    claim.value = value
    claim.fromYear = state.changeYear.map { document.sourced($0.year, $0.range) }
    if state.subject == .indicators {
      claim.indicators = state.indicators.map { place($0) }
    } else if state.subject == .none, isClose(state.closed, before: token) {
      claim.indicators = state.closed.map { place($0) }
    }
    state.changeClaim = ledger.claims.count
    state.changeEnd = Int(token.upper)
    ledger.claims.append(claim)
    state.change = nil
    state.year = .current
  }

  /// `เพิ่มขึ้นจากปี ๒๕๖๒ ซึ่งได้ ๘๒.๑๕ คะแนน จำนวน ๘.๒๗ คะแนน`: the first number is the other year's score.
  /// So it is in brackets behind the year: `จากปี ๒๕๖๒ (๘๒.๑๕ คะแนน)`. `สูงขึ้นจากเดิม ๒.๐๕ คะแนน` is by how much.
  private func isOldScore(_ value: Sourced<ExactDecimal>, _ token: Token) -> Bool {
    if document.has("(", endingAt: Int(token.lower)), state.changeYear != nil || isAfterOtherYear(token) {
      return true
    }
    if isOldValue(token) { return true }
    if follows(["ได้", "ได้คะแนน", "มีคะแนน", "ที่ได้"], at: Int(token.lower)) { return true }
    // No score rises by so much; and `ซึ่งอยู่ที่ ๙๐.๐๐` states one.
    if value.value > ExactDecimal(60) || follows(Self.relatingWords, at: Int(token.lower)) { return true }
    return follows(["จาก"], at: Int(token.lower))
      || value.value >= ExactDecimal(50) && follows(["เดิม", "จากคะแนน", "คะแนนเดิม"], at: Int(token.lower))
  }

  private static let relatingWords: [StaticString] = [
    "ซึ่งอยู่ที่", "ที่อยู่ที่", "ซึ่งเท่ากับ", "ซึ่งมี", "ซึ่งมีคะแนน", "ซึ่งคือ", "ที่มี", "ที่มีคะแนน", "ซึ่งเดิม", "ซึ่งเดิมอยู่ที่",
  ]

  private func isAfterOtherYear(_ token: Token) -> Bool {
    if case .unnamed = state.year { true } else { false }
  }

  private mutating func rank(_ token: Token, _ index: Int) {
    ledger.claim(token)
    guard let number = document.number(token)?.value.integer, state.subject != .indicators else { return }
    guard let ranking = RankingReader.ranking(number, at: index, in: document, block: block) else { return }
    ledger.rankings.append(ranking)
  }
}
