import ThaiNumerals

/// The table of contents (สารบัญ) → its entries with their pages.
enum ContentsTable {
  /// What tables of contents hold, in document order.
  struct Entries {
    var entries: [ContentsEntry] = []
    /// The bytes of the entries' titles.
    var titles: [Range<Int>] = []
    /// The bytes of the tables and lines that the entries stand in.
    var claimed: [Range<Int>] = []
  }

  static func read(_ document: Document) -> Entries {
    var reader = Reader(document)
    for index in document.blocks.indices { reader.read(block: index) }
    return Entries(entries: reader.entries, titles: reader.titles, claimed: reader.claimed)
  }

  private struct Reader {
    let document: Document
    var entries: [ContentsEntry] = []
    var titles: [Range<Int>] = []
    var claimed: [Range<Int>] = []
    /// Whether the blocks since the last สารบัญ were all entries.
    private var isInContents = false
    /// A line without a page that the next line goes on with.
    private var pending: Range<Int>?

    init(_ document: Document) { self.document = document }

    mutating func read(block index: Int) {
      let block = document.blocks[index]
      switch block.kind {
      case .gap: return
      case .table(let number):
        pending = nil
        readTable(document.tables[number], block, isListed: isInContents || block.section == .contents)
      default: readText(block)
      }
    }

    // MARK: Lines

    private mutating func readText(_ block: Block) {
      if isContentsHeading(block) {
        isInContents = true
        pending = nil
        // Without a blank line behind it, the list itself is in the block of its heading.
        for line in block.lines.dropFirst() { _ = readLine(document.lines[line].range, block) }
        return
      }
      guard isInContents || block.section == .contents else { return }
      var found = false
      for line in block.lines { found = readLine(document.lines[line].range, block) || found }
      if !found {
        isInContents = isInContents && block.section == .contents && block.kind != .heading
        pending = nil
      }
    }

    private func isContentsHeading(_ block: Block) -> Bool {
      guard block.kind == .heading, block.section == .contents else { return false }
      return document.holdsToken(in: document.range(of: block.lines)) { $0.heading == .contents }
    }

    private mutating func readLine(_ range: Range<Int>, _ block: Block) -> Bool {
      guard !range.isEmpty, !PageNumber.isHeader(range, in: document) else { return !range.isEmpty }
      guard let page = PageNumber(endOf: range, in: document), page.hasLeader || block.section == .contents
      else {
        pending = block.lines.count > 1 ? range : nil
        return false
      }
      let lower = pending?.lowerBound ?? range.lowerBound
      pending = nil
      add(lower..<page.endOfTitle, page: page.value(in: document))
      claimed.append(lower..<range.upperBound)
      return true
    }

    private mutating func add(_ title: Range<Int>, page: Sourced<Int>?) {
      let title = PageNumber.withoutLeader(title, in: document)
      guard !document.isDash(title) else { return }
      entries.append(ContentsEntry(title: document.sourcedText(title), page: page))
      titles.append(title)
    }

    // MARK: Tables

    private mutating func readTable(_ table: Table, _ block: Block, isListed: Bool) {
      let header = (0..<min(table.rowCount, 3)).first {
        ContentsColumns.isHeader(table.row($0), in: document)
      }
      guard header != nil || isListed && pagesStand(in: table) else {
        isInContents = false
        return
      }
      let columns = ContentsColumns(table, header: header, in: document)
      for row in (header.map { $0 + 1 } ?? 0)..<table.rowCount {
        let cells = table.row(row)
        if ContentsColumns.isHeader(cells, in: document) { continue }
        if let entry = columns.entry(of: cells, in: document) { add(entry.title, page: entry.page) }
      }
      claimed.append(document.range(of: block.lines))
    }

    /// Whether at least half of the rows end with a page.
    private func pagesStand(in table: Table) -> Bool {
      let pages = (0..<table.rowCount).count { row in
        guard let last = table.row(row).last(where: { !$0.isEmpty }) else { return false }
        return PageNumber(whole: last.range, in: document) != nil
      }
      return pages * 2 >= table.rowCount
    }
  }
}

/// Which columns of a table of contents hold titles and pages.
private struct ContentsColumns {
  var titles: Range<Int>
  var page: Int?

