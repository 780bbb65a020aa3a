import ThaiNumerals

/// A period as officials write it → its dates.
///
/// Months and days with their years stand for themselves. Quarters, half-years, whole years and months without a year
/// are those of a fiscal year: the one that the cell names, else the plan's.
enum PeriodReader {
  /// What a cell or phrase says; `nil` if it is empty or holds a dash alone.
  ///
  /// What can't be resolved, such as `ทุกเดือน` or months that do not follow each other, keeps its text alone.
  static func read(_ range: Range<Int>, planYear: Int?, in document: Document) -> MeasurePeriod? {
    let range = document.trimmed(range)
    guard !document.isDash(range) else { return nil }
    var period = MeasurePeriod(text: document.sourcedText(range))
    let text = PeriodText(document.bytes, range)
    var scan = PeriodScan(text)
    guard let dates = PeriodDates(scan.phrases(), in: scan.ownYear ?? planYear) else { return period }
    period.start = dates.start.map { $0.sourced(from: text, in: document) }
    period.end = dates.end.map { $0.sourced(from: text, in: document) }
    return period
  }
}

extension Document {
  /// Whether a range holds no letters and no digits: it is empty, or a dash says "none".
  func isDash(_ range: Range<Int>) -> Bool {
    let source = bytes.span
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = source[i]
      let isWord = byte >= 0x80 ? byte != 0xE2 : byte >= 0x30 && byte != 0x5F
      if isWord { return false }
      i += UTF8Decoder.length(ofLead: byte)
    }
    return true
  }
}

// MARK: - Dates

/// The dates that the phrases of a cell come to.
private struct PeriodDates {
  var start: PeriodDate?
  var end: PeriodDate?

  /// `nil` where the phrases name no one period.
  init?(_ phrases: [PeriodPhrase], in fiscalYear: Int?) {
    let all = phrases.map { PeriodDates($0, in: fiscalYear) }
    guard var joined = all.first else { return nil }
    for next in all.dropFirst() where !joined.join(next) { return nil }
    self = joined
  }

  private init(_ phrase: PeriodPhrase, in fiscalYear: Int?) {
    start = phrase.start.flatMap { PeriodDate($0, in: fiscalYear) }
    end = phrase.end.flatMap { PeriodDate($0, in: fiscalYear) }
    // Months that no one fiscal year holds in this order are of a year that nobody names.
    if let start, let end, start.isInferred, end.isInferred, end.order < start.order {
      (self.start, self.end) = (nil, nil)
    }
  }

  /// Adds a further phrase, if both together are one period.
  private mutating func join(_ next: PeriodDates) -> Bool {
    if let start = next.start, let end, start.follows(end) {
      self.end = next.end
      return next.end != nil
    }
    if end == nil, next.start == nil {
      end = next.end
      return true
    }
    return start?.order == next.start?.order && end?.order == next.end?.order
  }
}

/// A month or day that is known.
private struct PeriodDate {
  let end: PeriodEnd
  let year: Int
  /// Whether neither the cell's words nor its years say so, but the plan's year.
  let isInferred: Bool

  init?(_ end: PeriodEnd, in fiscalYear: Int?) {
    guard let year = end.year ?? (end.fiscalYear ?? fiscalYear).map({ end.month >= 10 ? $0 - 1 : $0 }),
      BuddhistEra.plausibleYears.contains(year)
    else { return nil }
    if let day = end.day, day < 1 || day > ThaiMonth.days(in: end.month, ofYear: year) { return nil }
    self.end = end
    self.year = year
    isInferred = end.isNamedMonth && end.year == nil
  }

  /// Months counted through, and days in them.
  var order: Int { (year * 12 + end.month) * 32 + (end.day ?? 0) }

  /// Whether it is the month after another one.
  func follows(_ other: PeriodDate) -> Bool {
    end.day == nil && other.end.day == nil && order == other.order + 32
  }

