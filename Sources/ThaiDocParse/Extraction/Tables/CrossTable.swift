import ThaiNumerals

/// A table whose rows are agencies, years, or the one result of the document, and whose columns are what they got:
/// instruments, indicators, the overall score, the level. Written the other way round it is turned first.
struct CrossTable {
  /// What tells the rows apart.
  enum Key { case agency, year, none }

  /// Turned where the document writes agencies above the columns.
  let table: Table
  let columns: [MeasureHeading?]
  let headerRows: Int
  let key: Key
  /// Whether no words name the column of scores.
  let isGuessed: Bool
  /// Whether its agencies are provinces.
  let namesProvinces: Bool

  /// The table read so; `nil` if it is none of these.
  static func find(
    _ table: Table, _ header: TableHeader, in document: Document, numbering: IndicatorNumbering
  ) -> CrossTable? {
    guard header.column(.measure) == nil, header.column(.page) == nil, table.columnCount >= 2,
      table.rowCount >= 2, table.columnCount <= mostColumns, mayBeOne(table, header, in: document)
    else { return nil }
    let finder = CrossTableFinder(document: document, numbering: numbering)
    // Labels may stand behind the first value of their row.
    if table.rowCount <= mostColumns, finder.isLabelledBehind(table) {
      return finder.find(table.withFirstColumnsExchanged.transposed)
    }
    if let found = finder.find(table) { return found }
    return table.rowCount <= mostColumns && finder.isTurned(table) ? finder.find(table.transposed) : nil
  }

  /// Wider tables are none that people make.
  private static let mostColumns = 48

  /// Whether something in the first rows hints at such a table; most tables are told apart by this alone.
  private static func mayBeOne(_ table: Table, _ header: TableHeader, in document: Document) -> Bool {
    if header.column(.agency) != nil || header.column(.year) != nil || header.column(.province) != nil {
      return true
    }
    if header.columns.count(where: { $0.role == .instrument || $0.role == .instrumentScore }) >= 2 {
      return true
    }
    if header.columns.count(where: { $0.year != nil }) >= 2, header.column(.indicator) == nil { return true }
    if header.column(.weightedScore) != nil || header.column(.change) != nil { return false }
    for row in 0..<min(3, table.rowCount) {
      var names = 0
      for cell in table.row(row) where cell.range.count <= 300 {
        let hasName = document.holdsToken(in: cell.range) { token in
          switch token.kind {
          case .term(.instrument), .term(.indicator), .term(.agency), .term(.word(.agencyOf)),
            .term(.word(.provinceOf)), .term(.word(.ofTheYear)), .term(.word(.fiscalYear)):
            true
          default: false
          }
        }
        if hasName { names += 1 }
      }
      if names >= 2 { return true }
    }
    return AgencyCell.namesAgencies(table, in: document)
  }

  /// The first column of a measure.
  func column(_ measure: Measure) -> Int? { columns.firstIndex { $0?.measure == measure } }

  /// The column of stated differences.
  let changeColumn: Int?

  /// Rows that hold results.
  var dataRows: Range<Int> { headerRows..<table.rowCount }
}

extension AgencyCell {
  /// Whether two of the first rows or more name an agency in one of their first cells.
  static func namesAgencies(_ table: Table, in document: Document) -> Bool {
    var count = 0
    for row in 0..<min(6, table.rowCount)
    where table.row(row).prefix(3).contains(where: { namesAgency($0, in: document) }) {
      count += 1
    }
    return count >= 2
  }
}

/// Tells what the columns of a table hold.
private struct CrossTableFinder {
  let document: Document
  let numbering: IndicatorNumbering
  private let reader: MeasureReader

  /// Headers have no more rows than this.
  private static let mostRows = 4

  init(document: Document, numbering: IndicatorNumbering) {
    self.document = document
    self.numbering = numbering
    reader = MeasureReader(document: document, numbering: numbering)
  }

