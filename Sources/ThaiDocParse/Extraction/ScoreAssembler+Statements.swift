import ThaiNumerals

extension ScoreAssembler {
  /// What the evidence states besides the values that were taken.
  func statements(_ ledger: ScoreLedger, _ report: ITAReport) -> Statements {
    var statements = Statements()
    statements.indicatorScores = indicatorScores(ledger)
    statements.resultRows = resultRows(ledger)
    let stated = report.claims.filter { $0.kind.value == .overall }
    statements.overallScores = inOrder(stated.compactMap(\.value) + ledger.overall.compactMap(\.score))
    statements.levels = inOrder(stated.compactMap(\.level) + ledger.overall.compactMap(\.level))
    return statements
  }

  private func indicatorScores(_ ledger: ScoreLedger) -> [IndicatorScore] {
    var scores: [IndicatorScore] = []
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
    ledger.indicators.compactMap { evidence in
      let mention = evidence.mention
      guard evidence.isFromTable || mention.conflictingNumber != nil else { return nil }
      var row = ResultRow(
        table: evidence.table, indicator: document.sourced(mention.number, mention.place),
        score: evidence.score)
      row.conflictingNumber = mention.conflictingNumber.map {
        document.sourced($0, mention.numberRange ?? mention.place)
      }
      return row
    }
  }

  /// In document order.
  private func inOrder<Value>(_ values: [Sourced<Value>]) -> [Sourced<Value>] {
    values.sorted { $0.span < $1.span }
  }
}
