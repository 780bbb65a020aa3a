/// How numbers, dates, periods and money are written for Thai readers.
///
/// What it writes, the readers of this library read back as the same value.
///
/// ```swift
/// let format = ThaiFormat()
/// print(format.date(day))  // ๑๓ มีนาคม ๒๕๖๖
/// ```
public struct ThaiFormat: Hashable, Sendable {
  /// How much is written out.
  public enum Style: Hashable, Sendable, CaseIterable {
    /// Names of months, บาท, ร้อยละ: `๑๓ มีนาคม ๒๕๖๖`.
    case full
    /// Abbreviations and signs: `๑๓ มี.ค. ๒๕๖๖`, `๒.๕ ล้านบาท`, `๕๐%`.
    case abbreviated
    /// Months as numbers: `๑๓/๓/๒๕๖๖`; the rest as abbreviated.
    case numeric
  }

  /// Which digits are written; `.either` is `.arabic`.
  public var script: DigitScript
  /// How much is written out.
  public var style: Style
  /// Whether commas group the thousands of numbers and money.
  public var groupsThousands: Bool
  /// Whether พ.ศ. stands before years.
  public var tellsEra: Bool
  /// Whether วัน and the day of the week stand before dates.
  public var tellsWeekday: Bool
  /// Whether years are written with their last two digits, for which readers need a reference year.
  public var shortensYear: Bool
  /// Which new year's day years before 2484 have.
  public var newYear: NewYearRule

  /// A format; by default Thai digits, written out, as official letters have them.
  ///
  /// ```swift
  /// let short = ThaiFormat(script: .arabic, style: .abbreviated, shortensYear: true)
  /// ```
  public init(
    script: DigitScript = .thai, style: Style = .full, groupsThousands: Bool = true, tellsEra: Bool = false,
    tellsWeekday: Bool = false, shortensYear: Bool = false, newYear: NewYearRule = .official
  ) {
    self.script = script
    self.style = style
    self.groupsThousands = groupsThousands
    self.tellsEra = tellsEra
    self.tellsWeekday = tellsWeekday
    self.shortensYear = shortensYear
    self.newYear = newYear
  }
}
