/// A time from one month or day to another: `ตุลาคม ๒๕๖๕ - กันยายน ๒๕๖๖`, `ก.พ. - ก.ย. 67`.
public struct MonthPeriod: Hashable, Sendable {
  /// One end of a period.
  public struct End: Hashable, Sendable {
    /// The day as written; `nil` when none is.
    public let day: Int?
    /// The month, 1 to 12, taken from the other end in `1 - 15 มิถุนายน`.
    public let month: Int
    /// The year of the Buddhist Era; `nil` when neither end has one.
    public let year: Int?
    /// Whether the year is written at the other end only.
    public let isYearInferred: Bool
    /// The byte offset of the digits that tell the year, at whichever end; `nil` without a year.
    public let yearLower: Int?
    /// The byte offset after the digits that tell the year; `nil` without a year.
    public let yearUpper: Int?
    /// The byte offset of the end's first digit or letter.
    public let lower: Int
    /// The byte offset after the end's last digit, letter or point.
    public let upper: Int

    /// The fiscal year of the Buddhist Era that it falls in; `nil` without a year.
    public var fiscalYear: Int? { year.map { BuddhistEra.fiscalYear(ofYear: $0, month: month) } }

    /// Whether there is such a day, in a year from 2400 to 2700 if it has one.
    public var isPlausible: Bool {
      if let year, !BuddhistEra.plausibleYears.contains(year) { return false }
      // 2567 is a leap year: without a year, 29 February may be.
      return day.map { $0 >= 1 && $0 <= ThaiMonth.days(in: month, ofYear: year ?? 2567) } ?? true
    }
  }

  /// Where it starts.
  public let start: End
  /// Where it ends, itself included; the same as `start` for a lone month.
  public let end: End

  /// The byte offset where it starts.
  public var lower: Int { start.lower }
  /// The byte offset after it.
  public var upper: Int { end.upper }
  /// Whether only one month or day is written.
  public var isSingle: Bool { start.lower == end.lower }

  /// The period that starts at `offset` with a day or with the name of a month.
  ///
  /// Hyphens, dashes, `~`, `ถึง` and `จนถึง` join its ends; `วันที่`, `เดือน` or `สิ้นเดือน` may stand before the
  /// second. A year at one end holds for both, a year earlier or later where they would else come in the wrong
  /// order: `ต.ค. - ก.ย. 67` starts in 2566. A lone month is a period, with or without a year. Ends that are both
  /// written out are returned as they are, even in the wrong order.
  ///
  /// ```swift
  /// let first = MonthPeriod.scan(in: Array("ต.ค. - ก.ย. 67".utf8).span, at: 0)?.start.year  // 2566
  /// ```
  public static func scan(in bytes: Span<UInt8>, at offset: Int, end: Int = .max) -> MonthPeriod? {
    guard let limit = bytes.limit(from: offset, end: end) else { return nil }
    guard let first = DatedMonth.scan(bytes, at: offset, before: limit) else {
      return daysOfOneMonth(bytes, at: offset, before: limit)
    }
    guard let second = secondEnd(bytes, after: first.upper, before: limit) else {
      let end = End(first, nearer: first.year, shift: 0)
      return MonthPeriod(start: end, end: end)
    }
    return MonthPeriod(from: first, to: second)
  }

  private init(start: End, end: End) { (self.start, self.end) = (start, end) }

  private init(from first: DatedMonth, to second: DatedMonth) {
    let isBackward = (second.month, second.day ?? 31) < (first.month, first.day ?? 1)
    start = End(first, nearer: first.year ?? second.year, shift: isBackward ? -1 : 0)
    end = End(second, nearer: second.year ?? first.year, shift: isBackward ? 1 : 0)
  }

  /// `1 - 15 มิถุนายน 2565`: the first end is a day only.
  private static func daysOfOneMonth(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> MonthPeriod? {
    guard let day = DatedMonth.shortNumber(bytes, at: offset, before: limit),
      let second = secondEnd(bytes, after: day.upper, before: limit), second.day != nil
    else { return nil }
    let first = DatedMonth(day: day.value, month: second.month, year: nil, lower: offset, upper: day.upper)
    return MonthPeriod(
      start: End(first, nearer: second.year, shift: 0), end: End(second, nearer: second.year, shift: 0))
  }

  private static func secondEnd(_ bytes: Span<UInt8>, after offset: Int, before limit: Int) -> DatedMonth? {
    guard var start = bytes.endOfConnector(at: offset, before: limit) else { return nil }
    if let word = endOfIntroduction(bytes, at: start, before: limit) {
      start = bytes.skippingSpaces(from: word, before: limit)
    }
    return DatedMonth.scan(bytes, at: start, before: limit)
  }

  private static func endOfIntroduction(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Int? {
    switch bytes.scalar(at: offset, before: limit) {
    case "ว": bytes.end(of: "วันที่", at: offset, before: limit)
    case "เ": bytes.end(of: "เดือน", at: offset, before: limit)
    case "ส": bytes.end(of: "สิ้นเดือน", at: offset, before: limit)
    default: nil
    }
  }
}

extension MonthPeriod.End {
  /// An end whose year is its own or, moved by `shift` years, that of the other end.
  fileprivate init(_ part: DatedMonth, nearer year: WrittenYear?, shift: Int) {
    (day, month, lower, upper) = (part.day, part.month, part.lower, part.upper)
    isYearInferred = part.year == nil && year != nil
    self.year = (year?.year).map { part.year == nil ? $0 + shift : $0 }
    (yearLower, yearUpper) = (year?.lower, year?.upper)
  }
}