  func sourced(from text: PeriodText, in document: Document) -> Sourced<String> {
    let range = text.base + end.lower..<text.base + end.upper
    let iso = BuddhistEra.iso(year: year, month: end.month, day: end.day)
    return document.sourced(iso, range, doubts: isInferred ? .inferred : [])
  }
}

// MARK: - Phrases

/// One end of a period as it is written.
private struct PeriodEnd {
  var month: Int
  var day: Int?
  /// The calendar year, Buddhist era, where it is written.
  var year: Int?
  /// The fiscal year written with it.
  var fiscalYear: Int?
  /// Whether a month is named; else it follows from a quarter or a year.
  var isNamedMonth = true
  /// Where it stands in the text.
  var lower: Int
  var upper: Int
}

/// One period in a cell: `ตุลาคม ๒๕๖๕ - กันยายน ๒๕๖๖`, `ไตรมาสที่ ๑`.
private struct PeriodPhrase {
  var start: PeriodEnd?
  var end: PeriodEnd?
  var lower: Int
  var upper: Int
  /// Whether both ends are written.
  var isRange = false

  init(start: PeriodEnd, end: PeriodEnd, isRange: Bool) {
    (self.start, self.end, self.isRange) = (start, end, isRange)
    (lower, upper) = (start.lower, end.upper)
  }

  init(_ period: MonthPeriod) {
    self.init(start: PeriodEnd(period.start), end: PeriodEnd(period.end), isRange: !period.isSingle)
  }

  /// Months of a fiscal year, by their place in it: October is 0.
  init(fiscalMonths: ClosedRange<Int>, from lower: Int, to upper: Int) {
    let ends = [fiscalMonths.lowerBound, fiscalMonths.upperBound].map {
      PeriodEnd(month: ($0 + 9) % 12 + 1, isNamedMonth: false, lower: lower, upper: upper)
    }
    self.init(start: ends[0], end: ends[1], isRange: false)
  }

  /// The same with the fiscal year written behind it.
  func with(fiscalYear: Int, upTo upper: Int) -> PeriodPhrase {
    var phrase = self
    phrase.start?.fiscalYear = fiscalYear
    phrase.end?.fiscalYear = fiscalYear
    phrase.end?.upper = upper
    if !isRange { phrase.start?.upper = upper }
    phrase.upper = upper
    return phrase
  }
}

extension PeriodEnd {
  fileprivate init(_ end: MonthPeriod.End) {
    self.init(month: end.month, day: end.day, year: end.year, lower: end.lower, upper: end.upper)
  }

  fileprivate init(_ date: ThaiDate) {
    self.init(month: date.month, day: date.day, year: date.year, lower: date.lower, upper: date.upper)
  }
}

// MARK: - Scanning

/// The bytes of a cell, line breaks turned into spaces.
private struct PeriodText {
  let bytes: [UInt8]
  /// Where it starts in the clean text.
  let base: Int

  init(_ text: [UInt8], _ range: Range<Int>) {
    // Nearly all cells are one line.
    bytes =
      text.span.isFolded(in: range)
      ? Array(text[range]) : text[range].map { $0 < 0x20 || $0 == 0x2A ? 0x20 : $0 }
    base = range.lowerBound
  }

  /// The end of a word at `offset`.
  func end(of word: StaticString, at offset: Int) -> Int? {
    bytes.span.has(word, at: offset) ? offset + word.utf8CodeUnitCount : nil
  }

  /// The end of the first of the words that stands at `offset`.
  func end(ofAny words: [StaticString], at offset: Int) -> Int? {
    for word in words { if let upper = end(of: word, at: offset) { return upper } }
    return nil
  }

  /// The start of the first of the words that ends at `offset`.
  func start(ofAny words: [StaticString], endingAt offset: Int) -> Int? {
    for word in words where bytes.span.has(word, endingAt: offset) {
      return offset - word.utf8CodeUnitCount
    }
    return nil
  }

  func skipSpaces(from offset: Int) -> Int {
    var i = offset
    while i < bytes.count, bytes[i] == 0x20 { i += 1 }
    return i
  }

