/// A year, or a range of years, with or without its era: `พ.ศ. ๒๕๖๕`, `๒๕๖๖-๒๕๗๐`.
public struct YearMark: Hashable, Sendable {
  /// The year in the Buddhist Era; of a range, the first one written.
  public let year: Int
  /// The last year of a range, in the Buddhist Era; `nil` for one year.
  public let upperYear: Int?
  /// Which era is written; `nil` when none is.
  public let era: Era?
  /// Whether the first year is written with its last two digits only.
  public let isTwoDigit: Bool
  /// The byte offset where it starts: the mark of the era, or the first digit.
  public let lower: Int
  /// The byte offset after its last digit.
  public let upper: Int
  /// The byte offset of the first digit of `year`.
  public let yearLower: Int
  /// The byte offset after the last digit of `year`.
  public let yearUpper: Int

  /// Whether the years lie in 2400 to 2700; only years with a mark may not.
  public var isPlausible: Bool {
    BuddhistEra.plausibleYears.contains(year) && BuddhistEra.plausibleYears.contains(upperYear ?? year)
  }

  /// The year that starts at `offset`, with a mark such as `พ.ศ.`, `พ. ศ.`, `พ.ศ..` or `ค.ศ.`, or with a digit.
  ///
  /// Without a mark only 2400 to 2700 are years. Two digits count only when `allowTwoDigits` says so, and always as
  /// the close end of a range: `๒๕๖๖-๗๐`. `nil` for decimals, grouped thousands and longer numbers.
  ///
  /// ```swift
  /// let year = YearMark.scan(in: Array("พ.ศ. ๒๕๖๕".utf8).span, at: 0)?.year  // 2565
  /// ```
  public static func scan(
    in bytes: Span<UInt8>, at offset: Int, end: Int = .max, allowTwoDigits: Bool = false
  ) -> YearMark? {
    guard let limit = bytes.limit(from: offset, end: end),
      let first = WrittenYear.scan(bytes, at: offset, before: limit),
      allowTwoDigits || !first.isTwoDigit, isYear(first)
    else { return nil }
    let last = lastYear(after: first, bytes, before: limit, allowTwoDigits: allowTwoDigits)
    return YearMark(
      year: year(first),
      upperYear: last.map(year),
      era: first.era,
      isTwoDigit: first.isTwoDigit,
      lower: offset,
      upper: last?.upper ?? first.upper,
      yearLower: first.lower,
      yearUpper: first.upper
    )
  }

  private static func isYear(_ written: WrittenYear) -> Bool {
    written.era != nil || BuddhistEra.plausibleYears.contains(year(written))
  }

  /// Without a month or a mark beside it, 2023 is taken for what it says, and so for no year.
  private static func year(_ written: WrittenYear) -> Int {
    written.era == nil && !written.isTwoDigit ? written.digits : written.year
  }

  private static func lastYear(
    after first: WrittenYear, _ bytes: Span<UInt8>, before limit: Int, allowTwoDigits: Bool
  ) -> WrittenYear? {
    guard let start = bytes.endOfConnector(at: first.upper, before: limit),
      let last = WrittenYear.scan(bytes, at: start, before: limit)
    else { return nil }
    // ค.ศ. 2020 - 2023 names its era once.
    let inEra = WrittenYear(
      digits: last.digits, era: last.era ?? (first.era == .common ? .common : nil),
      isTwoDigit: last.isTwoDigit, lower: last.lower, upper: last.upper)
    guard last.isTwoDigit else { return isYear(inEra) ? inEra : nil }
    // ๒๕๖๖-๗๐: later than the first, and with one dash and no spaces, or it may be a day or any other number.
    let dash = bytes.scalar(at: first.upper, before: limit)
    let isClose = dash.joinsRange && start == first.upper + dash.utf8Length
    return last.digits > first.digits % 100 && (allowTwoDigits || isClose) ? inEra : nil
  }
}
