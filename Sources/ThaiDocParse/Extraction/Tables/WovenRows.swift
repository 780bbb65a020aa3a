import ThaiNumerals

/// Rows of a table that stand in the lines of running text, as where the columns of a page are woven line by line.
///
/// Only what no sentence says is pulled out: a range of scores with a level behind it, and a year with a score and a level.
struct WovenRows {
  enum Content {
    case grade(GradingRow)
    case year(Sourced<Int>, Sourced<ExactDecimal>, Sourced<String>)
    case indicator(IndicatorMention, Sourced<ExactDecimal>)
  }

  struct Row {
    var content: Content
    var range: Range<Int>
  }

  let document: Document
  let numbering: IndicatorNumbering

  /// The rows in a line; none where the line holds nothing else, since other readers know such lines.
  func read(_ line: Line) -> [Row] {
    let first = Int(line.firstToken)
    var index = first
    var rows: [Row] = []
    while index + 1 < document.tokens.count, Int(document.tokens[index + 1].upper) <= line.range.upperBound {
      let token = document.tokens[index]
      let next = document.tokens[index + 1]
      // Two numbers close together: all else is told by this.
      if next.lower - token.upper <= 40, case .number = token.kind, case .number = next.kind,
        let row = grade(at: token, line) ?? year(token, next, line)
      {
        rows.append(row)
        index += 1
      }
      index += 1
    }
    if rows.isEmpty, line.marks.contains(.wideSpace), let row = indicator(line) { rows.append(row) }
    return rows
  }

  /// `…   4. การใช้อำนาจ      91.20`: an indicator and its score in columns of their own at the end of a line of text.
  private func indicator(_ line: Line) -> Row? {
    let tokens = document.tokens(in: line.range)
    guard let last = tokens.last, let score = document.number(last), Int(last.upper) == line.range.upperBound,
      score.fractionDigits > 0, score.value <= ExactDecimal(100), document.has("  ", endingAt: score.lower),
      let name = tokens.dropLast().last, case .term(.indicator(let index)) = name.kind,
      let number = numbering.number(ofName: index),
      document.skipSpaces(from: Int(name.upper), to: score.lower) == score.lower
    else { return nil }
    var start = Int(name.lower)
    for token in tokens.dropLast(2).reversed() {
      let isPart = token.word == .indicator || document.number(token)?.value == ExactDecimal(number)
      guard isPart, start - Int(token.upper) <= 3 else { break }
      start = Int(token.lower)
    }
    guard start > line.range.lowerBound, document.has("  ", endingAt: start) else { return nil }
    var mention = IndicatorMention(number: number, range: name.range, nameRange: name.range, isFirm: true)
    if name.isNear { mention.doubts.insert(.spellingMatchedNearly) }
    return Row(
      content: .indicator(mention, document.sourced(score.value, last.range)),
      range: start..<line.range.upperBound)
  }

  private func grade(at token: Token, _ line: Line) -> Row? {
    let end = line.range.upperBound
    guard let bounds = ScoreRange.at(Int(token.lower), before: end, in: document), let low = bounds.low,
      let high = bounds.high, let level = letters(behind: max(low.upper, high.upper), before: end)
    else { return nil }
    return Row(
      content: .grade(bounds.row(level: level, in: document)), range: Int(token.lower)..<level.upperBound)
  }

  private func year(_ token: Token, _ next: Token, _ line: Line) -> Row? {
    let end = line.range.upperBound
    guard let year = document.number(token), let value = year.value.integer, year.fractionDigits == 0,
      (2550...2620).contains(value), let score = document.number(next), score.fractionDigits > 0,
      score.value <= ExactDecimal(100), document.has("  ", at: year.upper),
      document.skipSpaces(from: year.upper, to: end) == score.lower,
      let level = letters(behind: score.upper, before: end) ?? words(behind: score.upper, before: end)
    else { return nil }
    return Row(
      content: .year(
        document.sourced(value, token.range), document.sourced(score.value, next.range),
        document.sourcedText(level)), range: Int(token.lower)..<level.upperBound)
  }

  /// A level in letters that stands alone behind spaces.
  private func letters(behind offset: Int, before end: Int) -> Range<Int>? {
    let start = document.skipSpaces(from: offset, to: end)
    guard start > offset, start < end, document.bytes[start] < 0x80,
      let level = LevelReader.level(in: document, at: start, before: end), level.lowerBound == start,
      level.upperBound == end || document.bytes[level.upperBound] <= 0x20
    else { return nil }
    return level
  }

  private func words(behind offset: Int, before end: Int) -> Range<Int>? {
    guard document.has("  ", at: offset),
      let level = LevelReader.level(in: document, at: offset, before: end),
      level.upperBound == end || document.bytes[level.upperBound] <= 0x20
    else { return nil }
    return level
  }
}
