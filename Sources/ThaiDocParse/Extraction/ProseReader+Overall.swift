import ThaiNumerals

/// The overall score in running text: of which year it is, and of whom.
extension ProseReader {
  /// `๙๐.๐๒ คะแนน ในปี ๒๕๖๖`: the year behind a score that is its own.
  func yearBehind(_ index: Int) -> YearMention? {
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
      if let year = context.years[document.tokens[next]] { return year.isRange ? nil : year }
      next += 1
    }
    return nil
  }

  /// Whether a year stands before a score, behind the score before it, that none has taken.
  func isYearAhead(_ index: Int) -> Bool {
    guard let year = state.lastYear else { return false }
    return year.range.lowerBound > state.scoreEnd
      && year.range.upperBound <= Int(document.tokens[index].lower)
  }

  func isOfNamedYear(_ index: Int) -> Bool { yearBehind(index) != nil }

  /// The score of another agency that the text names beside the report's own; returns whether it is one.
  mutating func otherAgencyScore(
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

  /// `จาก 75.43 คะแนน เป็น 86.95`, `(69.45 เป็น 75.08)`: what a score was before.
  @inline(__always)
  func isOldValue(_ token: Token) -> Bool {
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
  @inline(__always)
  func isExcess(_ token: Token) -> Bool {
    guard state.threshold == nil, let comparison = state.comparison, !isNear(comparison.place, token),
      Int(token.lower) - comparison.place.upperBound <= 120, state.subject != .indicators
    else { return false }
    return !follows(Self.statingWords, at: Int(token.lower))
  }

  static let statingWords: [StaticString] = [
    "ได้", "ได้คะแนน", "มีคะแนน", "ได้รับ", "คะแนนรวม", "ภาพรวม", "คะแนนเฉลี่ย", "ได้คะแนนรวม", "คะแนน", "เท่ากับ",
    "ร้อยละ",
  ]

  mutating func overallScore(_ value: Sourced<ExactDecimal>, _ token: Token, _ index: Int) {
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
  mutating func bracketedLevel(behind token: Token) {
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
  func isOfPlace(_ token: Token) -> Bool {
    guard case .current = state.year, hasOverall else { return false }
    let index = document.firstToken(from: Int(token.lower))
    let before = document.tokens[block.lowerBound..<index].suffix(3)
    guard let rank = before.last(where: { $0.word == .rank }), Int(token.lower) - Int(rank.upper) <= 90,
      follows(["ได้", "ได้คะแนน", "มีคะแนน", "คะแนน"], at: Int(token.lower))
    else { return false }
    return !document.holdsToken(in: Int(rank.upper)..<Int(token.lower)) { token in
      if case .term(.agency) = token.kind { true } else { false }
    }
  }

  /// A past year's score is history; a coming year's can only be an aim.
  mutating func historyScore(_ value: Sourced<ExactDecimal>, _ year: YearMention, _ token: Token) {
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
}
