extension Layout {
  /// Pipes with one cell a line: what is left of padded cells of a web page.
  static let pipesCellALine = Layout("pipes-cell-a-line") { generator in
    flattened(hasBlanks: true, using: &generator) { rows, generator in
      let gap = generator.once(in: 2) ? "\n" : ""
      return rows.map { row in
        row.map { $0.isEmpty ? "|\n" : "\($0)\n|\n" }.joined() + gap
      }.joined()
    }
  }

  /// Each cell on a line of its own, nothing between.
  static let cellALine = Layout("cell-a-line") { generator in
    flattened(hasBlanks: false, using: &generator) { rows, generator in
      let gap = generator.once(in: 2) ? "\n" : ""
      return rows.map { $0.joined(separator: "\n") + "\n" + gap }.joined()
    }
  }

  /// A table of indicators or of years, written by `write`.
  private static func flattened(
    hasBlanks: Bool, using generator: inout SeededGenerator,
    write: ([[String]], inout SeededGenerator) -> String
  ) -> DrawnDocument {
    var result = DrawnResult(years: 2563...2568, using: &generator)
    let hasYears = generator.once(in: 3)
    let years = hasYears ? yearsOf(&result, using: &generator) : []
    var notice = Notice(result, kind: "result-report", using: &generator)
    let front = hasYears ? notice.yearsFront() : notice.front()
    let rows =
      hasYears
      ? yearRows(years, &notice, hasLevel: true, using: &generator)
      : indicatorRows(&notice, hasBlanks: hasBlanks, using: &generator)
    return notice.document(front + write(rows, &generator) + "\n")
  }
}
