import ThaiNumerals

/// A difference with its sign: `+2.87`, `-0.82`, `เพิ่มขึ้น 3.10`, `ลดลง 1.00`.
enum SignedNumber {
  /// The only number of a range, signed as it is meant; the sign may stand in a word, before the number, or in both.
  static func read(_ range: Range<Int>, in document: Document) -> Sourced<ExactDecimal>? {
    var found: ThaiNumber?
    var isNegative = false
    for token in document.tokens(in: range) {
      if token.word == .decrease { isNegative = true }
      guard let number = document.number(token) else { continue }
      if found != nil { return nil }
      found = number
    }
    guard let number = found else { return nil }
    var lower = number.lower
    let sign = document.skipSpaces(backFrom: lower, to: range.lowerBound)
    if sign > range.lowerBound, document.bytes[sign - 1] == 0x2D || document.bytes[sign - 1] == 0x2B {
      if document.bytes[sign - 1] == 0x2D { isNegative = true }
      lower = sign - 1
    } else if document.has("−", endingAt: sign) || document.has("–", endingAt: sign) {
      isNegative = true
      lower = sign - 3
    }
    let value = isNegative ? number.value.negated ?? number.value : number.value
    return document.sourced(value, lower..<number.upper)
  }
}

/// The code of a question or sub-indicator: `9.1`, `I1`, `O.17`, `ตัวชี้วัดย่อยที่ 9.1`.
struct ItemCode {
  var range: Range<Int>
  /// The indicator that the code itself names.
  var parent: Int?

  /// The code at the start of a cell, with or without its label.
  static func read(_ range: Range<Int>, in document: Document) -> ItemCode? {
    let range = document.trimmed(range)
    guard !range.isEmpty else { return nil }
    if let labelled = labelled(range, in: document) { return labelled }
    if let marker = ListMarker.scan(in: document.bytes.span, at: range.lowerBound, end: range.upperBound),
      marker.kind == .number, marker.numbers.count == 2
    {
      return ItemCode(range: marker.lower..<marker.upper, parent: marker.numbers[0])
    }
    switch document.bytes[range.lowerBound] | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "o"): break
    default: return nil
    }
    var i = range.lowerBound + 1
    if i < range.upperBound, document.bytes[i] == 0x2E || document.bytes[i] == 0x20 { i += 1 }
    guard let number = ThaiNumber.scan(in: document.bytes.span, at: i, end: range.upperBound),
      number.fractionDigits == 0, number.upper - i <= 6
    else { return nil }
    return ItemCode(range: range.lowerBound..<number.upper, parent: nil)
  }

  private static let labels: [StaticString] = ["ตัวชี้วัดย่อยที่", "ตัวชี้วัดย่อย", "ตัวชี้วัดที่"]

  /// `ตัวชี้วัดย่อยที่ 9.1`, `ตัวชี้วัดที่ 9.1`: the code behind the official label at the start of a range.
  static func labelled(_ range: Range<Int>, in document: Document) -> ItemCode? {
    guard let label = labels.first(where: { document.has($0, at: range.lowerBound) }) else { return nil }
    let start = document.skipSpaces(from: range.lowerBound + label.utf8CodeUnitCount, to: range.upperBound)
    guard let section = SectionNumber.scan(in: document.bytes.span, at: start, end: range.upperBound),
      section.number.count == 2, let parent = section.number[0], let part = section.number[1], part < 10
    else { return nil }
    return ItemCode(range: start..<section.upper, parent: parent)
  }
}

/// The name of an instrument as a cell writes it: without the bracketed code behind it.
enum InstrumentName {
  static func name(in range: Range<Int>, _ document: Document) -> Sourced<String>? {
    var best: Token?
    for token in document.tokens(in: range) {
      guard case .term(.instrument(_, isCode: false)) = token.kind else { continue }
      if best.map({ $0.upper - $0.lower < token.upper - token.lower }) ?? true { best = token }
    }
    return best.map { document.sourcedText($0.range, doubts: $0.isNear ? .spellingMatchedNearly : []) }
  }
}

/// `EIT ส่วนที่ 1`, `EIT Part 2`: the parts of the public survey.
enum InstrumentPart {
  /// `เฉพาะแบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)`: the one instrument that an agency was assessed by.
  static func isOnly(_ token: Token, in document: Document) -> Bool {
    var start = document.skipSpaces(backFrom: Int(token.lower), to: 0)
    if document.has("(", endingAt: start) { start = document.skipSpaces(backFrom: start - 1, to: 0) }
    let words: [StaticString] = [
      "เฉพาะ", "เฉพาะแบบ", "เฉพาะแบบวัด", "เฉพาะแบบตรวจ", "เฉพาะในส่วน", "เฉพาะส่วน", "เพียง",
    ]
    if words.contains(where: { document.has($0, endingAt: start) }) { return true }
    // The code in brackets behind the name.
    let index = document.firstToken(from: Int(token.lower)) - 1
    guard index >= 0, case .term(.instrument(.oit, isCode: false)) = document.tokens[index].kind,
      Int(document.tokens[index].upper) == start
    else { return false }
    return isOnly(document.tokens[index], in: document)
  }

  /// The part's code, if words behind the code name one.
  static func code(_ code: InstrumentCode, after offset: Int, in document: Document) -> InstrumentCode {
    guard code == .eit else { return code }
    var i = document.skipSpaces(from: offset, to: document.bytes.count)
    if document.has(")", at: i) { i = document.skipSpaces(from: i + 1, to: document.bytes.count) }
    let words: [StaticString] = ["ส่วนที่", "part", "Part", "PART"]
    guard let word = words.first(where: { document.has($0, at: i) }) else { return code }
    i = document.skipSpaces(from: i + word.utf8CodeUnitCount, to: document.bytes.count)
    switch ThaiDigits.digit(in: document.bytes.span, at: i)?.value {
    case 1: return .eit1
    case 2: return .eit2
    default: return code
    }
  }
}

/// The name in a cell, without a number before it.
enum NameCell {
  static func name(_ range: Range<Int>, in document: Document) -> Range<Int> {
    let range = document.trimmed(range)
    guard let marker = ListMarker.scan(in: document.bytes.span, at: range.lowerBound, end: range.upperBound)
    else {
      return range
    }
    return document.trimmed(marker.upper..<range.upperBound)
  }
}

/// Plain questions about text.
enum ThaiText {
  /// Whether letters of any script stand in a range, rather than digits and signs alone.
  static func hasLetters(_ range: Range<Int>, in document: Document) -> Bool {
    var i = range.lowerBound
    let bytes = document.bytes.span
    while i < range.upperBound {
      let byte = bytes[i]
      if byte < 0x80 {
        if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A { return true }
        i += 1
      } else {
        if byte == 0xE0 && ThaiDigits.digit(in: bytes, at: i) == nil { return true }
        i += UTF8Decoder.length(ofLead: byte)
      }
    }
    return false
  }
}
