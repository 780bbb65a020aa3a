import ThaiNumerals

/// Instruments in tables of indicators and of instruments.
extension ResultTable {
  /// Finds the columns that hold figures of instruments on the first row of each.
  mutating func findMergedColumns() {
    let figures = [ColumnRole.score, .instrumentScore, .weightedScore, .weight].reduce(0) {
      $0 + header.columns($1).count
    }
    guard figures >= 2 || header.column(.instrument) != nil || header.column(.topic) != nil else { return }
    var rows: [(cells: ArraySlice<Cell>, number: Int)] = []
    for row in header.rowCount..<table.rowCount {
      if let only = names.onlyIndicator(row) { rows.append((table.row(row), only.number)) }
    }
    guard rows.count >= 2 else { return }
    merged = MergedColumns(rows: rows, numbering: numbering, mentions: mentions, in: document)
    for column in merged.sparse where header.columns[column].role != .weight && holdsWeights(column, rows) {
      header.setWeight(column)
    }
  }

  /// Whether a column of instruments' figures is that of the official weights, whatever its damaged head says.
  private func holdsWeights(_ column: Int, _ rows: [(cells: ArraySlice<Cell>, number: Int)]) -> Bool {
    var count = 0
    for (cells, number) in rows where column < cells.count {
      guard let figure = ScoreCell.number(in: cells[cells.startIndex + column], document) else { continue }
      guard let weight = numbering.instrument(of: number).flatMap({ numbering.weight(of: $0) }),
        figure.value == ExactDecimal(weight)
      else { return false }
      count += 1
    }
    return count >= 2
  }

  /// An instrument beside an indicator's row: merged cells stand on the first row.
  mutating func readInstrumentCell(_ row: Int, _ ledger: inout ScoreLedger) {
    isListed = false
    let cell = (merged.code ?? header.column(.instrument)).map { table.cell(row: row, column: $0) }
    if let cell, !cell.isEmpty { currentInstrument = nil }
    guard let found = names.onlyIndicator(row) else { return }
    var isOpened = false
    if let cell, let code = instrument(in: cell) {
      ledger.instruments.append(evidence(code, cell, row))
      currentInstrument = ledger.instruments.count - 1
      isOpened = true
    } else if let figures = mergedFigures(row) {
      fill(figures, found, &ledger)
      isOpened = true
    }
    guard let current = currentInstrument,
      isOpened || header.column(.instrument) != nil || merged.code != nil || isInferred
    else { return }
    ledger.instruments[current].indicators.append(
      document.sourced(found.number, found.place, doubts: found.doubts))
    isListed = true
  }

  /// Figures of an instrument on a row that doesn't name it.
  private func mergedFigures(_ row: Int) -> ScoreLedger.InstrumentEvidence? {
    guard !merged.sparse.isEmpty else { return nil }
    var evidence = ScoreLedger.InstrumentEvidence(code: document.sourced(.iit, 0..<0))
    readMerged(row, into: &evidence)
    return evidence.score == nil && evidence.points == nil ? nil : evidence
  }

  private func readMerged(_ row: Int, into evidence: inout ScoreLedger.InstrumentEvidence) {
    for column in merged.sparse where column != scoreColumn {
      let cell = table.cell(row: row, column: column)
      switch header.columns[column].role {
      case .weight: evidence.weight = evidence.weight ?? figure(cell)
      case .weightedScore: evidence.points = evidence.points ?? score(in: cell)
      case .score, .instrumentScore: evidence.score = evidence.score ?? score(in: cell)
      default: break
      }
    }
  }

  /// A number of a cell that may name its instrument beside it.
  private func figure(_ cell: Cell) -> Sourced<ExactDecimal>? {
    if let score = score(in: cell) { return score }
    let numbers = document.tokens(in: cell.range).compactMap { document.number($0) }
    guard numbers.count == 1, instrument(in: cell) != nil else { return nil }
    return document.sourced(numbers[0].value, numbers[0].lower..<numbers[0].upper)
  }

