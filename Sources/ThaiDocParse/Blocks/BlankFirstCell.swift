/// Blank cells at the start of rows, which nothing marks but the width of the other rows: an instrument stands on the
/// first of its rows, and the cells below are left blank.
enum BlankFirstCell {
  typealias Row = (line: Int, cells: [Cell])

  /// Where rows have no pipe before their first cell, a pipe at the start of a row that lacks a cell stands behind a
  /// blank one.
  static func addToPipes(_ rows: inout [Row], lines: [Line], in text: borrowing Span<UInt8>) {
    guard let open = rows.first(where: { text[Int(lines[$0.line].lower)] != 0x7C }) else { return }
    let width = open.cells.count
    for index in rows.indices {
      let line = lines[rows[index].line]
      guard rows[index].cells.count + 1 == width, text[Int(line.lower)] == 0x7C else { continue }
      rows[index].cells.insert(Cell(lower: line.lower, upper: line.lower), at: 0)
    }
  }

  /// Where units of spaces stand for tabs, an indent that makes up for the cells that a row lacks stands for them.
  static func addToSpaces(_ rows: inout [Row], lines: [Line]) {
    let width = rows.map(\.cells.count).max() ?? 0
    let margin = rows.map { indent(of: lines[$0.line]) }.min() ?? 0
    for index in rows.indices where rows[index].cells.count < width {
      let line = lines[rows[index].line]
      let blanks = (indent(of: line) - margin) / SpacedRow.unit
      guard blanks > 0, rows[index].cells.count + blanks == width else { continue }
      let blank = Cell(lower: line.lower, upper: line.lower)
      rows[index].cells.insert(contentsOf: repeatElement(blank, count: blanks), at: 0)
    }
  }

  private static func indent(of line: Line) -> Int { Int(line.lower) - Int(line.start) }
}
