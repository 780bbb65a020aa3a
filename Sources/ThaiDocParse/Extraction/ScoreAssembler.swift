import ThaiNumerals

/// Decides from the evidence which score is whose.
struct ScoreAssembler {
  let document: Document
  let numbering: IndicatorNumbering
  let edition: Edition?

  /// Fills all scores of the report.
  func fill(_ report: inout ITAReport, from ledger: ScoreLedger) {
    let indicators = indicators(ledger)
    let claims = inOrder(ledger.claims)
    let overall = overall(ledger, claims, indicators)
    report.indicators = indicators
    report.claims = claims
    report.overall = overall
    report.instruments = instruments(ledger, overall)
    report.gradingScale = ledger.gradingScale
    report.unknownRows = ledger.unknownRows
    report.rankings = ledger.rankings
    report.changes = ledger.changes
    let fiscalYear = report.fiscalYear
    for result in ledger.otherAgencies {
      var result = result
      result.fiscalYear = result.fiscalYear ?? fiscalYear
      report.otherAgencies.append(result)
    }
    report.history = ledger.history.filter { $0.overall != nil || !$0.indicators.isEmpty }
      .sorted { $0.fiscalYear.value < $1.fiscalYear.value }
    report.statements = statements(ledger, claims)
    if document.isDamaged { doubtScores(&report) }
  }

  /// By the places of the words that claim; claims of one place stay in the order in which they were read.
  private func inOrder(_ claims: [Claim]) -> [Claim] {
    func place(_ index: Int) -> UInt32 { claims[index].kind.span.lower }
    let isInOrder = claims.indices.dropFirst().allSatisfy { place($0 - 1) <= place($0) }
    if isInOrder { return claims }
    return claims.indices.sorted { (place($0), $0) < (place($1), $1) }.map { claims[$0] }
  }

  /// On a damaged page even a whole number may stand under words that were read wrongly.
  private func doubtScores(_ report: inout ITAReport) {
    report.overall?.score?.doubts.insert(.repairedText)
    for index in report.indicators.indices { report.indicators[index].score?.doubts.insert(.repairedText) }
    for index in report.instruments.indices {
      report.instruments[index].score?.doubts.insert(.repairedText)
      report.instruments[index].points?.doubts.insert(.repairedText)
    }
  }

  // MARK: - Indicators

  private func indicators(_ ledger: ScoreLedger) -> [Indicator] {
    let spellings = Spellings(document, numbering)
    // Tables first, as their scores go before those in prose.
    let order = ledger.indicatorOrder
    var first = 0
    var indicators: [Indicator] = []
    indicators.reserveCapacity(min(order.count, numbering.all.count))
    while first < order.count {
      let number = ledger.indicators[order[first]].mention.number
      var last = first + 1
      while last < order.count, ledger.indicators[order[last]].mention.number == number { last += 1 }
      indicators.append(indicator(number, order[first..<last], spellings, ledger))
      first = last
    }
    return indicators
  }

  private func indicator(
    _ number: Int, _ evidence: ArraySlice<Int>, _ spellings: Spellings, _ ledger: ScoreLedger
  ) -> Indicator {
    let best = ledger.indicators[evidence[evidence.startIndex]].mention
    let place = best.place
    let named = best.nameRange ?? spellings.firstPlace(of: number) ?? place
    // Where number and name disagree, the name says which indicator it is.
    let isConflict = best.doubts.contains(.numberNameConflict)
    let numbered = isConflict ? place : best.numberRange ?? place
    var indicator = Indicator(
      number: document.sourced(number, numbered, doubts: best.doubts),
      name: document.sourced(numbering.name(of: number), named, doubts: best.doubts))
    indicator.instrument = numbering.instrument(of: number)
    indicator.score = score(evidence, ledger)
    if let ranked = evidence.first(where: { ledger.indicators[$0].rank != nil }) {
      indicator.rank = ledger.indicators[ranked].rank
    }
    indicator.spellings = spellings.all(of: number)
    for index in ledger.items.indices where ledger.items[index].indicator == number {
      indicator.items.append(ledger.items[index].item)
    }
    return indicator
  }

  /// A table's score goes before one in prose; each further place that states the same value is noted.
  private func score(_ evidence: ArraySlice<Int>, _ ledger: ScoreLedger) -> Sourced<ExactDecimal>? {
    guard let first = evidence.first(where: { ledger.indicators[$0].score != nil }),
      var best = ledger.indicators[first].score
    else { return nil }
    for index in evidence where index != first {
      guard let score = ledger.indicators[index].score else { continue }
      if score.value != best.value {
        best.doubts.insert(.severalCandidates)
      } else if score.span != best.span {
        best.others.append(score.span)
      }
    }
    return best
  }

