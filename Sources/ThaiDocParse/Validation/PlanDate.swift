/// A month or a day of a measure's period, in the Common Era.
struct PlanDate {
  let year: Int
  let month: Int
  /// `nil` for a whole month.
  let day: Int?

  init(year: Int, month: Int) {
    (self.year, self.month, day) = (year, month, nil)
  }

  /// `2022-10` or `2022-10-01`, as periods are given.
  init?(_ iso: String) {
    var parts = [3 of Int](repeating: 0)
    var last = 0
    for byte in iso.utf8 {
      if byte == UInt8(ascii: "-") {
        last += 1
        guard last < 3 else { return nil }
      } else {
        parts[last] = 10 * parts[last] + Int(byte & 0x0F)
      }
    }
    guard last > 0 else { return nil }
    (year, month, day) = (parts[0], parts[1], last == 2 ? parts[2] : nil)
  }

  /// Whether it is over before another one starts; a day is never before or behind the month that it lies in.
  func isBefore(_ other: PlanDate) -> Bool {
    if year != other.year { return year < other.year }
    if month != other.month { return month < other.month }
    guard let day, let otherDay = other.day else { return false }
    return day < otherDay
  }
}
