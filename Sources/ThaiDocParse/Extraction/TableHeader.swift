import ThaiNumerals

/// What the columns of a table hold, by the words above them.
struct TableHeader {
  /// What the header says of one column.
  struct Column {
    /// `nil` where no word says anything.
    var role: ColumnRole?
    /// The fiscal year that it names.
    var year: YearMention?
    /// Its text.
    var range: Range<Int>?
    /// All its words.
    fileprivate var meaning = HeadMeaning()
  }

  private(set) var columns: [Column] = []
  /// Rows of the table that are header; the data start after the last one.
  var rowCount: Int

  /// Longer cells are text, not headers.
  private static let longestCell = 360
  /// Tables have no more header rows than this.
  private static let mostRows = 3

  /// The header of a table; `rowCount` 0 if it has none.
  init(_ table: Table, in document: Document) {
    rowCount = 0
    columns.reserveCapacity(table.columnCount)
    for _ in 0..<table.columnCount { columns.append(Column()) }
    for row in 0..<min(Self.mostRows, table.rowCount) {
      let cells = table.row(row)
      guard isHeader(cells, isFirst: row == 0, in: document) || goesOn(cells, row, table, document)
      else { break }
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        read(cell.range, column, isFirstRow: row == 0, document)
      }
      rowCount = row + 1
    }
    if !columns.contains(where: { $0.role != nil }) { rowCount = 0 }
    spreadMergedHeader(table)
    tellYears()
    tellInstrumentMeans(document)
    fileColumns()
  }

  /// Notes the first column of each role.
  private mutating func fileColumns() {
    firstColumns = Self.none
    for index in columns.indices {
      if let role = columns[index].role, column(role) == nil {
        firstColumns[Int(role.rawValue)] = Int32(index)
      }
    }
  }

  /// Whether a row goes on with the heads above it: it has nothing under the head of the names, or a word of that head,
  /// and no values.
  private func goesOn(_ cells: ArraySlice<Cell>, _ row: Int, _ table: Table, _ document: Document) -> Bool {
    guard row > 0, let names = columns.firstIndex(where: { Self.isOfNames($0.role) }),
      names < cells.count
    else { return false }
    let cells = Array(cells)
    let name = cells[names]
    guard name.isEmpty || Self.isPlain(name, in: document) else { return false }
    let others = cells.indices.filter { $0 != names && !cells[$0].isEmpty }
    return !others.isEmpty
      && others.allSatisfy { column in
        !table.cell(row: 0, column: column).isMissing
          && continues(cells[column], isOpen: name.isEmpty, document)
      }
  }

  private static func isOfNames(_ role: ColumnRole?) -> Bool {
    role == .indicator || role == .instrument || role == .agency || role == .topic
  }

  /// Words without a number, and without the name of anything that a row may be of.
  private static func isPlain(_ cell: Cell, in document: Document) -> Bool {
    cell.range.count <= 60
      && document.tokens(in: cell.range).allSatisfy { token in
        switch token.kind {
        case .number, .unreadableNumber, .term(.indicator), .term(.instrument), .term(.agency), .term(.level):
          false
        case .term(.word(let word)): word != .level && word != .overall && word != .total && word != .average
        default: true
        }
      }
  }

  /// Whether a cell may go on with the head above it; beside a word of the head of names only units and heads do.
  private func continues(_ cell: Cell, isOpen: Bool, _ document: Document) -> Bool {
    guard cell.range.count <= 90, LevelReader.cell(in: document, cell.range) == nil else { return false }
    if Self.isYear(cell.range, in: document) { return true }
    if document.holdsToken(in: cell.range, where: { Self.isValue($0, in: document) }) { return false }
    return isOpen || document.bytes[cell.range.lowerBound] == 0x28
      || Self.role(of: cell.range, in: document) != nil
  }

  /// `ปีงบประมาณ พ.ศ. 2565`: a column named by one year alone holds its scores. Without the year's number, or beside a
  /// column of scores without a year, it holds years; in a table of measures it says when they are taken.
  private mutating func tellYears() {
    guard columns.contains(where: { $0.role == .year }) else { return }
    let isOfMeasures = columns.contains {
      $0.role == .measure || $0.role == .steps || $0.role == .owner || $0.role == .period
    }
    guard !isOfMeasures else { return }
    let hasOwnScores = columns.contains { $0.role == .score && $0.year == nil }
    guard !hasOwnScores || holds(.indicator) else { return }
    for index in columns.indices where columns[index].role == .year {
      guard let year = columns[index].year, !year.isRange, let range = columns[index].range,
        range.contains(year.range.lowerBound)
      else { continue }
      columns[index].role = .score
    }
  }

  /// Beside columns of instruments, indicators and scores, one of means holds the instruments' scores.
  private mutating func tellInstrumentMeans(_ document: Document) {
    guard holds(.instrument), holds(.indicator), !holds(.instrumentScore) else { return }
    let scores = columns(.score).filter { columns[$0].year == nil }
    guard scores.count == 2, let range = columns[scores[1]].range else { return }
    if document.holdsToken(in: range, where: { $0.word == .average }) {
      columns[scores[1]].role = .instrumentScore
    }
  }

  /// Whether some column has a role, before they are filed.
  private func holds(_ role: ColumnRole) -> Bool { columns.contains { $0.role == role } }

  /// The same columns for rows that go on behind the head of a page.
  var continued: TableHeader {
    var header = self
    header.rowCount = 0
    return header
  }

  /// The first column of a role. Inlined: a call would copy the header.
  @inline(__always)
  func column(_ role: ColumnRole) -> Int? {
    let column = firstColumns[Int(role.rawValue)]
    return column < 0 ? nil : Int(column)
  }

  /// By role; -1 for a role without a column.
  private var firstColumns = Self.none
  private static let none = [Int32](repeating: -1, count: 32)

  /// Says that a column holds weights, which its figures have shown.
  mutating func setWeight(_ column: Int) {
    columns[column].role = .weight
    fileColumns()
  }

  /// Every column of a role.
  func columns(_ role: ColumnRole) -> [Int] { columns.indices.filter { columns[$0].role == role } }

  /// Whether a row repeats header words and holds no score. Takes the words of the first row.
  private mutating func isHeader(
    _ cells: ArraySlice<Cell>, isFirst: Bool, in document: Document
  ) -> Bool {
    guard cells.allSatisfy({ $0.range.count <= Self.longestCell }) else { return false }
    var named = 0
    var filled = 0
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      filled += 1
      if document.holdsToken(in: cell.range, where: { Self.isOfRow($0, in: document) }) { return false }
      if !isFirst, !Self.isYear(cell.range, in: document),
        document.holdsToken(in: cell.range, where: { Self.isValue($0, in: document) })
      {
        return false
      }
      let role: ColumnRole?
      if isFirst {
        columns[column].meaning.read(cell.range, in: document)
        role = columns[column].meaning.role ?? Self.bareRole(of: cell.range, in: document)
      } else {
        role = Self.role(of: cell.range, in: document)
      }
      if role != nil || Self.isYear(cell.range, in: document) { named += 1 }
    }
    guard filled > 0 else { return false }
    return isFirst
      ? named > 0 && named * 2 >= filled : named == filled && Self.isOnlyUnits(cells, in: document)
  }

  /// What no header holds: the name of an indicator, and a score.
  private static func isOfRow(_ token: Token, in document: Document) -> Bool {
    switch token.kind {
    case .term(.indicator): true
    case .number(let number): document.numbers[Int(number)].fractionDigits > 0
    default: false
    }
  }

  /// `ปี 2565`, `ปี 65`, `ปีงบ พ.ศ. 2565`: a year and few words beside it; a date is none.
  static func isYear(_ range: Range<Int>, in document: Document) -> Bool {
    guard range.count <= 90 else { return false }
    let first = document.firstToken(from: range.lowerBound)
    var index = first
    var isFound = false
    while index < document.tokens.count, Int(document.tokens[index].upper) <= range.upperBound {
      let token = document.tokens[index]
      if case .term(.month) = token.kind { return false }
      if document.number(token) != nil {
        guard !isFound, let year = YearMentions.inHeader(at: index, in: document), !year.isRange else {
          return false
        }
        isFound = true
      }
      index += 1
    }
    return isFound
  }

  /// A number other than a year, or what a score is out of: `(100 คะแนน)`.
  private static func isValue(_ token: Token, in document: Document) -> Bool {
    guard let value = document.number(token)?.value else { return false }
    return value != ExactDecimal(100) && !(ExactDecimal(2500)...ExactDecimal(2700)).contains(value)
  }

  /// A second header row holds only units and qualifiers, such as `(ร้อยละ)`.
  private static func isOnlyUnits(_ cells: ArraySlice<Cell>, in document: Document) -> Bool {
    cells.allSatisfy { $0.upper - $0.lower <= 60 && LevelReader.cell(in: document, $0.range) == nil }
  }

  /// What the words of a header cell name.
  static func role(of range: Range<Int>, in document: Document) -> ColumnRole? {
    var words = HeadMeaning()
    words.read(range, in: document)
    return words.role ?? bareRole(of: range, in: document)
  }

  /// Short heads that are words of many meanings elsewhere.
  private static func bareRole(of range: Range<Int>, in document: Document) -> ColumnRole? {
    guard range.count <= 40 else { return nil }
    if YearMark.scan(in: document.bytes.span, at: range.lowerBound, end: range.upperBound)?.upper
      == range.upperBound
    {
      return .score
    }
    for (spelling, role) in bareRoles
    where range.count == spelling.utf8CodeUnitCount && document.has(spelling, at: range.lowerBound) {
      return role
    }
    return nil
  }

  private static let bareRoles: [(StaticString, ColumnRole)] = [
    ("ที่", .rowNumber), ("ลำดับ", .rowNumber), ("ลำดับที่", .rowNumber), ("ข้อ", .rowNumber), ("#", .rowNumber),
    ("No.", .rowNumber), ("no", .rowNumber), ("เลขที่", .rowNumber), ("ปี", .year), ("ปีงบประมาณ", .year),
    ("พ.ศ.", .year), ("ปี พ.ศ.", .year), ("ปีนี้", .score), ("ปีปัจจุบัน", .score), ("หน้า", .page), ("เลขหน้า", .page),
    ("อปท.", .agency),
    ("ชื่อหน่วยงาน", .agency),
  ]

  /// Reads one more cell of a column's head; what the cells say together counts: `คะแนน` above `ถ่วงน้ำหนัก`.
  private mutating func read(_ range: Range<Int>, _ index: Int, isFirstRow: Bool, _ document: Document) {
    var column = columns[index]
    if !isFirstRow { column.meaning.read(range, in: document) }
    let isFirst = column.range == nil
    if let role = column.meaning.role, !isFirst || column.role == nil {
      column.role = role
    } else if column.role == nil {
      column.role = isFirst ? Self.bareRole(of: range, in: document) : Self.role(of: range, in: document)
    }
    if column.range == nil { column.range = range }
    for token in document.tokenIndices(in: range) where column.year == nil {
      column.year = YearMentions.inHeader(at: token, in: document)
    }
    if column.role == nil, column.year != nil { column.role = .score }
    columns[index] = column
  }

  /// A header cell that covers several columns names each of them.
  private mutating func spreadMergedHeader(_ table: Table) {
    guard rowCount > 0 else { return }
    for index in 1..<max(1, table.columnCount) where table.cell(row: 0, column: index).isCovered {
      if columns[index].role == nil { columns[index].role = columns[index - 1].role }
    }
  }
}