  // MARK: - Overall

  private func overall(
    _ ledger: ScoreLedger, _ claims: [Claim], _ indicators: [Indicator]
  ) -> OverallResult? {
    let candidates = Candidates(claims, ledger.overall)
    let chosen = choose(candidates.scores, indicators)
    var result = OverallResult(score: chosen)
    let levels = candidates.levels(of: chosen?.value) + ledger.overall.compactMap(\.level) + candidates.levels
    result.level = levels.first
    if let level = result.level {
      result.level?.others = levels.dropFirst().filter { $0.value == level.value && $0.span != level.span }
        .map(\.span)
    }
    if levels.contains(where: { $0.value != result.level?.value }) {
      result.level?.doubts.insert(.severalCandidates)
    }
    return result.score == nil && result.level == nil ? nil : result
  }

  /// Overall scores as prose claims them, and behind them those of tables.
  private struct Candidates {
    var scores: [Sourced<ExactDecimal>] = []
    /// The levels stated with scores, each with the score's index.
    private var stated: [(score: Int, level: Sourced<String>)] = []

    init(_ claims: [Claim], _ overall: [ScoreLedger.OverallEvidence]) {
      for index in claims.indices where claims[index].kind.value == .overall {
        add(claims[index].value, claims[index].level)
      }
      for evidence in overall { add(evidence.score, evidence.level) }
    }

    private mutating func add(_ score: Sourced<ExactDecimal>?, _ level: Sourced<String>?) {
      guard let score else { return }
      if let level { stated.append((scores.count, level)) }
      scores.append(score)
    }

    var levels: [Sourced<String>] { stated.map(\.level) }

    func levels(of value: ExactDecimal?) -> [Sourced<String>] {
      stated.compactMap { scores[$0.score].value == value ? $0.level : nil }
    }
  }

  /// The value that the indicator scores agree with, if exactly one does; else the one stated most often; else the first.
  private func choose(
    _ scores: [Sourced<ExactDecimal>], _ indicators: [Indicator]
  ) -> Sourced<ExactDecimal>? {
    if let first = scores.first, scores.allSatisfy({ $0.value == first.value }) {
      return first.stated(again: scores)
    }
    let values = Self.values(of: scores)
    guard !values.isEmpty else { return nil }
    let total = edition?.overall(from: ScoreSheet(indicators))
    let agreeing = total.map { total in values.filter { total.agrees(with: scores[$0.first].value) } } ?? []
    let most = values.reduce(0) { max($0, $1.count) }
    let mostStated = values.reduce(Int.max) { $1.count == most ? min($0, $1.first) : $0 }
    var best = scores[agreeing.count == 1 ? agreeing[0].first : mostStated].stated(again: scores)
    best.doubts.insert(.severalCandidates)
    return best
  }

  /// Each value with the index of the score that states it first, and how many do.
  private static func values(of scores: [Sourced<ExactDecimal>]) -> [(first: Int, count: Int)] {
    var values: [(first: Int, count: Int)] = []
    let order = scores.indices.sorted { a, b in
      scores[a].value == scores[b].value ? a < b : scores[a].value < scores[b].value
    }
    for index in order {
      if let last = values.last, scores[last.first].value == scores[index].value {
        values[values.count - 1].count += 1
      } else {
        values.append((index, 1))
      }
    }
    return values
  }

  // MARK: - Instruments

  private func instruments(_ ledger: ScoreLedger, _ overall: OverallResult?) -> [Instrument] {
    var result: [Instrument] = []
    for piece in ledger.instruments {
      let index: Int
      if let known = result.firstIndex(where: { $0.code.value == piece.code.value }) {
        index = known
      } else {
        index = result.count
        result.append(Instrument(code: piece.code))
      }
      merge(piece, into: &result[index])
    }
    nameFromText(&result)
    decidePoints(&result, overall)
    return result
  }

  private func merge(_ piece: ScoreLedger.InstrumentEvidence, into instrument: inout Instrument) {
    instrument.name = instrument.name ?? piece.name
    instrument.weight = combined(instrument.weight, piece.weight)
    instrument.score = combined(instrument.score, piece.score)
    instrument.points = combined(instrument.points, piece.points)
    if instrument.indicators.isEmpty { instrument.indicators = piece.indicators }
  }