  init(_ table: Table, header: Int?, in document: Document) {
    titles = 0..<table.columnCount
    guard let header else { return }
    let cells = Array(table.row(header))
    page = cells.lastIndex { PageNumber.isHeader($0.range, in: document) }
    let first = cells.firstIndex { Self.isTitle($0, in: document) } ?? 0
    titles = first..<max(first + 1, page ?? cells.count)
    // Words of a chapter (บทที่ ๑) belong to the title, a number of the row does not.
    let mayLead = first == 1 && cells[0].isEmpty
    if mayLead { titles = 0..<titles.upperBound }
  }

  /// The title and page of a row; `nil` if it holds no title.
  func entry(of row: ArraySlice<Cell>, in document: Document) -> (title: Range<Int>, page: Sourced<Int>?)? {
    func cell(_ column: Int) -> Cell { row[row.startIndex + column] }
    let pageColumn =
      page
      ?? row.indices.last { !row[$0].isEmpty && PageNumber(whole: row[$0].range, in: document) != nil }
      .map { $0 - row.startIndex }
    // A row may end before the columns of the header do.
    let texts = titles.clamped(to: 0..<row.count)
    func isText(_ column: Int) -> Bool { column != pageColumn && !cell(column).isEmpty }
    guard let first = texts.first(where: isText), let last = texts.last(where: isText) else { return nil }
    let number = pageColumn.flatMap { column in
      column < row.count ? PageNumber(whole: cell(column).range, in: document) : nil
    }
    return (cell(first).range.lowerBound..<cell(last).range.upperBound, number?.value(in: document))
  }

  /// A row that names the columns: หัวข้อ and หน้า.
  static func isHeader(_ row: ArraySlice<Cell>, in document: Document) -> Bool {
    row.contains { isTitle($0, in: document) } && row.contains { PageNumber.isHeader($0.range, in: document) }
  }

  private static func isTitle(_ cell: Cell, in document: Document) -> Bool {
    cell.range.count <= 60
      && document.holdsToken(in: cell.range) {
        $0.column == .contentsTitle || $0.heading == .contents || $0.column == .topic
      }
  }
}

/// A page at the end of an entry: a number, or a letter or Roman number that is none.
private struct PageNumber {
  /// The digits; `nil` for letters.
  var digits: Range<Int>?
  /// Where the title ends, its leader included.
  var endOfTitle: Int
  /// Whether dots, a tab or several spaces lead to it.
  var hasLeader = false

  func value(in document: Document) -> Sourced<Int>? {
    guard let digits,
      let number = ThaiNumber.scan(in: document.bytes.span, at: digits.lowerBound, end: digits.upperBound),
      number.upper == digits.upperBound, let value = Int(exactly: number.value.units),
      number.fractionDigits == 0
    else { return nil }
    return document.sourced(value, digits)
  }

  /// A range that is nothing but a page: `๑`, `หน้า ๑`, `๑ - ๓`, `ก`.
  init?(whole range: Range<Int>, in document: Document) {
    self.init(endOf: range, in: document)
    let title = Self.withoutLeader(range.lowerBound..<endOfTitle, in: document)
    guard title.isEmpty else { return nil }
  }

  /// The page that a line ends with.
  init?(endOf range: Range<Int>, in document: Document) {
    let lower = range.lowerBound
    guard let last = Self.startOfPage(backFrom: range.upperBound, to: lower, in: document) else { return nil }
    var start = last.start
    var digits = last.isNumber ? start..<range.upperBound : nil
    let dash = document.skipSpaces(backFrom: start, to: lower)
    if last.isNumber, dash > lower, document.bytes[dash - 1] == 0x2D {
      let before = document.skipSpaces(backFrom: dash - 1, to: lower)
      if let first = Self.startOfPage(backFrom: before, to: lower, in: document), first.isNumber {
        (start, digits) = (first.start, first.start..<before)
      }
    }
    let word = document.skipSpaces(backFrom: start, to: lower)
    if document.has("หน้า", endingAt: word), word - 12 >= lower { start = word - 12 }
    self.digits = digits
    endOfTitle = start
    let title = Self.withoutLeader(lower..<start, in: document)
    hasLeader = Self.isLeader(title.upperBound..<start, in: document)
    if !title.isEmpty, !hasLeader, !last.isNumber || !Self.mayEnd(title, before: start, in: document) {
      return nil
    }
  }

