/// Which columns of a table of indicators hold something of their instruments: merged cells, whose text stands on the
/// first of the rows that they cover, and so on as many rows as there are instruments.
struct MergedColumns {
  /// Columns of figures by how their rows of indicators are filled.
  private(set) var sparse: Set<Int> = []
  /// The column whose cells name instruments, apart from the names of indicators.
  private(set) var code: Int?

  init() {}

  /// - Parameters:
  ///   - rows: for each row of an indicator its cells and the indicator's number
  ///   - isFigure: whether a cell holds a score
  ///   - namesInstrument: whether a cell names an instrument
  init(
    rows: [(cells: ArraySlice<Cell>, number: Int)], numbering: IndicatorNumbering,
    isFigure: (Cell) -> Bool, namesInstrument: (Cell) -> Bool
  ) {
    let width = rows.map(\.cells.count).max() ?? 0
    for column in 0..<width {
      var filled: [Int] = []
      var named = 0
      for (cells, number) in rows where column < cells.count {
        let cell = cells[cells.startIndex + column]
        if isFigure(cell) { filled.append(number) }
        if code == nil, namesInstrument(cell) { named += 1 }
      }
      if named > 0, named * 2 < rows.count || named == 1 || rows.count <= 3 { code = code ?? column }
      let instruments = filled.compactMap { numbering.instrument(of: $0) }
      if !filled.isEmpty, filled.count * 2 <= rows.count, Set(instruments).count == instruments.count {
        sparse.insert(column)
      }
    }
  }
}
