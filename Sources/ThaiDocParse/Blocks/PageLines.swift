import ThaiNumerals

/// A whole page in one line → lines, so that its tables are read as those of other pages are.
///
/// Readers of flipbooks give pages so. Rows are told by counting numbers: words that name something, then as many
/// scores as on the rows before, with the heads of the columns right before the first row. What isn't told so stays
/// one line.
struct PageLines {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let numbers: [ThaiNumber]
  private let reader: WordRowReader
  private let heads: HeadWords

  /// Shorter lines hold no table.
  private static let shortest = 260

  init(bytes: [UInt8], tokens: [Token], numbers: [ThaiNumber]) {
    self.bytes = bytes
    self.tokens = tokens
    self.numbers = numbers
    reader = WordRowReader(bytes: bytes, tokens: tokens, numbers: numbers)
    heads = HeadWords(bytes: bytes, tokens: tokens)
  }

  /// The lines, the long ones among them that hold tables cut into their rows.
  func cut(_ lines: [Line]) -> [Line] {
    var result: [Line] = []
    /// How many lines are in the result; none until a line is cut.
    var taken = 0
    for index in lines.indices where isCandidate(lines[index]) {
      let end = index + 1 < lines.count ? Int(lines[index + 1].firstToken) : tokens.count
      let pieces = pieces(of: lines[index], tokens: Int(lines[index].firstToken)..<end)
      guard let pieces, pieces.count > 1 else { continue }
      result += lines[taken..<index]
      result += pieces
      taken = index + 1
    }
    return taken == 0 ? lines : result + lines[taken...]
  }

  private func isCandidate(_ line: Line) -> Bool {
    line.range.count >= Self.shortest && line.marks.isDisjoint(with: [.tab, .pipe, .markupRow, .softBreak])
  }

  /// Scores that stand together, and the level behind them.
  private struct Group {
    var lower: Int
    var upper: Int
    var count: Int
    /// The first token of the scores, and the first one behind them.
    var first: Int
    var next: Int
  }

  /// What a line is cut into; `nil` for one that is left whole.
  private func pieces(of line: Line, tokens range: Range<Int>) -> [Line]? {
    let groups = groups(in: line, range)
    guard groups.count >= 3 else { return nil }
    var cuts: [Int] = []
    var index = 0
    var from = Int(line.lower)
    while index + 2 < groups.count {
      guard let (starts, next) = table(groups, at: index, from: from) else {
        from = groups[index].upper
        index += 1
        continue
      }
      cuts += starts
      from = groups[next - 1].upper
      cuts.append(from)
      index = next
    }
    return cuts.isEmpty ? nil : split(line, at: cuts)
  }

  /// Where the head and the rows of the table start whose first scores are those at `index`, and the first group of
  /// scores behind it; `nil` if no table starts there.
  private func table(_ groups: [Group], at index: Int, from lower: Int) -> (starts: [Int], next: Int)? {
    guard let first = startOfRow(groups[index], from: lower),
      let head = startOfHead(before: first.offset, from: lower)
    else {
      return nil
    }
    var starts = [head, first.offset]
    var next = index + 1
    while next < groups.count, groups[next].count == groups[index].count {
      let start = skipSpaces(groups[next - 1].upper)
      let token = groups[next - 1].next
      guard let row = reader.row(start..<groups[next].upper, first: token), row.key != .other,
        row.values.count == groups[index].count, namesOne(from: token, to: groups[next].first)
      else { break }
      starts.append(start)
      next += 1
    }
    return next - index >= 3 ? (starts, next) : nil
  }

  /// Whether the words of a row name one indicator at most: behind a figure that was not taken for a score, the next
  /// row's name would stand in the same one.
  private func namesOne(from first: Int, to end: Int) -> Bool {
    tokens[first..<max(first, end)].count { token in
      if case .term(.indicator) = token.kind { true } else { false }
    } <= 1
  }

