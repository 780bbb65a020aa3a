/// A table as a rectangular grid of cells, covered cells included.
struct Table: Sendable {
  /// Row by row; every row has `columnCount` cells.
  var cells: [Cell]
  var columnCount: Int
  /// The line that each row stands on, index into `Document.lines`.
  var rowLines: [Int32]
  /// Whether the columns were told by spaces alone.
  var isLoose: Bool

  var rowCount: Int { rowLines.count }

  /// The cells of a row.
  func row(_ index: Int) -> ArraySlice<Cell> { cells[index * columnCount..<(index + 1) * columnCount] }

  /// One cell.
  func cell(row: Int, column: Int) -> Cell { cells[row * columnCount + column] }
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
