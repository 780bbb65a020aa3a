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

  /// A day, or a month, as ISO 8601 writes it: `2023-03-13`, `2023-03`. A string of so few letters needs no memory.
  ///
  /// Precondition: the year is plausible, and month and day have two digits at most.
  package static func iso(year: Int, month: Int, day: Int?) -> String {
    precondition(plausibleYears.contains(year) && 0...99 ~= month && 0...99 ~= day ?? 0)
    // Two digits at a time: `20`, `23`, `-03`, `-13`; ten bytes at most.
    return unsafe String(unsafeUninitializedCapacity: 10) { text in
      var count = 0
      func write(_ byte: Int) {
        unsafe text[count] = UInt8(truncatingIfNeeded: byte)
        count += 1
      }
      func write(digitsOf number: Int) {
        write(0x30 + number / 10)
        write(0x30 + number % 10)
      }
      let common = toCommonEra(year)
      write(digitsOf: common / 100)
      write(digitsOf: common % 100)
      write(0x2D)
      write(digitsOf: month)
      if let day {
        write(0x2D)
        write(digitsOf: day)
      }
      return count
    }
  }
}

/// Which era a year is counted in.
public enum Era: Hashable, Sendable {
  /// พุทธศักราช, พ.ศ.
  case buddhist
  /// คริสต์ศักราช, ค.ศ.
  case common
}