  /// Where the first row starts: at the word right before its scores that names something, and the number before it.
  private func startOfRow(_ group: Group, from lower: Int) -> (offset: Int, token: Int)? {
    var found: (offset: Int, token: Int)?
    var index = group.first - 1
    while index >= 0, group.first - index <= 5, Int(tokens[index].lower) >= lower {
      let token = tokens[index]
      switch token.kind {
      case .term(.agency), .term(.indicator), .term(.instrument), .term(.word(.indicator)):
        found = (Int(token.lower), index)
      case .number(let number) where isYear(numbers[Int(number)]):
        if found == nil { found = (Int(token.lower), index) }
      case .number:
        // The number of the row stands right before its name.
        if let known = found, skipSpaces(Int(token.upper)) == known.offset {
          return (Int(token.lower), index)
        }
        return found
      default:
        if found != nil { return found }
      }
      index -= 1
    }
    return found
  }

  private func isYear(_ number: ThaiNumber) -> Bool {
    number.fractionDigits == 0 && number.value >= ExactDecimal(2500) && number.value <= ExactDecimal(2700)
  }

  /// Where the heads start that stand right before an offset; `nil` unless there are two or more.
  private func startOfHead(before offset: Int, from lower: Int) -> Int? {
    var start = offset
    var count = 0
    while start > lower, count < 24, offset - start < 500 {
      var word = start - 1
      while word > lower, bytes[word] == 0x20 { word -= 1 }
      while word > lower, bytes[word - 1] != 0x20 { word -= 1 }
      let token = tokens.partitioningIndex { Int($0.lower) >= word }
      guard heads.cells(of: word..<offset, from: token) != nil || isNumber(word, token) else { break }
      start = word
      count += 1
    }
    let token = tokens.partitioningIndex { Int($0.lower) >= start }
    guard let cells = heads.cells(of: start..<offset, from: token), cells.count >= 2 else { return nil }
    return start
  }

  /// `ตัวชี้วัดที่ 1`: a number among heads, whose word is still to come.
  private func isNumber(_ word: Int, _ token: Int) -> Bool {
    guard token < tokens.count, Int(tokens[token].lower) == word, case .number = tokens[token].kind else {
      return false
    }
    return token > 0 && tokens[token - 1].word == .indicator
  }

  // MARK: - Groups

  private func groups(in line: Line, _ range: Range<Int>) -> [Group] {
    var groups: [Group] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard isScore(tokens[index]) else {
        index += 1
        continue
      }
      var group = Group(
        lower: Int(tokens[index].lower), upper: Int(tokens[index].upper), count: 1, first: index,
        next: index + 1)
      while group.next < range.upperBound, isScore(tokens[group.next]),
        skipSpaces(group.upper) == Int(tokens[group.next].lower)
      {
        group.upper = Int(tokens[group.next].upper)
        group.count += 1
        group.next += 1
      }
      takeLevel(&group, before: Int(line.upper))
      groups.append(group)
      index = group.next
    }
    return groups
  }

  private func isScore(_ token: Token) -> Bool {
    guard case .number(let index) = token.kind else { return false }
    let number = numbers[Int(index)]
    return !number.isGrouped
      && (number.value < ExactDecimal(100) ? number.fractionDigits > 0 : number.value == ExactDecimal(100))
  }

  private func takeLevel(_ group: inout Group, before end: Int) {
    let start = skipSpaces(group.upper)
    if group.next < tokens.count, Int(tokens[group.next].lower) == start,
      case .term(.level) = tokens[group.next].kind
    {
      group.upper = Int(tokens[group.next].upper)
      group.next += 1
      return
    }
    var i = start
    while i < end, i - start < 3, bytes[i] >= 0x41, bytes[i] <= 0x46 { i += 1 }
    if i > start, i - start <= 2, i == end || bytes[i] <= 0x20 { group.upper = i }
  }

  private func skipSpaces(_ offset: Int) -> Int {
    var i = offset
    while i < bytes.count, bytes[i] == 0x20 { i += 1 }
    return i
  }

  // MARK: - Lines

  private func split(_ line: Line, at cuts: [Int]) -> [Line] {
    var lines: [Line] = []
    var start = Int(line.start)
    for cut in cuts + [Int(line.upper)] {
      let lower = start == Int(line.start) ? Int(line.lower) : skipSpaces(start)
      var upper = cut
      while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
      if upper > lower {
        let token = tokens.partitioningIndex { Int($0.lower) >= lower }
        var piece = Line(
          lower: Int32(lower), upper: Int32(upper), start: Int32(start), firstToken: Int32(token))
        piece.marks = line.marks.intersection(.wideSpace)
        lines.append(piece)
      }
      start = cut
    }
    return lines
  }
}
