/// A table for people.
package struct TextTable {
  /// A column: its title, and whether it holds numbers, which line up at the right.
  package struct Column {
    package var title: String
    package var isNumeric = false

    package init(title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  package private(set) var columns: [Column]
  package private(set) var rows: [[String]]

  package init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The same table without the columns in which no row has anything.
  var withoutEmptyColumns: TextTable {
    let kept = columns.indices.filter { index in rows.contains { !$0[index].isEmpty } }
    return TextTable(kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }

  /// The lines on a terminal, title line first, two spaces between columns.
  package func aligned() -> [String] {
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
