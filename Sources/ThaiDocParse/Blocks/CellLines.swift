import ThaiNumerals

/// Tables with one cell on each line: what copying from a web page or turning one into text leaves of them.
///
/// Either a `|` stands between the cells, on lines of its own or before each, or nothing but the line end does. Where a
/// row ends, only the number of columns says: that of the heads, and what kind of cell stands in each column.
struct CellLines {
  typealias Rows = (rows: [(line: Int, cells: [Cell])], end: Int)

  let bytes: [UInt8]
  let lines: [Line]
  let tokens: [Token]
  let heads: HeadWords

  /// Tables of this sort have no more columns than this.
  private static let mostColumns = 14
  /// Longer lines are text.
  private static let longest = 240
  /// How many cells tell the number of columns.
  private static let window = 84

  /// What a cell holds, as far as it tells columns apart.
  private enum Kind { case blank, number, words }

  private struct Piece {
    var line: Int
    var cell: Cell
    var kind: Kind
  }

  // MARK: - With pipes

  /// The table with a `|` between its cells that starts on a line; `nil` if none does.
  func pipedRows(from index: Int) -> Rows? {
    guard startsPiped(at: index) else { return nil }
    var pieces: [Piece] = []
    var end = index
    var next = index
    var width: Int?
    while next < lines.count {
      if lines[next].isBlank {
        guard goesOnBehindBlank(next) else { break }
      } else {
        guard add(next, to: &pieces, isFirst: next == index) else { break }
        end = next + 1
      }
      next += 1
      // The first rows decide, so that no long run of lines is read again and again.
      if width == nil, pieces.count >= Self.window {
        width = period(of: pieces, isWhole: false)
        if width == nil { return nil }
      }
    }
    guard let width = width ?? period(of: pieces, isWhole: true) else { return nil }
    return (grid(pieces, width), end)
  }

  /// Whether cells go on behind blank lines: one or two, and then a cell with its `|`.
  private func goesOnBehindBlank(_ index: Int) -> Bool {
    var next = index
    while next < lines.count, lines[next].isBlank { next += 1 }
    guard next < lines.count, next - index <= 2 else { return false }
    return isLonePipe(next) || startsWithPipe(next) && pipes(next) == 1
      || next + 1 < lines.count && pipes(next) == 0 && isLonePipe(next + 1)
  }

  func startsPiped(at index: Int) -> Bool {
    guard index + 3 < lines.count else { return false }
    if lines[index].marks.contains(.pipe) {
      // `| cell`, `| cell`: rows of one cell each, which no table has.
      return (index..<(index + 3)).allSatisfy { startsWithPipe($0) && pipes($0) == 1 }
    }
    return lines[index].range.count <= Self.longest && isLonePipe(index + 1) && isLonePipe(index + 3)
  }

  private func isLonePipe(_ index: Int) -> Bool {
    lines[index].range.count == 1 && bytes[Int(lines[index].lower)] == 0x7C
  }

  private func startsWithPipe(_ index: Int) -> Bool {
    !lines[index].isBlank && bytes[Int(lines[index].lower)] == 0x7C
  }

  private func pipes(_ index: Int) -> Int { lines[index].range.count { bytes[$0] == 0x7C } }

  /// Adds the cells that a line ends or starts; returns whether it goes on with the table.
  private func add(_ index: Int, to pieces: inout [Piece], isFirst: Bool) -> Bool {
    let range = lines[index].range
    let count = pipes(index)
    guard range.count <= Self.longest, count <= 1 else { return false }
    guard count == 1 else {
      // Text goes on in the cell that is open.
      if isFirst || pieces.isEmpty {
        pieces.append(piece(range, index))
      } else {
        pieces[pieces.count - 1] = joined(pieces[pieces.count - 1], range, index)
      }
      return true
    }
    let pipe = range.first { bytes[$0] == 0x7C } ?? range.lowerBound
    if !isFirst || pipe > range.lowerBound {
      let before = trimmed(range.lowerBound..<pipe)
      if pieces.isEmpty {
        pieces.append(piece(before, index))
      } else if !before.isEmpty {
        pieces[pieces.count - 1] = joined(pieces[pieces.count - 1], before, index)
      }
    }
    pieces.append(piece(trimmed((pipe + 1)..<range.upperBound), index))
    return true
  }

