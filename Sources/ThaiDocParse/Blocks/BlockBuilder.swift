import ThaiNumerals

/// Lines → blocks and tables. Every line comes into exactly one block.
struct BlockBuilder: ~Copyable {
  private let bytes: [UInt8]
  private let lines: [Line]
  private let tokens: [Token]
  private var blocks: [Block] = []
  private var tables: [Table] = []
  private let wordTable: WordTable
  private let cellLines: CellLines

  /// Tables of reports have seldom more rows.
  private static let rowsOfMostTables = 16
  private static let blocksOfMostDocuments = 256

  init(bytes: [UInt8], lines: [Line], tokens: [Token], numbers: [ThaiNumber]) {
    self.bytes = bytes
    self.lines = lines
    self.tokens = tokens
    wordTable = WordTable(bytes: bytes, lines: lines, tokens: tokens, numbers: numbers)
    cellLines = CellLines(bytes: bytes, lines: lines, tokens: tokens, heads: wordTable.heads)
  }

  /// Cuts the whole document.
  consuming func build() -> (blocks: [Block], tables: [Table]) {
    blocks.reserveCapacity(min(lines.count, Self.blocksOfMostDocuments))
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        index = addGap(from: index)
      } else if let end = addTable(from: index) {
        index = end
      } else {
        index = addText(from: index)
      }
    }
    return (blocks, tables)
  }

  private mutating func addGap(from index: Int) -> Int {
    var end = index
    while end < lines.count, lines[end].isBlank { end += 1 }
    blocks.append(Block(kind: .gap, lines: index..<end))
    return end
  }

  // MARK: - Tables

  private mutating func addTable(from index: Int) -> Int? {
    let marks = lines[index].marks
    let bytes = bytes
    if marks.contains(.markupRow) {
      return addRows(from: index, style: .markup) { $0.marks.contains(.markupRow) }
    }
    if marks.contains(.tab), !isDotLeader(lines[index]) {
      return addRows(from: index, style: .tabs) { $0.marks.contains(.tab) || bytes[Int($0.start)] == 0x09 }
    }
    if let (rows, end) = cellLines.pipedRows(from: index) {
      append(Table(rows: rows, isLoose: false), lines: index..<end)
      return end
    }
    if marks.contains(.pipe), isPipeRow(index) {
      return addRows(from: index, style: .pipes) { $0.marks.contains(.pipe) }
    }
    if marks.contains(.wideSpace) { return addSpacedRows(from: index) }
    return addWordRows(from: index)
  }

  /// Rows with single spaces between their cells.
  private mutating func addWordRows(from index: Int) -> Int? {
    let found = wordTable.starts(at: index) ? wordTable.rows(from: index) : cellLines.bareRows(from: index)
    guard let (rows, end) = found else { return nil }
    append(Table(rows: rows, isLoose: false), lines: index..<end)
    return end
  }

  private mutating func addRows(
    from index: Int, style: TableBuilder.Style, while isRow: (borrowing Line) -> Bool
  ) -> Int? {
    let bytes = bytes
    let text = bytes.span
    var end = index
    var rows: [(line: Int, cells: [Cell])] = []
    rows.reserveCapacity(Self.rowsOfMostTables)
    while end < lines.count, !lines[end].isBlank, isRow(lines[end]) || (end > index && isGroupRow(end, isRow))
    {
      if !TableBuilder.isRule(lines[end], in: text) {
        rows.append((end, TableBuilder.cells(of: lines[end], in: text, style: style)))
      }
      end += 1
    }
    if case .pipes = style { BlankFirstCell.addToPipes(&rows, lines: lines, in: text) }
    guard let first = rows.first else { return nil }
    if rows.count == 1, case .tabs = style, first.cells.count(where: { !$0.isEmpty }) < 2 { return nil }
    let hasInnerTables = lines[index..<end].contains { $0.marks.contains(.innerTable) }
    append(Table(rows: rows, isLoose: false, hasInnerTables: hasInnerTables), lines: index..<end)
    return end
  }

  /// A line between rows that names an instrument alone: the group of the rows below it.
  private func isGroupRow(_ index: Int, _ isRow: (borrowing Line) -> Bool) -> Bool {
    guard index + 1 < lines.count, !lines[index + 1].isBlank, isRow(lines[index + 1]) else { return false }
    guard lines[index].range.count < 260, let token = firstToken(of: lines[index]) else { return false }
    if case .term(.instrument) = token.kind { return true }
    return false
  }

  private mutating func append(_ table: consuming Table, lines: Range<Int>) {
    blocks.append(Block(kind: .table(tables.count), lines: lines))
    tables.append(table)
  }

  /// A line of its own with a `|` may be prose; rows start with one, or stand together with as many cells.
  private func isPipeRow(_ index: Int) -> Bool {
    let text = bytes.span
    if text[Int(lines[index].lower)] == 0x7C { return true }
    guard index + 1 < lines.count, lines[index + 1].marks.contains(.pipe) else { return false }
    if TableBuilder.isRule(lines[index + 1], in: text) { return true }
    let count = TableBuilder.cells(of: lines[index], in: text, style: .pipes).count
    let next = TableBuilder.cells(of: lines[index + 1], in: text, style: .pipes).count
    return next == count || (next + 1 == count && text[Int(lines[index + 1].lower)] == 0x7C)
  }

  /// Columns by runs of spaces: lines that all have them, and that do not read as prose with stray double spaces.
  private mutating func addSpacedRows(from index: Int) -> Int? {
    let bytes = bytes
    let text = bytes.span
    var end = index
    var isInUnits = true
    while end < lines.count, lines[end].marks.contains(.wideSpace), !lines[end].isBlank {
      isInUnits = isInUnits && SpacedRow.isInUnits(lines[end], in: text)
      end += 1
    }
    var rows = spacedRows(index..<end, unit: isInUnits ? SpacedRow.unit : 0)
    if isInUnits, Set(rows.map(\.cells.count)).count > 1 {
      // Columns that are set by eye may be wide by chance: where each row has as many pieces, those are the cells.
      let plain = spacedRows(index..<end, unit: 0)
      if plain.count >= 3, Set(plain.map(\.cells.count)).count == 1, (plain.first?.cells.count ?? 0) >= 2 {
        rows = plain
        isInUnits = false
      }
    }
    guard SpacedRow.looksLikeTable(rows, in: text, isInUnits: isInUnits), !isWoven(rows) else { return nil }
    if isInUnits {
      BlankFirstCell.addToSpaces(&rows, lines: lines)
    } else {
      rows = SpacedRow.aligned(rows, lines: lines, in: text)
    }
    append(Table(rows: rows, isLoose: true), lines: index..<end)
    return end
  }

  private func spacedRows(_ range: Range<Int>, unit: Int) -> [(line: Int, cells: [Cell])] {
    let bytes = bytes
    let text = bytes.span
    return range.map { ($0, TableBuilder.cells(of: lines[$0], in: text, style: .spaces(unit: unit))) }
  }

  /// Whether one of the columns is running text, as where two columns of a page are woven line by line: sentences go
  /// on from line to line, and no term starts its pieces.
  private func isWoven(_ rows: [(line: Int, cells: [Cell])]) -> Bool {
    guard rows.count >= 4 else { return false }
    let long = rows.compactMap { row in row.cells.max { $0.range.count < $1.range.count } }
    guard long.count(where: { $0.range.count >= 100 }) * 4 >= rows.count * 3 else { return false }
    let isLast = zip(rows, long).count { $0.cells.last == $1 }
    let isFirst = zip(rows, long).count { $0.cells.first == $1 }
    guard max(isLast, isFirst) * 4 >= rows.count * 3 else { return false }
    // Cells of other columns are short.
    let others = zip(rows, long).allSatisfy { row, cell in
      row.cells.allSatisfy { $0 == cell || $0.range.count <= 130 }
    }
    return others && long.count(where: { namesSomething($0) }) * 3 < long.count
  }

  private func namesSomething(_ cell: Cell) -> Bool {
    let index = tokens.partitioningIndex { $0.lower >= cell.lower }
    guard index < tokens.count, tokens[index].lower <= cell.lower + 12, tokens[index].upper <= cell.upper
    else {
      return false
    }
    switch tokens[index].kind {
    case .term(.indicator), .term(.instrument), .term(.column), .term(.word(.indicator)), .number: return true
    default: return false
    }
  }

  /// A row of dots that leads to a page number belongs to a table of contents without being a table.
  private func isDotLeader(_ line: Line) -> Bool {
    var dots = 0
    for i in line.range {
      dots = bytes[i] == 0x2E ? dots + 1 : 0
      if dots > 5 { return true }
    }
    return false
  }

  // MARK: - Text

  private mutating func addText(from index: Int) -> Int {
    let isBold = opensBold(lines[index])
    var end = index + 1
    if isWholeHeading(lines[index]) {
      blocks.append(Block(kind: .paragraph, lines: index..<end))
      return end
    }
    while end < lines.count, !lines[end].isBlank, isBold ? !closesBold(lines[end - 1]) : !startsBlock(end) {
      end += 1
    }
    let kind: Block.Kind = isListItem(lines[index]) ? .listItem : .paragraph
    blocks.append(Block(kind: kind, lines: index..<end))
    return end
  }

  /// Whether the line begins a new block though no blank line stands before it.
  private func startsBlock(_ index: Int) -> Bool {
    let line = lines[index]
    if line.marks.contains(.tab) || line.marks.contains(.markupRow) { return true }
    if line.marks.contains(.pipe), isPipeRow(index) { return true }
    if line.marks.contains(.wideSpace), startsSpacedTable(index) { return true }
    if wordTable.starts(at: index) || cellLines.startsBare(at: index) || cellLines.startsPiped(at: index) {
      return true
    }
    if isListItem(line) || opensBold(line) || bytes[Int(line.lower)] == 0x23 { return true }
    guard let token = firstToken(of: line) else { return false }
    switch token.term {
    case .heading, .word(.improvement), .word(.recommendationFor): return true
    case .word(.indicator), .word(.reportTitle), .instrument: return true
    case .column(.steps): return lines[index].range.count > 90
    case .agency: return Int(token.lower) == Int(line.lower)
    default: return false
    }
  }

  /// Whether columns by spaces begin right below a line of text: a few rows of as many cells, the later ones with
  /// numbers at their ends. Only the first rows of a run are looked at, so that a long one isn't read again and again.
  private func startsSpacedTable(_ index: Int) -> Bool {
    guard !lines[index - 1].marks.contains(.wideSpace) else { return false }
    let text = bytes.span
    var rows: [(line: Int, cells: [Cell])] = []
    for line in index..<min(index + 3, lines.count) where lines[line].marks.contains(.wideSpace) {
      let isInUnits = SpacedRow.isInUnits(lines[line], in: text)
      let style = TableBuilder.Style.spaces(unit: isInUnits ? SpacedRow.unit : 0)
      rows.append((line, TableBuilder.cells(of: lines[line], in: text, style: style)))
    }
    guard rows.count >= 2, rows.allSatisfy({ $0.cells.count >= 2 && $0.cells.count == rows[0].cells.count })
    else { return false }
    return rows.dropFirst().allSatisfy { row in
      row.cells.last.map { SpacedRow.endsWithDigit($0, in: text) } ?? false
    }
  }

  /// Markdown's `#`, or a line that is a known heading and nothing else: what follows is text.
  private func isWholeHeading(_ line: Line) -> Bool {
    if bytes[Int(line.lower)] == 0x23 { return true }
    guard let token = firstToken(of: line), case .term(.heading) = token.kind else { return false }
    return token.upper == line.upper
  }

  private func firstToken(of line: Line) -> Token? {
    let index = Int(line.firstToken)
    guard index < tokens.count, tokens[index].lower == line.lower else { return nil }
    return tokens[index]
  }

  private func isListItem(_ line: Line) -> Bool {
    ListMarker.scan(in: bytes.span, at: Int(line.lower), end: Int(line.upper)) != nil
  }

  /// `**` at the start of a line that does not end on the same line.
  private func opensBold(_ line: Line) -> Bool {
    guard line.upper - line.lower > 2, bytes[Int(line.lower)] == 0x2A, bytes[Int(line.lower) + 1] == 0x2A
    else {
      return false
    }
    return !holdsStars(from: Int(line.lower) + 2, to: Int(line.upper))
  }

  private func closesBold(_ line: Line) -> Bool {
    line.upper - line.lower >= 2 && holdsStars(from: Int(line.lower) + 2, to: Int(line.upper))
  }

  private func holdsStars(from lower: Int, to upper: Int) -> Bool {
    var i = lower
    while i + 1 < upper {
      if bytes[i] == 0x2A && bytes[i + 1] == 0x2A { return true }
      i += 1
    }
    return false
  }
}

