/// One number, date or period that a text states, with its place and how it is written.
///
/// ```swift
/// for numeral in NumeralScanner().scan("ได้ ๘๗.๘๖ คะแนน") {
///   print(numeral.kind, numeral.value, numeral.range)
/// }
/// ```
public struct Numeral: Hashable, Sendable {
  /// What kind of number it is.
  public let kind: Kind
  /// What it says; `.none` where a problem leaves nothing that could be meant.
  public let value: Value
  /// How it is written.
  public let form: Form
  /// The byte offset where it starts, with the word before it that makes it what it is.
  public let lower: Int
  /// The byte offset after it, with its sign or unit.
  public let upper: Int
  /// What is wrong with it, and where.
  public let problem: NumeralError?

  /// Its bytes in the text.
  public var range: Range<Int> { lower..<upper }

  init(
    _ kind: Kind, _ value: Value, _ form: Form, _ lower: Int, _ upper: Int, problem: NumeralError? = nil
  ) {
    (self.kind, self.value, self.form) = (kind, value, form)
    (self.lower, self.upper, self.problem) = (lower, upper, problem)
  }

  /// The text of it, cut out of the bytes that were scanned.
  ///
  /// ```swift
  /// let written = numeral.text(in: bytes.span)
  /// ```
  public func text(in bytes: Span<UInt8>) -> String {
    var cut: [UInt8] = []
    for offset in max(0, lower)..<max(0, min(upper, bytes.count)) { cut.append(bytes[offset]) }
    return String(decoding: cut, as: UTF8.self)
  }
}

extension Numeral {
  /// The kinds of numbers that are told apart.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A whole number: `๑๒`.
    case integer
    /// A number with digits behind a point: `๘๗.๘๖`.
    case decimal
    /// A number whose thousands are grouped by commas: `๑,๒๓๔`.
    case grouped
    /// `๓๐%`, `ร้อยละ ๓๐`.
    case percent
    /// `๘๐ - ๙๐`, `๘๕ ขึ้นไป`, `ไม่น้อยกว่าร้อยละ ๘๐`.
    case range
    /// `๓/๔`, `๓ ใน ๔`, `เศษสามส่วนสี่`.
    case fraction
    /// A number within a year: `๑/๒๕๖๖`.
    case serial
    /// `ที่ ๑`, `ข้อ ๓`, `ที่สอง`.
    case ordinal
    /// The number of a section in three or four parts, or after `ข้อ`: `๔.๑.๒`.
    case section
    /// What stands before an item of a list: `๑.`, `(ก)`, a bullet.
    case marker
    /// A day: `๑๓ มีนาคม ๒๕๖๖`.
    case date
    /// A month of a year: `มีนาคม ๒๕๖๖`.
    case month
    /// From one day or month to another.
    case period
    /// `ไตรมาสที่ ๑`.
    case quarter
    /// `ครึ่งปีแรก`, `๖ เดือนแรก`.
    case halfYear
    /// `ปีงบประมาณ พ.ศ. ๒๕๖๖`.
    case fiscalYear
    /// `พ.ศ. ๒๕๖๖`, `ปี ๒๕๖๖`.
    case year
    /// `๐๙.๓๐ น.`, `09:30`.
    case time
    /// `๑,๒๓๔.๕๐ บาท`, `๒.๕ ล้านบาท`, `ห้าบาทถ้วน`.
    case money
    /// `สองร้อยคน`, `๓ ล้าน ๕ แสน`.
    case words
    /// Digits in three groups or more with hyphens between them, as in telephone numbers: `02-123-4567`.
    case code
    /// Digits that make no number of any kind, as five parts with points do.
    case unread
  }

  /// What a number says.
  public enum Value: Hashable, Sendable {
    /// Of integers, decimals, grouped numbers and percentages: 30 for `30%`.
    case number(ExactDecimal)
    /// Of number words and money.
    case long(LongDecimal)
    /// Of ranges.
    indirect case range(NumeralRange)
    /// Of fractions.
    case fraction(numerator: ExactDecimal, denominator: ExactDecimal)
    /// Of a number within a year of the Buddhist Era.
    case serial(number: Int, year: Int)
    /// Of ordinal and section numbers and numbered items.
    case section(SectionNumber)
    /// Of lettered items and bullets.
    case sign(Unicode.Scalar)
    /// Of dates and months.
    indirect case date(WrittenDate)
    /// Of periods.
    indirect case period(WrittenPeriod)
    /// Of quarters and halves of a year.
    case part(YearPart)
    /// Of years and fiscal years.
    case year(YearSpan)
    /// Of times of day.
    case time(ClockTime)
    /// Nothing: codes say no number, and others have a problem.
    case none
  }

  /// How a number is written.
  public enum Form: Hashable, Sendable {
    /// In `๐`–`๙`.
    case thai
    /// In `0`–`9`.
    case arabic
    /// In digits of both scripts, or in digits and words.
    case mixed
    /// In words, or in signs without digits.
    case words
  }
}