  private func joined(_ piece: Piece, _ range: Range<Int>, _ line: Int) -> Piece {
    piece.cell.isEmpty
      ? self.piece(range, line) : self.piece(Int(piece.cell.lower)..<range.upperBound, piece.line)
  }

  /// The number of columns for which each holds one kind of cell; `nil` where none does.
  private func period(of pieces: [Piece], isWhole: Bool) -> Int? {
    guard pieces.count >= 6 else { return nil }
    return (2...Self.mostColumns).first { width in
      pieces.count >= 2 * width
        && isPeriod(width, isWhole ? pieces : Array(pieces.prefix(pieces.count / width * width)))
    }
  }

  private func isPeriod(_ width: Int, _ pieces: [Piece]) -> Bool {
    // A last cell may stand alone behind the last `|`.
    let rest = pieces.count % width
    guard rest == 0 || pieces.suffix(rest).allSatisfy({ $0.kind == .blank }) || rest == width - 1 else {
      return false
    }
    var hasNumbers = false
    for column in 0..<width {
      var numbers = 0
      var words = 0
      for index in stride(from: column + width, to: pieces.count, by: width) {
        switch pieces[index].kind {
        case .number: numbers += 1
        case .words: words += 1
        case .blank: break
        }
      }
      guard pieces[column].kind != .number || isYear(pieces[column].cell) else { return false }
      // A level may stand below scores.
      guard numbers == 0 || words == 0 || words * 4 <= numbers else { return false }
      if numbers > 1 { hasNumbers = true }
    }
    return hasNumbers
  }

  private func grid(_ pieces: [Piece], _ width: Int) -> [(line: Int, cells: [Cell])] {
    stride(from: 0, to: pieces.count - 1, by: width).map { start in
      let row = pieces[start..<min(start + width, pieces.count)]
      return (row[start].line, row.map(\.cell))
    }.filter { row in row.1.contains { !$0.isEmpty } }
  }

  // MARK: - With nothing

  /// The table without signs between its cells that starts on a line; `nil` if none does.
  func bareRows(from index: Int) -> Rows? {
    guard let (head, first) = head(at: index) else { return nil }
    var rows: [(line: Int, cells: [Cell])] = [(index, head)]
    var kinds: [Kind]?
    var next = first
    var end = first
    while let (row, after) = row(from: next, count: head.count) {
      let rowKinds = row.map(\.kind)
      guard isRow(rowKinds, like: kinds) else { break }
      kinds = kinds ?? rowKinds
      rows.append((row[0].line, row.map(\.cell)))
      end = after
      next = after
    }
    guard rows.count >= 3, let kinds else { return nil }
    while let (row, after) = pair(from: next, kinds) {
      rows.append(row)
      end = after
      next = after
    }
    return (rows, end)
  }

  /// Whether such a table starts on a line, by its heads and first row alone.
  func startsBare(at index: Int) -> Bool {
    guard let (head, first) = head(at: index), let (row, _) = row(from: first, count: head.count) else {
      return false
    }
    return isRow(row.map(\.kind), like: nil)
  }

  /// Two heads or more, each on a line of its own.
  private func head(at index: Int) -> (cells: [Cell], next: Int)? {
    guard isHead(index) else { return nil }
    var cells: [Cell] = []
    var next = index
    var end = index
    while cells.count < Self.mostColumns, next < lines.count {
      if lines[next].isBlank {
        next += 1
        if next - end > 2 { break }
        continue
      }
      guard isHead(next) else { break }
      cells.append(Cell(lower: lines[next].lower, upper: lines[next].upper))
      next += 1
      end = next
    }
    return cells.count >= 2 ? (cells, end) : nil
  }

