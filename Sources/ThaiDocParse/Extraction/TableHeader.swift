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
    years = Array(repeating: nil, count: table.columnCount)
    ranges = Array(repeating: nil, count: table.columnCount)
    rowCount = 0
    for row in 0..<min(Self.mostRows, table.rowCount) {
      guard Self.isHeader(Array(table.row(row)), isFirst: row == 0, in: document) else { break }
      for (column, cell) in table.row(row).enumerated() where !cell.isEmpty {
        read(cell.range, column, document)
      }
      rowCount = row + 1
    }
    if !roles.contains(where: { $0 != nil }) { rowCount = 0 }
    spreadMergedHeader(table)
    tellYears()
    tellInstrumentMeans(document)
    for (column, role) in roles.enumerated() {
      if let role, self.column(role) == nil { firstColumns[Int(role.rawValue)] = Int32(column) }
    }
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

  /// The first column of a role.
  func column(_ role: ColumnRole) -> Int? {
    let column = firstColumns[Int(role.rawValue)]
    return column < 0 ? nil : Int(column)
  }

  /// By role; -1 for a role without a column.
  private var firstColumns = [32 of Int32](repeating: -1)

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
  private static func isYear(_ range: Range<Int>, in document: Document) -> Bool {
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
    var found = ColumnRoles()
    var hasScore = false
    var hasYear = false
    var isReference = referenceWords.starts(in: range, of: document)
    for token in document.tokens(in: range) {
      switch token.kind {
      case .term(.column(let role)): found.insert(role)
      case .term(.instrument): found.insert(.instrument)
      case .term(.heading(.measures)): found.insert(.measure)
      case .term(.word(.indicator)): found.insert(.indicator)
      case .term(.word(.points)): found.insert(.weightedScore)
      case .term(.word(.weight)): found.insert(.weight)
      case .term(.word(.level)): found.insert(.level)
      case .term(.word(.rank)): found.insert(isRowNumber(token, in: document) ? .rowNumber : .rank)
      case .term(.word(.nationwide)), .term(.word(.target)), .term(.word(.otherMeasure)),
        .term(.word(.highest)), .term(.word(.lowest)):
        isReference = true
      // `ปีก่อน (2564)` says which.
      case .term(.word(.otherYear)):
        if isYear(range, in: document) { hasScore = true } else { isReference = true }
      case .term(.word(.fullScore)) where Int(token.lower) <= range.lowerBound + 3: found.insert(.weight)
      case .term(.word(.agencyOf)): found.insert(.agency)
      case .term(.word(.districtOf)): found.insert(.district)
      case .term(.word(.provinceOf)): found.insert(.province)
      case .term(.word(.score)), .term(.word(.overall)), .term(.word(.percent)), .term(.word(.average)):
        hasScore = true
      case .term(.word(.fiscalYear)): hasYear = true
      default: break
      }
    }
    // `คะแนนของหน่วยงาน` is a score, and `ค่าเฉลี่ยประเภทหน่วยงาน` is somebody else's.
    if hasScore || isReference { found.remove(.agency, .province, .district) }
    if isReference && (hasScore || found.isEmpty) { return .reference }
    if hasScore && found.contains(.rank) { return .rank }
    if hasScore && found.contains(.instrument) { return .instrumentScore }
    for role in priority where found.contains(role) { return role }
    if hasScore { return .score }
    if hasYear { return .year }
    return bareRole(of: range, in: document)
  }

  /// `ลำดับที่` numbers rows; only `อันดับ` and `ลำดับคะแนน` rank.
  private static func isRowNumber(_ token: Token, in document: Document) -> Bool {
    document.has("ลำดับที่", at: Int(token.lower)) || document.has("เป็นลำดับ", at: Int(token.lower))
  }

  /// Words that say that a column holds others' scores, or marks to reach.
  private static let referenceWords = WordSet(
    "กลุ่ม", "ประเทศ", "ของประเภท", "ประเภทหน่วยงาน", "เป้าหมาย", "เกณฑ์ (", "เกณฑ์ผ่าน")

  /// Where several words stand in one header cell, the first of these decides.
  private static let priority: [ColumnRole] = [
    .owner, .period, .followUp, .steps, .measure, .weightedScore, .change, .weight, .indicator, .level, .rank,
    .rowNumber, .instrument, .topic, .contentsTitle, .agency, .district, .province,
  ]

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

  private mutating func read(_ range: Range<Int>, _ column: Int, _ document: Document) {
    if roles[column] == nil { roles[column] = Self.role(of: range, in: document) }
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

/// A set of roles as bits: one is made for each cell that may be a header.
private struct ColumnRoles {
  private var bits: UInt32 = 0

  var isEmpty: Bool { bits == 0 }
  func contains(_ role: ColumnRole) -> Bool { bits & Self.bit(role) != 0 }
  mutating func insert(_ role: ColumnRole) { bits |= Self.bit(role) }
  mutating func remove(_ roles: ColumnRole...) { for role in roles { bits &= ~Self.bit(role) } }
  private static func bit(_ role: ColumnRole) -> UInt32 { 1 << UInt32(role.rawValue) }
}
