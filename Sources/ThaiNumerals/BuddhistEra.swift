/// Years of the Buddhist Era as Thailand counts them: 543 ahead of the Common Era, with the same new year's day.
public enum BuddhistEra {
  /// How many years it is ahead of the Common Era.
  public static let offset = 543

  /// The years a report may speak of; a year outside is a slip or another number.
  public static let plausibleYears = 2400...2700

  /// The year of the Common Era: 2023 for 2566.
  ///
  /// ```swift
  /// let common = BuddhistEra.toCommonEra(2566)  // 2023
  /// ```
  public static func toCommonEra(_ year: Int) -> Int { year &- offset }

  /// The year of the Buddhist Era: 2566 for 2023.
  ///
  /// ```swift
  /// let buddhist = BuddhistEra.fromCommonEra(2023)  // 2566
  /// ```
  public static func fromCommonEra(_ year: Int) -> Int { year &+ offset }

  /// The government's fiscal year that a month from 1 to 12 of a year falls in, in the era of `year`.
  ///
  /// It starts on 1 October: October 2565 is in fiscal year 2566.
  ///
  /// ```swift
  /// let fiscal = BuddhistEra.fiscalYear(ofYear: 2565, month: 10)  // 2566
  /// ```
  public static func fiscalYear(ofYear year: Int, month: Int) -> Int { month >= 10 ? year &+ 1 : year }
}

/// Which era a year is counted in.
public enum Era: Hashable, Sendable {
  /// พุทธศักราช, พ.ศ.
  case buddhist
  /// คริสต์ศักราช, ค.ศ.
  case common
}
