/// What contradicts itself in a drawn report, worked out from what is written in integers of our own: the codes that
/// must be found, and those that may be because the catalogue leaves open which of two values is taken.
package struct Contradictions {
  package private(set) var must: Set<String> = []
  package private(set) var may: Set<String> = []

  private let report: DrawnReport
  private let scores: [WrittenNumber]?

  package init(_ report: DrawnReport) {
    self.report = report
    scores = report.writtenScores
    checkTotals()
    checkInstruments()
    checkStatements()
    checkClaims()
    checkLevels()
    checkChanges()
    checkRanks()
    checkRange()
    checkWeights()
  }

  // MARK: Totals

  /// The overall score of several that counts: the one that the indicators give, the one written most often, the first.
  package static func counted(_ report: DrawnReport) -> WrittenNumber? {
    let stated = report.statedOverall
    let supported = Set(stated.filter { DrawnSums(report)?.overallAgrees($0) ?? false })
    if supported.count == 1 { return supported.first }
    var best: (WrittenNumber, Int)?
    for score in stated {
      let count = stated.count { $0 == score }
      if count > best?.1 ?? 0 { best = (score, count) }
    }
    return best?.0
  }

  private mutating func checkTotals() {
    guard let stated = Self.counted(report) else { return }
    if Set(report.statedOverall).count > 1 { must.insert("ITA301") }
    guard report.year != 2562 else { return }
    if let sums = DrawnSums(report) {
      if !sums.overallAgrees(stated) { must.insert("ITA101") }
    } else if !report.hasIndicators, report.hasInstrumentScores,
      !DrawnSums.overallAgrees(stated, instruments: report.instruments.map(\.score))
    {
      must.insert("ITA101")
    }
  }

  private mutating func checkInstruments() {
    if report.hasInstrumentScores, let sums = DrawnSums(report) {
      for (index, instrument) in report.instruments.enumerated()
      where !sums.meanAgrees(instrument.score, instrument: index) { must.insert("ITA102") }
    }
    guard report.parts.contains(.points) else { return }
    for instrument in report.instruments where !DrawnSums.pointsAgree(instrument) { must.insert("ITA104") }
  }

  private mutating func checkRange() {
    let all = report.hasIndicators ? report.rows.map(\.score) : []
    let instruments = report.hasInstrumentScores ? report.instruments.map(\.score) : []
    if (all + instruments + report.statedOverall).contains(where: { !(0...100_000_000 ~= $0.value) }) {
      must.insert("ITA106")
    }
  }

  private mutating func checkWeights() {
    guard report.hasWeights else { return }
    let weights = report.instruments.map(\.weight.units)
    if weights.reduce(0, +) != 100 { must.insert("ITA201") }
    if report.year != 2562, weights != OfficialForm.weights { must.insert("ITA202") }
  }

  // MARK: Indicators

  private mutating func checkStatements() {
    guard let scores else { return }
    if report.analyses.contains(where: { $0.score != scores[$0.indicator] }) { must.insert("ITA302") }
    // A score told with what is highest or lowest states the indicator's score once more.
    for claim in report.claims where claim.kind == .highest || claim.kind == .lowest {
      if claim.indicators.contains(where: { scores[$0] != claim.value }) { may.insert("ITA302") }
    }
  }

  private mutating func checkClaims() {
    guard let scores else { return }
    let values = scores.map(\.value)
    for claim in report.claims {
      let isTrue =
        switch claim.kind {
        case .highest: isExtreme(claim, values, values.max())
        case .lowest: isExtreme(claim, values, values.min())
        case .above: values.count { $0 > claim.value.value } == claim.count
        case .atLeast: values.count { $0 >= claim.value.value } == claim.count
        case .below: values.count { $0 < claim.value.value } == claim.count
        case .change, .target: true
        }
      let code = claim.kind == .highest ? "ITA401" : claim.kind == .lowest ? "ITA402" : "ITA403"
      if !isTrue { must.insert(code) }
    }
  }

  private func isExtreme(_ claim: DrawnReport.Claim, _ values: [Int], _ extreme: Int?) -> Bool {
    claim.value.value == extreme
      && Set(claim.indicators) == Set(values.indices.filter { values[$0] == extreme })
  }

  private mutating func checkRanks() {
    guard report.parts.contains(.ranks) else { return }
    let ranked = report.rows.filter { $0.rank != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
    for (upper, lower) in zip(ranked, ranked.dropFirst()) {
      let isBroken =
        upper.rank == lower.rank
        ? upper.score.value != lower.score.value : upper.score.value < lower.score.value
      if isBroken { must.insert("ITA404") }
    }
  }

  // MARK: Levels, target, change

  private mutating func checkLevels() {
    guard let counted = Self.counted(report) else { return }
    if Set(report.levelPlaces.compactMap { report.level[$0] }).count > 1 { must.insert("ITA305") }
    for claim in report.claims where claim.kind == .target {
      if claim.isUp != (counted.value >= claim.value.value) { must.insert("ITA406") }
    }
    for place in report.levelPlaces {
      guard let level = report.level[place] else { continue }
      // A level in a table belongs to the overall score that counts.
      let score = report.overallPlaces.contains(place) ? report.overall[place] ?? counted : counted
      guard !DrawnLevels(report).isEarned(level, by: score) else { continue }
      // Beside another statement of the level, that of a table has no score in its own row.
      if place == .table { may.insert("ITA105") } else { must.insert("ITA105") }
    }
  }

  private mutating func checkChanges() {
    guard report.hasHistory, let last = report.history.last else { return }
    if report.form == .comparison, let scores {
      let pairs =
        zip(scores, last.scores.map { WrittenNumber(hundredths: $0) })
        + [(Self.counted(report) ?? last.overall, last.overall)]
      for (change, (now, before)) in zip(last.changes, pairs)
      where !DrawnSums.differenceAgrees(change, from: before, to: now) { must.insert("ITA107") }
    }
    for claim in report.claims where claim.kind == .change {
      guard let now = Self.counted(report) else { continue }
      let signed = WrittenNumber(
        claim.isUp ? claim.value.units : -claim.value.units, scale: claim.value.scale)
      if !DrawnSums.differenceAgrees(signed, from: last.overall, to: now) { must.insert("ITA107") }
    }
  }
}
