import ThaiNumerals

/// Puts the results of a cross table where they belong: the document's own, its other years, other agencies.
struct CrossTableFiling {
  let document: Document
  let numbering: IndicatorNumbering
  let assessed: Sourced<Int>?
  let own: OwnAgency

  /// Reads a table into the ledger; returns whether it held results.
  func file(_ cross: CrossTable, into ledger: inout ScoreLedger) -> Bool {
    var reader = CrossTableReader(cross, in: document, numbering: numbering)
    let results = reader.read()
    guard !results.isEmpty else { return false }
    guard cross.key != .none || results.count == 1 else { return false }
    for token in reader.claimed { ledger.claim(token) }
    let isLeague = results.contains { $0.agency != nil } && agencyCount(results) > 1
    for result in results {
      if isOwn(result, inLeague: isLeague) {
        fileOwn(result, isInLeague: isLeague, &ledger)
      } else {
        fileOther(result, &ledger)
      }
    }
    fileChanges(results, isInLeague: isLeague, &ledger)
    if isLeague { ledger.hasLeague = true }
    ledger.tableCount += 1
    return true
  }

  private func agencyCount(_ results: [CrossResult]) -> Int {
    guard let first = results.first?.agency.map({ document.string($0.name) }) else {
      return results.isEmpty ? 0 : 1
    }
    return results.allSatisfy { $0.agency.map { document.string($0.name) == first } ?? true } ? 1 : 2
  }

  /// A table of one agency is the document's own, whoever that is; of several the one that the document is about.
  private func isOwn(_ result: CrossResult, inLeague isLeague: Bool) -> Bool {
    guard let agency = result.agency, isLeague else { return true }
    return own.isNamed(agency.name, district: agency.district ?? result.district, in: document)
  }

  private func fileOther(_ result: CrossResult, _ ledger: inout ScoreLedger) {
    guard let agency = result.agency else { return }
    var other = AgencyResult(name: document.sourcedText(agency.name))
    other.district = (agency.district ?? result.district).map { document.sourcedText($0) }
    other.province = (agency.province ?? result.province).map { AgencyCell.province($0, in: document) }
    other.fiscalYear = result.year ?? assessed.map { Sourced($0.value, at: $0.span, doubts: $0.doubts) }
    other.rank = result.rank
    if result.overall != nil || result.level != nil {
      other.overall = OverallResult(score: result.overall, level: result.level)
    }
    other.instruments = result.instruments.map { figure in
      InstrumentFigure(
        code: figure.code, score: figure.unit == .points ? nil : figure.value,
        points: figure.unit == .points ? figure.value : nil)
    }
    other.instruments.sort { Self.order($0.code.value) < Self.order($1.code.value) }
    other.indicators = indicators(result)
    ledger.otherAgencies.append(other)
  }

  private static func order(_ code: InstrumentCode) -> Int {
    InstrumentCode.allCases.firstIndex(of: code) ?? 0
  }

  private func indicators(_ result: CrossResult) -> [IndicatorScore] {
    result.indicators.map { mention, score in
      IndicatorScore(
        number: document.sourced(mention.number, mention.place, doubts: mention.doubts), score: score)
    }.sorted { $0.number.value < $1.number.value }
  }

  private func fileOwn(_ result: CrossResult, isInLeague: Bool, _ ledger: inout ScoreLedger) {
    if let year = result.year, year.value != assessed?.value { return fileHistory(result, year, &ledger) }
    if result.overall != nil || result.level != nil {
      ledger.overall.append(
        ScoreLedger.OverallEvidence(score: result.overall, level: result.level, isFromTable: true))
    }
    for figure in result.instruments {
      var evidence = ScoreLedger.InstrumentEvidence(code: figure.code, weight: figure.weight)
      if figure.unit == .points { evidence.points = figure.value } else { evidence.score = figure.value }
      ledger.instruments.append(evidence)
    }
    for (mention, score) in result.indicators {
      ledger.indicators.append(
        ScoreLedger.IndicatorEvidence(mention: mention, score: score, table: ledger.tableCount))
    }
    if isInLeague, let rank = result.rank { fileRank(rank, result, &ledger) }
  }

  /// The rank of the own row: among the agencies of one province where the table or the row names it.
  private func fileRank(_ rank: Sourced<Int>, _ result: CrossResult, _ ledger: inout ScoreLedger) {
    guard let province = result.agency?.province ?? result.province else { return }
    ledger.rankings.append(Ranking(scope: document.sourced("province", province), rank: rank))
  }

  /// Differences of the own results: each to the year before it that the table has.
  private func fileChanges(_ results: [CrossResult], isInLeague: Bool, _ ledger: inout ScoreLedger) {
    let own = results.filter { $0.year != nil && isOwn($0, inLeague: isInLeague) }
    for result in own {
      guard let value = result.change, let year = result.year,
        let before = own.compactMap(\.year).filter({ $0.value < year.value }).max(by: { $0.value < $1.value })
      else { continue }
      // Of several years on one row the difference is that of the last one.
      let isLast = !own.contains { $0.change?.span == value.span && ($0.year?.value ?? 0) > year.value }
      if isLast { ledger.changes.append(StatedChange(fromYear: before, toYear: year, value: value)) }
    }
  }

  private func fileHistory(_ result: CrossResult, _ year: Sourced<Int>, _ ledger: inout ScoreLedger) {
    let index = ledger.historyIndex(year)
    if result.overall != nil || result.level != nil {
      let known = ledger.history[index].overall
      ledger.history[index].overall = OverallResult(
        score: known?.score ?? result.overall, level: known?.level ?? result.level)
    }
    let known = Set(ledger.history[index].indicators.map(\.number.value))
    ledger.history[index].indicators += indicators(result).filter { !known.contains($0.number.value) }
  }
}