/// What tells columns by spaces from prose.
enum SpacedRow {
  /// Spaces that stand for one tab.
  static let unit = 4

  /// Whether every run of two spaces or more is a multiple of the unit.
  static func isInUnits(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
    var run = 0
    for i in line.range {
      if text[i] == 0x20 {
        run += 1
      } else {
        if run >= 2 && run % unit != 0 { return false }
        run = 0
      }
    }
    return true
  }

  /// Whether the last letter of a cell is a digit of either script.
  static func endsWithDigit(_ cell: Cell, in text: borrowing Span<UInt8>) -> Bool {
    let upper = Int(cell.upper)
    return [1, 3].contains { length in
      upper - length >= Int(cell.lower)
        && ThaiDigits.digit(in: text, at: upper - length)?.length == length
    }
  }

  /// Rows of at least two cells, two or more of them; prose has few runs and long pieces between them.
  static func looksLikeTable(
    _ rows: [(line: Int, cells: [Cell])], in text: borrowing Span<UInt8>, isInUnits: Bool
  ) -> Bool {
    if rows.count < 2 { return rows.first.map { isInUnits && $0.cells.count >= 3 } ?? false }
    if isInUnits { return true }
    var short = 0
    for row in rows where row.cells.count >= 3 || row.cells.contains(where: { $0.upper - $0.lower <= 24 }) {
      short += 1
    }
    return short * 3 >= rows.count * 2
  }

