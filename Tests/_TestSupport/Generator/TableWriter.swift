extension DrawnReport.TableStyle {
  /// A table, its head first, with a line end behind each row.
  func write(_ rows: [[String]]) -> String {
    switch self {
    case .tabs: rows.map { $0.joined(separator: "\t") + "\n" }.joined()
    case .pipes:
      rows.enumerated().map { index, cells in
        let line = "| " + cells.joined(separator: " | ") + " |\n"
        return index == 0 ? line + "|" + String(repeating: "---|", count: cells.count) + "\n" : line
      }.joined()
    case .html:
      "<table>\n"
        + rows.enumerated().map { index, cells in
          let tag = index == 0 ? "th" : "td"
          return "<tr>" + cells.map { "<\(tag)>\($0)</\(tag)>" }.joined() + "</tr>\n"
        }.joined() + "</table>\n"
    }
  }

  /// A heading in front of text of this style.
  func heading(_ title: String) -> String { self == .tabs ? title : "## " + title }
}
