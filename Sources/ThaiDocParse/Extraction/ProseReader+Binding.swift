import ThaiNumerals

/// Which words make a number in running text a score, and whose.
extension ProseReader {
  /// The score belongs to what was named last.
  mutating func state(_ value: Sourced<ExactDecimal>, _ token: Token, _ index: Int) {
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
  static let reach = 280

  /// Whether a number stands near enough to the indicator or instrument spoken of, with nothing foreign between.
  func isInReach(_ token: Token) -> Bool {
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
  func isPastAnotherLine(_ gap: Range<Int>) -> Bool {
    document.bytes[gap].contains(0x0A) && document.holdsToken(in: gap) { document.number($0) != nil }
  }

  @inline(__always)
  func isSmallLatin(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// `0 หรือ 100 คะแนน`: what may be given.
  @inline(__always)
  func isAlternative(_ token: Token) -> Bool {
    let start = document.skipSpaces(backFrom: Int(token.lower), to: 0)
    guard document.has("หรือ", endingAt: start) else { return false }
    let before = document.firstToken(from: Int(token.lower)) - 1
    return before >= block.lowerBound && document.number(document.tokens[before]) != nil
      && context.gapIsLight(Int(document.tokens[before].upper), start - 12)
  }

  /// Whether the assessment is named where a score stands, or indicators by their names.
  func isOfAssessment(_ token: Token) -> Bool {
    scope.covers(Int(token.lower)) || ledger.indicators.count >= 3
  }

  /// `95.17, 90.24 และ 93.68`: the numbers of a list of scores that starts with a token; `nil` where there is none.
  func list(from index: Int) -> [Token]? {
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
  func isListGap(_ lower: Int, _ upper: Int) -> Bool {
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
  mutating func addScores(_ tokens: [Token]) {
    state.listUntil = Int(tokens[tokens.count - 1].upper)
    guard tokens.count == state.indicators.count else { return }
    for (mention, token) in zip(state.indicators, tokens) {
      guard let number = document.number(token) else { continue }
      ledger.claim(token)
      ledger.indicators.append(
        ScoreLedger.IndicatorEvidence(mention: mention, score: document.sourced(number.value, token.range)))
    }
  }

  mutating func addInstruments(_ tokens: [Token]) {
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
  func indicatorBehind(_ index: Int) -> IndicatorMention? {
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
  func isScoreAtLineStart(_ index: Int) -> Bool {
    guard startsLine(document.tokens[index]), let number = document.number(document.tokens[index]) else {
      return false
    }
    return number.fractionDigits == 2 && number.value > 15
      && !(index + 1 < block.upperBound && document.tokens[index + 1].word == .indicator)
  }

  func startsLine(_ token: Token) -> Bool {
    document.lines[lineIndex(of: token)].lower == token.lower
  }

  /// Whether words right beside the number say that it is a score.
  func hasUnitOrCue(_ index: Int) -> Bool {
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
  func hasBecome(_ token: Token) -> Bool {
    switch state.last {
    case .foreign, .history:
      follows(["เป็น"], at: Int(token.lower)) && !follows(["คิดเป็น"], at: Int(token.lower))
    default: false
    }
  }

  /// `ปี ๒๕๖๓ : ๘๒.๔๔`, `(ปี ๒๕๖๖ ร้อยละ ๘๘.๙๔)`: right behind its year.
  func isBehindYear(_ index: Int) -> Bool {
    guard index > block.lowerBound, context.years.holds(document.tokens[index - 1]) else { return false }
    return context.gapIsLight(Int(document.tokens[index - 1].upper), Int(document.tokens[index].lower))
  }

  /// A score alone on its line, under a label that is no more than the assessment's name and year.
  func isValueUnderLabel(_ index: Int) -> Bool {
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
      let token = document.tokens[at]
      if token.word == .score || token.word == .overall { hasLabel = true }
      if document.number(token) != nil, !context.years.holds(token) { return false }
    }
    return hasLabel
  }

  /// A score alone on its line, with its unit on the next one.
  func isOverUnit(_ token: Token) -> Bool {
    let line = lineIndex(of: token)
    guard document.lines[line].lower == token.lower, document.lines[line].upper == token.upper,
      line + 1 < document.lines.count
    else { return false }
    return document.has("คะแนน", at: Int(document.lines[line + 1].lower))
  }

  /// A percent is a score only with a word that says so before it.
  func percentIsScore(_ index: Int) -> Bool {
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
  func isUnit(_ token: Token) -> Bool {
    let index = document.firstToken(from: Int(token.lower))
    guard index > block.lowerBound, document.number(document.tokens[index - 1]) != nil else { return false }
    return context.gapIsLight(Int(document.tokens[index - 1].upper), Int(token.lower))
  }

  mutating func addScores(_ value: Sourced<ExactDecimal>) {
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
}
