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

  func indicator(inRow row: Int) -> IndicatorMention? { indicators(inRow: row).first }

  func indicators(inRow row: Int) -> [IndicatorMention] {
    var found: [IndicatorMention] = []
    var label: IndicatorMention?
    for cell in table.row(row) where !cell.isEmpty {
      let inCell = indicators(in: cell)
      // `ตัวชี้วัดที่ 2 | การใช้งบประมาณ`: number and name of one indicator, in two cells.
      if let label, inCell.count == 1, found.count == 1, let joined = inCell[0].joined(with: label) {
        found = [joined]
      } else {
        found += inCell
      }
      label = inCell.count == 1 && inCell[0].range == document.trimmed(cell.range) ? inCell[0] : nil
    }
    return found
  }

  func indicators(in cell: Cell) -> [IndicatorMention] {
    var found: [IndicatorMention] = []
    let first = document.firstToken(from: cell.range.lowerBound)
    var last = first
    while last < document.tokens.count, Int(document.tokens[last].upper) <= cell.range.upperBound {
      last += 1
    }
    var index = first
    while index < last {
      if let (mention, next) = mentions.mention(at: index, before: last) {
        found.append(mention)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  func instrument(inRow row: Int) -> Sourced<InstrumentCode>? {
    for cell in table.row(row) { if let code = instrument(in: cell) { return code } }
    return nil
  }

  /// The instrument that a cell names; its code in letters is the better place.
  func instrument(in cell: Cell) -> Sourced<InstrumentCode>? {
    var found: Sourced<InstrumentCode>?
    for token in document.tokens(in: cell.range) {
      guard case .term(.instrument(let code, let isCode)) = token.kind else { continue }
      let part = InstrumentPart.code(code, after: Int(token.upper), in: document)
      if found == nil || isCode { found = document.sourced(part, token.range) }
    }
    return found
  }

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
      let role = column < header.roles.count ? header.roles[column] : nil
      let isScore = role == .score || role == .weight || role == .weightedScore || role == .instrumentScore
      // What could not be read as one number stays to be seen, and so do others' scores.
      if role == .reference || (isScore && score(in: cell) == nil) || (role == nil && column != scoreColumn) {
        continue
      }
      for token in document.tokens(in: cell.range) where document.number(token) != nil { ledger.claim(token) }
    }
  }
}
