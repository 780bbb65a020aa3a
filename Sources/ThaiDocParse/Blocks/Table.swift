/// A table as a rectangular grid of cells, covered cells included.
///
/// A row that ends early has no cells behind its end; asked for, they are missing ones. So a wide row among many
/// narrow ones costs no more than its own cells.
struct Table: Sendable {
  /// Row by row.
  private let cells: [Cell]
  /// Where each row's cells start in `cells`, and where the last row's end.
  private let starts: [Int32]
  /// The number of cells in the widest row.
  let columnCount: Int
  /// The line that each row stands on, index into `Document.lines`.
  let rowLines: [Int32]
  /// Whether the columns were told by spaces alone.
  let isLoose: Bool
  /// Whether tables stand in its cells.
  let hasInnerTables: Bool

  init(rows: [(line: Int, cells: [Cell])], isLoose: Bool, hasInnerTables: Bool = false) {
    var cells: [Cell] = []
    cells.reserveCapacity(rows.reduce(0) { $0 + $1.cells.count })
    var starts: [Int32] = []
    starts.reserveCapacity(rows.count + 1)
    starts.append(0)
    var columnCount = 0
    for index in rows.indices {
      cells += rows[index].cells
      starts.append(Int32(cells.count))
      columnCount = max(columnCount, rows[index].cells.count)
    }
    self.cells = cells
    self.starts = starts
    self.columnCount = columnCount
    rowLines = rows.map { Int32($0.line) }
    self.isLoose = isLoose
    self.hasInnerTables = hasInnerTables
  }

  var rowCount: Int { rowLines.count }

  /// The cells that a row has; fewer than `columnCount` where it ends early.
  func row(_ index: Int) -> ArraySlice<Cell> { cells[Int(starts[index])..<Int(starts[index + 1])] }

  /// Calls `body` with every cell that holds something, in the order of the text.
  func forEachCell(_ body: (Cell) -> Void) {
    for cell in cells where !cell.isEmpty { body(cell) }
  }

  /// A row filled up with missing cells to the width of the table.
  func wholeRow(_ index: Int) -> [Cell] {
    Array(row(index)) + (row(index).count..<columnCount).map { cell(row: index, column: $0) }
  }

  /// The same cells with rows and columns exchanged. A row then stands on the line of the first one.
  var transposed: Table {
    let line = rowLines.first.map { Int($0) } ?? 0
    return Table(
      rows: (0..<columnCount).map { column in
        (line, (0..<rowCount).map { cell(row: $0, column: column) })
      }, isLoose: isLoose)
  }

  /// The same rows with the cells of the first two columns exchanged.
  var withFirstColumnsExchanged: Table {
    Table(
      rows: (0..<rowCount).map { index in
        var cells = Array(row(index))
        if cells.count >= 2 { cells.swapAt(0, 1) }
        return (Int(rowLines[index]), cells)
      }, isLoose: isLoose)
  }

  /// One cell; a missing one behind the end of its row.
  func cell(row index: Int, column: Int) -> Cell {
    let row = row(index)
    if column < row.count { return row[row.startIndex + column] }
    let end = row.last?.upper ?? 0
    return Cell(lower: end, upper: end, isMissing: true)
  }
}

/// A cell: a range of the clean text without white space at its ends.
struct Cell: Sendable, Hashable {
  var lower: Int32
  var upper: Int32
  /// Whether a merged cell covers it.
  var isCovered = false
  /// Whether the row ended before this column.
  var isMissing = false

  var isEmpty: Bool { lower == upper }
  var range: Range<Int> { Int(lower)..<Int(upper) }
}

/// A part of the document: every line is in exactly one.
struct Block: Sendable {
  var kind: Kind
  /// Indices into `Document.lines`.
  var lines: Range<Int>
  /// The section it belongs to.
  var section: SectionKind = .cover
  /// Where the words of a text start, behind its number, bullet and marks of bold type; found with its section.
  var words = 0

  enum Kind: Sendable, Hashable {
    /// Blank lines.
    case gap
    /// A line or lines that name what follows.
    case heading
    case paragraph
    /// A paragraph that starts with a number, letter or bullet.
    case listItem
    /// Index into `Document.tables`.
    case table(Int)
  }
}
