/// A month's name with the day before it and the year after it, where they are written.
struct DatedMonth {
  let day: Int?
  let month: Int
  let year: WrittenYear?
  let lower: Int
  let upper: Int

  /// What starts at `offset` with a day or with a month's name.
  static func scan(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> DatedMonth? {
    let day = shortNumber(bytes, at: offset, before: limit)
    let name = day.map { startOfMonth(bytes, after: $0.upper, before: limit) } ?? offset
    guard let month = ThaiMonth.scan(in: bytes, at: name, end: limit) else { return nil }
    let year = year(bytes, after: month.upper, before: limit)
    return DatedMonth(
      day: day?.value, month: month.month, year: year, lower: offset, upper: year?.upper ?? month.upper)
  }

  /// The number of one or two digits that starts at `offset`, as days and months are.
  static func shortNumber(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> (value: Int, upper: Int)? {
    var run = DigitRun(at: offset)
    run.read(bytes, before: limit, atMost: 3)
    return run.count == 1 || run.count == 2 ? (Int(run.value), run.upper) : nil
  }

  /// Where the month may start after a day: past spaces and เดือน, or past one hyphen, 13-มี.ค.-66.
  private static func startOfMonth(_ bytes: Span<UInt8>, after day: Int, before limit: Int) -> Int {
    if bytes.byte(at: day, before: limit) == UInt8(ascii: "-") { return day + 1 }
    let word = bytes.skippingSpaces(from: day, before: limit)
    guard let upper = bytes.end(of: "เดือน", at: word, before: limit) else { return word }
    return bytes.skippingSpaces(from: upper, before: limit)
  }

  private static func year(_ bytes: Span<UInt8>, after month: Int, before limit: Int) -> WrittenYear? {
    var start = bytes.skippingSpaces(from: month, before: limit)
    if let word = bytes.end(of: "ปี", at: start, before: limit) {
      start = bytes.skippingSpaces(from: word, before: limit)
    } else if start == month, bytes.byte(at: month, before: limit) == UInt8(ascii: "-") {
      // Spreadsheets write ต.ค.-65; with spaces around it, the hyphen joins a period.
      start += 1
    }
    guard let year = WrittenYear.scan(bytes, at: start, before: limit) else { return nil }
    guard year.isTwoDigit, year.era == nil else { return year }
    let isOther =
      isDay(year, bytes, before: limit) || isMeasure(bytes, endingAt: year.upper, before: limit)
    return isOther ? nil : year
  }

  /// Whether two digits after a month are the day of another one: มีนาคม ๓๐ เมษายน.
  private static func isDay(_ year: WrittenYear, _ bytes: Span<UInt8>, before limit: Int) -> Bool {
    // A hyphen there joins a period: ต.ค.30-มี.ค.31.
    guard year.digits <= 31, bytes.byte(at: year.upper, before: limit) != UInt8(ascii: "-") else {
      return false
    }
    let next = startOfMonth(bytes, after: year.upper, before: limit)
    return ThaiMonth.scan(in: bytes, at: next, end: limit) != nil
  }

  /// Whether two digits after a month are an hour or a percentage.
  private static func isMeasure(_ bytes: Span<UInt8>, endingAt upper: Int, before limit: Int) -> Bool {
    if bytes.byte(at: upper, before: limit) == UInt8(ascii: ":") { return true }
    return PercentForm.endOfSign(bytes, after: upper, before: limit) != nil
  }
}
