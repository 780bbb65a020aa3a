/// What the columns of a table of measures hold, told by its header words.
///
/// A class: every row holds it.
final class MeasureColumns: Sendable {
  enum Role: Int, Sendable, CaseIterable { case number, measure, steps, owner, period, followUp, other }

  /// One a column.
  let roles: [Role]
  /// The header text of each column.
  let headers: [Range<Int>]
  /// The column that a new measure shows in.
  let key: Int
  /// The column of the points that measures answer to, where there is one.
  let topic: Int?

  /// The columns of the header row; `nil` if the row is none of a table of measures.
  static func of(_ table: Table, row: Int, in document: Document) -> MeasureColumns? {
    // Nearly all rows are none, at a glance.
    namesDetail(table, row: row, in: document) ? MeasureColumns(table, row: row, in: document) : nil
  }

  private init?(_ table: Table, row: Int, in document: Document) {
    let cells = table.wholeRow(row)
    var roles: [Role] = []
    var topic: Int?
    for (column, cell) in cells.enumerated() {
      var role = cell.isCovered && column > 0 ? roles[column - 1] : Self.role(of: cell, in: document)
      if !cell.isCovered, role != .other, roles.contains(role) { role = .other }
      roles.append(role)
      if topic == nil, Self.isTopic(cell, in: document) { topic = column }
    }
    if !roles.contains(.measure),
      let column = cells.firstIndex(where: { Self.isLooseMeasure($0, in: document) }),
      roles.contains(.owner) || roles.contains(.period), roles[column] == .other
    {
      roles[column] = .measure
    }
    let details = Self.detailRoles.count { roles.contains($0) }
    guard let key = roles.firstIndex(of: .measure) ?? (roles.contains(.steps) ? topic : nil),
      details >= (roles.contains(.measure) ? 1 : 2)
    else { return nil }
    self.roles = roles
    self.key = key
    self.topic = topic
    var extents = [7 of Range<Int>?](repeating: nil)
    for (column, role) in roles.enumerated() {
      extents[role.rawValue] = (extents[role.rawValue]?.lowerBound ?? column)..<(column + 1)
    }
    self.extents = extents
    headers = cells.indices.map { column in
      let first = cells[...column].lastIndex { !$0.isCovered } ?? column
      return cells[first].range
    }
  }

  /// The columns of a role: those of one header cell.
  func columns(of role: Role) -> Range<Int>? { extents[role.rawValue] }

  /// By role.
  private let extents: [7 of Range<Int>?]

  // MARK: - Header words

  /// What a table of measures tells of a measure.
  private static let detailRoles: [Role] = [.steps, .owner, .period, .followUp]

  /// Longer cells are text, not headers.
  private static let longestHeader = 180

  /// Whether any cell names what a table of measures tells of a measure.
  private static func namesDetail(_ table: Table, row: Int, in document: Document) -> Bool {
    let cells = table.row(row)
    guard let first = cells.first, let last = cells.last else { return false }
    let range = first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
    return document.holdsToken(in: range) { token in
      switch token.column {
      case .steps, .owner, .period, .followUp: true
      default: false
      }
    }
  }

  /// Whether a row is wide enough for a header, and all its cells short enough for header words.
  static func mayBeHeader(_ table: Table, row: Int) -> Bool {
    2 * table.row(row).count >= table.columnCount
      && table.row(row).allSatisfy { $0.range.count <= longestHeader }
  }

  private static func role(of cell: Cell, in document: Document) -> Role {
    guard !cell.isEmpty, cell.range.count <= longestHeader else { return .other }
    if isNumberHeader(cell, in: document) { return .number }
    for token in document.tokens(in: cell.range) {
      switch token.term {
      case .column(.measure), .heading(.measures): return .measure
      case .column(.steps): return .steps
      case .column(.owner): return .owner
      case .column(.period): return .period
      case .column(.followUp): return .followUp
      case .column(.topic): return .other
      default: break
      }
    }
    return .other
  }

  private static func isTopic(_ cell: Cell, in document: Document) -> Bool {
    guard cell.range.count <= longestHeader else { return false }
    return document.holdsToken(in: cell.range) { $0.column == .topic }
  }

  /// Words that name the measure where no column is called มาตรการ.
  private static func isLooseMeasure(_ cell: Cell, in document: Document) -> Bool {
    guard !cell.isEmpty, cell.range.count <= longestHeader else { return false }
    if document.has("กิจกรรม", at: cell.range.lowerBound) || document.has("โครงการ", at: cell.range.lowerBound)
    {
      return true
    }
    guard let first = document.firstToken(in: cell.range) else { return false }
    return Int(first.lower) == cell.range.lowerBound && first.word == .improvement
  }

  private static let numberHeads: [StaticString] = [
    "ลำดับที่", "ลำดับ", "ที่", "ข้อที่", "ข้อ", "เลขที่", "มาตรการที่", "No.", "No", "#", "ลำดับ ที่",
  ]

  private static func isNumberHeader(_ cell: Cell, in document: Document) -> Bool {
    return Self.numberHeads.contains {
      $0.utf8CodeUnitCount == cell.range.count && document.has($0, at: cell.range.lowerBound)
    }
  }
}
