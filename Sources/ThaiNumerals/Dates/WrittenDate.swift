/// A date as a text has it, with what is wrong with it: `วันจันทร์ที่ ๑๓ มีนาคม พ.ศ. ๒๕๖๖`, `มี.ค. ๖๕`, `13/3/2566`.
///
/// Nothing is put right: where there is a `problem`, there is no `date`.
///
/// ```swift
/// let written = WrittenDate.scan(in: Array("๓๑ กุมภาพันธ์ ๒๕๖๖".utf8).span, at: 0)
/// print(written?.problem?.english ?? "sound")
/// ```
public struct WrittenDate: Hashable, Sendable {
  /// How the month is written.
  public enum Form: Hashable, Sendable {
    /// By its name: `มีนาคม`.
    case full
    /// By its abbreviation: `มี.ค.`.
    case abbreviated
    /// As a number: `๑๓/๓/๒๕๖๖`.
    case numeric
    /// As ISO 8601 has it: `2023-03-13`.
    case iso
  }

  /// The day of the week as written; 1 is Sunday.
  public let weekday: Int?
  /// The day as written; `nil` for a month.
  public let day: Int?
  /// The month as written.
  public let month: Int
  /// The year of the Buddhist Era, where one is written and sound, or is that of the other end of a period.
  public let year: Int?
  /// The era that is written before the year.
  public let era: Era?
  /// Whether the year is written with its last two digits only.
  public let isTwoDigitYear: Bool
  /// How the month is written.
  public let form: Form
  /// The day that it is; `nil` without a day or a year, and where there is a problem.
  public let date: CalendarDate?
  /// What is wrong with it, and where.
  public let problem: NumeralError?
  /// The byte offset where it starts: วันที่, the weekday, or the first digit or letter.
  public let lower: Int
  /// The byte offset after it.
  public let upper: Int

  /// The fiscal year of the Buddhist Era that it falls in; `nil` without a year.
  public var fiscalYear: Int? { year.map { BuddhistEra.fiscalYear(ofYear: $0, month: month) } }

  /// The date that starts at `offset`, whatever follows it; `nil` where no date starts.
  ///
  /// - วันที่ or a weekday may stand before it; between day, month and year spaces, `เดือน`, `ปี`, `พ.ศ.` or `ค.ศ.`
  /// - The month is a name, misspelled ones among them, an abbreviation, or a number between slashes, hyphens or
  ///   points.
  /// - A month without a day, and a day and month without a year, are dates without `date`.
  ///
  /// ```swift
  /// let found = WrittenDate.scan(in: Array("มี.ค. ๒๕๖๖ ถึง".utf8).span, at: 0)?.month  // 3
  /// ```
  public static func scan(
    in bytes: Span<UInt8>, at offset: Int, end: Int = .max, options: DateOptions = DateOptions()
  ) -> WrittenDate? {
    guard let limit = bytes.limit(from: offset, end: end) else { return nil }
    return DateParts.scan(bytes, at: offset, before: limit).map { WrittenDate($0, options) }
  }

  /// The day that a whole text says.
  ///
  /// Throws `NumeralError` with the place of the fault: for impossible days, years of the wrong era, years of two
  /// digits without a reference year, wrong weekdays, and text that isn't a day.
  ///
  /// ```swift
  /// let signed = try WrittenDate.read("๑๓ มีนาคม ๒๕๖๖")
  /// let short = try WrittenDate.read("13 มี.ค. 66", DateOptions(referenceYear: 2566))
  /// ```
  public static func read(
    _ text: String, _ options: DateOptions = DateOptions()
  ) throws(NumeralError) -> CalendarDate {
    try text.withBytes { bytes throws(NumeralError) in
      let start = bytes.skippingSpaces(from: 0, before: bytes.count)
      guard start < bytes.count else { throw NumeralError(.empty, 0, bytes.count) }
      guard let written = scan(in: bytes, at: start, options: options) else {
        throw NumeralError(.unexpected, start, bytes.endOfScalar(at: start))
      }
      let date = try written.soundDate()
      let rest = bytes.skippingSpaces(from: written.upper, before: bytes.count)
      guard rest == bytes.count else { throw NumeralError(.unexpected, rest, bytes.endOfScalar(at: rest)) }
      return date
    }
  }

  /// The day; throws what is wrong, or that a part is missing.
  func soundDate() throws(NumeralError) -> CalendarDate {
    if let problem { throw problem }
    guard let date else { throw NumeralError(.unfinished, lower, upper) }
    return date
  }

  /// The parts of a date judged by `options`; of a period, `other` is the year at the other end, moved by `shift`.
  init(_ parts: DateParts, _ options: DateOptions, nearer other: WrittenYear? = nil, shift: Int = 0) {
    weekday = parts.weekday?.day
    day = parts.day?.value
    month = parts.month.value
    let written = parts.year ?? other
    era = written?.era
    isTwoDigitYear = written?.isTwoDigit ?? false
    form = parts.form
    (lower, upper) = (parts.lower, parts.upper)
    var (resolved, sound): (Int?, CalendarDate?)
    var fault: NumeralError?
    do throws(NumeralError) {
      resolved = try written.map { year throws(NumeralError) in try options.resolve(year) }
      if parts.year == nil, let stated = resolved { resolved = stated + shift }
      sound = try Self.judge(parts, year: resolved, options)
    } catch {
      fault = error
    }
    (year, date, problem) = (resolved, sound, fault)
  }

  private static func judge(
    _ parts: DateParts, year: Int?, _ options: DateOptions
  ) throws(NumeralError) -> CalendarDate? {
    guard (1...12).contains(parts.month.value) else {
      throw NumeralError(.impossibleMonth, parts.month.lower, parts.month.upper)
    }
    guard let day = parts.day else { return nil }
    guard let year, let written = parts.year else {
      // Without a year, 29 February may be.
      let days = ThaiMonth.days(in: parts.month.value, ofYear: year ?? 2567)
      guard day.value >= 1, day.value <= days else {
        throw NumeralError(.impossibleDay(days: days), day.lower, day.upper)
      }
      return try year.map { year throws(NumeralError) in
        try CalendarDate(
          buddhistYear: year, month: parts.month.value, day: day.value, newYear: options.newYear)
      }
    }
    let date: CalendarDate
    do throws(NumeralError) {
      // A year of the Common Era needs no conversion, whenever the new year was.
      date =
        written.era == .common || BuddhistEra.offset + written.digits == year
        ? try CalendarDate(
          commonYear: BuddhistEra.toCommonEra(year), month: parts.month.value, day: day.value)
        : try CalendarDate(
          buddhistYear: year, month: parts.month.value, day: day.value, newYear: options.newYear)
    } catch {
      if case .impossibleDay = error.reason { throw NumeralError(error.reason, day.lower, day.upper) }
      throw NumeralError(error.reason, written.lower, written.upper)
    }
    if let weekday = parts.weekday, weekday.day != date.weekday {
      throw NumeralError(.wrongWeekday(right: date.weekday), weekday.lower, weekday.upper)
    }
    return date
  }
}