  /// Rows with fewer cells than the widest one put under its columns by their place on the line.
  static func aligned(
    _ rows: [(line: Int, cells: [Cell])], lines: [Line], in text: borrowing Span<UInt8>
  ) -> [(line: Int, cells: [Cell])] {
    guard let widest = rows.max(by: { $0.cells.count < $1.cells.count }) else { return rows }
    var columns: [ClosedRange<Int>] = []
    for cell in widest.cells { columns.append(extent(of: cell, on: lines[widest.line], in: text)) }
    var result: [(line: Int, cells: [Cell])] = []
    for row in rows {
      guard row.cells.count < columns.count else {
        result.append(row)
        continue
      }
      var cells: [Cell] = []
      var column = 0
      for cell in row.cells {
        let place = extent(of: cell, on: lines[row.line], in: text)
        let left = columns.count - row.cells.count + cells.count { !$0.isMissing }
        while column < left, distance(place, columns[column]) > distance(place, columns[column + 1]) {
          cells.append(Cell(lower: cell.lower, upper: cell.lower, isMissing: true))
          column += 1
        }
        cells.append(cell)
        column += 1
      }
      result.append((row.line, cells))
    }
    return result
  }

  /// The terminal columns that a cell takes on its line: marks take none.
  private static func extent(
    of cell: Cell, on line: Line, in text: borrowing Span<UInt8>
  ) -> ClosedRange<Int> {
    let first = width(text, Int(line.start), Int(cell.lower))
    return first...(first + width(text, Int(cell.lower), Int(cell.upper)))
  }

  private static func width(_ text: borrowing Span<UInt8>, _ lower: Int, _ upper: Int) -> Int {
    var width = 0
    var i = lower
    while i < upper {
      let length = UTF8Decoder.length(ofLead: text[i])
      let isMark =
        length == 3 && i + 2 < upper && text[i] == 0xE0 && text[i + 1] & 0xFE == 0xB8
        && Skeleton.letter(ofThai: (text[i + 1] & 1) << 6 | (text[i + 2] & 0x3F)) == Skeleton.dropped
      if !isMark { width += 1 }
      i += length
    }
    return width
  }

  private static func distance(_ a: ClosedRange<Int>, _ b: ClosedRange<Int>) -> Int {
    if a.overlaps(b) { return 0 }
    return a.upperBound < b.lowerBound ? b.lowerBound - a.upperBound : a.lowerBound - b.upperBound
  }
}
