import ThaiNumerals

/// The tables of measures (มาตรการส่งเสริมคุณธรรม) → one record a measure.
enum MeasureTable {
  /// The measures of all tables in document order, and the bytes of these tables.
  static func read(_ document: Document) -> (measures: [MeasureRecord], claimed: [Range<Int>]) {
    var reader = Reader(document)
    for index in document.blocks.indices { reader.read(block: index) }
    return (reader.measures, reader.claimed)
  }

  private struct Reader: ~Copyable {
    let document: Document
    var measures: [MeasureRecord] = []
    var claimed: [Range<Int>] = []
    /// The table of measures read last.
    private var columns: MeasureColumns?
    private var planYear: Sourced<Int>?
    private var lastBlock = -1
    /// Whether only blank lines were read since.
    private var isAdjacent = false
    /// The units already named for the last measure.
    private var owners = OwnerSet()
    /// Counts where numbers may start again; see `MeasureEvidence.series`.
    private var series = 0

    init(_ document: Document) { self.document = document }

    mutating func read(block index: Int) {
      switch document.blocks[index].kind {
      case .gap: return
      case .table(let number): readTable(document.tables[number], block: index)
      default: isAdjacent = false
      }
    }

    private mutating func readTable(_ table: Table, block index: Int) {
      if let (row, found) = header(of: table) {
        planYear =
          PlanYear.find(above: index, headerRow: row, of: table, after: lastBlock, in: document)
          ?? (continuesPlan(index) ? planYear : nil)
        columns = found
        readRows(of: table, from: row + 1, found, isAdjacent: isAdjacent)
      } else if isAdjacent, let columns, columns.roles.count == table.columnCount {
        readRows(of: table, from: 0, columns, isAdjacent: true)
      } else {
        isAdjacent = false
        return
      }
      isAdjacent = true
      lastBlock = index
      claimed.append(document.range(of: document.blocks[index].lines))
    }

    /// Captions may stand above the header row.
    private func header(of table: Table) -> (row: Int, columns: MeasureColumns)? {
      for row in 0..<min(table.rowCount, 4) {
        if let columns = MeasureColumns.of(table, row: row, in: document) { return (row, columns) }
      }
      return nil
    }

    /// Whether the last table of measures stands in the same section.
    private func continuesPlan(_ index: Int) -> Bool {
      lastBlock >= 0
        && document.blocks[lastBlock...index].allSatisfy { $0.section == document.blocks[index].section }
    }

    // MARK: Rows

    /// The cells above that covered cells of a row take their text from.
    private func coveredFrom(_ above: [Cell?], _ table: Table, _ row: Int) -> [Int: Cell] {
      var found: [Int: Cell] = [:]
      for (column, cell) in table.row(row).enumerated() where cell.isCovered { found[column] = above[column] }
      return found
    }

    private mutating func readRows(
      of table: Table, from first: Int, _ columns: MeasureColumns, isAdjacent: Bool
    ) {
      var mayContinue = isAdjacent
      series += 1
      var above: [Cell?] = []
      above.reserveCapacity(table.columnCount)
      for _ in 0..<table.columnCount { above.append(nil) }
      for row in first..<max(first, table.rowCount) {
        if MeasureColumns.mayBeHeader(table, row: row),
          MeasureColumns.of(table, row: row, in: document)?.roles == columns.roles
        {
          continue
        }
        let cells = MeasureRow(
          table, row: row, firstRow: first, columns, above: coveredFrom(above, table, row))
        for (column, cell) in table.row(row).enumerated() where !cell.isCovered { above[column] = cell }
        if cells.isPartOfHeader { continue }
        if cells.isGroup(in: document) {
          series += 1
          continue
        }
        if cells.isContinuation(in: document) {
          if mayContinue, !measures.isEmpty {
            cells.add(
              to: &measures[measures.count - 1], &owners, planYear?.value, withMerged: false, in: document)
            cells.testify(for: &measures[measures.count - 1].evidence, isFirstRow: false, in: document)
          }
          continue
        }
        var measure = cells.measure(in: document)
        owners = OwnerSet()
        cells.add(to: &measure, &owners, planYear?.value, withMerged: true, in: document)
        measure.fiscalYear = planYear
        if cells.namesTopic { series += 1 }
        measure.evidence.series = series
        measure.evidence.isNumberedByTable = cells.isNumberedByTable(in: document)
        cells.testify(for: &measure.evidence, isFirstRow: true, in: document)
        measures.append(measure)
        mayContinue = true
      }
    }
  }
}

// MARK: - One row

extension MeasureField {
  /// The columns that it stands in.
  fileprivate var role: MeasureColumns.Role {
    switch self {
    case .steps: .steps
    case .responsible: .owner
    case .period: .period
    case .followUp: .followUp
    }
  }
}

/// One row of a table of measures, its cells by role.
private struct MeasureRow {
  let table: Table
  let row: Int
  let firstRow: Int
  let columns: MeasureColumns
  /// The last cell above in each column that is not itself covered.
  let above: [Int: Cell]