  /// With a single space before it, a number may also belong to the words: `ตัวชี้วัดที่ ๑`.
  private static func mayEnd(_ title: Range<Int>, before start: Int, in document: Document) -> Bool {
    let words: [StaticString] = ["ที่", "ข้อ", "ปี", "พ.ศ.", "ตาราง", "ภาพ", "ครั้ง", "ไตรมาส"]
    return title.upperBound < start && !words.contains { document.has($0, endingAt: title.upperBound) }
  }

  /// The start of one to three digits, of one Thai consonant or of a Roman number before `upper`.
  private static func startOfPage(
    backFrom upper: Int, to lower: Int, in document: Document
  ) -> (start: Int, isNumber: Bool)? {
    let bytes = document.bytes.span
    var start = upper
    var count = 0
    while start > lower {
      if bytes[start - 1] >= 0x30, bytes[start - 1] <= 0x39 {
        start -= 1
      } else if start - 3 >= lower, ThaiDigits.digit(in: bytes, at: start - 3)?.length == 3 {
        start -= 3
      } else {
        break
      }
      count += 1
    }
    if count > 0 {
      let isDecimal =
        start - 1 > lower && bytes[start - 1] == 0x2E && !isDots(endingAt: start, to: lower, in: document)
      return count <= 3 && !isDecimal ? (start, true) : nil
    }
    return startOfLetters(backFrom: upper, to: lower, in: document).map { ($0, false) }
  }

  /// Letters stand alone: after a space, a dot or a tab.
  private static func startOfLetters(backFrom upper: Int, to lower: Int, in document: Document) -> Int? {
    let bytes = document.bytes.span
    var start = upper
    if start - 3 >= lower, bytes[start - 3] == 0xE0, bytes[start - 2] == 0xB8, bytes[start - 1] <= 0xAE {
      start -= 3
    } else {
      while start > lower, upper - start < 5, [0x69, 0x76, 0x78, 0x49, 0x56, 0x58].contains(bytes[start - 1])
      { start -= 1 }
    }
    guard start < upper, start == lower || bytes[start - 1] <= 0x20 || bytes[start - 1] == 0x2E else {
      return nil
    }
    return start
  }

  /// Whether dots that lead end at `offset`, and not the point of a decimal number.
  private static func isDots(endingAt offset: Int, to lower: Int, in document: Document) -> Bool {
    offset - 2 >= lower && document.bytes[offset - 2] == 0x2E
  }

  /// Dots, ellipses, underscores and spaces between title and page.
  static func withoutLeader(_ range: Range<Int>, in document: Document) -> Range<Int> {
    let bytes = document.bytes.span
    var upper = range.upperBound
    while upper > range.lowerBound {
      switch bytes[upper - 1] {
      case 0...0x20, 0x2A, 0x5F, 0x2E, 0x7C: upper -= 1
      case 0xA6 where document.has("…", endingAt: upper): upper -= 3
      case 0xB7 where document.has("·", endingAt: upper): upper -= 2
      default: return document.trimmed(range.lowerBound..<upper)
      }
    }
    return range.lowerBound..<range.lowerBound
  }

  /// Whether a gap leads the eye to the page: dots, a tab, or at least two spaces.
  private static func isLeader(_ gap: Range<Int>, in document: Document) -> Bool {
    gap.contains { document.bytes[$0] == 0x09 } || gap.count >= 2
  }

  private static let pageHeads: [StaticString] = ["หน้าที่", "หน้า", "เลขหน้า"]

  /// `หน้า`, `หน้าที่`, alone or behind a word for the title: the header of a list.
  static func isHeader(_ range: Range<Int>, in document: Document) -> Bool {
    let range = document.trimmed(range)
    guard let name = Self.pageHeads.first(where: { document.has($0, endingAt: range.upperBound) }) else {
      return false
    }
    let title = document.trimmed(
      range.lowerBound..<max(range.lowerBound, range.upperBound - name.utf8CodeUnitCount))
    if title.isEmpty { return true }
    let words: [StaticString] = ["หัวข้อ", "เรื่อง", "รายการ", "เนื้อหา", "สารบัญ", "ชื่อเรื่อง"]
    return words.contains { $0.utf8CodeUnitCount == title.count && document.has($0, at: title.lowerBound) }
  }
}
