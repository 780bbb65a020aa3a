/// What a text leaves open about its dates, and whoever reads it must know.
///
/// ```swift
/// let options = DateOptions(referenceYear: 2566)
/// ```
public struct DateOptions: Hashable, Sendable {
  /// A year of the Buddhist Era near those in the text, which completes years of two digits: the full year is from 50
  /// before it to 49 after it. Without it, they are reported and not completed.
  public var referenceYear: Int?
  /// Whether years without an era from 1900 to 2199 are taken to be of the Common Era, rather than reported.
  public var allowsUnmarkedCommonEra: Bool
  /// Which new year's day years before 2484 have.
  public var newYear: NewYearRule
  /// The years of the Buddhist Era that are plausible.
  public var years: ClosedRange<Int>

  /// Options; by default nothing is taken for granted.
  ///
  /// ```swift
  /// let lenient = DateOptions(referenceYear: 2566, allowsUnmarkedCommonEra: true)
  /// ```
  public init(
    referenceYear: Int? = nil, allowsUnmarkedCommonEra: Bool = false, newYear: NewYearRule = .official,
    years: ClosedRange<Int> = BuddhistEra.plausibleYears
  ) {
    self.referenceYear = referenceYear
    self.allowsUnmarkedCommonEra = allowsUnmarkedCommonEra
    self.newYear = newYear
    self.years = years
  }

  /// The year of the Buddhist Era that written digits say, or what is wrong with them.
  func resolve(_ written: WrittenYear) throws(NumeralError) -> Int {
    if written.isTwoDigit { return try complete(written) }
    return written.era == .common ? try common(written) : try buddhist(written)
  }

  private func complete(_ written: WrittenYear) throws(NumeralError) -> Int {
    guard let referenceYear else { throw NumeralError(.twoDigitYear, written.lower, written.upper) }
    let isCommon = written.era == .common
    let first = (isCommon ? BuddhistEra.toCommonEra(referenceYear) : referenceYear) - 50
    let ahead = (written.digits - first % 100 + 200) % 100
    return isCommon ? BuddhistEra.fromCommonEra(first + ahead) : first + ahead
  }

  private func buddhist(_ written: WrittenYear) throws(NumeralError) -> Int {
    let year = written.digits
    if years.contains(year) { return year }
    let asBuddhist = BuddhistEra.fromCommonEra(year)
    if (1900..<2200).contains(year) {
      if allowsUnmarkedCommonEra, written.era == nil { return asBuddhist }
      throw NumeralError(.commonEraYear(buddhist: asBuddhist), written.lower, written.upper)
    }
    if years.contains(year - BuddhistEra.offset) {
      throw NumeralError(
        .offsetAddedTwice(buddhist: year - BuddhistEra.offset), written.lower, written.upper)
    }
    throw NumeralError(.implausibleYear, written.lower, written.upper)
  }

  private func common(_ written: WrittenYear) throws(NumeralError) -> Int {
    let year = written.digits
    if years.contains(BuddhistEra.fromCommonEra(year)) { return BuddhistEra.fromCommonEra(year) }
    if years.contains(year) {
      throw NumeralError(.buddhistEraYear(common: year - BuddhistEra.offset), written.lower, written.upper)
    }
    if years.contains(year + 2 * BuddhistEra.offset) {
      throw NumeralError(
        .offsetTakenTwice(common: year + BuddhistEra.offset), written.lower, written.upper)
    }
    throw NumeralError(.implausibleYear, written.lower, written.upper)
  }
}