  func skipSpaces(backFrom offset: Int) -> Int {
    var i = offset
    while i > 0, bytes[i - 1] == 0x20 { i -= 1 }
    return i
  }

  /// The offset after a dash or a word that joins two ends, with the spaces around it.
  func endOfConnector(at offset: Int) -> Int? {
    let start = skipSpaces(from: offset)
    return end(ofAny: Self.connectors, at: start).map { skipSpaces(from: $0) }
  }

  static let connectors: [StaticString] = ["-", "–", "—", "~", "จนถึง", "ถึง"]
}

/// One walk over a cell.
private struct PeriodScan {
  let text: PeriodText
  /// The one fiscal year that the cell names.
  private(set) var ownYear: Int?
  private var namesSeveralYears = false

  init(_ text: PeriodText) { self.text = text }

  /// The periods in the order of the text; none where one of them comes again every year.
  mutating func phrases() -> [PeriodPhrase] {
    var phrases: [PeriodPhrase] = []
    var years: [PeriodPhrase] = []
    var i = 0
    while i < text.bytes.count {
      if let found = phrase(at: i) {
        guard let phrase = opened(found) else { return [] }
        phrases.append(phrase)
        i = found.upper
      } else if let year = fiscalYear(at: i) {
        years.append(year)
        i = year.upper
      } else {
        i = max(
          ThaiNumber.endOfDigits(in: text.bytes.span, at: i), i + UTF8Decoder.length(ofLead: text.bytes[i]))
      }
    }
    if namesSeveralYears { ownYear = nil }
    return phrases.isEmpty && !namesSeveralYears ? years.compactMap { opened($0) } : phrases
  }

  private mutating func note(_ year: Int) {
    namesSeveralYears = namesSeveralYears || ownYear.map { $0 != year } ?? false
    ownYear = year
  }

  /// The phrase that starts at `offset`; months and days, or parts of a fiscal year with the year behind them.
  private mutating func phrase(at offset: Int) -> PeriodPhrase? {
    if let period = MonthPeriod.scan(in: text.bytes.span, at: offset) { return PeriodPhrase(period) }
    if let dates = numericDates(at: offset) { return dates }
    guard let part = quarters(at: offset) ?? half(at: offset) ?? wholeYear(at: offset) else { return nil }
    guard let year = year(behind: part.upper), year.upperYear == nil else { return part }
    note(year.year)
    return part.with(fiscalYear: year.year, upTo: year.upper)
  }

  /// `1/10/2565 - 30/9/2566`
  private func numericDates(at offset: Int) -> PeriodPhrase? {
    guard let first = ThaiDate.scan(in: text.bytes.span, at: offset) else { return nil }
    let second = text.endOfConnector(at: first.upper).flatMap { ThaiDate.scan(in: text.bytes.span, at: $0) }
    return PeriodPhrase(start: PeriodEnd(first), end: PeriodEnd(second ?? first), isRange: second != nil)
  }

  // MARK: Parts of a fiscal year

  /// `ไตรมาสที่ ๑`, `ไตรมาส 1 - 4`, `ไตรมาส ๑/๒๕๖๖ ถึง ไตรมาส ๒/๒๕๖๖`
  private func quarters(at offset: Int) -> PeriodPhrase? {
    guard var first = quarter(at: offset, needsWord: true) else { return nil }
    let joint = text.endOfConnector(at: first.upper) ?? neighbour(at: first.upper)
    guard let next = joint, var second = quarter(at: next, needsWord: false) else { return first }
    if second.start?.fiscalYear == nil, let year = first.start?.fiscalYear {
      second = second.with(fiscalYear: year, upTo: second.upper)
    } else if first.start?.fiscalYear == nil, let year = second.start?.fiscalYear {
      first = first.with(fiscalYear: year, upTo: first.upper)
    }
    // Of `ไตรมาส 1, 3` the first alone would be too little, and both are no one period.
    let isJoined = text.endOfConnector(at: first.upper) != nil
    guard isJoined || isNext(first, second), let start = first.start, let end = second.end else { return nil }
    return PeriodPhrase(start: start, end: end, isRange: true)
  }

