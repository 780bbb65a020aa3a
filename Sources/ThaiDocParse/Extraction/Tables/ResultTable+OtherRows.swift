/// Rows of totals, levels, and names that are no indicator's.
extension ResultTable {
  mutating func readOther(_ row: Int, _ ledger: inout ScoreLedger) {
    guard let first = table.row(row).first(where: { !$0.isEmpty && !isRowNumber($0) }) else { return }
    if isTotal(first) { return readTotal(row, &ledger) }
    if isLevelRow(first) { return readLevel(row, &ledger) }
    guard header.column(.indicator) != nil, let score = score(row),
      ThaiText.hasLetters(first.range, in: document)
    else { return }
    ledger.unknownRows.append(
      UnknownRow(name: document.sourcedText(NameCell.name(first.range, in: document)), score: score))
  }

  func isRowNumber(_ cell: Cell) -> Bool { !ThaiText.hasLetters(cell.range, in: document) }

  private static let totalWords: [StaticString] = ["รวม", "ผลรวม", "คะแนนเฉลี่ย", "เฉลี่ย", "ITA", "ค่าเฉลี่ย"]

  func isTotal(_ cell: Cell) -> Bool {
    let range = document.trimmed(cell.range)
    if let first = document.tokens(in: range).first(where: { $0.word == .overall || $0.word == .total }),
      Int(first.lower) - range.lowerBound <= 12
    {
      return true
    }
    return Self.totalWords.contains { document.has($0, at: range.lowerBound) }
  }

  func isLevelRow(_ cell: Cell) -> Bool {
    document.firstToken(in: cell.range)?.word == .level
  }

  mutating func readTotal(_ row: Int, _ ledger: inout ScoreLedger) {
    currentInstrument = nil
    let points = header.column(.weightedScore).flatMap { score(in: table.cell(row: row, column: $0)) }
    guard let total = score(row) ?? points ?? onlyScore(row) else { return }
    ledger.overall.append(ScoreLedger.OverallEvidence(score: doubtful(total), isFromTable: true))
    for (column, year) in otherYears {
      guard let score = score(in: table.cell(row: row, column: column)) else { continue }
      ledger.addHistory(year, score: score, document)
    }
    readChange(indicator: nil, instrument: nil, row, &ledger)
  }

  func readLevel(_ row: Int, _ ledger: inout ScoreLedger) {
    for (column, cell) in table.row(row).enumerated() where !cell.isEmpty {
      guard let range = LevelReader.cell(in: document, cell.range) else { continue }
      let level = LevelReader.named(in: document, range)
      if let other = otherYears.first(where: { $0.column == column }) {
        let index = ledger.historyIndex(document.sourced(other.year.year, other.year.range))
        let score = ledger.history[index].overall?.score
        ledger.history[index].overall = OverallResult(score: score, level: level)
      } else if column == scoreColumn || header.columns[column].role == nil {
        ledger.overall.append(ScoreLedger.OverallEvidence(level: level, isFromTable: true))
      }
    }
  }
}