  private func isHead(_ index: Int) -> Bool {
    let line = lines[index]
    guard !line.isBlank, line.range.count <= 120, line.marks.isEmpty, Int(line.firstToken) < tokens.count,
      tokens[Int(line.firstToken)].lower <= line.lower + 20
    else { return false }
    return heads.cells(of: line.range, from: Int(line.firstToken))?.count == 1
  }

  /// The next lines that hold text, as many as a row has cells.
  private func row(from index: Int, count: Int) -> (row: [Piece], next: Int)? {
    var row: [Piece] = []
    var next = index
    var gap = 0
    while row.count < count, next < lines.count {
      let line = lines[next]
      next += 1
      if line.isBlank {
        gap += 1
        if gap > 2 { return nil }
        continue
      }
      gap = 0
      guard line.range.count <= Self.longest, line.marks.isDisjoint(with: [.tab, .pipe, .markupRow]) else {
        return nil
      }
      row.append(piece(line.range, next - 1))
    }
    return row.count == count ? (row, next) : nil
  }

  /// A row has numbers, and what is one in the first row is one in each, or a dash.
  private func isRow(_ kinds: [Kind], like first: [Kind]?) -> Bool {
    guard let first else {
      return kinds.contains(.number) && (kinds.contains(.words) || kinds.count >= 2)
    }
    return zip(kinds, first).allSatisfy { kind, first in kind == first || kind == .blank }
  }

  /// `คะแนนภาพรวม`, and its score on the next line: a row of the total or the level has no other cells.
  private func pair(from index: Int, _ kinds: [Kind]) -> ((line: Int, cells: [Cell]), Int)? {
    guard let (row, next) = row(from: index, count: 2), let column = kinds.lastIndex(of: .number),
      let label = kinds.firstIndex(of: .words), label < column, column > 0, isTotal(row[0]),
      row[1].kind == .number || isLevel(row[1].cell)
    else { return nil }
    let blank = Cell(lower: row[1].cell.lower, upper: row[1].cell.lower)
    var cells = Array(repeating: blank, count: kinds.count)
    cells[label] = row[0].cell
    cells[column] = row[1].cell
    return ((row[0].line, cells), next)
  }

  private func isTotal(_ piece: Piece) -> Bool {
    guard piece.kind == .words, let token = token(at: piece.cell.lower) else { return false }
    return token.word == .overall || token.word == .total || token.word == .level || token.word == .average
  }

  private func isLevel(_ cell: Cell) -> Bool {
    if let token = token(at: cell.lower), case .term(.level) = token.kind { return token.upper == cell.upper }
    return cell.range.count <= 2 && cell.range.allSatisfy { bytes[$0] >= 0x41 && bytes[$0] <= 0x46 }
  }

  private func token(at offset: Int32) -> Token? {
    let index = tokens.partitioningIndex { $0.lower >= offset }
    return index < tokens.count && tokens[index].lower == offset ? tokens[index] : nil
  }

  // MARK: - Cells

  private func piece(_ range: Range<Int>, _ line: Int) -> Piece {
    Piece(
      line: line, cell: Cell(lower: Int32(range.lowerBound), upper: Int32(range.upperBound)),
      kind: kind(of: range))
  }

  private func kind(of range: Range<Int>) -> Kind {
    if range.isEmpty || isDash(range) { return .blank }
    guard let number = ThaiNumber.scan(in: bytes.span, at: range.lowerBound, end: range.upperBound) else {
      let isSigned = range.count > 1 && (bytes[range.lowerBound] == 0x2B || bytes[range.lowerBound] == 0x2D)
      return isSigned && ThaiDigits.digit(in: bytes.span, at: range.lowerBound + 1) != nil ? .number : .words
    }
    return range.upperBound - number.upper <= 18 ? .number : .words
  }

  private func isDash(_ range: Range<Int>) -> Bool {
    range.count == 1 && bytes[range.lowerBound] == 0x2D || range.count == 3 && bytes[range.lowerBound] == 0xE2
  }

  private func isYear(_ cell: Cell) -> Bool {
    YearMark.scan(in: bytes.span, at: Int(cell.lower), end: Int(cell.upper))?.upper == Int(cell.upper)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }
}
