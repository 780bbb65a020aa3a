import ThaiNumerals

/// Lines with single spaces between their cells → the rows of a table.
///
/// The list of agencies that the assessment's own system prints comes so: number, agency, district, province, score.
/// Nothing but the register of places says where the agency's name ends.
struct WordTable {
  let reader: WordRowReader
  let heads: HeadWords
  let lines: [Line]

  /// Lines between rows that are none: heads and feet of pages.
  private static let longestGap = 4
  private static let mostStrangers = 12

  init(bytes: [UInt8], lines: [Line], tokens: [Token], numbers: [ThaiNumber]) {
    reader = WordRowReader(bytes: bytes, tokens: tokens, numbers: numbers)
    heads = HeadWords(bytes: bytes, tokens: tokens)
    self.lines = lines
  }

  /// Whether a table starts on a line, by its first lines alone, so that no run of lines is read again and again.
  func starts(at index: Int) -> Bool {
    guard mayStart(index) else { return false }
    if let row = row(at: index) {
      guard row.key == .agency, index + 2 < lines.count else { return false }
      return [index + 1, index + 2].allSatisfy { self.row(at: $0)?.key == .agency }
    }
    guard head(at: index) != nil else { return false }
    return self.row(at: index + 1) != nil
  }

  private func mayStart(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.marks.isDisjoint(with: [.tab, .pipe, .markupRow]), index + 1 < lines.count,
      Int(line.firstToken) < reader.tokens.count
    else { return false }
    let token = reader.tokens[Int(line.firstToken)]
    guard token.lower < line.upper else { return false }
    switch token.kind {
    case .number: return token.lower == line.lower
    case .term(.agency), .term(.column), .term(.indicator), .term(.instrument), .term(.heading):
      return token.lower <= line.lower + 20
    case .term(.word): return token.lower <= line.lower + 20 && line.range.count <= 620
    default: return false
    }
  }

  /// The rows of the table that starts at a line, and the line behind it; `nil` if none does.
  func rows(from index: Int) -> (rows: [(line: Int, cells: [Cell])], end: Int)? {
    let head = head(at: index)
    var found: [(line: Int, row: WordRow)] = []
    var line = index + (head == nil ? 0 : 1)
    var end = line
    /// Rows of other names than those that came before; many of them are no table.
    var strangers = 0
    while line < lines.count, line - end <= Self.longestGap {
      if let row = row(at: line), belongs(row, to: found.last?.row, hasHead: head != nil) {
        found.append((line, row))
        end = line + 1
        strangers += row.key == .other ? 1 : -1
        if strangers > Self.mostStrangers { break }
      } else if found.isEmpty {
        break
      } else if isOtherHead(line, than: head) {
        break
      } else if line == end, lines[line].isBlank || head == nil {
        // Without a head nothing says that rows behind a gap go on with these.
        break
      }
      line += 1
    }
    let keyed = found.count { $0.row.key == .agency }
    guard found.count >= (head == nil ? 3 : 2), isTable(found.map(\.row), keyed, hasHead: head != nil) else {
      return nil
    }
    let places = WordRowPlaces(bytes: reader.bytes, words: heads, rows: found.map(\.row))
    let layout = Layout(found.map(\.row), places: places)
    var rows = layout.rows(found)
    // Words of a line above may stand before the heads.
    if let head, head.count >= layout.width { rows.insert((index, Array(head.suffix(layout.width))), at: 0) }
    return (rows, end)
  }

  /// Whether a line heads another table; the same heads stand again on each page.
  private func isOtherHead(_ index: Int, than head: [Cell]?) -> Bool {
    guard let other = self.head(at: index) else { return false }
    guard let head, head.count == other.count else { return true }
    return zip(head, other).contains { reader.bytes[$0.range] != reader.bytes[$1.range] }
  }

  private func head(at index: Int) -> [Cell]? {
    let line = lines[index]
    guard let cells = heads.cells(of: line.range, from: Int(line.firstToken)), cells.count >= 2 else {
      return nil
    }
    return cells
  }

  private func row(at index: Int) -> WordRow? {
    let line = lines[index]
    guard !line.isBlank, line.marks.isDisjoint(with: [.tab, .pipe, .markupRow]) else { return nil }
    return reader.row(line.range, first: Int(line.firstToken))
  }

  /// Rows of one table have as many scores.
  private func belongs(_ row: WordRow, to last: WordRow?, hasHead: Bool) -> Bool {
    guard let last else { return row.key == .agency || hasHead }
    return row.values.count == last.values.count && (row.year == nil) == (last.year == nil)
      && (row.key != .other || last.key != .measure)
  }

