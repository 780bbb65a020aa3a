/// Which new year's day years of the Buddhist Era before 2484 have.
public enum NewYearRule: Hashable, Sendable, CaseIterable {
  /// As the calendar of the time had it: until 2483 a year started on 1 April, and 2483 ended with December.
  case official
  /// 1 January in all years, as if today's reckoning had always held.
  case modern
}

/// A day that there is, which Thai text tells in years of the Buddhist Era.
///
/// It holds the day itself, so two dates are equal when they are the same day. Thailand has counted solar years since
/// 1 April 2432 (1889); earlier days can be told in the Common Era only.
///
/// ```swift
/// let day = try CalendarDate(buddhistYear: 2566, month: 3, day: 13)
/// print(day.iso, day.fiscalYear, day.fiscalQuarter)  // 2023-03-13 2566 2
/// ```
public struct CalendarDate: Hashable, Sendable {
  /// The year of the Common Era: 1 to 9999.
  public let commonYear: Int
  /// The month: 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The day of a year of the Buddhist Era.
  ///
  /// Under `.official`, January to March of 2432 to 2482 lie in the Common Era's year after April to December of the
  /// same year, and 2483 has neither. Throws `NumeralError` for days that there are not.
  ///
  /// ```swift
  /// let newYear = try CalendarDate(buddhistYear: 2484, month: 1, day: 1)  // 1941-01-01
  /// let before = try CalendarDate(buddhistYear: 2482, month: 1, day: 1)  // 1940-01-01
  /// ```
  public init(
    buddhistYear: Int, month: Int, day: Int, newYear: NewYearRule = .official
  ) throws(NumeralError) {
    let year = try BuddhistEra.commonYear(of: buddhistYear, month: month, newYear)
    try self.init(commonYear: year, month: month, day: day)
  }

  /// The day of a year of the Common Era, 1 to 9999. Throws `NumeralError` for days that there are not.
  ///
  /// ```swift
  /// let leapDay = try CalendarDate(commonYear: 2024, month: 2, day: 29)
  /// ```
  public init(commonYear: Int, month: Int, day: Int) throws(NumeralError) {
    guard (1...9999).contains(commonYear) else { throw NumeralError(.implausibleYear, 0, 0) }
    guard (1...12).contains(month) else { throw NumeralError(.impossibleMonth, 0, 0) }
    let days = ThaiMonth.days(in: month, ofYear: BuddhistEra.fromCommonEra(commonYear))
    guard day >= 1, day <= days else { throw NumeralError(.impossibleDay(days: days), 0, 0) }
    (self.commonYear, self.month, self.day) = (commonYear, month, day)
  }
}

// MARK: - Eras

extension CalendarDate {
  /// The year of the Buddhist Era, by the calendar of the time.
  public var buddhistYear: Int { buddhistYear(.official) }

  /// The year of the Buddhist Era by a rule for years before 2484.
  ///
  /// ```swift
  /// print(before.buddhistYear(.official), before.buddhistYear(.modern))  // 2482 2483
  /// ```
  public func buddhistYear(_ newYear: NewYearRule) -> Int {
    let year = BuddhistEra.fromCommonEra(commonYear)
    return newYear == .official && commonYear <= 1940 && month <= 3 ? year - 1 : year
  }
}

extension BuddhistEra {
  /// The first year that is counted by the sun: from 1 April 1889.
  public static let firstSolarYear = 2432
  /// The year of nine months before 1 January became the new year's day, in 2484.
  public static let yearOfChange = 2483

  /// The year of the Common Era that a month of a year lies in.
  ///
  /// Throws `NumeralError` under `.official` for years before 2432, and for January to March of 2483.
  ///
  /// ```swift
  /// let year = try BuddhistEra.commonYear(of: 2482, month: 2, .official)  // 1940
  /// ```
  public static func commonYear(
    of buddhistYear: Int, month: Int, _ newYear: NewYearRule
  ) throws(NumeralError) -> Int {
    let year = toCommonEra(buddhistYear)
    guard newYear == .official, buddhistYear <= yearOfChange else { return year }
    guard buddhistYear >= firstSolarYear else { throw NumeralError(.beforeSolarYear, 0, 0) }
    guard month <= 3 else { return year }
    guard buddhistYear < yearOfChange else { throw NumeralError(.skippedMonth, 0, 0) }
    return year + 1
  }
}

