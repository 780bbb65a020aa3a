import ThaiNumerals

/// Words that stand above the columns of tables, told by their tokens alone, for tables whose cells nothing separates.
struct HeadWords {
  let bytes: [UInt8]
  let tokens: [Token]

  /// Heads that no token stands for.
  private static let bare: [[UInt8]] = [
    "#", "ที่", "ลำดับ", "ข้อ", "ปี", "ปีงบฯ", "หมายเหตุ", "ประเภท", "สังกัด", "กระทรวง", "อปท.",
  ]
  .map { Array($0.utf8) }

  /// The cells that a line of heads holds, with single spaces between them; `nil` where any word is no head.
  func cells(of range: Range<Int>, from firstToken: Int) -> [Cell]? {
    guard range.count <= 600 else { return nil }
    var cells: [Cell] = []
    var token = firstToken
    var end = range.lowerBound
    // Most lines are none of heads, and their first word tells.
    while let word = word(from: end, to: range.upperBound) {
      end = word.upperBound
      while token < tokens.count, Int(tokens[token].upper) <= word.lowerBound { token += 1 }
      let next = token < tokens.count ? tokens[token] : nil
      // `คะแนน ITA` is one term, and `ตัวชี้วัดที่ 1` one head.
      if let last = cells.last, let next, Int(next.lower) < word.lowerBound,
        last.upper > next.lower || goesOn(next)
      {
        cells[cells.count - 1].upper = Int32(word.upperBound)
        continue
      }
      if let last = cells.last, isNumberOfIndicator(word, behind: last, token) {
        cells[cells.count - 1].upper = Int32(word.upperBound)
        continue
      }
      // `คะแนน (ร้อยละ)`, `ปีงบประมาณ พ.ศ.`: the unit belongs to the head before it.
      if !cells.isEmpty, bytes[word.lowerBound] == 0x28 || isEra(word) || isOpen(cells[cells.count - 1]) {
        cells[cells.count - 1].upper = Int32(word.upperBound)
        continue
      }
      guard isHead(word, next) else { return nil }
      cells.append(Cell(lower: Int32(word.lowerBound), upper: Int32(word.upperBound)))
    }
    return cells
  }

  private func isEra(_ word: Range<Int>) -> Bool { bytes[word].elementsEqual("พ.ศ.".utf8) }

  /// Whether a bracket is still open in a head.
  private func isOpen(_ cell: Cell) -> Bool {
    var depth = 0
    for i in cell.range { depth += bytes[i] == 0x28 ? 1 : bytes[i] == 0x29 ? -1 : 0 }
    return depth > 0
  }

  /// The words of a range: pieces between spaces.
  func words(of range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var end = range.lowerBound
    while let word = word(from: end, to: range.upperBound) {
      words.append(word)
      end = word.upperBound
    }
    return words
  }

  /// The first word at or behind an offset.
  private func word(from offset: Int, to end: Int) -> Range<Int>? {
    let text = bytes.span
    var lower = offset
    while lower < end, text[lower] <= 0x20 { lower += 1 }
    guard lower < end else { return nil }
    var upper = lower
    while upper < end, text[upper] > 0x20 { upper = max(upper + 1, text.endOfNonASCII(from: upper, to: end)) }
    return lower..<upper
  }

  private func goesOn(_ token: Token) -> Bool { Self.isHead(token) }

  private func isNumberOfIndicator(_ word: Range<Int>, behind cell: Cell, _ index: Int) -> Bool {
    guard index > 0, index < tokens.count, tokens[index].range == word, case .number = tokens[index].kind
    else {
      return false
    }
    let previous = tokens[index - 1]
    return previous.word == .indicator && previous.upper == cell.upper
  }

  private func isHead(_ word: Range<Int>, _ token: Token?) -> Bool {
    // `จังหวัดเลย` names a place, and `อำเภอ` heads a column of places.
    if let token, Int(token.lower) == word.lowerBound, Self.isHead(token) {
      return !Self.isPlaceWord(token) || Int(token.upper) == word.upperBound
    }
    // `ชื่อตัวชี้วัด`: a head whose term stands behind the word for a name.
    if let token, token.word == .indicator || token.word == .agencyOf,
      Int(token.lower) - word.lowerBound == 12,
      Int(token.upper) == word.upperBound
    {
      return true
    }
    return Self.bare.contains { $0.count == word.count && bytes[word].elementsEqual($0) }
  }

  private static func isPlaceWord(_ token: Token) -> Bool {
    token.word == .districtOf || token.word == .provinceOf
  }

  private static func isHead(_ token: Token) -> Bool {
    switch token.kind {
    case .term(.column), .term(.instrument), .term(.heading(.results)): return true
    case .term(.word(let word)):
      switch word {
      case .indicator, .score, .level, .rank, .agencyOf, .districtOf, .provinceOf, .fiscalYear, .overall,
        .average,
        .total, .percent, .weight, .points, .ofTheYear, .fullScore:
        return true
      default: return false
      }
    default: return false
    }
  }
}
