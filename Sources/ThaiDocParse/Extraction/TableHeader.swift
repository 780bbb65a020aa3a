import ThaiNumerals

/// What the columns of a table hold, by the words above them.
struct TableHeader {
  /// One for each column; `nil` where no word says anything.
  var roles: [ColumnRole?]
  /// The fiscal year that a column's header names.
  var years: [YearMention?]
  /// The text of the header above each column.
  var ranges: [Range<Int>?]
  /// Rows of the table that are header; the data start after the last one.
  var rowCount: Int

  /// Longer cells are text, not headers.
  private static let longestCell = 360
  /// Tables have no more header rows than this.
  private static let mostRows = 3

  /// The header of a table; `rowCount` 0 if it has none.
  init(_ table: Table, in document: Document) {
    roles = Array(repeating: nil, count: table.columnCount)
    var meanings = Array(repeating: HeadMeaning(), count: table.columnCount)
    years = Array(repeating: nil, count: table.columnCount)
    ranges = Array(repeating: nil, count: table.columnCount)
    rowCount = 0
    for row in 0..<min(Self.mostRows, table.rowCount) {
      let cells = Array(table.row(row))
      guard Self.isHeader(cells, isFirst: row == 0, in: document) || goesOn(cells, row, table, document)
      else { break }
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        read(cell.range, column, &meanings[column], document)
      }
      rowCount = row + 1
    }
    if !roles.contains(where: { $0 != nil }) { rowCount = 0 }
    spreadMergedHeader(table)
    tellYears()
    tellInstrumentMeans(document)
    fileColumns()
  }

  /// Notes the first column of each role.
  private mutating func fileColumns() {
    firstColumns = [32 of Int32](repeating: -1)
    for (column, role) in roles.enumerated() {
      if let role, self.column(role) == nil { firstColumns[Int(role.rawValue)] = Int32(column) }
    }
  }

  /// Whether a row goes on with the heads above it: it has nothing under the head of the names, or a word of that head,
  /// and no values.
  private func goesOn(_ cells: [Cell], _ row: Int, _ table: Table, _ document: Document) -> Bool {
    guard row > 0, let names = roles.firstIndex(where: Self.isOfNames), cells.indices.contains(names) else {
      return false
    }
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
    guard !document.tokens(in: cell.range).contains(where: { Self.isValue($0, in: document) }) else {
      return false
    }
    return isOpen || document.bytes[cell.range.lowerBound] == 0x28
      || Self.role(of: cell.range, in: document) != nil
  }

  /// `ปีงบประมาณ พ.ศ. 2565`: a column named by one year alone holds its scores. Without the year's number, or beside a
  /// column of scores without a year, it holds years; in a table of measures it says when they are taken.
  private mutating func tellYears() {
    let isOfMeasures = roles.contains { $0 == .measure || $0 == .steps || $0 == .owner || $0 == .period }
    guard !isOfMeasures else { return }
    let hasOwnScores = roles.indices.contains { roles[$0] == .score && years[$0] == nil }
    guard !hasOwnScores || roles.contains(.indicator) else { return }
    for (column, role) in roles.enumerated() where role == .year {
      guard let year = years[column], !year.isRange, let range = ranges[column],
        range.contains(year.range.lowerBound)
      else { continue }
      roles[column] = .score
    }
  }

  /// Beside columns of instruments, indicators and scores, one of means holds the instruments' scores.
  private mutating func tellInstrumentMeans(_ document: Document) {
    guard roles.contains(.instrument), roles.contains(.indicator), !roles.contains(.instrumentScore) else {
      return
    }
    let scores = columns(.score).filter { years[$0] == nil }
    guard scores.count == 2, let range = ranges[scores[1]] else { return }
    if document.tokens(in: range).contains(where: { $0.word == .average }) {
      roles[scores[1]] = .instrumentScore
    }
  }

  /// The same columns for rows that go on behind the head of a page.
  var continued: TableHeader {
    var header = self
    header.rowCount = 0
    return header
  }

  /// The first column of a role.
  func column(_ role: ColumnRole) -> Int? {
    let column = firstColumns[Int(role.rawValue)]
    return column < 0 ? nil : Int(column)
  }

  /// By role; -1 for a role without a column.
  private var firstColumns = [32 of Int32](repeating: -1)

  /// Says that a column holds weights, which its figures have shown.
  mutating func setWeight(_ column: Int) {
    roles[column] = .weight
    fileColumns()
  }

  /// Every column of a role.
  func columns(_ role: ColumnRole) -> [Int] { roles.indices.filter { roles[$0] == role } }

  /// Whether a row repeats header words and holds no score.
  static func isHeader(_ cells: [Cell], isFirst: Bool, in document: Document) -> Bool {
    guard cells.allSatisfy({ $0.range.count <= longestCell }) else { return false }
    var named = 0
    var filled = 0
    for cell in cells where !cell.isEmpty {
      filled += 1
      let tokens = document.tokens(in: cell.range)
      if tokens.contains(where: { document.number($0).map { $0.fractionDigits > 0 } ?? false }) {
        return false
      }
      if tokens.contains(where: { token in
        if case .term(.indicator) = token.kind { true } else { false }
      }) {
        return false
      }
      if !isFirst, !isYear(cell.range, in: document), tokens.contains(where: { isValue($0, in: document) }) {
        return false
      }
      if role(of: cell.range, in: document) != nil || isYear(cell.range, in: document) { named += 1 }
    }
    guard filled > 0 else { return false }
    return isFirst ? named > 0 && named * 2 >= filled : named == filled && isOnlyUnits(cells, in: document)
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
  private static func isOnlyUnits(_ cells: [Cell], in document: Document) -> Bool {
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
  private mutating func read(
    _ range: Range<Int>, _ column: Int, _ meaning: inout HeadMeaning, _ document: Document
  ) {
    meaning.read(range, in: document)
    let isFirst = ranges[column] == nil
    if let role = meaning.role, !isFirst || roles[column] == nil {
      roles[column] = role
    } else if roles[column] == nil {
      roles[column] =
        isFirst ? Self.bareRole(of: range, in: document) : Self.role(of: range, in: document)
    }
    if ranges[column] == nil { ranges[column] = range }
    let first = document.firstToken(from: range.lowerBound)
    var index = first
    while index < document.tokens.count, Int(document.tokens[index].upper) <= range.upperBound {
      if years[column] == nil { years[column] = YearMentions.inHeader(at: index, in: document) }
      index += 1
    }
    if roles[column] == nil, years[column] != nil { roles[column] = .score }
  }

  /// A header cell that covers several columns names each of them.
  private mutating func spreadMergedHeader(_ table: Table) {
    guard rowCount > 0 else { return }
    for column in 1..<max(1, table.columnCount) where table.cell(row: 0, column: column).isCovered {
      if roles[column] == nil { roles[column] = roles[column - 1] }
    }
  }
}
