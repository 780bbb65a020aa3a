/// How the rows of a table are written down.
enum TableForm: CaseIterable {
  case tabs, pipes, barePipes, html, spaces

  func write(_ rows: [[String]]) -> String {
    switch self {
    case .tabs: DrawnReport.TableStyle.tabs.write(rows)
    case .pipes: DrawnReport.TableStyle.pipes.write(rows)
    case .barePipes: rows.map { $0.joined(separator: " | ") + " |\n" }.joined()
    case .html: DrawnReport.TableStyle.html.write(rows)
    case .spaces: Self.columns(rows)
    }
  }

  /// Columns kept by spaces: texts to the left, numbers to the right.
  static func columns(_ rows: [[String]], indent: Int = 0) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { $0.count > column ? width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = String(repeating: " ", count: indent)
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - width(cell))
        let isNumber =
          column > 0 && !cell.isEmpty && cell.utf8.allSatisfy { "0123456789.-+".utf8.contains($0) }
        line += (column > 0 ? "    " : "") + (isNumber ? space + cell : cell + space)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// Columns on a page: marks above and below take none.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.count { scalar in
      switch scalar.value {
      case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: false
      default: true
      }
    }
  }
}
