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

  /// The rows in a line, in the order of the text.
  func read(_ line: Line) -> [Row] {
    let tokens = document.tokens
    var index = Int(line.firstToken)
    var rows: [Row] = []
    var levels = 0
    while index + 1 < tokens.count, Int(tokens[index + 1].upper) <= line.range.upperBound {
      let token = tokens[index]
      if token.word == .level { levels += 1 }
      let next = tokens[index + 1]
      // Two numbers close together: all else is told by this.
      if case .number = token.kind, case .number = next.kind, next.lower - token.upper <= 40,
        let row = grade(at: token, line) ?? year(token, next, line)
      {
        rows.append(row)
        index += 1
      }
      index += 1
    }
    if rows.isEmpty, line.marks.contains(.wideSpace), let row = indicator(line) { rows.append(row) }
    return rows.isEmpty && levels >= 3 ? listedGrades(line) : rows
  }

  /// One thing of a scale that is written as a sentence.
  private enum Listed {
    case level(Range<Int>, Range<Int>)
    case range(ScoreRange, Range<Int>)

    var place: Range<Int> {
      switch self {
      case .level(_, let place), .range(_, let place): place
      }
    }
  }

  /// Parts of one scale follow one another as closely as this.
  private static let farthest = 66

  /// `ได้แก่ ระดับ AA คะแนน 95.00 - 100.00 ระดับ A คะแนน 85.00 - 94.99 …`, or each range before its level: three pairs or
  /// more in a row, so that what comes first says which belong together.
  private func listedGrades(_ line: Line) -> [Row] {
    var run: [Listed] = []
    var rows: [Row] = []
    for item in listed(line) {
      if let last = run.last, !follows(item, last) {
        rows += paired(run)
        run = []
      }
      run.append(item)
    }
    return rows + paired(run)
  }

  private func follows(_ item: Listed, _ last: Listed) -> Bool {
    guard item.place.lowerBound - last.place.upperBound <= Self.farthest else { return false }
    switch (last, item) {
    case (.level, .range), (.range, .level): return true
    default: return false
    }
  }

  private func paired(_ run: [Listed]) -> [Row] {
    guard run.count >= 6, run.count.isMultiple(of: 2) else { return [] }
    return stride(from: 0, to: run.count, by: 2).compactMap { index in
      switch (run[index], run[index + 1]) {
      case (.level(let level, let first), .range(let bounds, let second)),
        (.range(let bounds, let first), .level(let level, let second)):
        let range = first.lowerBound..<second.upperBound
        return Row(content: .grade(bounds.row(level: level, in: document)), range: range)
      default: return nil
      }
    }
  }

  private func listed(_ line: Line) -> [Listed] {
    let end = line.range.upperBound
    let tokens = document.tokens
    var items: [Listed] = []
    var index = Int(line.firstToken)
    while index < tokens.count, Int(tokens[index].upper) <= end {
      let token = tokens[index]
      index += 1
      guard Int(token.lower) >= items.last?.place.upperBound ?? 0 else { continue }
      if token.word == .level {
        guard let level = LevelReader.level(in: document, at: Int(token.upper), before: end) else { continue }
        items.append(.level(level, Int(token.lower)..<level.upperBound))
      } else if document.number(token) != nil || token.word == .below || token.word == .atLeast,
        let bounds = ScoreRange.at(Int(token.lower), before: end, in: document),
        let upper = [bounds.low?.upper, bounds.high?.upper].compactMap({ $0 }).max()
      {
        items.append(.range(bounds, Int(token.lower)..<upper))
      }
    }
    return items
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
        LevelReader.named(in: document, level)), range: Int(token.lower)..<level.upperBound)
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
