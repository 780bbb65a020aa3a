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
  ///   - isFigure: whether a cell holds a score
  ///   - namesInstrument: whether a cell names an instrument
  init(
    rows: [(cells: ArraySlice<Cell>, number: Int)], numbering: IndicatorNumbering,
    isFigure: (Cell) -> Bool, namesInstrument: (Cell) -> Bool
  ) {
    let width = rows.map(\.cells.count).max() ?? 0
    var seen: Set<InstrumentCode> = []
    let firsts = rows.map(\.number).filter { number in
      numbering.instrument(of: number).map { seen.insert($0).inserted } ?? false
    }
    for column in 0..<width {
      var filled: [Int] = []
      var named = 0
      for (cells, number) in rows where column < cells.count {
        let cell = cells[cells.startIndex + column]
        if isFigure(cell) { filled.append(number) }
        if code == nil, namesInstrument(cell) { named += 1 }
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

  /// Whether the first row of an indicator's instrument is among those filled.
  private func isBehind(_ number: Int, _ filled: [Int], _ numbering: IndicatorNumbering) -> Bool {
    filled.contains { numbering.instrument(of: $0) == numbering.instrument(of: number) }
  }
}