  init(_ table: Table, row: Int, firstRow: Int, _ columns: MeasureColumns, above: [Int: Cell]) {
    (self.table, self.row, self.firstRow, self.columns, self.above) = (table, row, firstRow, columns, above)
  }

  private func cell(_ column: Int) -> Cell { table.cell(row: row, column: column) }

  /// Whether a cell of the header reaches down to this row.
  var isPartOfHeader: Bool { row == firstRow && firstRow > 0 && cell(columns.key).isCovered }

  /// Whether one cell takes the whole row: a heading inside the table.
  func isGroup(in document: Document) -> Bool {
    let cells = table.row(row)
    guard columns.roles.count > 1, let first = cells.first, !first.isEmpty,
      cells.dropFirst().allSatisfy(\.isEmpty)
    else { return false }
    guard number(in: document) == nil else { return false }
    return table.row(row).dropFirst().allSatisfy { $0.isCovered || $0.isMissing }
  }

  /// Whether it goes on with the measure above: its own cell is empty or merged, and it has no number.
  func isContinuation(in document: Document) -> Bool {
    cell(columns.key).isEmpty && number(in: document) == nil
  }

  /// The number in a column of its own.
  private func number(in document: Document) -> Sourced<Int>? {
    range(.number).flatMap { MeasureCells.number($0, in: document) }
  }

  /// What stands in the columns of a role; what a merged cell above says too, for a new measure.
  private func range(_ role: MeasureColumns.Role, withMerged: Bool = false) -> Range<Int>? {
    guard let columns = columns.columns(of: role) else { return nil }
    guard let first = columns.first(where: { !cell($0).isEmpty }),
      let last = columns.last(where: { !cell($0).isEmpty })
    else { return withMerged ? merged(columns.lowerBound) : nil }
    return cell(first).range.lowerBound..<cell(last).range.upperBound
  }

  /// The text of the merged cell that reaches down to this row.
  private func merged(_ column: Int) -> Range<Int>? {
    guard cell(column).isCovered, let cell = above[column], !cell.isEmpty else { return nil }
    return cell.range
  }

  /// Whether it names the point that it and the rows below answer to.
  var namesTopic: Bool { columns.topic.map { !cell($0).isEmpty } ?? false }

  // MARK: Evidence

  /// Whether the number is that of the column for it, or the table has none.
  func isNumberedByTable(in document: Document) -> Bool {
    columns.columns(of: .number) == nil || number(in: document) != nil
  }

  /// Notes the empty cells and the dates of this row.
  func testify(for evidence: inout MeasureEvidence, isFirstRow: Bool, in document: Document) {
    for field in MeasureField.allCases {
      guard let columns = columns.columns(of: field.role) else { continue }
      let first = cell(columns.lowerBound)
      if range(field.role, withMerged: true) != nil {
        if !evidence.emptyCells.isEmpty { evidence.emptyCells.removeAll { $0.field == field } }
      } else if isFirstRow, !first.isCovered, !first.isMissing {
        evidence.emptyCells.append(EmptyCell(field: field, place: document.span(first.range)))
      }
    }
    guard let first = table.row(row).first, let last = table.row(row).last else { return }
    let period = range(.period) ?? 0..<0
    for date in MeasureDates.find(in: first.range.lowerBound..<last.range.upperBound, of: document) {
      evidence.dates.append(
        MeasureDate(
          fiscalYear: date.fiscalYear, place: document.span(date.lower..<date.upper),
          isPeriod: period.contains(date.lower)))
    }
  }

  // MARK: Values

  /// The measure that starts in this row, with its number and title alone.
  func measure(in document: Document) -> MeasureRecord {
    var measure = MeasureRecord()
    if let title = range(.measure).map({ MeasureCells.title($0, in: document) }) {
      measure.number = title.number
      if !document.isDash(title.text) { measure.title = document.sourcedText(title.text) }
    }
    measure.number = number(in: document) ?? measure.number ?? topicNumber(in: document)
    return measure
  }

  /// Without a column for the measure, the topic's number is the row's.
  private func topicNumber(in document: Document) -> Sourced<Int>? {
    guard columns.roles[columns.key] == .other else { return nil }
    return MeasureCells.title(cell(columns.key).range, in: document).number
  }

  /// Adds what this row says to the measure that it belongs to, and what merged cells say to a new one.
  func add(
    to measure: inout MeasureRecord, _ owners: inout OwnerSet, _ planYear: Int?, withMerged: Bool,
    in document: Document
  ) {
    if let steps = range(.steps, withMerged: withMerged) {
      measure.steps += MeasureCells.items(steps, in: document)
    }
    if let owner = range(.owner, withMerged: withMerged) {
      for unit in MeasureOwners.read(owner, in: document) where owners.insert(unit.value) {
        measure.responsible.append(unit)
      }
    }
    if let period = range(.period, withMerged: withMerged),
      let read = PeriodReader.read(period, planYear: planYear, in: document)
    {
      if case .none = measure.period { measure.period = read } else { measure.period?.join(read) }
    }
    if let text = range(.followUp, withMerged: withMerged), !document.isDash(text) {
      measure.followUp.join(document.sourcedText(text))
    }
    addOthers(to: &measure, withMerged: withMerged, in: document)
  }