  /// Gives figures to the instrument that a row above names; else to the one that the indicator belongs to, since merged
  /// cells stand beside its first indicator.
  private mutating func fill(
    _ figures: ScoreLedger.InstrumentEvidence, _ found: IndicatorMention, _ ledger: inout ScoreLedger
  ) {
    if let current = currentInstrument, !isInferred, ledger.instruments[current].score == nil,
      ledger.instruments[current].points == nil,
      numbering.instrument(of: found.number) == ledger.instruments[current].code.value
    {
      ledger.instruments[current].score = figures.score
      ledger.instruments[current].points = figures.points
      ledger.instruments[current].weight = figures.weight
      return
    }
    guard let code = numbering.instrument(of: found.number) else { return }
    var evidence = figures
    evidence.code = document.sourced(code, found.place, doubts: .inferred)
    ledger.instruments.append(evidence)
    currentInstrument = ledger.instruments.count - 1
    isInferred = true
  }

  mutating func readInstrument(
    _ code: Sourced<InstrumentCode>, _ found: ArraySlice<IndicatorMention>, _ row: Int,
    _ ledger: inout ScoreLedger
  ) {
    guard let cell = table.row(row).first(where: { instrument(in: $0) != nil }) else { return }
    var evidence = evidence(code, cell, row)
    if evidence.score == nil, let score = score(row) ?? means(in: cell, row) {
      if isScoreInPoints {
        evidence.points = score
      } else {
        evidence.score = doubtful(score)
      }
    }
    evidence.indicators = found.map { document.sourced($0.number, $0.place, doubts: $0.doubts) }
    ledger.instruments.append(evidence)
    // Rows of indicators may follow below their instrument's.
    currentInstrument = found.isEmpty ? ledger.instruments.count - 1 : nil
    isInferred = false
    ledger.openInstrument = row + 1 == table.rowCount ? currentInstrument : nil
    readChange(indicator: nil, instrument: code, row, &ledger)
  }

  /// `… (IIT) คะแนนเฉลี่ย 83.51` over the whole width: the score in the cell of the name.
  private func means(in cell: Cell, _ row: Int) -> Sourced<ExactDecimal>? {
    guard table.row(row).count(where: { !$0.isEmpty }) == 1 else { return nil }
    let tokens = document.tokens(in: cell.range)
    let numbers = tokens.compactMap { document.number($0) }
    guard numbers.count == 1, numbers[0].fractionDigits > 0, numbers[0].value <= ExactDecimal(100),
      tokens.contains(where: { $0.word == .average || $0.word == .score })
    else { return nil }
    return document.sourced(numbers[0].value, numbers[0].lower..<numbers[0].upper)
  }

  func evidence(
    _ code: Sourced<InstrumentCode>, _ cell: Cell, _ row: Int
  ) -> ScoreLedger.InstrumentEvidence {
    var evidence = ScoreLedger.InstrumentEvidence(code: code)
    evidence.name = InstrumentName.name(in: cell.range, document)
    evidence.weight = header.column(.weight).flatMap { figure(table.cell(row: row, column: $0)) }
    evidence.points = header.column(.weightedScore).flatMap { score(in: table.cell(row: row, column: $0)) }
    evidence.score = header.column(.instrumentScore).flatMap { column in
      column == scoreColumn ? nil : score(in: table.cell(row: row, column: column))
    }
    readMerged(row, into: &evidence)
    return evidence
  }

  /// Whether the header calls the figures of its score column weighted points, or says what each is out of.
  private var isScoreInPoints: Bool {
    guard header.column(.weightedScore) == nil, let column = scoreColumn,
      let range = header.columns[column].range
    else {
      return false
    }
    if document.holdsToken(in: range, where: { $0.word == .points }) { return true }
    guard let full = header.column(.weight), let head = header.columns[full].range else { return false }
    return document.holdsToken(in: head) { $0.word == .fullScore }
      && (header.rowCount..<table.rowCount).contains { row in
        score(in: table.cell(row: row, column: full)).map { $0.value < ExactDecimal(100) } ?? false
      }
  }
}
