import ThaiNumerals

/// Finds phrases that need a number right there and have none: `ได้คะแนน คะแนน`, `มีผลคะแนน คะแนนขึ้นไป`.
///
/// Only frames that can't be read any other way count: the words that lead to a number, nothing but space or dots, and
/// then the unit or the words that go on behind a number.
struct MissingValues {
  let document: Document

  /// The missing value that a token shows, if it is the unit or the `ร้อยละ` of one.
  ///
  /// - Parameters:
  ///   - index: the token
  ///   - word: what it means
  ///   - block: the bytes of its block
  ///   - first: the first token of its block
  /// - Returns: where the value should stand; `nil` if none is missing
  func missing(at index: Int, _ word: Word, in block: Range<Int>, from first: Int) -> MissingValue? {
    switch word {
    case .score: unit(at: index, in: block, from: first)
    case .percent: percent(at: index, in: block)
    case .level: level(at: index, in: block)
    case .above, .atLeast, .below: comparison(at: index, in: block, from: first)
    default: nil
    }
  }

  // MARK: Points

  private static let unit: StaticString = "คะแนน"

  /// `ได้คะแนน … คะแนน`: a bare unit that no number stands before.
  private func unit(at index: Int, in block: Range<Int>, from first: Int) -> MissingValue? {
    let token = document.tokens[index]
    guard token.range.count == Self.unit.utf8CodeUnitCount, Int(token.lower) > block.lowerBound else {
      return nil
    }
    let gap = Gap(before: Int(token.lower), in: block, of: document)
    guard !gap.isEmpty, index > first else { return nil }
    let previous = document.tokens[index - 1]
    if Int(previous.upper) == gap.lower, namesScore(previous) {
      guard isVerb(before: Int(previous.lower)) || startsWithVerb(previous),
        gap.isBlank || closes(Int(token.upper), in: block, Self.closingScores, mayEnd: true)
      else { return nil }
      return MissingValue(place: document.span(token.range), asked: document.span(previous.range))
    }
    // `จำนวน คะแนน` at the end of a line may be a heading.
    guard let asking = Self.asking.first(where: { document.has($0, endingAt: gap.lower) }),
      gap.isBlank
        || closes(
          Int(token.upper), in: block, Self.closingCounts, mayEnd: !document.has("จำนวน", endingAt: gap.lower))
    else { return nil }
    let lower = gap.lower - asking.utf8CodeUnitCount
    return MissingValue(place: document.span(token.range), asked: document.span(lower..<gap.lower))
  }

  private func namesScore(_ token: Token) -> Bool {
    token.word == .score || token.word == .overall || token.word == .average
  }

  private static let verbs: [StaticString] = ["มี", "ได้", "ได้รับ"]

  private func startsWithVerb(_ token: Token) -> Bool { document.has("ได้คะแนน", at: Int(token.lower)) }

  private func isVerb(before offset: Int) -> Bool {
    let end = document.skipSpaces(backFrom: offset, to: 0)
    return Self.verbs.contains { document.has($0, endingAt: end) }
  }

  /// Words that a number follows.
  private static let asking: [StaticString] = [
    "เท่ากับ", "อยู่ที่", "จำนวน", "มากกว่า", "สูงกว่า", "ต่ำกว่า", "น้อยกว่า", "ตั้งแต่",
  ]

  /// Words that go on behind a score and its unit.
  private static let closingScores: [StaticString] = [
    "ขึ้นไป", "จาก", "อยู่ใน", "จัดอยู่", "ระดับ", "ซึ่ง", "โดย", "และ", "คิดเป็น", "เพิ่มขึ้น", "ลดลง",
  ]
  private static let closingCounts: [StaticString] = [
    "ขึ้นไป", "จากคะแนนเต็ม", "อยู่ในระดับ", "จัดอยู่", "ซึ่ง", "โดยมี",
  ]

  /// Whether words that go on behind a unit stand at `offset`: `ขึ้นไป` right there, others behind a space.
  private func closes(
    _ offset: Int, in block: Range<Int>, _ words: [StaticString], mayEnd: Bool
  ) -> Bool {
    if document.has("ขึ้นไป", at: offset) { return true }
    let gap = Gap(after: offset, in: block, of: document)
    if gap.upper == block.upperBound { return mayEnd && !goesOn(after: block) }
    return !gap.isEmpty && words.contains { document.has($0, at: gap.upper) }
  }

