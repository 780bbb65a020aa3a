import ThaiNumerals

/// A place that names a fiscal year.
struct YearMention: Sendable {
  /// Buddhist era.
  var year: Int
  /// The digits.
  var range: Range<Int>
  /// Whether words say that a fiscal year is meant.
  var isFiscal: Bool
  /// Whether `ปี` or such words stand before it, rather than the era alone.
  var isNamed: Bool
  /// Whether it is one end of a range of years, which names a plan's period and no assessed year.
  var isRange: Bool
  /// Whether it is named for comparison: `จากปี ๒๕๖๕`, `เทียบกับปี ๒๕๖๕`.
  var isCompared = false
  /// Whether words mean it without naming it: `ปีก่อนหน้า`.
  var isInferred = false
  /// Whether there can be an assessment of it: the assessment began in 2557, and the schema of reports ends with 2650.
  /// A slip in a figure, `๒๔๖๕`, gives a year of which there is none.
  var canBeAssessed: Bool { (2550...2650).contains(year) }
}

/// The years that a document names, found once: whoever reads numbers asks of each whether it is a year.
///
/// A class: several readers hold it.
final class YearMentions: Sendable {
  /// Every year after words for years, in document order.
  let all: [YearMention]
  /// For each number of the document the index of the year that it is; -1 for one that is no year.
  private let years: [Int32]

  init(in document: Document) {
    var all: [YearMention] = []
    all.reserveCapacity(16)
    var years = [Int32](repeating: -1, count: document.numbers.count)
    for index in document.digitTokens {
      guard case .number(let number) = document.tokens[Int(index)].kind,
        let mention = Self.mention(at: Int(index), in: document)
      else { continue }
      years[Int(number)] = Int32(all.count)
      all.append(mention)
    }
    self.all = all
    self.years = years
  }

  /// The year that a token is, if the text before it says so.
  subscript(token: Token) -> YearMention? {
    guard case .number(let number) = token.kind, years[Int(number)] >= 0 else { return nil }
    return all[Int(years[Int(number)])]
  }

  /// Whether a token is a year by the text before it.
  func holds(_ token: Token) -> Bool {
    if case .number(let number) = token.kind { years[Int(number)] >= 0 } else { false }
  }

  /// The year that a number token is, if the text before it says so.
  static func mention(at index: Int, in document: Document) -> YearMention? {
    let token = document.tokens[index]
    guard let number = document.number(token), number.fractionDigits == 0, !number.isGrouped,
      let value = number.value.integer
    else { return nil }
    let lower = Int(token.lower)
    let isTwoDigits = (40...99).contains(value)
    guard isTwoDigits || (2400...2700).contains(value) || (1990...2100).contains(value) else { return nil }
    let start = beforeEra(lower, in: document)
    let words = introduction(of: index, behind: start, in: document)
    guard words != .none, words != .era || !isTwoDigits else { return nil }
    if isTwoDigits, !(50...85).contains(value) || isCounted(Int(token.upper), in: document) { return nil }
    let year = isTwoDigits ? 2500 + value : value < 2400 ? value + 543 : value
    let mark = YearMark.scan(in: document.bytes.span, at: lower)
    let isRange = mark?.upperYear != nil || isEndOfRange(lower, in: document)
    return YearMention(
      year: year, range: token.range, isFiscal: words == .fiscal, isNamed: words != .era, isRange: isRange,
      isCompared: isCompared(index, behind: start, in: document))
  }

  /// The year that a number in a table's header is: there a bare year needs no words.
  static func inHeader(at index: Int, in document: Document) -> YearMention? {
    if let mention = mention(at: index, in: document) { return mention }
    let token = document.tokens[index]
    guard let number = document.number(token), number.fractionDigits == 0, !number.isGrouped,
      let value = number.value.integer, BuddhistEra.plausibleYears.contains(value), value > 2500
    else { return nil }
    return YearMention(year: value, range: token.range, isFiscal: false, isNamed: true, isRange: false)
  }

  private enum Introduction { case none, era, year, fiscal }

  private static let comparingWords: [StaticString] = ["จาก", "กับ", "กว่า"]

  /// `start` is where the text ends that stands before `พ.ศ.`.
  private static func isCompared(_ index: Int, behind start: Int, in document: Document) -> Bool {
    if isAim(index, in: document) { return true }
    var end = start
    if index > 0, Int(document.tokens[index - 1].upper) == end,
      document.tokens[index - 1].word == .fiscalYear || document.tokens[index - 1].word == .ofTheYear
    {
      end = Int(document.tokens[index - 1].lower)
    } else if document.has("ปี", endingAt: end) {
      end -= 6
    }
    end = document.skipSpaces(backFrom: end, to: 0)
    return Self.comparingWords.contains { document.has($0, endingAt: end) }
  }

  /// `ปี 2568 ตั้งเป้าไว้ที่ 95 คะแนน`: a year of which only the aim is told.
  private static func isAim(_ index: Int, in document: Document) -> Bool {
    guard index + 1 < document.tokens.count, document.tokens[index + 1].word == .target else { return false }
    return document.tokens[index + 1].lower - document.tokens[index].upper <= 30
  }

  /// `ITA 85 คะแนน`: two digits with a unit are no year.
  private static func isCounted(_ offset: Int, in document: Document) -> Bool {
    let i = document.skipSpaces(from: offset, to: document.bytes.count)
    return document.has("คะแนน", at: i) || document.has("%", at: i)
  }