  /// Agencies may stand without a head; years, indicators and other names are told by it alone.
  private func isTable(_ rows: [WordRow], _ keyed: Int, hasHead: Bool) -> Bool {
    if keyed * 2 > rows.count { return true }
    guard hasHead else { return false }
    return rows.count { $0.key != .other } * 2 > rows.count
  }
}

/// The columns that rows of words share.
private struct Layout {
  private let hasNumber: Bool
  private let hasText: Bool
  private let hasYear: Bool
  private let hasLevel: Bool
  private let valueCount: Int
  private let places: WordRowPlaces

  init(_ rows: [WordRow], places: WordRowPlaces) {
    hasNumber = rows.contains { $0.number != nil }
    hasText = rows.contains { !$0.text.isEmpty }
    hasYear = rows.contains { $0.year != nil }
    hasLevel = rows.contains { $0.level != nil }
    valueCount = rows.first?.values.count ?? 0
    self.places = places
  }

  var width: Int {
    [hasNumber, hasText, hasText && places.hasDistricts, hasText && places.hasProvinces, hasYear, hasLevel]
      .count { $0 }
      + valueCount
  }

  func rows(_ found: [(line: Int, row: WordRow)]) -> [(line: Int, cells: [Cell])] {
    found.enumerated().map { index, item in (item.line, cells(item.row, index)) }
  }

  private func cells(_ row: WordRow, _ index: Int) -> [Cell] {
    let start = Int32(row.text.lowerBound)
    let blank = Cell(lower: start, upper: start)
    var cells: [Cell] = []
    if hasNumber { cells.append(row.number ?? blank) }
    if hasText {
      let parts = places.parts[index]
      cells.append(Cell(parts.name))
      if places.hasDistricts { cells.append(parts.district.map { Cell($0) } ?? blank) }
      if places.hasProvinces { cells.append(parts.province.map { Cell($0) } ?? blank) }
    }
    if hasYear { cells.append(row.year ?? blank) }
    cells += row.values
    if hasLevel { cells.append(row.level ?? blank) }
    return cells
  }
}

extension Cell {
  fileprivate init(_ range: Range<Int>) {
    self.init(lower: Int32(range.lowerBound), upper: Int32(range.upperBound))
  }
}

/// Districts and provinces at the ends of names, told by the register.
struct WordRowPlaces {
  struct Parts {
    var name: Range<Int>
    var district: Range<Int>?
    var province: Range<Int>?
  }

  private(set) var parts: [Parts] = []
  private(set) var hasProvinces = false
  private(set) var hasDistricts = false

  private let bytes: [UInt8]
  private var provinces: [[UInt8]: PlaceCode?] = [:]
  private var districts: [[UInt8]: Bool] = [:]

  init(bytes: [UInt8], words: HeadWords, rows: [WordRow]) {
    self.bytes = bytes
    for row in rows { parts.append(split(row, words.words(of: row.text))) }
    takeOtherDistricts(rows, words)
    hasProvinces = parts.contains { $0.province != nil }
    hasDistricts = parts.contains { $0.district != nil }
  }

  /// Where most rows name a registered district, the word in its place is one on the others too.
  private mutating func takeOtherDistricts(_ rows: [WordRow], _ heads: HeadWords) {
    let known = parts.count { $0.district != nil }
    guard known > 0, known * 2 >= parts.count else { return }
    for (index, row) in rows.enumerated() where parts[index].district == nil && parts[index].province != nil {
      let words = heads.words(of: row.text)
      guard words.count >= 3 else { continue }
      parts[index].district = words[words.count - 2]
      parts[index].name = words[0].lowerBound..<words[words.count - 3].upperBound
    }
  }

  private mutating func split(_ row: WordRow, _ words: [Range<Int>]) -> Parts {
    var parts = Parts(name: row.text)
    guard row.key != .measure, words.count >= 2, let last = words.last, let code = province(last) else {
      return parts
    }
    parts.province = last
    var count = words.count - 1
    for width in [1, 2] where count - width >= 1 && parts.district == nil {
      let range = words[count - width].lowerBound..<words[count - 1].upperBound
      if isDistrict(range, of: code) {
        parts.district = range
        count -= width
      }
    }
    parts.name = words[0].lowerBound..<words[count - 1].upperBound
    return parts
  }

  private mutating func province(_ range: Range<Int>) -> PlaceCode? {
    let name = Array(bytes[range])
    if let known = provinces[name] { return known }
    let code = PlaceRegister.find(.province, named: name.span)
    provinces[name] = code
    return code
  }

  private mutating func isDistrict(_ range: Range<Int>, of province: PlaceCode) -> Bool {
    let name = bytes[range].filter { $0 != 0x20 }
    let key = Array(province.description.utf8) + name
    if let known = districts[key] { return known }
    let isFound = PlaceRegister.find(.district, named: name.span, in: province) != nil
    districts[key] = isFound
    return isFound
  }
}
