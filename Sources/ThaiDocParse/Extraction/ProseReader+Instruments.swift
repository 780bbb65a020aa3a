import ThaiNumerals

/// Figures of instruments in running text: weights, scores in percent and weighted points.
extension ProseReader {
  /// `82.04 คะแนน (24.61 คะแนน จาก 30 คะแนน)`, `ร้อยละ 90.68 คิดเป็น 27.20 คะแนน`: the points of the instrument whose
  /// score stands before.
  mutating func instrumentPoints(_ value: Sourced<ExactDecimal>, _ token: Token) -> Void? {
    guard let index = state.instrumentEvidence, let score = ledger.instruments[index].score,
      ledger.instruments[index].points == nil, Int(score.span.upper) <= Int(value.span.lower),
      value.value <= 40, score.value > value.value
    else { return nil }
    let full = outOf(token)
    guard full != nil || follows(["คิดเป็น", "คิดเป็นคะแนน"], at: Int(token.lower)) else { return nil }
    ledger.claim(token)
    ledger.instruments[index].points = value
    ledger.instruments[index].weight = ledger.instruments[index].weight ?? full
    return ()
  }

  /// `28.65 จาก 30 คะแนน (ร้อยละ 95.50)`: the percent of the instrument whose points stand before.
  mutating func instrumentPercent(_ value: Sourced<ExactDecimal>, _ token: Token) -> Void? {
    guard let index = state.instrumentEvidence, let points = ledger.instruments[index].points,
      ledger.instruments[index].score == nil, Int(token.lower) - Int(points.span.upper) <= 120,
      value.value >= points.value,
      follows(["(ร้อยละ", "( ร้อยละ", "หรือร้อยละ", "คิดเป็นร้อยละ", "("], at: Int(token.lower))
    else { return nil }
    ledger.claim(token)
    ledger.instruments[index].score = value
    return ()
  }

  /// `จาก 30 คะแนน`, `จากคะแนนเต็ม 30`: what a figure is out of, where that is less than 100.
  private func outOf(_ token: Token) -> Sourced<ExactDecimal>? {
    let end = document.bytes.count
    var i = document.skipSpaces(from: Int(token.upper), to: end)
    if document.has("คะแนน", at: i) { i = document.skipSpaces(from: i + 15, to: end) }
    guard document.has("จาก", at: i) else { return nil }
    i = document.skipSpaces(from: i + 9, to: end)
    if document.has("คะแนนเต็ม", at: i) { i = document.skipSpaces(from: i + 27, to: end) }
    guard let full = ThaiNumber.scan(in: document.bytes.span, at: i), full.value < 100 else { return nil }
    return document.sourced(full.value, full.lower..<full.upper)
  }

  /// An instrument's weight, if it is said to be that, else its score.
  mutating func instrumentFigure(_ value: Sourced<ExactDecimal>, _ token: Token) {
    guard let instrument = state.instrument,
      state.hasCue || state.instrumentFull != nil || isNear(instrument.range, token)
    else { return }
    ledger.claim(token)
    var evidence = ScoreLedger.InstrumentEvidence(code: document.sourced(instrument.code, instrument.range))
    if isWeight(value.value, instrument.code, token) {
      evidence.weight = value
      ledger.instruments.append(evidence)
      return
    }
    let ahead = state.instrumentFull
    state.instrumentFull = nil
    if let full = fullScore(behind: token) ?? ahead, value.value <= full.value {
      evidence.points = value
      evidence.weight = full
    } else if isInPoints, value.value <= 40 {
      evidence.points = value
    } else {
      evidence.score = value
    }
    state.instrumentEvidence = ledger.instruments.count
    ledger.instruments.append(evidence)
    state.subject = .none
  }

  /// `40 คะแนน (คะแนนเต็ม 40)`.
  private func fullScoreFollows(_ token: Token) -> Bool {
    let index = document.firstToken(from: Int(token.upper))
    return document.tokens[min(index, block.upperBound)..<min(index + 3, block.upperBound)].contains {
      $0.word == .fullScore
    }
  }

  /// `27.10/30`: what the figure is out of, where that is less than 100.
  private func fullScore(behind token: Token) -> Sourced<ExactDecimal>? {
    let slash = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    guard document.has("/", at: slash) else { return nil }
    let start = document.skipSpaces(from: slash + 1, to: document.bytes.count)
    guard let full = ThaiNumber.scan(in: document.bytes.span, at: start), full.value < ExactDecimal(100)
    else { return nil }
    return document.sourced(full.value, full.lower..<full.upper)
  }

  /// `IIT (ร้อยละ 30)`, `น้ำหนักร้อยละ 30`: the official weight in brackets or behind the word.
  private func isWeight(_ value: ExactDecimal, _ code: InstrumentCode, _ token: Token) -> Bool {
    guard numbering.weight(of: code).map({ ExactDecimal($0) == value }) ?? false else { return false }
    // `IIT 30 คะแนน EIT 30 คะแนน`: an integer that is the official weight is no score, unless what it is out of follows.
    if document.number(token)?.fractionDigits == 0, fullScore(behind: token) == nil, outOf(token) == nil,
      state.instrumentFull == nil, !fullScoreFollows(token)
    {
      return true
    }
    let start = document.skipSpaces(backFrom: Int(token.lower), to: 0)
    let isBracketed = document.has("(", endingAt: start) || document.has("(ร้อยละ", endingAt: start)
    return isBracketed || goesOnWithWeights(token)
      || follows(
        ["น้ำหนัก", "น้ำหนักร้อยละ", "น้ำหนัก ร้อยละ", "คะแนนเต็ม", "คิดเป็นร้อยละ", "คิดเป็น"], at: Int(token.lower))
  }

  /// `IIT คิดเป็นร้อยละ 30 EIT ร้อยละ 30 และ OIT ร้อยละ 40`: once a list gives a weight, it gives weights.
  private func goesOnWithWeights(_ token: Token) -> Bool {
    guard let last = ledger.instruments.last, let weight = last.weight, last.score == nil, last.points == nil
    else {
      return false
    }
    return document.number(token)?.fractionDigits == 0 && follows(["ร้อยละ"], at: Int(token.lower))
      && Int(document.span(token.range).lower) - Int(weight.span.upper) <= 150
  }
}
