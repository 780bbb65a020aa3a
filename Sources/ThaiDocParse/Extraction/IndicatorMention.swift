import ThaiNumerals

/// A place that names an indicator: by number, by name, or by both.
struct IndicatorMention: Sendable {
  /// The official number; where number and name disagree the name decides.
  var number: Int
  /// The whole mention.
  var range: Range<Int>
  /// The number as written.
  var numberRange: Range<Int>?
  /// The number that stands beside the name, where it belongs to another indicator.
  var conflictingNumber: Int?
  /// The name as written.
  var nameRange: Range<Int>?
  /// Whether `ตัวชี้วัด`, a number or the words around it say that an indicator is meant, and not the thing itself.
  var isFirm: Bool
  var doubts: DoubtReasons = []

  /// The best place for the number of the indicator.
  var place: Range<Int> { nameRange ?? numberRange ?? range }

  /// Notes that the number beside the name belongs to another indicator.
  mutating func note(conflictingNumber number: Int) {
    conflictingNumber = number
    doubts.insert(.numberNameConflict)
  }

  /// A mention by name together with one by number alone that stands before it; `nil` where they are no such pair.
  func joined(with label: IndicatorMention) -> IndicatorMention? {
    guard label.nameRange == nil, let labelRange = label.numberRange, numberRange == nil, nameRange != nil
    else { return nil }
    var joined = self
    joined.numberRange = labelRange
    joined.isFirm = true
    if label.number != number { joined.note(conflictingNumber: label.number) }
    return joined
  }
}

/// Finds mentions of indicators among tokens.
struct IndicatorMentions {
  let document: Document
  let numbering: IndicatorNumbering

  /// The mention that starts at a token, and the index after its last token.
  func mention(at index: Int, before end: Int) -> (mention: IndicatorMention, next: Int)? {
    let tokens = document.tokens
    let token = tokens[index]
    switch token.kind {
    case .term(.word(.indicator)): return labelled(at: index, before: end)
    case .term(.indicator(let name)):
      guard let number = numbering.number(ofName: name) else { return nil }
      var mention = IndicatorMention(
        number: number, range: token.range, nameRange: token.range, isFirm: isBounded(token))
      if token.isNear { mention.doubts.insert(.spellingMatchedNearly) }
      return (mention, index + 1)
    default: return nil
    }
  }

  /// Whether a range holds mentions.
  func areAny(in range: Range<Int>) -> Bool {
    var found: [IndicatorMention] = []
    add(in: range, to: &found)
    return !found.isEmpty
  }

  /// Adds the mentions in a range, in the order of the text.
  func add(in range: Range<Int>, to found: inout [IndicatorMention]) {
    add(inTokens: document.tokenIndices(in: range), to: &found)
  }

