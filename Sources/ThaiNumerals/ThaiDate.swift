/// A day or a month of a year, as it is written: `๑๓ มีนาคม ๒๕๖๖`, `มี.ค.๖๕`, `๑๓/๓/๒๕๖๖`.
public struct ThaiDate: Hashable, Sendable {
  /// The day as written, perhaps one that the month doesn't have; `nil` when no day is written.
  public let day: Int?
  /// The month, 1 to 12.
  public let month: Int
  /// The year of the Buddhist Era.
  public let year: Int
  /// Whether the year is written with its last two digits only.
  public let isTwoDigitYear: Bool
  /// The byte offset of the year's first digit.
  public let yearLower: Int
  /// The byte offset after the year's last digit.
  public let yearUpper: Int
  /// The byte offset of the first digit of the day, or of the month's name.
  public let lower: Int
  /// The byte offset after the last digit of the year.
  public let upper: Int

  /// Whether there is such a day, in a year from 2400 to 2700.
  public var isPlausible: Bool {
    guard BuddhistEra.plausibleYears.contains(year) else { return false }
    return day.map { $0 >= 1 && $0 <= ThaiMonth.days(in: month, ofYear: year) } ?? true
  }

  /// The fiscal year of the Buddhist Era that it falls in.
  public var fiscalYear: Int { BuddhistEra.fiscalYear(ofYear: year, month: month) }

  /// The date as ISO 8601 writes it, `2023-03-13` or `2023-03`; `nil` when it isn't plausible.
  public var iso: String? {
    isPlausible ? BuddhistEra.iso(year: year, month: month, day: day) : nil
  }

  /// The date that starts at `offset` with its day or with the name of its month.
  ///
  /// - Between day, month and year stand spaces or nothing, and perhaps `เดือน`, `ปี`, `พ.ศ.` or `ค.ศ.`
  /// - Four digits without an era from 1900 to 2199 are of the Common Era; two are 25xx.
  /// - Numeric dates have two slashes or two hyphens, a day up to 31 and a month up to 12; with hyphens, four
  ///   digits of year.
  ///
  /// Impossible days such as 31 February are returned, and `isPlausible` tells. `nil` without a year; see
  /// `MonthPeriod` for those.
  ///
  /// ```swift
  /// let iso = ThaiDate.scan(in: Array("28 ส.ค. 64".utf8).span, at: 0)?.iso  // 2021-08-28
  /// ```
  public static func scan(in bytes: Span<UInt8>, at offset: Int, end: Int = .max) -> ThaiDate? {
    guard let limit = bytes.limit(from: offset, end: end) else { return nil }
    if let numeric = numeric(bytes, at: offset, before: limit) { return numeric }
    guard let start = DatedMonth.scan(bytes, at: offset, before: limit), let year = start.year else {
      return nil
    }
    return ThaiDate(day: start.day, month: start.month, year: year, lower: offset)
  }

  private init(day: Int?, month: Int, year: WrittenYear, lower: Int) {
    (self.day, self.month, self.lower) = (day, month, lower)
    self.year = year.year
    isTwoDigitYear = year.isTwoDigit
    (yearLower, yearUpper, upper) = (year.lower, year.upper, year.upper)
  }

  private static func numeric(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> ThaiDate? {
    guard let day = DatedMonth.shortNumber(bytes, at: offset, before: limit), day.value <= 31 else {
      return nil
    }
    let separator = bytes.byte(at: day.upper, before: limit)
    guard separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-"),
      let month = DatedMonth.shortNumber(bytes, at: day.upper + 1, before: limit),
      month.value >= 1, month.value <= 12, bytes.byte(at: month.upper, before: limit) == separator,
      let year = WrittenYear.scan(bytes, at: month.upper + 1, before: limit),
      !(year.isTwoDigit && separator == UInt8(ascii: "-")),
      !isChain(bytes, after: year.upper, separator: separator, before: limit)
    else { return nil }
    return ThaiDate(day: day.value, month: month.value, year: year, lower: offset)
  }

  /// Whether a fourth number follows, so that the first three are no date.
  private static func isChain(
    _ bytes: Span<UInt8>, after offset: Int, separator: UInt8, before limit: Int
  ) -> Bool {
    bytes.byte(at: offset, before: limit) == separator && bytes.hasDigit(at: offset + 1, before: limit)
  }
}
