import ThaiNumerals

/// What the cells of a row name and hold.
extension ResultTable {
  func score(_ row: Int) -> Sourced<ExactDecimal>? {
    scoreColumn.flatMap { score(in: table.cell(row: row, column: $0)) }
  }

  /// A total's score may stand under another column where cells are merged.
  func onlyScore(_ row: Int) -> Sourced<ExactDecimal>? {
    let scores = table.row(row).compactMap { score(in: $0) }
    return scores.count == 1 ? scores[0] : nil
  }

  func score(in cell: Cell) -> Sourced<ExactDecimal>? { ScoreCell.score(in: cell, document) }

  func integer(in cell: Cell) -> Sourced<Int>? { ScoreCell.integer(in: cell, document) }

  func doubtful(_ value: Sourced<ExactDecimal>) -> Sourced<ExactDecimal> {
    var value = value
    if isGuessed { value.doubts.insert(.tableShapeGuessed) }
    return value
  }

  func indicator(inRow row: Int) -> IndicatorMention? { names.indicators(row).first }

  func indicators(in cell: Cell) -> [IndicatorMention] {
    var found: [IndicatorMention] = []
    mentions.add(in: cell.range, to: &found)
    return found
  }

  func instrument(in cell: Cell) -> Sourced<InstrumentCode>? { RowNames.instrument(in: cell, document) }

  /// `ตัวชี้วัดที่ 1 - 5`, or `1-5` in the column of indicators.
  func indicatorRange(inRow row: Int) -> [IndicatorMention]? {
    for (column, cell) in table.row(row).enumerated() where !cell.isEmpty {
      let tokens = document.tokens(in: cell.range)
      guard let first = tokens.first(where: { document.number($0) != nil }) else { continue }
      guard tokens.contains(where: { $0.word == .indicator }) || header.column(.indicator) == column,
        let range = NumberRange.scan(
          in: document.bytes.span, at: Int(first.lower), end: cell.range.upperBound),
        let low = range.low?.value.integer, let high = range.high?.value.integer, low < high,
        numbering.contains(low), numbering.contains(high)
      else { continue }
      let place = range.lower..<range.upper
      return (low...high).map { IndicatorMention(number: $0, range: place, numberRange: place, isFirm: true) }
    }
    return nil
  }

  func claimNumbers(_ row: Int, _ ledger: inout ScoreLedger) {
    for (column, cell) in table.row(row).enumerated() where !cell.isEmpty {
      let role = column < header.columns.count ? header.columns[column].role : nil
      if role == .reference || (role == nil && column != scoreColumn) { continue }
      let tokens = document.tokenIndices(in: cell.range)
      guard !tokens.isEmpty else { continue }
      let isScore = role == .score || role == .weight || role == .weightedScore || role == .instrumentScore
      // What could not be read as one number stays to be seen, and so do others' scores.
      if isScore && ScoreCell.number(in: cell, document) == nil { continue }
      for index in tokens { ledger.claim(document.tokens[index]) }
    }
  }
}