  /// Whether the next line that is not blank goes on with a number, a level in letters or one in words: a sentence may
  /// be torn apart.
  private func goesOn(after block: Range<Int>) -> Bool {
    var i = block.upperBound
    while i < document.bytes.count, document.bytes[i] <= 0x20 || document.bytes[i] == 0x2A { i += 1 }
    guard i < document.bytes.count else { return false }
    if ThaiDigits.digit(in: document.bytes.span, at: i) != nil {
      return ListMarker.scan(in: document.bytes.span, at: i) == nil
    }
    if document.bytes[i] | 0x20 >= 0x61, document.bytes[i] | 0x20 <= 0x7A { return true }
    let next = document.firstToken(from: i)
    guard next < document.tokens.count, Int(document.tokens[next].lower) == i else { return false }
    if case .term(.level) = document.tokens[next].kind { return true }
    return false
  }

  /// `มีคะแนนมากกว่า` at the end of its block.
  private func comparison(at index: Int, in block: Range<Int>, from first: Int) -> MissingValue? {
    let token = document.tokens[index]
    guard index > first, Int(token.upper) == block.upperBound, !goesOn(after: block) else { return nil }
    let previous = document.tokens[index - 1]
    guard previous.upper == token.lower, namesScore(previous) else { return nil }
    return MissingValue(place: document.span(token.range), asked: document.span(previous.range))
  }

  // MARK: Percent

  private static let beforePercent: [StaticString] = ["เท่ากับ", "อยู่ที่"]
  private static let closingPercents: [StaticString] = [
    "เป็น", "จาก", "อยู่ใน", "จัดอยู่", "ซึ่ง", "โดย", "และ", "คะแนน", "ระดับ",
  ]

  /// `ได้คะแนนเท่ากับร้อยละ อยู่ในระดับ A`
  private func percent(at index: Int, in block: Range<Int>) -> MissingValue? {
    let token = document.tokens[index]
    guard document.has("ร้อยละ", at: Int(token.lower)) else { return nil }
    if index + 1 < document.tokens.count, document.number(document.tokens[index + 1]) != nil,
      document.tokens[index + 1].lower - token.upper <= 3
    {
      return nil
    }
    let before = document.skipSpaces(backFrom: Int(token.lower), to: block.lowerBound)
    guard let asking = Self.beforePercent.first(where: { document.has($0, endingAt: before) }) else {
      return nil
    }
    let gap = Gap(after: Int(token.upper), in: block, of: document)
    if gap.upper == block.upperBound {
      if goesOn(after: block) { return nil }
    } else {
      guard ThaiDigits.digit(in: document.bytes.span, at: gap.upper) == nil, !gap.isEmpty,
        gap.isBlank || Self.closingPercents.contains(where: { document.has($0, at: gap.upper) })
      else { return nil }
    }
    let lower = before - asking.utf8CodeUnitCount
    return MissingValue(place: document.span(token.range), asked: document.span(lower..<before))
  }

  // MARK: Levels

  /// `อยู่ในระดับ` with nothing behind it, or with a blank that nobody filled in.
  private func level(at index: Int, in block: Range<Int>) -> MissingValue? {
    let token = document.tokens[index]
    guard document.has("อยู่ในระดับ", endingAt: Int(token.upper)) else { return nil }
    let gap = Gap(after: Int(token.upper), in: block, of: document)
    let isAtEnd = gap.upper == block.upperBound && !goesOn(after: block)
    guard isAtEnd || gap.isBlank && document.bytes[gap.upper - 1] == 0x0A else { return nil }
    return MissingValue(place: document.span(token.range), asked: document.span(token.range))
  }
}

/// White space and the dots or lines of a blank, at one side of a word.
private struct Gap {
  private(set) var lower: Int
  private(set) var upper: Int
  /// Dots, ellipses and underscores in it.
  private var dots = 0

  var isEmpty: Bool { lower == upper }
  /// Whether it is a blank to be filled in.
  var isBlank: Bool { dots >= 3 }

  init(before offset: Int, in block: Range<Int>, of document: Document) {
    (lower, upper) = (offset, offset)
    let bytes = document.bytes.span
    while lower > block.lowerBound {
      switch bytes[lower - 1] {
      case 0x20, 0x0A, 0x2A, InlineMark.softBreak: lower -= 1
      case 0x2E, 0x5F: (lower, dots) = (lower - 1, dots + 1)
      case 0xA6 where document.has("…", endingAt: lower): (lower, dots) = (lower - 3, dots + 3)
      default: return
      }
    }
  }

  init(after offset: Int, in block: Range<Int>, of document: Document) {
    (lower, upper) = (offset, offset)
    let bytes = document.bytes.span
    while upper < block.upperBound {
      switch bytes[upper] {
      case 0x20, 0x0A, 0x2A, InlineMark.softBreak: upper += 1
      case 0x2E, 0x5F: (upper, dots) = (upper + 1, dots + 1)
      case 0xE2 where document.has("…", at: upper): (upper, dots) = (upper + 3, dots + 3)
      default: return
      }
    }
  }
}