  private func addOthers(to measure: inout MeasureRecord, withMerged: Bool, in document: Document) {
    for (column, cell) in table.row(row).enumerated() where columns.roles[column] == .other {
      guard let range = cell.isEmpty ? (withMerged ? merged(column) : nil) : cell.range else { continue }
      let header = document.string(columns.headers[column])
      let text = document.sourcedText(range)
      if let known = measure.other.firstIndex(where: { $0.header == header }) {
        measure.other[known].text.join(text)
      } else {
        measure.other.append((header, text))
      }
    }
  }
}

extension Sourced<String> {
  /// Adds a text with a space before it, over the bytes from the first to the last; once if they are the same.
  fileprivate mutating func join(_ next: Sourced<String>) {
    guard value != next.value else { return }
    value += " "
    value += next.value
    span.lower = Swift.min(span.lower, next.span.lower)
    span.upper = Swift.max(span.upper, next.span.upper)
    doubts.formUnion(next.doubts)
  }
}

extension Sourced<String>? {
  fileprivate mutating func join(_ next: Sourced<String>) {
    if case .none = self { self = next } else { self?.join(next) }
  }
}

extension MeasurePeriod {
  /// The period of a measure over several rows: from the first start to the last end, if all are known.
  fileprivate mutating func join(_ next: MeasurePeriod) {
    guard text.value != next.text.value else { return }
    text.join(next.text)
    start = Self.outer(start, next.start) { $0 < $1 }
    end = Self.outer(end, next.end) { $0 > $1 }
  }

  private static func outer(
    _ first: Sourced<String>?, _ second: Sourced<String>?, isFurther: (String, String) -> Bool
  ) -> Sourced<String>? {
    guard let first, let second else { return nil }
    return isFurther(second.value, first.value) ? second : first
  }
}

// MARK: - The plan's year

/// The fiscal year of a plan: the one named nearest above its table.
enum PlanYear {
  /// Longer blocks are prose, which speaks of other years too.
  private static let longestLine = 480

  /// The year named in the rows above the header, or in the lines above the table in its section, up to the table of
  /// measures before it.
  static func find(
    above block: Int, headerRow: Int, of table: Table, after last: Int, in document: Document
  ) -> Sourced<Int>? {
    for row in (0..<headerRow).reversed() {
      guard let first = table.row(row).first, let last = table.row(row).last else { continue }
      if let year = year(in: first.range.lowerBound..<last.range.upperBound, of: document) { return year }
    }
    let section = document.blocks[block].section
    var index = block - 1
    while index > last, document.blocks[index].section == section {
      let lines = document.blocks[index].lines
      index -= 1
      switch document.blocks[index + 1].kind {
      case .gap, .table: continue
      default: break
      }
      let range = document.range(of: lines)
      if range.count <= longestLine, let year = year(in: range, of: document) { return year }
    }
    return nil
  }

  /// The last single year in a range that words make a fiscal year: ปีงบประมาณ, ประจำปี or พ.ศ.
  static func year(in range: Range<Int>, of document: Document) -> Sourced<Int>? {
    var found: Sourced<Int>?
    var previous: Token?
    for token in document.tokens(in: range) {
      defer { previous = token }
      guard let mark = mark(at: token, after: previous, in: range, of: document), mark.isPlausible,
        mark.upperYear == nil
      else { continue }
      found = document.sourced(mark.year, mark.yearLower..<mark.yearUpper)
    }
    return found
  }

  private static func mark(
    at token: Token, after previous: Token?, in range: Range<Int>, of document: Document
  ) -> YearMark? {
    switch token.kind {
    case .term(.word(.fiscalYear)): break
    case .term(.word(.ofTheYear)) where document.has("ประจำปี", at: Int(token.lower)): break
    case .number: return bareMark(at: token, after: previous, in: range, of: document)
    default: return nil
    }
    let start = document.skipSpaces(from: Int(token.upper), to: range.upperBound)
    return YearMark.scan(in: document.bytes.span, at: start, end: range.upperBound, allowTwoDigits: true)
  }

  /// A year after พ.ศ. alone, unless a month stands before it.
  private static func bareMark(
    at token: Token, after previous: Token?, in range: Range<Int>, of document: Document
  ) -> YearMark? {
    let before = document.skipSpaces(backFrom: Int(token.lower), to: range.lowerBound)
    guard document.has("พ.ศ.", endingAt: before) || document.has("พ.ศ", endingAt: before) else { return nil }
    if case .month? = previous?.term { return nil }
    return YearMark.scan(in: document.bytes.span, at: Int(token.lower), end: range.upperBound)
  }
}