  func find(_ table: Table) -> CrossTable? {
    let headerRows = headerRows(of: table)
    guard headerRows < table.rowCount else { return nil }
    let cells = (0..<table.columnCount).map { headerCells(of: table, column: $0, rows: headerRows) }
    let areIndicators = integersCount(cells)
    var columns = cells.map { reader.heading(of: $0, areIndicators: areIndicators) }
    if table.hasInnerTables { tellInnerTables(&columns, table, headerRows) }
    // A column of names of indicators or instruments: its rows are those, and other readers read them.
    tellByContent(&columns, table, headerRows)
    guard !namesMeasures(columns, cells, table, headerRows) else { return nil }
    let namesProvinces = tellProvinces(&columns)
    var isGuessed = false
    let hasKey = columns.contains { $0?.measure == .agency || $0?.measure == .year }
    if hasKey, !columns.contains(where: { $0.map { $0.measure.isResult && $0.measure != .level } ?? false }),
      let column = onlyScores(table, columns, headerRows)
    {
      columns[column] = MeasureHeading(
        measure: .overall, range: table.cell(row: headerRows, column: column).range)
      isGuessed = true
    }
    let results = columns.compactMap { $0 }.filter(\.measure.isResult)
    guard !results.isEmpty else { return nil }
    let key: CrossTable.Key
    if columns.contains(where: { $0?.measure == .agency }) {
      key = .agency
    } else if columns.contains(where: { $0?.measure == .year }) {
      key = .year
    } else {
      let parts = results.filter { $0.measure != .overall && $0.measure != .level }
      guard Set(parts.map(\.measure)).count >= 2 else { return nil }
      key = .none
    }
    return CrossTable(
      table: table, columns: columns, headerRows: headerRows, key: key, isGuessed: isGuessed,
      namesProvinces: namesProvinces, changeColumn: changeColumn(columns))
  }

  private func changeColumn(_ columns: [MeasureHeading?]) -> Int? {
    columns.firstIndex { heading in
      heading.map { $0.measure == .aside && TableHeader.role(of: $0.range, in: document) == .change } ?? false
    }
  }

  // MARK: - Headers

  private func headerRows(of table: Table) -> Int {
    var row = 0
    while row < min(Self.mostRows, table.rowCount), isHeader(Array(table.row(row)), isFirst: row == 0) {
      row += 1
    }
    return row
  }

  private func isHeader(_ cells: [Cell], isFirst: Bool) -> Bool {
    var named = 0
    var filled = 0
    for cell in cells where !cell.isEmpty {
      filled += 1
      if holdsFraction(cell) { return false }
      if reader.isHeaderLike(cell) { named += 1 }
    }
    if filled == 0 { return true }
    // One cell over the whole width is a title.
    if isFirst, filled == 1, cells.count > 1 { return true }
    return isFirst ? named * 2 >= filled : named == filled
  }

  private func holdsFraction(_ cell: Cell) -> Bool {
    document.holdsToken(in: cell.range) { document.number($0).map { $0.fractionDigits > 0 } ?? false }
  }

  /// The cells above a column, topmost first; a cell that covers several columns stands above each of them.
  private func headerCells(of table: Table, column: Int, rows: Int) -> [Cell] {
    var cells: [Cell] = []
    for row in 0..<rows where table.row(row).count(where: { !$0.isEmpty }) > 1 {
      var cell = table.cell(row: row, column: column)
      // Only a cell above others can reach over further columns; what is blank under a cell belongs to that one.
      if cell.isEmpty, !cell.isMissing, row + 1 < rows, !table.cell(row: row + 1, column: column).isEmpty {
        var left = column
        while left > 0, table.cell(row: row, column: left).isEmpty { left -= 1 }
        cell = table.cell(row: row, column: left)
      }
      if !cell.isEmpty { cells.append(cell) }
    }
    return cells
  }

