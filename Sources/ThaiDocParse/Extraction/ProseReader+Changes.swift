import ThaiNumerals

/// Differences between years in running text, and places in leagues.
extension ProseReader {
  /// `(+3.60)`: a difference.
  @inline(__always)
  func isSigned(_ token: Token) -> Bool {
    let before = Int(token.lower) - 1
    guard before >= 0, document.bytes[before] == 0x2B || document.bytes[before] == 0x2D else { return false }
    return before == 0 || document.bytes[before - 1] <= 0x28
  }

  /// `เพิ่มขึ้นเป็น ๙๐.๕๐`, `เพิ่มขึ้นจาก ๘๕.๑๐ เป็น ๙๐.๕๐`: what the score has become.
  mutating func becomes(_ token: Token) -> Bool {
    guard
      follows(["เป็น", "เหลือ", "เหลือเพียง", "อยู่ที่"], at: Int(token.lower)),
      !follows(["คิดเป็น", "ซึ่งอยู่ที่", "ที่อยู่ที่"], at: Int(token.lower))
    else { return false }
    state.change = nil
    state.year = .current
    return true
  }

  /// `เพิ่มขึ้นจากปีที่ผ่านมา โดยได้คะแนน ๘๘.๑๒`: a new statement behind the change, and no difference.
  mutating func statesAnew(_ change: Range<Int>, _ token: Token) -> Bool {
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
      !document.holdsToken(
        in: at..<lower,
        where: {
          $0.word == .increase || $0.word == .decrease || $0.word == .fiscalYear || document.number($0) != nil
        })
    else { return false }
    state.change = nil
    state.year = .current
    return true
  }

  func namesOwnYear(in range: Range<Int>) -> Bool {
    for index in document.firstToken(from: range.lowerBound)..<document.firstToken(from: range.upperBound) {
      if let year = context.years[document.tokens[index]], year.year == fiscalYear { return true }
    }
    return false
  }

  /// `เพิ่มขึ้น ๓.๔๘ คะแนน หรือคิดเป็นร้อยละ ๓.๘๗`: a difference once more, as a share.
  @inline(__always)
  func restatesChange(_ token: Token, _ index: Int) -> Bool {
    guard let end = state.changeEnd, Int(token.lower) - end <= 110, index > block.lowerBound,
      document.tokens[index - 1].word == .percent
    else { return false }
    return follows(["หรือ", "คิดเป็น", "("], at: Int(document.tokens[index - 1].lower))
  }

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

  mutating func difference(
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
  func isOldScore(_ value: Sourced<ExactDecimal>, _ token: Token) -> Bool {
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

  static let relatingWords: [StaticString] = [
    "ซึ่งอยู่ที่", "ที่อยู่ที่", "ซึ่งเท่ากับ", "ซึ่งมี", "ซึ่งมีคะแนน", "ซึ่งคือ", "ที่มี", "ที่มีคะแนน", "ซึ่งเดิม", "ซึ่งเดิมอยู่ที่",
  ]

  func isAfterOtherYear(_ token: Token) -> Bool {
    if case .unnamed = state.year { true } else { false }
  }

  mutating func rank(_ token: Token, _ index: Int) {
    ledger.claim(token)
    guard let number = document.number(token)?.value.integer, state.subject != .indicators else { return }
    guard let ranking = RankingReader.ranking(number, at: index, in: document, block: block) else { return }
    ledger.rankings.append(ranking)
  }
}
