import ThaiNumerals

/// Reads the grading scale: ranges of scores with their levels, from tables and from lines.
enum GradingTable {
  /// The rows of a table that pair ranges and levels; empty if it does not.
  static func rows(of table: Table, in document: Document) -> [GradingRow] {
    var rows: [GradingRow] = []
    for row in 0..<table.rowCount { addPairs(table.row(row), to: &rows, in: document) }
    return rows.count >= 2 ? rows : []
  }

  /// Two halves of a scale may stand side by side, so each range takes the level beside it.
  private static func addPairs(
    _ cells: ArraySlice<Cell>, to rows: inout [GradingRow], in document: Document
  ) {
    var range: ScoreRange?
    var level: Range<Int>?
    for cell in cells where !cell.isEmpty {
      if let found = ScoreRange.cell(cell.range, in: document) {
        range = found
      } else if let found = LevelReader.cell(in: document, cell.range) {
        level = found
      }
      if let bounds = range, let name = level {
        rows.append(bounds.row(level: name, in: document))
        (range, level) = (nil, nil)
      }
    }
  }

  /// A line that holds a range, a level and little else: `ระดับ AA : 95.00 - 100.00 คะแนน`.
  static func row(_ line: Range<Int>, in document: Document) -> GradingRow? {
    guard line.count < 240 else { return nil }
    let tokens = document.tokenIndices(in: line)
    // Numbers stand in many lines, levels in few, so these are looked for first.
    guard let level = level(tokens, before: line.upperBound, in: document) else { return nil }
    for index in tokens {
      let token = document.tokens[index]
      switch token.kind {
      case .number, .term(.word(.below)), .term(.word(.atLeast)): break
      default: continue
      }
      guard let bounds = ScoreRange.at(Int(token.lower), before: line.upperBound, in: document) else {
        continue
      }
      return bounds.low == nil && bounds.high == nil ? nil : bounds.row(level: level, in: document)
    }
    return nil
  }

  /// The first level that a line's tokens name.
  private static func level(
    _ tokens: Range<Int>, before end: Int, in document: Document
  ) -> Range<Int>? {
    for index in tokens {
      let token = document.tokens[index]
      switch token.kind {
      case .term(.word(.level)):
        if let level = LevelReader.level(in: document, at: Int(token.upper), before: end) { return level }
      case .term(.level): return token.range
      default: break
      }
    }
    return nil
  }
}

/// A range of scores as written: both ends, or one of them.
struct ScoreRange {
  var low: ThaiNumber?
  var high: ThaiNumber?

  /// The range that a cell holds and nothing else.
  static func cell(_ range: Range<Int>, in document: Document) -> ScoreRange? {
    var number: Int?
    var word: Int?
    for index in document.tokenIndices(in: range) {
      let token = document.tokens[index]
      switch token.kind {
      case .number: number = number ?? Int(token.lower)
      case .term(.word(.below)), .term(.word(.atLeast)): word = word ?? Int(token.lower)
      default: break
      }
    }
    guard let number else { return nil }
    let start = word ?? number
    guard start - range.lowerBound <= 24 else { return nil }
    return at(start, before: range.upperBound, in: document)
  }

  /// The range that starts at an offset.
  static func at(_ offset: Int, before end: Int, in document: Document) -> ScoreRange? {
    guard let range = NumberRange.scan(in: document.bytes.span, at: offset, end: end) else {
      return open(at: offset, before: end, in: document)
    }
    func isScore(_ end: ThaiNumber?) -> Bool { end.map { $0.value <= ExactDecimal(100) } ?? true }
    guard isScore(range.low), isScore(range.high) else { return nil }
    // The ends stay as they are written: a reversed row is a fault of the report, to be shown as it is.
    if range.isDescending { return ScoreRange(low: range.high, high: range.low) }
    return ScoreRange(low: range.low, high: range.high)
  }

  /// `95.00 คะแนนขึ้นไป`: the unit between.
  private static func open(at offset: Int, before end: Int, in document: Document) -> ScoreRange? {
    guard let low = ThaiNumber.scan(in: document.bytes.span, at: offset, end: end),
      low.value <= ExactDecimal(100)
    else {
      return nil
    }
    let unit = document.skipSpaces(from: low.upper, to: end)
    guard document.has("คะแนน", at: unit) else { return nil }
    return document.has("ขึ้นไป", at: document.skipSpaces(from: unit + 15, to: end))
      ? ScoreRange(low: low) : nil
  }

  func row(level: Range<Int>, in document: Document) -> GradingRow {
    func end(_ number: ThaiNumber?) -> Sourced<ExactDecimal>? {
      number.map { document.sourced($0.value, $0.lower..<$0.upper) }
    }
    return GradingRow(level: LevelReader.named(in: document, level), low: end(low), high: end(high))
  }
}
