/// The parts of a date as they are written, before anybody asks whether there is such a day.
struct DateParts {
  var weekday: (day: Int, lower: Int, upper: Int)?
  var day: (value: Int, lower: Int, upper: Int)?
  var month: (value: Int, lower: Int, upper: Int)
  var year: WrittenYear?
  var form: WrittenDate.Form
  var lower: Int
  var upper: Int

  /// The date that starts at `offset` with วันที่, a weekday, a day, a month's name, or the year of ISO 8601.
  static func scan(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> DateParts? {
    var start = offset
    var weekday: (day: Int, lower: Int, upper: Int)?
    if let name = ThaiWeekday.scan(in: bytes, at: offset, end: limit) {
      weekday = (name.day, offset, name.upper)
      start = bytes.skippingSpaces(from: name.upper, before: limit)
      if let upper = bytes.end(of: "ที่", at: start, before: limit) {
        start = bytes.skippingSpaces(from: upper, before: limit)
      }
    }
    if let upper = bytes.end(of: "วันที่", at: start, before: limit) {
      start = bytes.skippingSpaces(from: upper, before: limit)
    }
    guard var parts = afterIntroduction(bytes, at: start, before: limit) else { return nil }
    // A weekday belongs to a day.
    if weekday != nil, parts.day == nil { return nil }
    (parts.weekday, parts.lower) = (weekday, offset)
    return parts
  }

  static func afterIntroduction(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> DateParts? {
    numeric(bytes, at: offset, before: limit) ?? iso(bytes, at: offset, before: limit)
      ?? named(bytes, at: offset, before: limit)
  }

  static func named(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> DateParts? {
    guard let written = DatedMonth.scan(bytes, at: offset, before: limit) else { return nil }
    var day: (value: Int, lower: Int, upper: Int)?
    var name = offset
    if let value = written.day, let number = DatedMonth.shortNumber(bytes, at: offset, before: limit) {
      day = (value, offset, number.upper)
      name = bytes.skippingSpaces(from: number.upper, before: limit)
    }
    let end = written.year.map(\.lower) ?? written.upper
    let isShort = bytes.hasPoint(from: name, to: min(end, name + 12))
    return DateParts(
      day: day, month: (written.month, name, written.upper), year: written.year,
      form: isShort ? .abbreviated : .full, lower: offset, upper: written.upper)
  }

  /// `๑๓/๓/๒๕๖๖`, `13-3-2566`, `13.3.2566`; years of two digits only with slashes.
  ///
  /// Days and months that there are not are let through before a year of four digits, to be reported.
  static func numeric(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> DateParts? {
    guard let day = DatedMonth.shortNumber(bytes, at: offset, before: limit) else { return nil }
    let separator = bytes.byte(at: day.upper, before: limit)
    guard separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-") || separator == UInt8(ascii: "."),
      let month = DatedMonth.shortNumber(bytes, at: day.upper + 1, before: limit),
      bytes.byte(at: month.upper, before: limit) == separator,
      let year = WrittenYear.scan(bytes, at: month.upper + 1, before: limit),
      !(bytes.byte(at: year.upper, before: limit) == separator
        && bytes.hasDigit(at: year.upper + 1, before: limit))
    else { return nil }
    let isPossible = (1...31).contains(day.value) && (1...12).contains(month.value)
    guard isPossible || (!year.isTwoDigit && (1900...3243).contains(year.digits)),
      !year.isTwoDigit || separator == UInt8(ascii: "/")
    else { return nil }
    return DateParts(
      day: (day.value, offset, day.upper), month: (month.value, day.upper + 1, month.upper), year: year,
      form: .numeric, lower: offset, upper: year.upper)
  }

  /// `2023-03-13`, in digits of either script.
  static func iso(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> DateParts? {
    var year = DigitRun(at: offset)
    year.read(bytes, before: limit, atMost: 5)
    guard year.count == 4, bytes.byte(at: year.upper, before: limit) == UInt8(ascii: "-"),
      let month = twoDigits(bytes, at: year.upper + 1, before: limit),
      bytes.byte(at: month.upper, before: limit) == UInt8(ascii: "-"),
      let day = twoDigits(bytes, at: month.upper + 1, before: limit),
      bytes.byte(at: day.upper, before: limit) != UInt8(ascii: "-")
    else { return nil }
    return DateParts(
      day: (day.value, month.upper + 1, day.upper), month: (month.value, year.upper + 1, month.upper),
      // ISO 8601 knows the Common Era only.
      year: WrittenYear(
        digits: Int(year.value), era: .common, isTwoDigit: false, lower: offset, upper: year.upper),
      form: .iso, lower: offset, upper: day.upper)
  }

  private static func twoDigits(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> (value: Int, upper: Int)? {
    var run = DigitRun(at: offset)
    run.read(bytes, before: limit, atMost: 3)
    return run.count == 2 ? (Int(run.value), run.upper) : nil
  }
}

extension Span where Element == UInt8 {
  /// Whether a point stands between two offsets, as it does in abbreviations.
  fileprivate func hasPoint(from lower: Int, to upper: Int) -> Bool {
    var offset = lower
    while offset < min(upper, count) {
      if self[offset] == UInt8(ascii: ".") { return true }
      offset += 1
    }
    return false
  }
}
