import GRDB
import ThaiNumerals
import TidyRows

/// How a table stands in the database.
///
/// A report's path is kept once: the table that has it as its key gets a numbered `id`, and the tables under it refer
/// to that. A decimal number takes two columns, `score` as REAL to calculate with and `score_text` with the digits that
/// were written; a text that stands where a number should be is in the second one alone.
struct TablePlan {
  let head: TableHead
  /// Whether its rows are numbered.
  let hasID: Bool
  /// Index of the table whose number its rows begin with: its own, or that of the table above all; `nil` if there is
  /// none.
  let root: Int?
  private let parent: TableHead?
  private let rootName: String?

  init(_ head: TableHead, among heads: [TableHead]) {
    self.head = head
    let parents = Set(heads.compactMap(\.parent))
    hasID = head.parent == nil && parents.contains(head.name)
    parent = heads.first { $0.name == head.parent }
    var top = head
    while let above = heads.first(where: { $0.name == top.parent && $0.name != top.name }) { top = above }
    let isRooted = head.parent != nil || hasID
    root = isRooted ? heads.firstIndex { $0.name == top.name } : nil
    rootName = head.parent == nil ? nil : top.name
  }

  /// `reports` → `report`: the column that refers to the root.
  private var reference: String? { rootName.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 + "_id" } }

  /// The SQL that makes the table.
  var creation: String {
    var parts = hasID ? ["id INTEGER PRIMARY KEY"] : []
    if let rootName, let reference {
      parts.append("\(reference) INTEGER NOT NULL REFERENCES \(rootName)(id)")
    }
    for (index, column) in stated.enumerated() {
      let isKey = index < head.keyCount - (reference == nil ? 0 : 1)
      parts += declarations(of: column, isKey: isKey)
    }
    if !hasID { parts.append("PRIMARY KEY (\(key(of: head).joined(separator: ", ")))") }
    if let parent, parent.parent != nil {
      let columns = key(of: head).prefix(parent.keyCount).joined(separator: ", ")
      parts.append(
        "FOREIGN KEY (\(columns)) REFERENCES \(parent.name)(\(key(of: parent).joined(separator: ", ")))")
    }
    let body = parts.map { "\n  " + $0 }.joined(separator: ",")
    return "CREATE TABLE \(head.name) (\(body)\n)" + (hasID ? "" : " WITHOUT ROWID")
  }

  /// The SQL that adds a row.
  var insertion: String {
    let count = (root == nil ? 0 : 1) + stated.reduce(0) { $0 + ($1.kind == .decimal ? 2 : 1) }
    return "INSERT INTO \(head.name) VALUES (\(Array(repeating: "?", count: count).joined(separator: ", ")))"
  }

  /// The values of a row, in the order of the columns of the database.
  func values(of cells: [TidyCell], id: Int64?) -> [DatabaseValue] {
    var values: [DatabaseValue] = []
    values.reserveCapacity(2 * cells.count)
    if let id { values.append(id.databaseValue) }
    for (cell, column) in zip(cells.dropFirst(reference == nil ? 0 : 1), stated) {
      append(cell, of: column, to: &values)
    }
    return values
  }

  private func append(_ cell: TidyCell, of column: ColumnHead, to values: inout [DatabaseValue]) {
    guard column.kind == .decimal else { return values.append(cell.databaseValue) }
    if case .decimal(let decimal) = cell {
      let text = decimal.description
      values.append(Double(text)?.databaseValue ?? .null)
      values.append(text.databaseValue)
    } else {
      values.append(.null)
      values.append(cell.databaseValue)
    }
  }

  /// The columns that stand in the table as they are: under a root, all but the first, for which its number stands.
  private var stated: ArraySlice<ColumnHead> { head.columns.dropFirst(reference == nil ? 0 : 1) }

  private func key(of head: TableHead) -> [String] {
    let names = head.columns.prefix(head.keyCount).map(\.name)
    return reference.map { [$0] + names.dropFirst() } ?? names
  }

  private func declarations(of column: ColumnHead, isKey: Bool) -> [String] {
    let rest =
      (isKey ? " NOT NULL" : "") + (isKey && hasID ? " UNIQUE" : "")
      + (column.references.map { " REFERENCES \($0)" } ?? "")
    switch column.kind {
    case .text, .date: return [column.name + " TEXT" + rest]
    case .integer: return [column.name + " INTEGER" + rest]
    case .decimal: return [column.name + " REAL" + rest, column.name + "_text TEXT"]
    case .flag: return [column.name + " INTEGER CHECK (\(column.name) IN (0, 1))" + rest]
    }
  }
}

extension TidyCell {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .none: .null
    case .text(let text): text.databaseValue
    case .integer(let integer): integer.databaseValue
    case .decimal(let decimal): decimal.description.databaseValue
    case .flag(let flag): (flag ? 1 : 0).databaseValue
    case .date(let date): date.description.databaseValue
    }
  }
}