  private func combined(
    _ known: Sourced<ExactDecimal>?, _ new: Sourced<ExactDecimal>?
  ) -> Sourced<ExactDecimal>? {
    guard var known, let new else { return known ?? new }
    if new.value == known.value {
      known.restate(at: new.span)
    } else {
      known.doubts.insert(.severalCandidates)
    }
    return known
  }

  /// Prose names instruments in words beside their codes.
  private func nameFromText(_ instruments: inout [Instrument]) {
    for index in instruments.indices where instruments[index].name == nil {
      let code = instruments[index].code.value
      let token = document.tokens.first { token in
        guard case .term(.instrument(code, isCode: false)) = token.kind else { return false }
        return document.has("แบบ", at: Int(token.lower))
      }
      instruments[index].name = token.map { document.sourcedText($0.range) }
    }
  }

  /// Figures that no header calls percent or points: where all are at most the weights, and add up to the overall
  /// score, they are points.
  private func decidePoints(_ instruments: inout [Instrument], _ overall: OverallResult?) {
    guard let edition, let overall = overall?.score?.value,
      instruments.count == edition.instruments.count
    else { return }
    var sum = DecimalInterval(exactly: .zero)
    for rule in edition.instruments {
      guard let instrument = instruments.first(where: { $0.code.value == rule.code }),
        instrument.points == nil,
        let score = instrument.score?.value, score <= ExactDecimal(rule.weight),
        let next = sum.adding(DecimalInterval(rounded: score))
      else { return }
      sum = next
    }
    guard sum.meets(DecimalInterval(rounded: overall)) else { return }
    for index in instruments.indices {
      var points = instruments[index].score
      points?.doubts.insert(.inferred)
      instruments[index].points = points
      instruments[index].score = nil
    }
  }
}

extension Sourced<ExactDecimal> {
  /// The value with all places of `scores` that state it.
  fileprivate func stated(again scores: [Sourced<ExactDecimal>]) -> Sourced<ExactDecimal> {
    var stated = self
    stated.others = scores.filter { $0.value == value && $0.span != span }.map(\.span)
    return stated
  }
}

/// Every way in which a document writes the indicators' names.
struct Spellings {
  private struct Entry {
    let number: Int
    /// The index of an exact spelling in the lexicon.
    let name: Int?
    var spelling: Sourced<String>
  }

  /// In the order of their first places.
  private var entries: [Entry] = []
  private var first: [Range<Int>?]

  init(_ document: Document, _ numbering: IndicatorNumbering) {
    first = Array(repeating: nil, count: numbering.all.upperBound + 1)
    entries.reserveCapacity(first.count)
    for token in document.tokens {
      guard case .term(.indicator(let name)) = token.kind, let number = numbering.number(ofName: name) else {
        continue
      }
      if first[number] == nil { first[number] = token.range }
      if token.isNear {
        addNear(token, number, document)
      } else {
        addExact(token, Int(name), number, document)
      }
    }
  }

  /// White space makes no other spelling, so the name stands as the lexicon has it.
  private mutating func addExact(_ token: Token, _ name: Int, _ number: Int, _ document: Document) {
    for index in entries.indices where entries[index].name == name {
      // A report names each indicator in its table, its analysis and its plan.
      if entries[index].spelling.others.isEmpty { entries[index].spelling.others.reserveCapacity(6) }
      return entries[index].spelling.others.append(document.span(token.range))
    }
    entries.append(
      Entry(number: number, name: name, spelling: document.sourced(Lexicon.indicatorNames[name], token.range))
    )
  }

  /// Damage apart from the certain repairs has no end of forms; only so many are listed.
  private mutating func addNear(_ token: Token, _ number: Int, _ document: Document) {
    let text = document.string(token.range)
    let key = text.utf8.filter { $0 > 0x20 }
    var count = 0
    for index in entries.indices where entries[index].number == number {
      count += 1
      if entries[index].name == nil, entries[index].spelling.value.utf8.filter({ $0 > 0x20 }) == key {
        return entries[index].spelling.others.append(document.span(token.range))
      }
    }
    guard count < 12 else { return }
    let spelling = document.sourced(text, token.range, doubts: .spellingMatchedNearly)
    entries.append(Entry(number: number, name: nil, spelling: spelling))
  }

  /// The spellings of an indicator's name, in order of first appearance.
  func all(of number: Int) -> [Sourced<String>] {
    var spellings: [Sourced<String>] = []
    for index in entries.indices where entries[index].number == number {
      spellings.append(entries[index].spelling)
    }
    return spellings
  }

  /// Where its name stands first.
  func firstPlace(of number: Int) -> Range<Int>? { first.indices.contains(number) ? first[number] : nil }
}