  /// Whether the integers that stand alone above columns count up or down: then they number indicators.
  private func integersCount(_ cells: [[Cell]]) -> Bool {
    var values: [Int] = []
    for cell in cells.compactMap(\.last) where !ThaiText.hasLetters(cell.range, in: document) {
      if let value = ScoreCell.integer(in: cell, document)?.value, numbering.contains(value) {
        values.append(value)
      }
    }
    guard values.count >= 2 else { return false }
    let steps = zip(values, values.dropFirst()).map { $1 - $0 }
    return steps.allSatisfy { $0 == 1 } || steps.allSatisfy { $0 == -1 }
  }

  /// Whether the rows are indicators or instruments: a column is headed by their general names, or filled with theirs.
  private func namesMeasures(
    _ columns: [MeasureHeading?], _ cells: [[Cell]], _ table: Table, _ headerRows: Int
  ) -> Bool {
    for column in columns.indices where columns[column] == nil || columns[column]?.measure == .rowNumber {
      var named = 0
      var filled = 0
      for row in headerRows..<min(headerRows + 12, table.rowCount) {
        let cell = table.cell(row: row, column: column)
        guard !cell.isEmpty else { continue }
        filled += 1
        if cell.range.count <= 400, namesMeasure(cell) { named += 1 }
      }
      if named >= 2, named * 2 >= filled { return true }
    }
    return false
  }

  private func namesMeasure(_ cell: Cell) -> Bool {
    let heading = reader.heading(of: [cell], areIndicators: false)
    switch heading?.measure {
    case .indicator, .instrument: return true
    default: return false
    }
  }

  // MARK: - Content

  private func tellInnerTables(_ columns: inout [MeasureHeading?], _ table: Table, _ headerRows: Int) {
    for column in columns.indices {
      let cells = (headerRows..<table.rowCount).map { table.cell(row: $0, column: column) }
      guard let first = cells.first(where: { InnerTable.isIn($0, document.bytes) }) else { continue }
      columns[column] = MeasureHeading(
        measure: .inner, range: columns[column]?.range ?? first.range, unit: columns[column]?.unit ?? .unsaid)
    }
  }

  /// Columns that no words name, or that words name loosely: what their cells are decides.
  private func tellByContent(_ columns: inout [MeasureHeading?], _ table: Table, _ headerRows: Int) {
    let rows = headerRows..<min(headerRows + 12, table.rowCount)
    for column in columns.indices {
      guard columns[column].map({ $0.measure == .overall }) ?? true else { continue }
      var first: Cell?
      var filled = 0
      var levels = 0
      for row in rows {
        let cell = table.cell(row: row, column: column)
        if cell.isEmpty { continue }
        if first == nil { first = cell }
        filled += 1
        if LevelReader.cell(in: document, cell.range) != nil { levels += 1 }
      }
      if let first, levels * 2 > filled {
        columns[column] = MeasureHeading(
          measure: .level, range: columns[column]?.range ?? first.range, year: columns[column]?.year)
      }
    }
    for column in columns.indices where columns[column]?.measure == .year {
      let cells = rows.map { table.cell(row: $0, column: column) }.filter { !$0.isEmpty }
      // `ปีงบประมาณ` above labels, beside years above the columns.
      if cells.count(where: { isYear($0) || isShortYear($0) }) * 2 <= cells.count { columns[column] = nil }
    }
    if !columns.contains(where: { $0?.measure == .agency }) { findAgencies(&columns, table, rows) }
    if !columns.contains(where: { $0?.measure == .agency || $0?.measure == .year }) {
      findYears(&columns, table, rows)
    }
  }

  /// A column of nothing but fiscal years tells the rows apart, whatever its head.
  private func findYears(_ columns: inout [MeasureHeading?], _ table: Table, _ rows: Range<Int>) {
    for column in columns.indices where !(columns[column]?.measure.isResult ?? false) {
      let areYears = rows.allSatisfy { row in
        let cell = table.cell(row: row, column: column)
        return cell.isEmpty || isYear(cell)
      }
      guard areYears else { continue }
      let cells = rows.map { table.cell(row: $0, column: column) }.filter { !$0.isEmpty }
      guard let first = cells.first, cells.count >= 2 else { continue }
      columns[column] = MeasureHeading(measure: .year, range: first.range)
      return
    }
  }

