/// Which columns of a table of indicators hold something of their instruments: merged cells, whose text stands on the
/// first of the rows that they cover, and so on as many rows as there are instruments.
struct MergedColumns {
  /// Columns of figures by how their rows of indicators are filled.
  private(set) var sparse: Set<Int> = []
  /// Columns of figures on nearly every row.
  private(set) var dense: [Int] = []
  /// The column whose cells name instruments, apart from the names of indicators.
  private(set) var code: Int?

  init() {}

  /// - Parameters:
  ///   - rows: for each row of an indicator its cells and the indicator's number
  ///   - numbering: the indicators of the year
  ///   - mentions: finds the names of indicators in cells
  ///   - document: the text that the cells are of
  init(
    rows: [(cells: ArraySlice<Cell>, number: Int)], numbering: IndicatorNumbering,
    mentions: IndicatorMentions, in document: Document
  ) {
    var width = 0
    for row in rows { width = max(width, row.cells.count) }
    let firsts = Self.firsts(of: rows, numbering)
    for column in 0..<width {
      var filled: [Int] = []
      var named = 0
      for (cells, number) in rows where column < cells.count {
        let content = Content(of: cells[cells.startIndex + column], mentions, document)
        if content.isFigure { filled.append(number) }
        if content.namesInstrument { named += 1 }
      }
      if named > 0, named * 2 < rows.count || named == 1 || rows.count <= 3 { code = code ?? column }
      // The first row of each instrument, and rows of it that lack one.
      let isOfInstruments =
        !filled.isEmpty && filled.count < rows.count
        && filled.allSatisfy { number in firsts.contains(number) }
        && rows.contains { !filled.contains($0.number) && isBehind($0.number, filled, numbering) }
      if isOfInstruments {
        sparse.insert(column)
      } else if filled.count * 5 >= rows.count * 4 {
        dense.append(column)
      }
    }
  }

  /// The first indicator of each instrument.
  private static func firsts(
    of rows: [(cells: ArraySlice<Cell>, number: Int)], _ numbering: IndicatorNumbering
  ) -> [Int] {
    var seen: [InstrumentCode] = []
    var firsts: [Int] = []
    for row in rows {
      guard let code = numbering.instrument(of: row.number), !seen.contains(code) else { continue }
      seen.append(code)
      firsts.append(row.number)
    }
    return firsts
  }

  /// What one cell says of its column.
  private struct Content {
    /// Whether it holds a score, or an instrument and what its score is out of: `IIT 30 คะแนน`.
    var isFigure = false
    /// Whether it names an instrument, and no indicator.
    var namesInstrument = false

    init(of cell: Cell, _ mentions: IndicatorMentions, _ document: Document) {
      var hasNumber = false
      var hasInstrument = false
      for index in document.tokenIndices(in: cell.range) {
        switch document.tokens[index].kind {
        case .number: hasNumber = true
        case .term(.instrument): hasInstrument = true
        default: break
        }
      }
      if hasNumber { isFigure = hasInstrument || ScoreCell.score(in: cell, document) != nil }
      if hasInstrument { namesInstrument = !mentions.areAny(in: cell.range) }
    }
  }

  /// Whether the first row of an indicator's instrument is among those filled.
  private func isBehind(_ number: Int, _ filled: [Int], _ numbering: IndicatorNumbering) -> Bool {
    filled.contains { numbering.instrument(of: $0) == numbering.instrument(of: number) }
  }
}
