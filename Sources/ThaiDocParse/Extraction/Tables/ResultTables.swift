/// All tables of a document, each read by whoever knows its shape.
struct ResultTables {
  private let document: Document
  private let headers: [TableHeader]
  private let numbering: IndicatorNumbering
  /// One for each table.
  private let crosses: [CrossTable?]
  /// Where tables of several agencies stand.
  let leagues: TextRanges

  init(_ document: Document, _ headers: [TableHeader], numbering: IndicatorNumbering) {
    self.document = document
    self.headers = headers
    self.numbering = numbering
    let crosses = document.tables.indices.map { index in
      CrossTable.find(document.tables[index], headers[index], in: document, numbering: numbering)
    }
    self.crosses = crosses
    var leagues: [Range<Int>] = []
    for block in document.blocks {
      guard case .table(let index) = block.kind, let cross = crosses[index], cross.isLeague(in: document)
      else {
        continue
      }
      leagues.append(document.range(of: block.lines))
    }
    self.leagues = TextRanges(leagues)
  }

  /// Reads every table that is about results, and the grading scale wherever it stands.
  func read(
    assessed: Sourced<Int>?, agency: Agency?, except setAside: TextRanges, into ledger: inout ScoreLedger
  ) {
    let filing = CrossTableFiling(
      document: document, numbering: numbering, assessed: assessed, own: OwnAgency(agency))
    for block in document.blocks {
      if case .table(let index) = block.kind {
        guard !setAside.holds(document.range(of: block.lines).lowerBound) else { continue }
        if let cross = crosses[index], filing.file(cross, into: &ledger) { continue }
        let isRead = ResultTable.read(
          document.tables[index], headers[index], in: document, numbering: numbering,
          fiscalYear: assessed?.value, into: &ledger)
        if isRead { continue }
        add(GradingTable.rows(of: document.tables[index], in: document), block.lines, &ledger)
      } else if block.section != .contents, block.section != .measures {
        for line in block.lines {
          add(GradingTable.rows(ofLines: line..<(line + 1), in: document), line..<(line + 1), &ledger)
        }
      }
    }
    GradingScale.finish(&ledger)
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
