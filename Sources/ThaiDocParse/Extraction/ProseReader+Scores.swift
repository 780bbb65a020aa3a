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
  func isBracketed(_ index: Int) -> Bool {
    guard index > block.lowerBound else { return false }
    let words = document.tokens[index - 1]
    return words.word == .fiscalYear
      && document.has("(", endingAt: document.skipSpaces(backFrom: Int(words.lower), to: 0))
  }

  /// `ผลการประเมินรายตัวชี้วัด : (1) 99.50 (2) 98.80`: an indicator's number in brackets before its score.
  @inline(__always)
  func bracketedNumber(_ index: Int) -> IndicatorMention? {
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

  mutating func year(_ index: Int) {
    guard let year = context.years[document.tokens[index]], !year.isRange else { return }
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
  mutating func otherCount(_ token: Token, _ index: Int) {
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
  mutating func fullScore(_ token: Token) {
    ledger.claim(token)
    state.shareUntil = 0
    guard let index = state.instrumentEvidence, let full = document.number(token),
      full.value < ExactDecimal(100), let score = ledger.instruments[index].score, score.value <= full.value
    else { return }
    ledger.instruments[index].points = score
    ledger.instruments[index].score = nil
    ledger.instruments[index].weight = document.sourced(full.value, token.range)
  }

  mutating func score(_ token: Token, _ index: Int) {
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
  @inline(__always)
  func isShare(_ token: Token, _ index: Int) -> Bool {
    guard Int(token.lower) < state.shareUntil, index > block.lowerBound,
      document.tokens[index - 1].word == .percent
    else { return false }
    return !follows(["คะแนน", "คะแนนเฉลี่ย"], at: Int(document.tokens[index - 1].lower))
  }
}
