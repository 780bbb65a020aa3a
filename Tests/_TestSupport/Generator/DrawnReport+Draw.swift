extension DrawnReport {
  /// A report in which everything agrees; the same one for the same seed.
  package init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let form = Form.allCases.randomElement(using: &generator) ?? .analysis
    self.init(form: form, using: &generator)
  }

  /// A report of one form.
  package init(form: Form, using generator: inout SeededGenerator) {
    let year = Int.random(in: form == .comparison ? 2563...2568 : 2562...2568, using: &generator)
    let scores = Self.scores(using: &generator)
    let agency = DrawnAgency.all.randomElement(using: &generator) ?? DrawnAgency.all[0]
    self.form = form
    style = TableStyle.allCases.randomElement(using: &generator) ?? .tabs
    script = DigitScript.allCases.randomElement(using: &generator) ?? .thai
    self.year = year
    self.agency = agency
    closingName = agency.name
    wording = Int.random(in: 0..<5040, using: &generator)
    self.scores = scores
    rows = Self.rows(scores)
    instruments = Self.instruments(scores)
    (overall, level, scale) = ([:], [:], Self.scale(year))
    (history, claims, analyses, recommendations, measures, contents) = ([], [], [], [], [], [])
    parts = Set(Part.allCases.filter { _ in Bool.random(using: &generator) })
    settleParts()
    for place in Place.allCases {
      overall[place] = WrittenNumber(hundredths: OfficialForm.overall(scores))
      level[place] = Self.level(year, scores)
    }
    drawHistory(using: &generator)
    drawClaims(using: &generator)
    drawPassages()
    drawMeasures(using: &generator)
    if parts.contains(.ranks) { rank() }
    if parts.contains(.contents), sections.count > 2 {
      contents = sections.enumerated().map { ContentsEntry(title: heading($1.part), page: 1 + 2 * $0) }
    }
  }

  // MARK: Scores

  private static func scores(using generator: inout SeededGenerator) -> [Int] {
    let middle = [5600, 7400, 8300, 8700, 9000, 9400, 9750].randomElement(using: &generator) ?? 8700
    let spread = Int.random(in: 200...900, using: &generator)
    return (0..<10).map { indicator in
      if indicator >= 8, UInt8.random(in: 0..<3, using: &generator) == 0 { return 10000 }
      let lift = indicator >= 8 ? 300 : 0
      return min(10000, middle + lift + Int.random(in: -spread...spread, using: &generator))
    }
  }

  private static func rows(_ scores: [Int]) -> [Row] {
    scores.enumerated().map { index, score in
      Row(
        number: index + 1, name: OfficialForm.names[index], indicator: index,
        score: WrittenNumber(hundredths: score))
    }
  }

  private static func instruments(_ scores: [Int]) -> [Instrument] {
    OfficialForm.means(scores).enumerated().map { index, mean in
      Instrument(
        weight: WrittenNumber(OfficialForm.weights[index], scale: 0), score: WrittenNumber(hundredths: mean),
        points: WrittenNumber(hundredths: OfficialForm.points(scores, index)))
    }
  }

  /// The level that scores earn.
  static func level(_ year: Int, _ scores: [Int]) -> String {
    let least = OfficialForm.means(scores).min() ?? 0
    return OfficialForm.level(year, overall: OfficialForm.overall(scores), least: least)
  }

  private static func scale(_ year: Int) -> [ScaleRow] {
    guard OfficialForm.hasLetters(year) else { return [] }
    return OfficialForm.letters.map { name, low, high in
      ScaleRow(level: name, low: WrittenNumber(hundredths: low), high: WrittenNumber(hundredths: high))
    }
  }

  /// What a form always has, and what doesn't go with it.
  private mutating func settleParts() {
    switch form {
    case .analysis: parts.formUnion([.analyses, .totalRow])
    case .result: parts.subtract([.analyses, .actions, .recommendations, .measures, .contents, .preface])
    case .comparison:
      parts.subtract([
        .contents, .preface, .ranks, .weights, .points, .scale, .analyses, .recommendations, .actions,
      ])
      parts.insert(.totalRow)
    case .labels: parts.subtract([.contents, .preface, .ranks, .totalRow, .weights, .points, .actions])
    case .prose:
      parts.subtract([.contents, .preface, .ranks, .totalRow, .weights, .points, .scale, .actions])
    case .announcement: parts = parts.intersection([.instrumentScores, .signature])
    }
    if scale.isEmpty { parts.remove(.scale) }
    if parts.contains(.ranks) { parts.remove(.numbers) }
    if parts.contains(.points) { parts.formUnion([.weights, .instrumentScores]) }
  }

  // MARK: Earlier years

  private mutating func drawHistory(using generator: inout SeededGenerator) {
    guard year > 2562, form == .comparison || Bool.random(using: &generator) else { return }
    let isLong = form == .comparison && year > 2563 && Bool.random(using: &generator)
    for earlier in (year - (isLong ? 2 : 1))..<year {
      let scores = scores.map { min(10000, max(1000, $0 + Int.random(in: -900...500, using: &generator))) }
      let overall = OfficialForm.overall(scores)
      let changes = zip(self.scores, scores).map { $0 - $1 } + [OfficialForm.overall(self.scores) - overall]
      history.append(
        Year(
          year: earlier, scores: scores, overall: WrittenNumber(hundredths: overall),
          level: Self.level(earlier, scores), changes: changes.map { WrittenNumber(hundredths: $0) }))
    }
  }

  // MARK: Claims

  private mutating func drawClaims(using generator: inout SeededGenerator) {
    guard form != .announcement else {
      if Bool.random(using: &generator) { claims.append(targetClaim) }
      if let change = changeClaim { claims.append(change) }
      return
    }
    if Bool.random(using: &generator) { claims += extremes }
    if Bool.random(using: &generator) { claims.append(targetClaim) }
    if Bool.random(using: &generator) { claims += thresholds(using: &generator) }
    if let change = changeClaim { claims.append(change) }
  }

  /// Highest and lowest, where no more than two share the place.
  private var extremes: [Claim] {
    let (high, low) = (scores.max() ?? 0, scores.min() ?? 0)
    let highest = scores.indices.filter { scores[$0] == high }
    let lowest = scores.indices.filter { scores[$0] == low }
    guard highest.count <= 2, lowest.count <= 2 else { return [] }
    return [
      Claim(kind: .highest, indicators: highest, value: WrittenNumber(hundredths: high)),
      Claim(kind: .lowest, indicators: lowest, value: WrittenNumber(hundredths: low)),
    ]
  }

  private func thresholds(using generator: inout SeededGenerator) -> [Claim] {
    let bound = Bool.random(using: &generator) ? 8500 : 9000
    let value = WrittenNumber(hundredths: bound)
    let claims = [
      Claim(kind: .above, count: scores.count { $0 > bound }, value: value),
      Claim(kind: .atLeast, count: scores.count { $0 >= bound }, value: value),
      Claim(kind: .below, count: scores.count { $0 < bound }, value: value),
    ].filter { $0.count > 0 }
    return Array(claims.shuffled(using: &generator).prefix(Int.random(in: 1...2, using: &generator)))
  }

  private var targetClaim: Claim {
    Claim(
      kind: .target, value: WrittenNumber(OfficialForm.pass / 100, scale: 0),
      isUp: OfficialForm.overall(scores) >= OfficialForm.pass)
  }

  /// How the overall score changed since last year; `nil` without a last year, or without a change.
  private var changeClaim: Claim? {
    guard let last = history.last, let difference = last.changes.last, difference.units != 0 else {
      return nil
    }
    return Claim(
      kind: .change, value: WrittenNumber(hundredths: abs(difference.units)), isUp: difference.units > 0)
  }

  // MARK: Passages and measures

  /// The indicators under the pass mark, from 0.
  package var weak: [Int] { scores.indices.filter { scores[$0] < OfficialForm.pass } }

  private mutating func drawPassages() {
    if parts.contains(.analyses) {
      analyses = weak.map { Analysis(indicator: $0, score: WrittenNumber(hundredths: scores[$0])) }
    }
    if parts.contains(.recommendations) {
      recommendations = (0..<3).map { instrument in
        let members = OfficialForm.members[instrument]
        return Recommendation(
          instrument: instrument, strengths: Array(members.filter { !weak.contains($0) }.prefix(1)),
          weaknesses: members.filter { weak.contains($0) })
      }
    }
  }

  private mutating func drawMeasures(using generator: inout SeededGenerator) {
    guard parts.contains(.measures) else { return }
    let chosen = (weak + scores.indices.filter { !weak.contains($0) }).prefix(
      Int.random(in: 2...5, using: &generator))
    for (index, indicator) in chosen.enumerated() {
      // Months of the plan's fiscal year, from October.
      let start = Int.random(in: 0...8, using: &generator)
      let end = Int.random(in: start + 1...11, using: &generator)
      measures.append(
        Measure(
          number: index + 1, indicator: indicator, owner: Wording.owners.randomElement(using: &generator),
          start: month(start), end: month(end), due: Bool.random(using: &generator) ? month(end) : nil))
    }
  }

  /// A month of the plan's year, 0 for October.
  package func month(_ index: Int) -> MonthYear {
    MonthYear(month: (index + 9) % 12 + 1, year: index < 3 ? year : year + 1)
  }

  // MARK: Ranks

  /// Sorts the rows by score and ranks them; who ties shares a rank.
  private mutating func rank() {
    rows.sort { ($0.score.units, $1.indicator ?? 0) > ($1.score.units, $0.indicator ?? 0) }
    for index in rows.indices {
      rows[index].number = nil
      let isTied = index > 0 && rows[index].score == rows[index - 1].score
      rows[index].rank = isTied ? rows[index - 1].rank : index + 1
    }
  }

  /// Changes one report into another, in place.
  package func changed(_ change: (inout DrawnReport) -> Void) -> DrawnReport {
    var copy = self
    change(&copy)
    return copy
  }
}
