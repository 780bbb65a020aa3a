/// Turns tags into the text's own signs: rows of HTML tables into lines, cells into tabs, blocks into soft breaks.
///
/// Both the scanner of plain tags and libxml2 feed it, so that a table means the same whoever read it.
struct MarkupFlattener: ~Copyable {
  private var out: EditedText
  private var tableDepth = 0
  private var isInRow = false
  private var isInCell = false
  private var cellIndex = 0
  /// Rows of the table read that have started.
  private var rowCount = 0
  /// Tables around that only lay out the page: their cells are text.
  private var layoutDepth = 0
  /// For each column how many further rows a cell from above still covers.
  private var covered: [Int] = []
  /// Whether the text may now hold damage that was not there before: decoded letters, joined pieces.
  private(set) var mayNeedRepair = false

  init(capacity: Int) { out = EditedText(capacity: capacity) }

  /// Where the next piece of the source starts.
  var position: Int { out.position }

  /// Takes the text up to `offset`.
  mutating func text(_ source: borrowing Span<UInt8>, upTo offset: Int) {
    if tableDepth == 0 && !isInRow { return out.copy(source, upTo: offset) }
    if isInCell || tableDepth == 0 {
      foldLineEnds(source, upTo: offset)
    } else {
      keepStrayText(source, upTo: offset)
    }
  }

  /// Takes a character reference that means `letters`.
  mutating func reference(_ letters: borrowing Span<UInt8>, upTo offset: Int) {
    out.replace(upTo: offset, with: letters)
    if letters.count > 1 || letters[0] < 0x20 { mayNeedRepair = true }
  }

  /// Takes a tag; what it does to the text takes the tag's place.
  mutating func tag(_ tag: MarkupTag) {
    switch tag.element {
    case .table: table(tag)
    case .tableRow: if tag.isClosing { endRow() } else { startRow() }
    case .tableCell:
      if !tag.isClosing { startCell(tag) } else if tableDepth <= 1 { isInCell = false }
    case .tableGroup: break
    case .block: out.insert(InlineMark.softBreak)
    case .inline, .hidden: mayNeedRepair = true
    }
    skip(upTo: tag.upper)
  }

  /// Leaves out what is neither text nor tag.
  mutating func skip(upTo offset: Int) { if offset > out.position { out.skip(upTo: offset) } }

  /// The text, the layer that leads back, and the rest of the source as it is.
  consuming func finish(_ source: borrowing Span<UInt8>) -> (bytes: [UInt8], layer: EditLayer) {
    out.finish(source)
  }

  private mutating func table(_ tag: MarkupTag) {
    if tag.isClosing {
      if tableDepth == 0 { return endLayout() }
      tableDepth -= 1
      // A table inside a cell stays in that cell, its rows told by marks.
      switch tableDepth {
      case 0: endTable()
      case 1: out.insert(InlineMark.innerRow)
      default: out.insert(InlineMark.softBreak)
      }
    } else {
      if isLayout { startLayout() }
      tableDepth += 1
      if tableDepth == 1 {
        startLine()
        covered.removeAll(keepingCapacity: true)
        rowCount = 0
      } else {
        out.insert(InlineMark.softBreak)
      }
    }
  }

  /// Whether the table that is open has begun with a table in its first cell: then it lays out the page.
  private var isLayout: Bool { tableDepth == 1 && isInCell && rowCount <= 1 && cellIndex <= 1 }

  private mutating func startLayout() {
    endRow()
    layoutDepth += 1
    tableDepth = 0
  }

  private mutating func endLayout() {
    layoutDepth = max(0, layoutDepth - 1)
    if layoutDepth == 0 { startLine() }
  }

  private mutating func endTable() {
    endRow()
    covered.removeAll(keepingCapacity: true)
    startLine()
    out.insert(0x0A)
  }

  private mutating func startRow() {
    if tableDepth == 2 { return out.insert(InlineMark.innerRow) }
    if tableDepth > 2 { return out.insert(InlineMark.softBreak) }
    if tableDepth == 0, layoutDepth > 0 { return startLine() }
    rowCount += 1
    if isInRow { endRow() }
    startLine()
    out.insert(InlineMark.row)
    isInRow = true
    cellIndex = 0
  }

  private mutating func endRow() {
    guard tableDepth <= 1, isInRow else { return }
    coverFromAbove()
    isInRow = false
    isInCell = false
  }

  private mutating func startCell(_ tag: MarkupTag) {
    if tableDepth == 2 { return out.insert(InlineMark.innerCell) }
    if tableDepth > 2 { return out.insert(0x20) }
    if tableDepth == 0, layoutDepth > 0 { return startLine() }
    if !isInRow { startRow() }
    coverFromAbove()
    separateCell()
    isInCell = true
    cover(rows: tag.rowSpan, at: cellIndex)
    cellIndex += 1
    for _ in 1..<max(1, tag.columnSpan) { pendingCovered(rows: tag.rowSpan) }
  }

  /// A merged cell's further columns follow its text, so they wait until the next cell or the row's end.
  private mutating func pendingCovered(rows: Int) {
    cover(rows: rows, at: cellIndex)
    pending += 1
    cellIndex += 1
  }

  private var pending = 0

  private mutating func coverFromAbove() {
    while pending > 0 {
      pending -= 1
      out.insert(0x09)
      out.insert(InlineMark.covered)
    }
    while cellIndex < covered.count, covered[cellIndex] > 0 {
      covered[cellIndex] -= 1
      separateCell()
      out.insert(InlineMark.covered)
      cellIndex += 1
    }
  }

  private mutating func separateCell() { if cellIndex > 0 { out.insert(0x09) } }

  private mutating func cover(rows: Int, at column: Int) {
    guard rows > 1 || column < covered.count else { return }
    while covered.count <= column { covered.append(0) }
    covered[column] = rows - 1
  }

  private mutating func startLine() {
    if let last = out.last, last != 0x0A { out.insert(0x0A) }
  }

  /// Text in a cell: its line ends and tabs are spaces, since a row is one line.
  private mutating func foldLineEnds(_ source: borrowing Span<UInt8>, upTo offset: Int) {
    for i in out.position..<max(offset, out.position) {
      let byte = source[i]
      guard byte == 0x0A || byte == 0x0D || (byte == 0x09 && isInCell) else { continue }
      if !isInCell && byte != 0x09 { endRow() }
      out.copy(source, upTo: i)
      if isInCell { out.replace(upTo: i + 1, with: 0x20) }
    }
    out.copy(source, upTo: offset)
  }

  /// Text between the cells of a table: white space is layout, anything else is kept.
  private mutating func keepStrayText(_ source: borrowing Span<UInt8>, upTo offset: Int) {
    let start = out.position
    guard offset > start else { return }
    for i in start..<offset where source[i] > 0x20 {
      startLine()
      out.copy(source, upTo: offset)
      return
    }
    out.skip(upTo: offset)
  }
}