  /// Adds the mentions that tokens hold, in the order of the text.
  func add(inTokens tokens: Range<Int>, to found: inout [IndicatorMention]) {
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let (mention, next) = mention(at: index, before: tokens.upperBound) {
        found.append(mention)
        index = next
      } else {
        index += 1
      }
    }
  }

  /// `ตัวชี้วัดที่ ๒ การใช้งบประมาณ`, `ตัวชี้วัด 2`, `ตัวชี้วัดการใช้งบประมาณ`.
  private func labelled(at index: Int, before end: Int) -> (mention: IndicatorMention, next: Int)? {
    let tokens = document.tokens
    let label = tokens[index]
    var next = index + 1
    var mention = IndicatorMention(number: 0, range: label.range, isFirm: true)
    if next < end, let number = document.number(tokens[next]), follows(tokens[next], label),
      let value = number.value.integer, number.fractionDigits == 0, numbering.contains(value)
    {
      mention.number = value
      mention.numberRange = tokens[next].range
      mention.range = label.range.lowerBound..<tokens[next].range.upperBound
      next += 1
    }
    if next < end, case .term(.indicator(let name)) = tokens[next].kind,
      let value = numbering.number(ofName: name), follows(tokens[next], after: mention.range.upperBound)
    {
      if mention.number != 0 && mention.number != value { mention.note(conflictingNumber: mention.number) }
      if tokens[next].isNear { mention.doubts.insert(.spellingMatchedNearly) }
      mention.number = value
      mention.nameRange = tokens[next].range
      mention.range = label.range.lowerBound..<tokens[next].range.upperBound
      next += 1
    }
    return mention.number == 0 ? nil : (mention, next)
  }

  /// `ตัวชี้วัดที่ 9 และ 10`: a number that goes on with the list of a mention by number.
  func listed(at index: Int, after previous: IndicatorMention) -> IndicatorMention? {
    let token = document.tokens[index]
    guard previous.numberRange != nil, previous.nameRange == nil, let number = document.number(token),
      number.fractionDigits == 0, let value = number.value.integer, numbering.contains(value),
      value > previous.number
    else { return nil }
    let start = document.skipSpaces(from: previous.range.upperBound, to: Int(token.lower))
    let isJoined = document.has("และ", at: start) || document.has(",", at: start)
    guard isJoined, Int(token.lower) - start <= 10 else { return nil }
    return IndicatorMention(number: value, range: token.range, numberRange: token.range, isFirm: true)
  }

  private func follows(_ token: Token, _ previous: Token) -> Bool {
    follows(token, after: previous.range.upperBound)
  }

  /// Whether nothing but spaces and light punctuation stands between.
  private func follows(_ token: Token, after offset: Int) -> Bool {
    var i = offset
    while i < Int(token.lower) {
      switch document.bytes[i] {
      case 0x20, 0x2E, 0x3A, 0x29, 0x28, 0x2A, 0x2D, InlineMark.softBreak: i += 1
      default: return false
      }
    }
    return true
  }

  /// Whether a bare name stands by itself, between spaces or words that introduce and follow a name. Inside running
  /// words the same letters only speak of the thing: `ในการปฏิบัติหน้าที่ของเจ้าหน้าที่`.
  private func isBounded(_ token: Token) -> Bool {
    let lower = Int(token.lower)
    let upper = Int(token.upper)
    return isStart(lower) && isEnd(upper) || isStated(lower, upper)
  }

  private static let wordsBeforeNames: [StaticString] = [
    "คือ", "ได้แก่", "และ", "หรือ", "ด้าน", "“", "‘", "เป็น", "•", "–", "กับ", "คะแนน", "แต่", "ส่วน", "ทั้งนี้", "ขณะที่",
  ]

  private func isStart(_ offset: Int) -> Bool {
    guard offset > 0, document.bytes[offset - 1] >= 0x80 else { return true }
    return Self.wordsBeforeNames.contains { document.has($0, endingAt: offset) }
  }

  /// `โดยการเปิดเผยข้อมูลได้ 73.61`: between such words and those of a score.
  private func isStated(_ lower: Int, _ upper: Int) -> Bool {
    guard document.has("โดย", endingAt: lower) || document.has("ใน", endingAt: lower) else { return false }
    let after = document.skipSpaces(from: upper, to: document.bytes.count)
    let words: [StaticString] = ["ได้คะแนน", "ได้ร้อยละ", "ร้อยละ", "มีคะแนน", "คะแนน", "เท่ากับ"]
    if words.contains(where: { document.has($0, at: after) }) { return true }
    let number =
      document.has("ได้", at: after) ? document.skipSpaces(from: after + 9, to: document.bytes.count) : after
    return ThaiDigits.digit(in: document.bytes.span, at: min(number, document.bytes.count - 1)) != nil
  }

  private static let wordsBehindNames: [StaticString] = [
    "และ", "ได้", "มี", "ร้อยละ", "โดย", "ซึ่ง", "คะแนน", "”", "’", "อยู่", "เท่ากับ", "เป็น", "ที่", "–",
  ]

  private func isEnd(_ offset: Int) -> Bool {
    guard offset < document.bytes.count, document.bytes[offset] >= 0x80 else { return true }
    if Self.wordsBehindNames.contains(where: { document.has($0, at: offset) }) { return true }
    return ThaiDigits.digit(in: document.bytes.span, at: offset) != nil
  }
}

/// Which number an indicator's name has, in the rules of one year or, where the year is not known, in the newest ones.
///
/// A class: every reader holds it.
final class IndicatorNumbering: Sendable {
  private let numbers: [Int?]
  private let valid: ClosedRange<Int>
  private let edition: Edition

  /// The numbering of a year; of the newest known one where the year is not known.
  static func of(_ edition: Edition?) -> IndicatorNumbering {
    guard let year = edition?.fiscalYear else { return newest }
    return known.first { $0.edition.fiscalYear == year } ?? newest
  }

  /// One for each known year, worked out once.
  private static let known = Edition.all.map { IndicatorNumbering($0) }
  private static let newest = IndicatorNumbering(Edition.all[Edition.all.count - 1])

  private init(_ edition: Edition) {
    self.edition = edition
    valid = 1...max(1, edition.indicators.count)
    numbers = Lexicon.indicatorNames.map { name in
      edition.indicators.first { name.isSpelled($0.name) || $0.variants.contains(where: name.isSpelled) }?
        .number
    }
  }

  /// The number of a name of the lexicon.
  func number(ofName index: UInt8) -> Int? { numbers[Int(index)] }

  /// Whether an indicator has this number.
  func contains(_ number: Int) -> Bool { valid.contains(number) }

  /// Every number.
  var all: ClosedRange<Int> { valid }

  /// The official name of a number.
  func name(of number: Int) -> String { edition.indicator(number)?.name ?? "" }

  /// The numbers that belong to an instrument.
  func indicators(of code: InstrumentCode) -> [Int] {
    guard let rule = edition.instrument(code) else { return [] }
    return Array(rule.indicators)
  }

  /// The official weight of an instrument, percent.
  func weight(of code: InstrumentCode) -> Int? {
    edition.instrument(code)?.weight
  }

  /// The instrument of a number.
  func instrument(of number: Int) -> InstrumentCode? { edition.instrument(ofIndicator: number) }
}