// MARK: - Years of the state

extension CalendarDate {
  /// The fiscal year of the Buddhist Era, which starts on 1 October and bears the number of the year that it ends in.
  public var fiscalYear: Int {
    BuddhistEra.fiscalYear(ofYear: BuddhistEra.fromCommonEra(commonYear), month: month)
  }

  /// The quarter of the fiscal year, 1 to 4: October to December is the first.
  public var fiscalQuarter: Int { (month + 2) % 12 / 3 + 1 }

  /// The half of the fiscal year, 1 or 2: October to March is the first.
  public var fiscalHalf: Int { (fiscalQuarter + 1) / 2 }

  /// The quarter of the calendar year, 1 to 4.
  public var quarter: Int { (month + 2) / 3 }
}

// MARK: - Days

extension CalendarDate: Comparable {
  /// Whether `left` is the earlier day.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.commonYear, left.month, left.day) < (right.commonYear, right.month, right.day)
  }

  /// How many days lie between it and 1 January 1970; negative before.
  public var dayNumber: Int {
    // Years from March, so that the leap day is the last one.
    let year = month > 2 ? commonYear : commonYear - 1
    let fromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * fromMarch + 2) / 5 + day - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  /// The day so many days from 1 January 1970; `nil` outside of the years 1 to 9999.
  ///
  /// ```swift
  /// let tomorrow = CalendarDate(dayNumber: day.dayNumber + 1)
  /// ```
  public init?(dayNumber: Int) {
    guard dayNumber >= -719_162, dayNumber <= 2_932_896 else { return nil }
    let days = dayNumber + 719_468
    let era = days / 146_097, ofEra = days % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let dayOfYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    commonYear = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
  }

  /// The day of the week; 1 is Sunday.
  public var weekday: Int {
    // 1 January 1970 was a Thursday.
    let fromThursday = dayNumber % 7
    return (fromThursday + 11) % 7 + 1
  }
}

// MARK: - ISO 8601

extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it.
  public var description: String { iso }

  /// The date as ISO 8601 writes it, in the Common Era: `2023-03-13`.
  public var iso: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    bytes.appendDigits(commonYear, atLeast: 4)
    bytes.append(UInt8(ascii: "-"))
    bytes.appendDigits(month, atLeast: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.appendDigits(day, atLeast: 2)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The day that ISO 8601 text says: `2023-03-13`, exactly so.
  ///
  /// Throws `NumeralError` for other text, for days that there are not, and for years that can only be of the Buddhist
  /// Era, 2400 to 2700.
  ///
  /// ```swift
  /// let parsed = try CalendarDate(iso: "2023-03-13")
  /// ```
  public init(iso text: String) throws(NumeralError) {
    self = try text.withBytes { bytes throws(NumeralError) in
      guard bytes.count == 10, let parts = DateParts.iso(bytes, at: 0, before: 10), parts.upper == 10 else {
        throw NumeralError(bytes.isEmpty ? .empty : .unexpected, 0, bytes.count)
      }
      return try WrittenDate(parts, .init()).soundDate()
    }
  }
}

extension [UInt8] {
  /// Appends an integer in ASCII, with zeros before it up to a length.
  mutating func appendDigits(_ number: Int, atLeast length: Int = 1) {
    var power = 1, count = 1
    while number / power >= 10 {
      power *= 10
      count += 1
    }
    if count < length { append(contentsOf: repeatElement(UInt8(ascii: "0"), count: length - count)) }
    while power > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / power % 10))
      power /= 10
    }
  }
}
