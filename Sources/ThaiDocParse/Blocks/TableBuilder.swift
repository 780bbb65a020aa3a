/// Rows of one way of writing → a table.
enum TableBuilder {
  /// How the cells of a row are told apart.
  enum Style: Sendable {
    case tabs, pipes, markup
    /// Columns by two spaces or more; `unit` spaces stand for one tab where every run is a multiple of it.
    case spaces(unit: Int)
  }

  /// The cells of a line.
  static func cells(of line: Line, in text: borrowing Span<UInt8>, style: Style) -> [Cell] {
    switch style {
    case .tabs, .markup: return split(line, text, at: 0x09)
    case .pipes: return pipeCells(of: line, in: text)
    case .spaces(let unit): return spacedCells(of: line, in: text, unit: unit)
    }
  }

  /// Whether a row is the rule line of a Markdown table: `|---|:--:|`.
  static func isRule(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
    var dashes = 0
    for i in line.range {
      switch text[i] {
      case 0x2D: dashes += 1
      case 0x7C, 0x3A, 0x20, 0x09, 0x2B: break
      default: return false
      }
    }
    return dashes >= 2
  }

  /// Rows of reports have hardly ever more cells.
  private static let cellsOfMostRows = 8

  private static func split(_ line: Line, _ text: borrowing Span<UInt8>, at separator: UInt8) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(cellsOfMostRows)
    var start = rowStart(of: line, in: text, separator)
    let upper = Int(line.upper)
    var i = start
    while i < upper {
      if text[i] == separator {
        cells.append(cell(text, start, i))
        start = i + 1
      }
      i = text.endOfNonASCII(from: i + 1, to: upper)
    }
    cells.append(cell(text, start, upper))
    return cells
  }

  /// A row starts at its line's start: tabs before the first text are empty cells, spaces are not.
  private static func rowStart(of line: Line, in text: borrowing Span<UInt8>, _ separator: UInt8) -> Int {
    var start = Int(line.lower)
    for i in Int(line.start)..<Int(line.lower) where text[i] == separator || text[i] == InlineMark.row {
      start = text[i] == separator ? i : i + 1
      break
    }
    return start
  }

  private static func pipeCells(of line: Line, in text: borrowing Span<UInt8>) -> [Cell] {
    var inner = line
    if text[Int(inner.lower)] == 0x7C { inner.lower += 1 }
    if inner.upper > inner.lower, text[Int(inner.upper) - 1] == 0x7C { inner.upper -= 1 }
    inner.start = inner.lower
    return split(inner, text, at: 0x7C)
  }

  private static func spacedCells(of line: Line, in text: borrowing Span<UInt8>, unit: Int) -> [Cell] {
    var cells: [Cell] = []
    var start = Int(line.lower)
    var i = start
    let upper = Int(line.upper)
    while i < upper {
      guard text[i] == 0x20 else {
        i += 1
        continue
      }
      var end = i
      while end < upper, text[end] == 0x20 { end += 1 }
      if end - i >= 2 {
        cells.append(cell(text, start, i))
        let empty = unit > 0 ? (end - i) / unit - 1 : 0
        for _ in 0..<max(0, empty) { cells.append(cell(text, i, i)) }
        start = end
      }
      i = end
    }
    cells.append(cell(text, start, upper))
    return cells
  }

  /// A cell without the white space and the marks of bold type around it.
  private static func cell(_ text: borrowing Span<UInt8>, _ lower: Int, _ upper: Int) -> Cell {
    var lower = lower
    var upper = upper
    while lower < upper, isPadding(text[lower]) { lower += 1 }
    while upper > lower, isPadding(text[upper - 1]) { upper -= 1 }
    if upper - lower == 1, text[lower] == InlineMark.covered {
      return Cell(lower: Int32(lower), upper: Int32(lower), isCovered: true)
    }
    return Cell(lower: Int32(lower), upper: Int32(upper))
  }

  private static func isPadding(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == InlineMark.softBreak || byte == 0x2A || byte == InlineMark.row
      || byte == InlineMark.innerCell
  }
}
