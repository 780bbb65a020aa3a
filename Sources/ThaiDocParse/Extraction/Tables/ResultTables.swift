/// All tables of a document, each read by whoever knows its shape.
struct ResultTables {
  private let document: Document
  private let headers: [TableHeader]
  private let numbering: IndicatorNumbering
  /// One for each table.
  private let crosses: [CrossTable?]
  private let hasCrosses: Bool
  /// Where tables of several agencies stand.
  let leagues: TextRanges

  init(
    _ document: Document, _ headers: [TableHeader], numbering: IndicatorNumbering, scope: AssessmentScope
  ) {
    self.document = document
    self.headers = Self.continued(headers, in: document)
    self.numbering = numbering
    var crosses = [CrossTable?](repeating: nil, count: document.tables.count)
    var leagues: [Range<Int>] = []
    var hasCrosses = false
    for block in document.blocks {
      guard case .table(let index) = block.kind else { continue }
      let range = document.range(of: block.lines)
      guard scope.covers(table: range),
        let cross = CrossTable.find(
          document.tables[index], headers[index], in: document, numbering: numbering)
      else { continue }
      crosses[index] = cross
      hasCrosses = true
      if cross.isLeague(in: document) { leagues.append(range) }
    }
    self.crosses = crosses
    self.hasCrosses = hasCrosses
    self.leagues = TextRanges(leagues)
  }

  /// A table without heads that goes on with the columns of the one on the page before has its heads.
  private static func continued(_ headers: [TableHeader], in document: Document) -> [TableHeader] {
    var result = headers
    var last: (index: Int, end: Int)?
    for block in document.blocks {
      guard case .table(let index) = block.kind else { continue }
      if let known = last, result[index].rowCount == 0,
        block.lines.lowerBound - known.end <= longestPageBreak,
        document.tables[index].columnCount == document.tables[known.index].columnCount
      {
        result[index] = result[known.index].continued
      }
      let header = result[index]
      if header.column(.indicator) ?? header.column(.topic) != nil { last = (index, block.lines.upperBound) }
    }
    return result
  }

  /// Heads and feet of pages have no more lines than this.
  private static let longestPageBreak = 8

  /// Reads every table that is about results, and the grading scale wherever it stands.
  func read(
    assessed: Sourced<Int>?, agency: Agency?, except setAside: TextRanges, into ledger: inout ScoreLedger
  ) {
    let filing = CrossTableFiling(
      document: document, numbering: numbering, assessed: assessed, own: OwnAgency(hasCrosses ? agency : nil))
    let woven = WovenRows(document: document, numbering: numbering)
    for block in document.blocks {
      if case .table(let index) = block.kind {
        guard !setAside.holds(document.range(of: block.lines).lowerBound) else { continue }
        if let cross = crosses[index], filing.file(cross, into: &ledger) { continue }
        let (table, header) = flat(index)
        let isRead = ResultTable.read(
          table, header, in: document, numbering: numbering, fiscalYear: assessed?.value, into: &ledger)
        if isRead { continue }
        add(GradingTable.rows(of: document.tables[index], in: document), block.lines, &ledger)
      } else if block.section != .contents, block.section != .measures {
        for line in block.lines where hasDigits(document.lines[line]) {
          readLine(line, woven, assessed, &ledger)
        }
      }
    }
    GradingScale.finish(&ledger)
  }

  /// A table whose cells hold tables, with their rows as its own.
  private func flat(_ index: Int) -> (Table, TableHeader) {
    guard document.tables[index].hasInnerTables,
      let table = document.tables[index].withInnerRows(in: document.bytes)
    else { return (document.tables[index], headers[index]) }
    return (table, TableHeader(table, in: document))
  }

  /// Whether a line holds digits: all that is read from single lines is about numbers.
  private func hasDigits(_ line: Line) -> Bool {
    let tokens = document.tokens
    var index = Int(line.firstToken)
    while index < tokens.count, tokens[index].lower < line.upper {
      switch tokens[index].kind {
      case .number, .unreadableNumber: return true
      case .term: index += 1
      }
    }
    return false
  }

  /// A line of the grading scale, or rows of tables that the lines of running text are woven with.
  private func readLine(
    _ line: Int, _ woven: WovenRows, _ assessed: Sourced<Int>?, _ ledger: inout ScoreLedger
  ) {
    let rows = woven.read(document.lines[line])
    guard rows.isEmpty else {
      for row in rows { take(row, assessed, &ledger) }
      return
    }
    if let row = GradingTable.row(document.lines[line].range, in: document) {
      add([row], line..<(line + 1), &ledger)
    }
  }

  private func take(_ row: WovenRows.Row, _ assessed: Sourced<Int>?, _ ledger: inout ScoreLedger) {
    switch row.content {
    case .grade(let grade): ledger.gradingScale.append(grade)
    case .year(let year, let score, let level):
      if year.value == assessed?.value {
        ledger.overall.append(ScoreLedger.OverallEvidence(score: score, level: level, isFromTable: true))
      } else {
        let index = ledger.historyIndex(year)
        ledger.history[index].overall = OverallResult(score: score, level: level)
      }
    case .indicator(let mention, let score):
      ledger.indicators.append(
        ScoreLedger.IndicatorEvidence(mention: mention, score: score, table: ledger.tableCount))
    }
    ledger.scaleLines.append(row.range)
    for token in document.tokens(in: row.range) where document.number(token) != nil { ledger.claim(token) }
  }

  private func add(_ rows: [GradingRow], _ lines: Range<Int>, _ ledger: inout ScoreLedger) {
    guard !rows.isEmpty else { return }
    ledger.gradingScale += rows
    let range = document.range(of: lines)
    ledger.scaleLines.append(range)
    for token in document.tokens(in: range) where document.number(token) != nil { ledger.claim(token) }
  }
}

extension CrossTable {
  /// Whether its rows name two agencies or more.
  func isLeague(in document: Document) -> Bool {
    guard key == .agency, let column = column(.agency) else { return false }
    var first: String?
    for row in dataRows {
      let cell = table.cell(row: row, column: column)
      guard !cell.isEmpty, ThaiText.hasLetters(cell.range, in: document) else { continue }
      let name = document.string(cell.range)
      if let first, first != name { return true }
      first = name
    }
    return false
  }
}
