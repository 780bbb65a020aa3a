/// A table inside a cell of a table.
enum InnerTable {
  /// The cells of its rows; a cell without an inner table is one row of one cell.
  static func rows(of cell: Cell, in bytes: [UInt8]) -> [[Cell]] {
    var rows: [[Cell]] = []
    for row in pieces(of: cell.range, at: InlineMark.innerRow, bytes) {
      let cells = pieces(of: row, at: InlineMark.innerCell, bytes).map { Cell(trimmed: $0, in: bytes) }
      // Every cell has its mark before it.
      let own = cells.count > 1 && cells[0].isEmpty ? Array(cells.dropFirst()) : cells
      if own.contains(where: { !$0.isEmpty }) { rows.append(own) }
    }
    return rows
  }

  /// Whether a cell holds one.
  static func isIn(_ cell: Cell, _ bytes: [UInt8]) -> Bool {
    cell.range.contains { bytes[$0] == InlineMark.innerRow }
  }

  private static func pieces(of range: Range<Int>, at mark: UInt8, _ bytes: [UInt8]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for i in range where bytes[i] == mark {
      pieces.append(start..<i)
      start = i + 1
    }
    return pieces + [start..<range.upperBound]
  }
}

extension Cell {
  /// A range without white space at its ends.
  fileprivate init(trimmed range: Range<Int>, in bytes: [UInt8]) {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] <= 0x20 || bytes[lower] == 0x2A { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 || bytes[upper - 1] == 0x2A { upper -= 1 }
    self.init(lower: Int32(lower), upper: Int32(upper))
  }
}

extension Table {
  /// The same table with the rows of its inner tables as rows of its own, if one column holds them: the other cells of
  /// a row stand on the first of those, and cover the further ones.
  func withInnerRows(in bytes: [UInt8]) -> Table? {
    var columns: Set<Int> = []
    for row in 0..<rowCount {
      for (column, cell) in self.row(row).enumerated() where InnerTable.isIn(cell, bytes) {
        columns.insert(column)
      }
    }
    guard columns.count == 1, let column = columns.first else { return nil }
    let inner = (0..<rowCount).map { InnerTable.rows(of: cell(row: $0, column: column), in: bytes) }
    let width = inner.map { $0.map(\.count).max() ?? 1 }.max() ?? 1
    guard width > 1 else { return nil }
    var rows: [(line: Int, cells: [Cell])] = []
    for row in 0..<rowCount {
      for (index, cells) in inner[row].enumerated() {
        rows.append((Int(rowLines[row]), spread(row, column, cells, width, isFirst: index == 0)))
      }
      if inner[row].isEmpty {
        rows.append((Int(rowLines[row]), spread(row, column, [], width, isFirst: true)))
      }
    }
    return Table(rows: rows, isLoose: isLoose)
  }

  private func spread(_ row: Int, _ column: Int, _ inner: [Cell], _ width: Int, isFirst: Bool) -> [Cell] {
    var cells: [Cell] = []
    for index in 0..<columnCount {
      let cell = self.cell(row: row, column: index)
      if index == column {
        let blank = Cell(lower: cell.upper, upper: cell.upper)
        cells += inner + Array(repeating: blank, count: max(0, width - inner.count))
      } else {
        cells.append(isFirst ? cell : Cell(lower: cell.lower, upper: cell.lower, isCovered: true))
      }
    }
    return cells
  }
}