  /// The offset after `,` or `และ`.
  private func neighbour(at offset: Int) -> Int? {
    let start = text.skipSpaces(from: offset)
    return text.end(ofAny: [",", "และ", "&"], at: start).map { text.skipSpaces(from: $0) }
  }

  private func isNext(_ first: PeriodPhrase, _ second: PeriodPhrase) -> Bool {
    guard let end = first.end, let start = second.start else { return false }
    return end.month % 12 + 1 == start.month
  }

  private func quarter(at offset: Int, needsWord: Bool) -> PeriodPhrase? {
    let word = text.end(of: "ไตรมาส", at: offset)
    guard word != nil || !needsWord else { return nil }
    var at = text.skipSpaces(from: word ?? offset)
    at = text.skipSpaces(from: text.end(of: "ที่", at: at) ?? at)
    let ordinals: [[StaticString]] = [["แรก", "หนึ่ง"], ["สอง"], ["สาม"], ["สี่", "สุดท้าย"]]
    if word != nil {
      for (index, names) in ordinals.enumerated() {
        guard let upper = text.end(ofAny: names, at: at) else { continue }
        return PeriodPhrase(fiscalMonths: index * 3...index * 3 + 2, from: offset, to: upper)
      }
    }
    guard let digit = ThaiDigits.digit(in: text.bytes.span, at: at), (1...4).contains(digit.value),
      ThaiDigits.digit(in: text.bytes.span, at: at + digit.length) == nil
    else { return nil }
    let first = (digit.value - 1) * 3
    let phrase = PeriodPhrase(fiscalMonths: first...first + 2, from: offset, to: at + digit.length)
    guard let slash = text.end(of: "/", at: phrase.upper), let year = year(at: slash) else { return phrase }
    return phrase.with(fiscalYear: year.year, upTo: year.upper)
  }

  /// `ครึ่งปีแรก`, `ครึ่งแรกของปีงบประมาณ`, `รอบ ๖ เดือนหลัง`
  private func half(at offset: Int) -> PeriodPhrase? {
    var lower = offset
    if let round = text.end(of: "รอบ", at: offset) { lower = text.skipSpaces(from: round) }
    guard let unit = endOfHalf(at: lower) else { return nil }
    var at = text.skipSpaces(from: unit)
    at = text.skipSpaces(from: text.end(ofAny: ["ที่", "ช่วง"], at: at) ?? at)
    let first = text.end(ofAny: ["แรก", "1", "๑"], at: at)
    guard var upper = first ?? text.end(ofAny: ["หลัง", "2", "๒"], at: at) else { return nil }
    let year = text.end(of: "ของ", at: text.skipSpaces(from: upper)).map { text.skipSpaces(from: $0) }
    upper = year.flatMap { text.end(ofAny: Self.yearWords, at: $0) } ?? upper
    return PeriodPhrase(fiscalMonths: first == nil ? 6...11 : 0...5, from: offset, to: upper)
  }

  private func endOfHalf(at offset: Int) -> Int? {
    if let upper = text.end(ofAny: ["ครึ่งปีงบประมาณ", "ครึ่งปี", "ครึ่ง"], at: offset) { return upper }
    guard let six = text.end(ofAny: ["๖", "6", "หก"], at: offset) else { return nil }
    return text.end(of: "เดือน", at: text.skipSpaces(from: six))
  }

  /// `ตลอดปีงบประมาณ`, `ตลอดทั้งปี`, `ทั้งปีงบประมาณ`
  private func wholeYear(at offset: Int) -> PeriodPhrase? {
    guard let word = text.end(ofAny: ["ตลอดทั้ง", "ตลอด", "ทั้ง"], at: offset) else { return nil }
    guard let upper = text.end(ofAny: Self.yearWords, at: text.skipSpaces(from: word)) else { return nil }
    return PeriodPhrase(fiscalMonths: 0...11, from: offset, to: upper)
  }