  /// The words right before a number: `ประจำปีงบประมาณ พ.ศ.`, `ปี`, `พ.ศ.`; `start` is where the text ends that stands
  /// before `พ.ศ.`.
  private static func introduction(
    of index: Int, behind start: Int, in document: Document
  ) -> Introduction {
    let hasEra = start < document.skipSpaces(backFrom: Int(document.tokens[index].lower), to: 0)
    if index > 0 {
      let previous = document.tokens[index - 1]
      let isYears = previous.word == .fiscalYear || previous.word == .ofTheYear
      if isYears, Int(previous.upper) == start || isLabel(previous, of: index, from: start, in: document) {
        return .fiscal
      }
      // `๑๕ สิงหาคม พ.ศ. ๒๕๖๘` is a date.
      if Int(previous.upper) == start, case .term(.month) = previous.kind { return .none }
    }
    // `ปีงบประมาณ พ.ศ. 2563 และ 2564`: the words before the first year are the second one's too.
    if index > 0, document.has("และ", endingAt: start) || document.has("กับ", endingAt: start),
      document.skipSpaces(backFrom: start - 9, to: 0) == Int(document.tokens[index - 1].upper),
      let before = document.number(document.tokens[index - 1])?.value, before > ExactDecimal(2500),
      before < ExactDecimal(2700), index < 2 || document.number(document.tokens[index - 2]) == nil
    {
      let before = beforeEra(Int(document.tokens[index - 1].lower), in: document)
      return introduction(of: index - 1, behind: before, in: document)
    }
    if document.has("ปี", endingAt: start) || document.has("ปีงบ", endingAt: start) { return .year }
    if document.has("FY", endingAt: start) || document.has("ITA", endingAt: start)
      || document.has("ITA Online", endingAt: start)
      || document.has("ITA Score", endingAt: start)
    {
      return .fiscal
    }
    // The key of a year in an address: `…/report?year=2018&provinceId=42`.
    let lower = Int(document.tokens[index].lower)
    if document.has("year=", endingAt: lower) || document.has("Year=", endingAt: lower) { return .fiscal }
    return hasEra ? .era : .none
  }

  /// Whether words for a year are a label of the number: `ปีงบประมาณที่ประเมิน .......... พ.ศ. 2565`, or a line before it.
  private static func isLabel(_ words: Token, of index: Int, from start: Int, in document: Document) -> Bool {
    var end = start
    while end > Int(words.upper), isFiller(document.bytes[end - 1]) { end -= 1 }
    // On the next line, only a number that fills it.
    if document.bytes[end..<start].contains(0x0A) {
      let rest = document.skipSpaces(from: Int(document.tokens[index].upper), to: document.bytes.count)
      guard rest == document.bytes.count || document.bytes[rest] == 0x0A else { return false }
    }
    let between = Int(words.upper)..<end
    return between.isEmpty || end < start && assessed.contains { document.has($0, at: between.lowerBound) }
  }

  private static let assessed: [StaticString] = [
    "ที่ประเมิน", "ที่รับการประเมิน", "ที่เข้ารับการประเมิน", "ที่ได้รับการประเมิน", "ของการประเมิน",
  ]

  /// Spaces, points, colons and signs that lead from a label to its value.
  private static func isFiller(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x09, 0x2E, 0x3A, 0x3D, 0x5F, 0x2A, InlineMark.softBreak: true
    default: false
    }
  }

  private static let eraMarks: [StaticString] = [
    "พ.ศ..", "พ.ศ.", "พ.ศ", "พ. ศ.", "ค.ศ.", "พศ.", "พศ", "B.E.", "BE",
  ]

  /// Behind the colon, the dots or the line end of a label: `ปีงบประมาณที่ประเมิน ........ พ.ศ. ๒๕๖๕`.
  private static func beforeLabelSigns(_ offset: Int, in document: Document) -> Int {
    var end = document.skipSpaces(backFrom: offset, to: 0)
    var dots = 0
    while end > 0 {
      switch document.bytes[end - 1] {
      case 0x3D where end > 1 && document.bytes[end - 2] < 0x80 && document.bytes[end - 2] > 0x20: return end
      case 0x3A, 0x3D: end -= 1
      case 0x2E where dots > 0 || end > 1 && document.bytes[end - 2] == 0x2E:
        (end, dots) = (end - 1, dots + 1)
      case 0x0A where document.has("ปีงบประมาณ", endingAt: end - 1) || document.has("ปี", endingAt: end - 1):
        end -= 1
      default:
        for word in ["ที่ประเมิน", "ที่รับการประเมิน", "ที่เข้ารับการประเมิน"] as [StaticString]
        where document.has(word, endingAt: end) {
          return end - word.utf8CodeUnitCount
        }
        return end
      }
      end = document.skipSpaces(backFrom: end, to: 0)
    }
    return end
  }

  /// Where the text ends that stands before `พ.ศ.` and its spaces.
  private static func beforeEra(_ offset: Int, in document: Document) -> Int {
    var end = document.skipSpaces(backFrom: offset, to: 0)
    if end > 0, document.bytes[end - 1] == 0x3A { end = document.skipSpaces(backFrom: end - 1, to: 0) }
    if let mark = Self.eraMarks.first(where: { document.has($0, endingAt: end) }) {
      end = document.skipSpaces(backFrom: end - mark.utf8CodeUnitCount, to: 0)
    }
    return beforeLabelSigns(end, in: document)
  }

  /// Whether another year and a dash stand before.
  private static func isEndOfRange(_ offset: Int, in document: Document) -> Bool {
    var i = document.skipSpaces(backFrom: offset, to: 0)
    guard i > 0, document.bytes[i - 1] == 0x2D || document.has("–", endingAt: i) else { return false }
    i = document.skipSpaces(backFrom: i - (document.bytes[i - 1] == 0x2D ? 1 : 3), to: 0)
    return i > 2 && ThaiDigits.digit(in: document.bytes.span, at: i - 3) != nil
      || i > 0 && ThaiDigits.digit(in: document.bytes.span, at: i - 1) != nil
  }
}