/// The numbers from one bound to another, or on one side of a bound.
public struct NumeralRange: Hashable, Sendable {
  /// What the bounds count.
  public enum Unit: Hashable, Sendable {
    /// Whatever the text says beside them.
    case none
    /// Percent.
    case percent
    /// Baht.
    case baht
  }

  /// The lower bound; `nil` for `ต่ำกว่า ๕๐`.
  public let low: ExactDecimal?
  /// The upper bound; `nil` for `๘๕ ขึ้นไป`.
  public let high: ExactDecimal?
  /// Whether the lower bound itself is left out, as `มากกว่า` says.
  public let excludesLow: Bool
  /// Whether the upper bound itself is left out, as `ต่ำกว่า` says.
  public let excludesHigh: Bool
  /// What the bounds count.
  public let unit: Unit

  /// Whether a number lies in it.
  ///
  /// ```swift
  /// let isIn = range.contains(85)
  /// ```
  public func contains(_ number: ExactDecimal) -> Bool {
    if let low, excludesLow ? number <= low : number < low { return false }
    if let high, excludesHigh ? number >= high : number > high { return false }
    return true
  }
}

/// A quarter or a half of a year.
public struct YearPart: Hashable, Sendable {
  /// Which part: 1 to `parts`.
  public let part: Int
  /// How many parts the year has: 4 or 2.
  public let parts: Int
  /// The year of the Buddhist Era, where one is written.
  public let year: Int?
  /// Whether that is a fiscal year; `false` without a year too.
  public let isFiscal: Bool
}

/// A year of the Buddhist Era, or several.
public struct YearSpan: Hashable, Sendable {
  /// The first year.
  public let first: Int
  /// The last year; the same as the first for one year.
  public let last: Int
  /// Whether they are fiscal years.
  public let isFiscal: Bool
}

/// A time of day, or the time from one to another.
public struct ClockTime: Hashable, Sendable {
  // Small, as they stand in every number that is found.
  private let start: (hour: Int8, minute: Int8, second: Int8)
  private let end: (hour: Int8, minute: Int8)?

  init(hour: Int, minute: Int, second: Int, end: (hour: Int, minute: Int)?) {
    start = (Int8(hour), Int8(minute), Int8(second))
    self.end = end.map { (Int8($0.hour), Int8($0.minute)) }
  }

  /// The hour: 0 to 24.
  public var hour: Int { Int(start.hour) }
  /// The minute: 0 to 59.
  public var minute: Int { Int(start.minute) }
  /// The second: 0 to 59.
  public var second: Int { Int(start.second) }
  /// The hour at which it ends; `nil` for one time.
  public var endHour: Int? { end.map { Int($0.hour) } }
  /// The minute at which it ends; `nil` for one time.
  public var endMinute: Int? { end.map { Int($0.minute) } }

  /// Whether both are the same times.
  public static func == (left: ClockTime, right: ClockTime) -> Bool {
    left.start == right.start && left.end?.hour == right.end?.hour && left.end?.minute == right.end?.minute
  }

  /// Hashes the times.
  public func hash(into hasher: inout Hasher) {
    for part in [hour, minute, second, endHour ?? -1, endMinute ?? -1] { hasher.combine(part) }
  }
}
