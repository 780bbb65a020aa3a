package import ThaiNumerals

/// What stands in a cell of a table.
package enum TidyCell: Sendable {
  /// Nothing: the report doesn't give the value.
  case none
  /// A text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A decimal number with the digits it was written with.
  case decimal(ExactDecimal)
  /// Yes or no.
  case flag(Bool)
  /// A day or a month.
  case date(TidyDate)
}

extension TidyCell: CustomStringConvertible {
  /// The cell as a text file has it: nothing for `none`, 1 and 0 for a flag, ISO 8601 for a date.
  package var description: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .integer(let integer): integer.description
    case .decimal(let decimal): decimal.description
    case .flag(let flag): flag ? "1" : "0"
    case .date(let date): date.description
    }
  }
}

/// A day, or a month without one, of the Gregorian calendar.
package struct TidyDate: Hashable, Sendable, CustomStringConvertible {
  /// 1 to 9999.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to the last day of the month; `nil` where only the month is known.
  package let day: Int?

  /// A date that the calendar has; else `nil`.
  package init?(year: Int, month: Int, day: Int?) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day.map({ (1...Self.dayCount(of: month, year)).contains($0) }) ?? true
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The date that ISO 8601 writes so: `2023-03-13`, `2023-03`; `nil` for any other text.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7 || bytes.count == 10, let year = Self.number(bytes[0..<4]),
      bytes[4] == UInt8(ascii: "-"), let month = Self.number(bytes[5..<7])
    else { return nil }
    guard bytes.count == 10 else {
      self.init(year: year, month: month, day: nil)
      return
    }
    guard bytes[7] == UInt8(ascii: "-"), let day = Self.number(bytes[8..<10]) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2023-03-13`, `2023-03`.
  package var description: String {
    let month = "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))"
    return day.map { "\(month)-\(Self.padded($0, to: 2))" } ?? month
  }

  private static func padded(_ number: Int, to count: Int) -> String {
    let digits = number.description
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  private static func dayCount(of month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
