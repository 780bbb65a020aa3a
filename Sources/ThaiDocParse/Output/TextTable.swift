/// A table for people.
struct TextTable {
  /// A column: its title, and whether it holds numbers, which line up at the right.
  struct Column {
    var title: String
    var isNumeric = false
  }

  private(set) var columns: [Column]
  private(set) var rows: [[String]]

  init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The same table without the columns in which no row has anything.
  var withoutEmptyColumns: TextTable {
    let kept = columns.indices.filter { index in rows.contains { !$0[index].isEmpty } }
    return TextTable(kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }

  /// The lines on a terminal, title line first, two spaces between columns.
  func aligned() -> [String] {
    let lines = ([columns.map(\.title)] + rows).map { $0.map(DisplayText.line) }
    let widths = columns.indices.map { index in lines.map { DisplayText.width(of: $0[index]) }.max() ?? 0 }
    return lines.map { cells in
      let padded = cells.indices.map { pad(cells[$0], to: widths[$0], isNumeric: columns[$0].isNumeric) }
      return padded.joined(separator: "  ").droppingTrailingSpaces
    }
  }

  /// The lines in Markdown.
  func markdown() -> [String] {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = columns.map { $0.isNumeric ? "---:" : "---" }
    return [line(columns.map { Markdown.escaped($0.title) }), line(rule)]
      + rows.map { line($0.map(Markdown.escaped)) }
  }

  private func pad(_ cell: String, to width: Int, isNumeric: Bool) -> String {
    let space = String(repeating: " ", count: width - DisplayText.width(of: cell))
    return isNumeric ? space + cell : cell + space
  }
}

extension String {
  fileprivate var droppingTrailingSpaces: String {
    var bytes = utf8[...]
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
