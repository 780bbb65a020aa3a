/// What the words above a column say, gathered over the lines of its head.
struct HeadMeaning {
  private var found = ColumnRoles()
  private var hasScore = false
  private var hasYear = false
  private var isReference = false
  private var isCount = false
  private var isChange = false
  /// Whether the first word is one for a score: `คะแนนรายตัวชี้วัด`.
  private var startsWithScore = false
  private var isEmpty = true

  /// Takes the words of one cell.
  mutating func read(_ range: Range<Int>, in document: Document) {
    if Self.referenceWords.starts(in: range, of: document) { isReference = true }
    if document.has("จำนวน", at: range.lowerBound) { isCount = true }
    if range.count <= 90, document.has("เพิ่ม", at: range.lowerBound) { isChange = true }
    for index in document.tokenIndices(in: range) { read(document.tokens[index], range, document) }
  }

  private mutating func read(_ token: Token, _ range: Range<Int>, _ document: Document) {
    switch token.kind {
    case .term(.column(let role)): found.insert(role)
    case .term(.instrument): found.insert(.instrument)
    case .term(.heading(.measures)): found.insert(.measure)
    case .term(.word(.indicator)): found.insert(.indicator)
    case .term(.word(.points)): found.insert(.weightedScore)
    case .term(.word(.weight)): found.insert(.weight)
    case .term(.word(.level)): found.insert(.level)
    case .term(.word(.rank)): found.insert(Self.isRowNumber(token, in: document) ? .rowNumber : .rank)
    case .term(.word(.nationwide)), .term(.word(.target)), .term(.word(.otherMeasure)),
      .term(.word(.highest)), .term(.word(.lowest)):
      isReference = true
    // `ปีก่อน (2564)` says which.
    case .term(.word(.otherYear)):
      if TableHeader.isYear(range, in: document) { hasScore = true } else { isReference = true }
    case .term(.word(.fullScore)) where Int(token.lower) <= range.lowerBound + 3: found.insert(.weight)
    case .term(.word(.agencyOf)): found.insert(.agency)
    case .term(.word(.districtOf)): found.insert(.district)
    case .term(.word(.provinceOf)): found.insert(.province)
    case .term(.word(.score)), .term(.word(.overall)), .term(.word(.percent)), .term(.word(.average)):
      hasScore = true
      if isEmpty { startsWithScore = true }
    case .term(.word(.fiscalYear)): hasYear = true
    default: return
    }
    isEmpty = false
  }

  /// What the words name together; `nil` if nothing.
  var role: ColumnRole? {
    var found = found
    // `จำนวนตัวชี้วัด` counts them.
    if isCount && found.contains(.indicator) { return .reference }
    if isChange && !hasScore && !isReference { return .change }
    // `คะแนนรายตัวชี้วัด` heads scores.
    if startsWithScore { found.remove(.indicator) }
    // `คะแนนของหน่วยงาน` is a score, and `ค่าเฉลี่ยประเภทหน่วยงาน` is somebody else's.
    if hasScore || isReference { found.remove(.agency, .province, .district) }
    if isReference && (hasScore || found.isEmpty || found.contains(only: .level)) { return .reference }
    if hasScore && found.contains(.rank) { return .rank }
    if hasScore && found.contains(.instrument) { return .instrumentScore }
    for role in Self.priority where found.contains(role) { return role }
    if hasScore { return .score }
    return hasYear ? .year : nil
  }

  /// `ลำดับที่` numbers rows; only `อันดับ` and `ลำดับคะแนน` rank.
  private static func isRowNumber(_ token: Token, in document: Document) -> Bool {
    document.has("ลำดับที่", at: Int(token.lower)) || document.has("เป็นลำดับ", at: Int(token.lower))
  }

  /// Words that say that a column holds others' scores, or marks to reach.
  private static let referenceWords = WordSet(
    "กลุ่ม", "ประเทศ", "ของประเภท", "ประเภทหน่วยงาน", "เป้าหมาย", "เกณฑ์ (", "เกณฑ์ผ่าน", "ขั้นต่ำ", "เฉลี่ยจังหวัด",
    "เฉลี่ยอำเภอ",
    "เฉลี่ยของจังหวัด", "เฉลี่ยของอำเภอ", "เฉลี่ยภาค")

  /// Where several words stand in one header cell, the first of these decides.
  private static let priority: [ColumnRole] = [
    .owner, .period, .followUp, .steps, .measure, .weightedScore, .change, .weight, .indicator, .level, .rank,
    .rowNumber, .instrument, .topic, .contentsTitle, .agency, .district, .province,
  ]
}

/// A set of roles as bits: one is made for each cell that may be a header.
private struct ColumnRoles {
  private var bits: UInt32 = 0

  var isEmpty: Bool { bits == 0 }
  func contains(_ role: ColumnRole) -> Bool { bits & Self.bit(role) != 0 }
  func contains(only role: ColumnRole) -> Bool { bits == Self.bit(role) }
  mutating func insert(_ role: ColumnRole) { bits |= Self.bit(role) }
  mutating func remove(_ roles: ColumnRole...) { for role in roles { bits &= ~Self.bit(role) } }
  private static func bit(_ role: ColumnRole) -> UInt32 { 1 << UInt32(role.rawValue) }
}
