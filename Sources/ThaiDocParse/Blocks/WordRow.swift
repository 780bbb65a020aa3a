import ThaiNumerals

/// A row of a table with nothing but single spaces between its cells, read from its ends: a number in front, a level
/// and scores behind, the words between.
struct WordRow {
  var number: Cell?
  /// The words between: a name, and perhaps places.
  var text: Range<Int>
  var year: Cell?
  /// Scores, and dashes for those that are missing, as empty cells.
  var values: [Cell]
  var level: Cell?
  /// What the text begins with.
  var key: Key

  enum Key { case agency, measure, year, other }
}

/// Reads lines as rows of words.
struct WordRowReader {
  let bytes: [UInt8]
  let tokens: [Token]
  let numbers: [ThaiNumber]

  /// Longer lines are prose.
  private static let longest = 420

  /// The row that a range is; `first` is the first token that starts in it or behind.
  func row(_ range: Range<Int>, first: Int) -> WordRow? {
    guard range.count <= Self.longest, first < tokens.count, Int(tokens[first].lower) < range.upperBound
    else {
      return nil
    }
    var last = first
    while last < tokens.count, Int(tokens[last].upper) <= range.upperBound { last += 1 }
    var tail = Tail(end: range.upperBound)
    var index = last - 1
    takeLevel(range, &tail, &index)
    while takeValue(range, first, &tail, &index) {}
    if tail.values.isEmpty {
      guard let level = tail.level, tail.label != nil else { return nil }
      // `ระดับ A`: a row of its own, whose level stands where the others have their scores.
      guard let label = tail.label, document(label, isWhole: range) else { return nil }
      return WordRow(text: label, values: [level], key: .measure)
    }
    var row = WordRow(
      text: range.lowerBound..<tail.end, values: tail.values.reversed(), level: tail.level, key: .other)
    takeYear(&row, first, index)
    takeNumber(&row, first)
    row.text = trimmed(row.text)
    return named(&row, first, last)
  }

  private struct Tail {
    var end: Int
    var values: [Cell] = []
    var level: Cell?
    var label: Range<Int>?
  }

  private func document(_ label: Range<Int>, isWhole range: Range<Int>) -> Bool {
    label.lowerBound == range.lowerBound
  }

  // MARK: - From the right

  private func takeLevel(_ range: Range<Int>, _ tail: inout Tail, _ index: inout Int) {
    var start = tail.end
    while start > range.lowerBound, bytes[start - 1] >= 0x41, bytes[start - 1] <= 0x46, tail.end - start < 2 {
      start -= 1
    }
    let isLetters = start < tail.end && start > range.lowerBound && bytes[start - 1] == 0x20
    if isLetters {
      tail.level = Cell(lower: Int32(start), upper: Int32(tail.end))
    } else if index >= 0, Int(tokens[index].upper) == tail.end, case .term(.level) = tokens[index].kind {
      start = Int(tokens[index].lower)
      tail.level = Cell(lower: tokens[index].lower, upper: tokens[index].upper)
      index -= 1
    } else {
      return
    }
    tail.end = skipSpaces(start, range.lowerBound)
    if index >= 0, tokens[index].word == .level, Int(tokens[index].upper) == tail.end {
      tail.label = tokens[index].range
      tail.end = skipSpaces(Int(tokens[index].lower), range.lowerBound)
      index -= 1
    }
  }

  private func takeValue(_ range: Range<Int>, _ first: Int, _ tail: inout Tail, _ index: inout Int) -> Bool {
    var end = tail.end
    if index >= first, tokens[index].word == .score, Int(tokens[index].upper) == end,
      tokens[index].upper - tokens[index].lower == 15
    {
      let start = skipSpaces(Int(tokens[index].lower), range.lowerBound)
      guard index > first, Int(tokens[index - 1].upper) == start else { return false }
      index -= 1
      end = start
    }
    if end > range.lowerBound + 1, bytes[end - 1] == 0x2D, bytes[end - 2] == 0x20 {
      tail.values.append(Cell(lower: Int32(end - 1), upper: Int32(end - 1)))
      tail.end = skipSpaces(end - 1, range.lowerBound)
      return true
    }
    guard index >= first, Int(tokens[index].upper) == end, case .number(let number) = tokens[index].kind
    else { return false }
    let value = numbers[Int(number)]
    guard !value.isGrouped, value.value <= ExactDecimal(100),
      value.fractionDigits > 0 || value.value == ExactDecimal(100),
      isApart(value.lower, range.lowerBound)
    else { return false }
    tail.values.append(Cell(lower: Int32(value.lower), upper: Int32(value.upper)))
    tail.end = skipSpaces(value.lower, range.lowerBound)
    index -= 1
    return true
  }

  private func isApart(_ offset: Int, _ lower: Int) -> Bool { offset == lower || bytes[offset - 1] <= 0x20 }

  // MARK: - From the left

  private func takeYear(_ row: inout WordRow, _ first: Int, _ index: Int) {
    guard index >= first, Int(tokens[index].upper) == row.text.upperBound,
      case .number(let number) = tokens[index].kind,
      isYear(numbers[Int(number)])
    else { return }
    row.year = Cell(lower: tokens[index].lower, upper: tokens[index].upper)
    row.text = row.text.lowerBound..<skipSpaces(Int(tokens[index].lower), row.text.lowerBound)
  }

  private func isYear(_ number: ThaiNumber) -> Bool {
    number.fractionDigits == 0 && !number.isGrouped && number.value >= ExactDecimal(2500)
      && number.value <= ExactDecimal(2700)
  }

  private func takeNumber(_ row: inout WordRow, _ first: Int) {
    let token = tokens[first]
    guard case .number(let index) = token.kind, Int(token.lower) == row.text.lowerBound,
      Int(token.upper) < row.text.upperBound,
      numbers[Int(index)].fractionDigits == 0
    else { return }
    var end = Int(token.upper)
    if bytes[end] == 0x2E || bytes[end] == 0x29 { end += 1 }
    guard end < row.text.upperBound, bytes[end] == 0x20 else { return }
    row.number = Cell(lower: token.lower, upper: token.upper)
    row.text = end..<row.text.upperBound
  }

  /// The row with its key; `nil` where its words say that it is a sentence.
  private func named(_ row: inout WordRow, _ first: Int, _ last: Int) -> WordRow? {
    if row.text.isEmpty {
      guard row.year != nil else { return nil }
      row.key = .year
      return row
    }
    for token in tokens[first..<last]
    where Int(token.lower) >= row.text.lowerBound && Int(token.upper) <= row.text.upperBound {
      let isFirst = Int(token.lower) == row.text.lowerBound
      switch token.kind {
      case .term(.agency) where isFirst: row.key = .agency
      case .term(.indicator), .term(.instrument), .term(.word(.indicator)): if isFirst { row.key = .measure }
      case .term(.word(.overall)), .term(.word(.total)), .term(.word(.average)):
        if isFirst { row.key = .measure }
      case .term(.word(.score)), .term(.word(.percent)), .term(.word(.level)), .term(.word(.increase)),
        .term(.word(.decrease)), .term(.word(.assessment)), .unreadableNumber:
        return nil
      default: break
      }
    }
    return row
  }

  private func skipSpaces(_ offset: Int, _ lower: Int) -> Int {
    var i = offset
    while i > lower, bytes[i - 1] == 0x20 { i -= 1 }
    return i
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    while lower < range.upperBound, bytes[lower] == 0x20 { lower += 1 }
    return lower..<max(lower, skipSpaces(range.upperBound, lower))
  }
}
