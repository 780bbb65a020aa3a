import ThaiNumerals

extension ScoreAssembler {
  /// What the evidence states besides the values that were taken.
  func statements(_ ledger: ScoreLedger, _ claims: [Claim]) -> Statements {
    var statements = Statements()
    statements.indicatorScores = indicatorScores(ledger)
    statements.resultRows = resultRows(ledger)
    for index in claims.indices where claims[index].kind.value == .overall {
      if let score = claims[index].value { statements.overallScores.append(score) }
      if let level = claims[index].level { statements.levels.append(level) }
    }
    for evidence in ledger.overall {
      if let score = evidence.score { statements.overallScores.append(score) }
      if let level = evidence.level { statements.levels.append(level) }
    }
    statements.overallScores.sort { $0.span < $1.span }
    statements.levels.sort { $0.span < $1.span }
    return statements
  }

  private func indicatorScores(_ ledger: ScoreLedger) -> [IndicatorScore] {
    var scores: [IndicatorScore] = []
    scores.reserveCapacity(ledger.indicators.count)
    for isFromTable in [true, false] {
      for index in ledger.indicators.indices where ledger.indicators[index].isFromTable == isFromTable {
        guard let score = ledger.indicators[index].score else { continue }
        let mention = ledger.indicators[index].mention
        scores.append(IndicatorScore(number: document.sourced(mention.number, mention.place), score: score))
      }
    }
    return scores
  }

  private func resultRows(_ ledger: ScoreLedger) -> [ResultRow] {
    var rows: [ResultRow] = []
    rows.reserveCapacity(ledger.indicators.count)
    for evidence in ledger.indicators {
      let mention = evidence.mention
      guard evidence.isFromTable || mention.conflictingNumber != nil else { continue }
      var row = ResultRow(
        table: evidence.table, indicator: document.sourced(mention.number, mention.place),
        score: evidence.score)
      row.conflictingNumber = mention.conflictingNumber.map {
        document.sourced($0, mention.numberRange ?? mention.place)
      }
      rows.append(row)
    }
    return rows
  }
}