  // MARK: Years

  private static let yearWords: [StaticString] = ["ปีงบประมาณ", "ปี"]

  /// `ปีงบประมาณ พ.ศ. ๒๕๖๖`, `ปีงบประมาณ ๒๕๖๖ - ๒๕๗๐`: whole years, if nothing else is named.
  private mutating func fiscalYear(at offset: Int) -> PeriodPhrase? {
    guard let word = text.end(of: "ปีงบประมาณ", at: offset), let year = year(at: text.skipSpaces(from: word))
    else {
      return nil
    }
    note(year.year)
    var phrase = PeriodPhrase(fiscalMonths: 0...11, from: offset, to: year.upper)
    phrase = phrase.with(fiscalYear: year.year, upTo: year.upper)
    if let last = year.upperYear {
      note(last)
      namesSeveralYears = false
      phrase.end?.fiscalYear = last
      phrase.isRange = true
    }
    return phrase
  }

  /// The year behind a phrase, perhaps with words for it.
  private func year(behind offset: Int) -> YearMark? {
    let at = text.skipSpaces(from: offset)
    let word = text.end(ofAny: Self.yearWords + ["ของปีงบประมาณ", "ของปี"], at: at)
    if word == nil, text.bytes[..<offset].last.map({ $0 < 0x80 }) ?? true { return markedYear(at: at) }
    return year(at: text.skipSpaces(from: word ?? at))
  }

  /// A year of four digits, or with its mark: behind a bare number, two digits may be anything.
  private func markedYear(at offset: Int) -> YearMark? {
    YearMark.scan(in: text.bytes.span, at: offset).flatMap { $0.isPlausible ? $0 : nil }
  }

  private func year(at offset: Int) -> YearMark? {
    YearMark.scan(in: text.bytes.span, at: offset, allowTwoDigits: true).flatMap { $0.isPlausible ? $0 : nil }
  }

  // MARK: Open ends

  /// The phrase with the end left out that the words around it leave open; `nil` if it comes again and again.
  private func opened(_ phrase: PeriodPhrase) -> PeriodPhrase? {
    let before = startOfLead(backFrom: phrase.lower)
    let after = text.skipSpaces(from: phrase.upper)
    if text.start(ofAny: ["ทุก"], endingAt: before) != nil { return nil }
    if text.end(ofAny: ["ของทุกปี", "ทุกปี", "ของแต่ละปี"], at: after) != nil { return nil }
    var phrase = phrase
    guard !phrase.isRange else { return phrase }
    if text.start(ofAny: Self.untilWords, endingAt: before) != nil {
      phrase.start = nil
    } else if text.start(ofAny: Self.fromWords, endingAt: before) != nil
      || text.end(ofAny: Self.onwardWords, at: after) != nil
    {
      phrase.end = nil
    }
    return phrase
  }

  private static let untilWords: [StaticString] = ["ภายใน", "ไม่เกิน", "ก่อนสิ้น", "ถึง", "-", "–", "—"]
  private static let fromWords: [StaticString] = ["ตั้งแต่", "นับแต่", "เริ่ม", "เริ่มต้น", "เริ่มดำเนินการ"]
  private static let onwardWords: [StaticString] = [
    "เป็นต้นไป", "เป็นต้นมา", "จนกว่า", "ถึง", "จนถึง", "-", "–", "—",
  ]

  /// Where the words start that only lead to a date: `เดือน`, `วันที่`, `สิ้นเดือน`.
  private func startOfLead(backFrom offset: Int) -> Int {
    var at = text.skipSpaces(backFrom: offset)
    let words: [StaticString] = ["เดือน", "วันที่", "ช่วง", "สิ้น", "ประจำ"]
    for _ in 0..<3 {
      guard text.start(ofAny: ["ก่อนสิ้น"], endingAt: at) == nil,
        let start = text.start(ofAny: words, endingAt: at)
      else { break }
      at = text.skipSpaces(backFrom: start)
    }
    return at
  }
}