  /// `65`: the last digits of a year, alone in a column of years.
  private func isShortYear(_ cell: Cell) -> Bool {
    ScoreCell.score(in: cell, document).map { score in
      score.value.scale == 0 && (ExactDecimal(50)...ExactDecimal(85)).contains(score.value)
    } ?? false
  }

  /// Whether a cell is a fiscal year and nothing else.
  private func isYear(_ cell: Cell) -> Bool {
    guard cell.range.count <= 90 else { return false }
    let tokens = document.tokens(in: cell.range)
    guard let index = tokens.indices.first(where: { document.number(tokens[$0]) != nil }) else {
      return false
    }
    return tokens.count { document.number($0) != nil } == 1
      && YearMentions.inHeader(at: index, in: document).map { !$0.isRange } ?? false
  }

  private func findAgencies(_ columns: inout [MeasureHeading?], _ table: Table, _ rows: Range<Int>) {
    for column in columns.indices where columns[column] == nil || columns[column]?.measure == .overall {
      var first: Cell?
      var names = 0
      var named = 0
      for row in rows {
        let cell = table.cell(row: row, column: column)
        if cell.isEmpty { continue }
        if first == nil { first = cell }
        if CrossTableReader.isSummary(cell, in: document) { continue }
        names += 1
        if AgencyCell.namesAgency(cell, in: document) { named += 1 }
      }
      guard let first, named > 0, named * 2 > names else { continue }
      columns[column] = MeasureHeading(measure: .agency, range: first.range)
      return
    }
  }

  /// Provinces alone on the rows are who was assessed there; returns whether they are.
  private func tellProvinces(_ columns: inout [MeasureHeading?]) -> Bool {
    guard let column = columns.firstIndex(where: { $0?.measure == .province }),
      !columns.contains(where: { $0?.measure == .district || $0?.measure == .agency })
    else { return false }
    columns[column]?.measure = .agency
    return true
  }

  /// The one column of numbers that no words name.
  private func onlyScores(_ table: Table, _ columns: [MeasureHeading?], _ headerRows: Int) -> Int? {
    let rows = headerRows..<table.rowCount
    let found = columns.indices.filter { column in
      guard columns[column] == nil else { return false }
      let cells = rows.map { table.cell(row: $0, column: column) }.filter { !$0.isEmpty }
      let scores = cells.count { ScoreCell.bare(in: $0, document) != nil && holdsFraction($0) }
      return scores > 0 && scores * 3 >= cells.count * 2
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether the labels of rows stand in the second column, and values in the first.
  func isLabelledBehind(_ table: Table) -> Bool {
    let rows = (0..<table.rowCount).filter { row in
      let cells = table.row(row)
      return cells.count >= 3 && holdsFraction(cells[cells.startIndex])
        && ScoreCell.bare(in: cells[cells.startIndex], document) != nil
        && ThaiText.hasLetters(cells[cells.startIndex + 1].range, in: document)
        && reader.heading(of: [cells[cells.startIndex + 1]], areIndicators: false)?.measure.isResult ?? false
    }
    return rows.count >= 3 && rows.count * 2 > table.rowCount
  }

  /// Whether the table may be written the other way round: agencies or years stand above its columns, or numbers of
  /// indicators alone before its rows.
  func isTurned(_ table: Table) -> Bool {
    let heads = table.row(0).dropFirst().count { AgencyCell.namesAgency($0, in: document) }
    if heads >= 1 { return true }
    let labels = (0..<table.rowCount).map { table.cell(row: $0, column: 0) }
    let hasNumbers = integersCount(labels.map { [$0] })
    if hasNumbers, labels.contains(where: { namesMeasure($0) }) { return true }
    // Names of indicators before scores of several years are read with the differences between them.
    let years = table.row(0).dropFirst().filter { !$0.isEmpty }
    return years.count >= 2 && years.allSatisfy { isYear($0) }
      && (hasNumbers || !labels.contains { namesMeasure($0) })
  }
}
