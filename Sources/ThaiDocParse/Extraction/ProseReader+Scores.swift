import ThaiNumerals

/// Numbers in running text: whose score each one is.
extension ProseReader {
  mutating func number(_ index: Int) {
    let token = document.tokens[index]
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
    guard let year = YearMentions.mention(at: index, in: document), !year.isRange, year.isNamed else {
      return
    }
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
    if let comparison = state.comparison, isNear(comparison.place, token) {
      return threshold(token, kind: comparison)
    }
    if let target = state.target, isNear(target.place, token) {
      ledger.claims[target.claim].value = value
      state.target = nil
      return ledger.claim(token)
    }
    if let change = state.change, !becomes(token) { return difference(change, value, token) }
    if isShare(token, index) || isOldValue(token) || isExcess(token) { return state.last = .foreign }
    if state.isAside(at: Int(token.lower)) || isSigned(token)
      || follows(["อยู่", "ห่าง", "ต่างกัน", "อีก", "เสียไป", "หายไป"], at: Int(token.lower))
    {
      state.asideUntil = 0
      state.last = .foreign
      return
    }
    if state.extreme != nil, !state.indicators.isEmpty {
      ledger.claim(token)
      addScores(value)
      return closeExtreme(value: value)
    }
    if let extreme = state.extreme, isNear(extreme.place, token) {
      state.extremeValue = value
      state.last = .foreign
      return
    }
    if let points = instrumentPoints(value, token) { return points }
    if state.subject != .indicators, let mention = indicatorBehind(index) {
      ledger.claim(token)
      state.indicators = [mention]
      return addScores(value)
    }
    state(value, token, index)
  }

  /// A percent behind a count of persons, items or baht is a share of them.
  private func isShare(_ token: Token, _ index: Int) -> Bool {
    guard Int(token.lower) < state.shareUntil else { return false }
    return index > block.lowerBound && document.tokens[index - 1].word == .percent
  }

  /// `(+3.60)`: a difference.
  private func isSigned(_ token: Token) -> Bool {
    let before = Int(token.lower) - 1
    guard before >= 0, document.bytes[before] == 0x2B || document.bytes[before] == 0x2D else { return false }
    return before == 0 || document.bytes[before - 1] <= 0x28
  }

  /// `เพิ่มขึ้นจาก ๘๕.๑๐ เป็น ๙๐.๕๐`: the second number is what the score has become.
  private mutating func becomes(_ token: Token) -> Bool {
    guard case .foreign = state.last, follows(["เป็น"], at: Int(token.lower)) else { return false }
    state.change = nil
    state.year = .current
    return true
  }

  /// The score belongs to what was named last.
  private mutating func state(_ value: Sourced<ExactDecimal>, _ token: Token, _ index: Int) {
    if state.subject != .indicators, follows(["รวม"], at: Int(token.lower)) { state.subject = .overall }
    switch state.subject {
    case .indicators:
      guard case .current = state.year else { return }
      ledger.claim(token)
      addScores(value)
      state.isListOpen = false
    case .instrument: instrumentFigure(value, token)
    case .item: itemScore(value, token)
    case .overall, .none: if state.hasCue && hasUnitOrCue(index) { overallScore(value, token) }
    }
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
    let after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    if document.has("คะแนน", at: after) || document.has("/100", at: after) { return true }
    if index > block.lowerBound, document.tokens[index - 1].word == .percent { return percentIsScore(index) }
    if follows(["เท่ากับ", "อยู่ที่", "คือ", ":", "=", "ได้", "ได้รับ"], at: Int(token.lower)) { return true }
    guard index > block.lowerBound else { return false }
    let previous = document.tokens[index - 1]
    switch previous.word {
    case .score, .overall, .average, .assessment:
      return Int(token.lower) - Int(previous.upper) <= 60
    default: return false
    }
  }

  /// A percent is a score only with a word that says so before it.
  private func percentIsScore(_ index: Int) -> Bool {
    let percent = document.tokens[index - 1]
    if follows(["เท่ากับ", "อยู่ที่", "คะแนน"], at: Int(percent.lower)) { return true }
    for previous in document.tokens[block.lowerBound..<(index - 1)].reversed() {
      guard Int(percent.lower) - Int(previous.upper) <= 110 else { return false }
      switch previous.word {
      case .score, .overall, .average, .assessment: return true
      default: continue
      }
    }
    return false
  }

  private mutating func addScores(_ value: Sourced<ExactDecimal>) {
    state.indicatorScore = value
    for mention in state.indicators {
      ledger.indicators.append(
        ScoreLedger.IndicatorEvidence(mention: mention, score: value))
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
    guard let comparison = state.comparison, !isNear(comparison.place, token),
      Int(token.lower) - comparison.place.upperBound <= 120, state.subject != .indicators
    else { return false }
    return !follows(Self.statingWords, at: Int(token.lower))
  }

  private static let statingWords: [StaticString] = [
    "ได้", "ได้คะแนน", "มีคะแนน", "ได้รับ", "คะแนนรวม", "ภาพรวม", "คะแนนเฉลี่ย", "ได้คะแนนรวม", "คะแนน", "เท่ากับ",
    "ร้อยละ",
  ]

  // MARK: - The overall score

  private mutating func overallScore(_ value: Sourced<ExactDecimal>, _ token: Token) {
    switch state.year {
    case .unnamed: state.last = .foreign
    case .other(let year): historyScore(value, year, token)
    case .current:
      ledger.claim(token)
      var claim = Claim(kind: Sourced(.overall, at: value.span))
      claim.value = value
      claim.level = state.pendingLevel
      state.pendingLevel = nil
      state.last = .claim(ledger.claims.count)
      ledger.claims.append(claim)
    }
  }

  /// A past year's score is history; a coming year's can only be an aim.
  private mutating func historyScore(_ value: Sourced<ExactDecimal>, _ year: YearMention, _ token: Token) {
    guard let fiscalYear, year.year < fiscalYear else { return state.last = .foreign }
    ledger.claim(token)
    state.last = .history(ledger.addHistory(year, score: value, document))
  }

  // MARK: - Differences and ranks

  mutating func startChange(_ kind: Claim.Kind, _ token: Token) {
    state.change = (kind, token.range)
    state.changeYear = nil
    if case .other(let year) = state.year { state.changeYear = year }
    state.isListOpen = false
  }

  private mutating func difference(
    _ change: (kind: Claim.Kind, place: Range<Int>), _ value: Sourced<ExactDecimal>, _ token: Token
  ) {
    // `เพิ่มขึ้นจากปี ๒๕๖๒ ซึ่งได้ ๘๒.๑๕ คะแนน จำนวน ๘.๒๗ คะแนน`: the first number is the other year's score.
    // So it is in brackets behind the year: `จากปี ๒๕๖๒ (๘๒.๑๕ คะแนน)`.
    let isBracketed = state.changeYear != nil && document.has("(", endingAt: Int(token.lower))
    if isBracketed || follows(["ได้", "ได้คะแนน", "มีคะแนน", "ที่ได้", "จาก", "จากเดิม"], at: Int(token.lower)) {
      if let year = state.changeYear, state.subject != .indicators {
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
    ledger.claims.append(claim)
    state.change = nil
    state.year = .current
  }

  private mutating func rank(_ token: Token, _ index: Int) {
    ledger.claim(token)
    guard let number = document.number(token)?.value.integer, state.subject != .indicators else { return }
    guard let ranking = RankingReader.ranking(number, at: index, in: document, block: block) else { return }
    ledger.rankings.append(ranking)
  }
}
