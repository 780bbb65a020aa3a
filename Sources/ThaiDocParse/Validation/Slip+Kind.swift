import ThaiNumerals

extension Slip {
  /// The single slip of a typist that turns one number into the other; `nil` where it takes more than one.
  static func kind(from one: ExactDecimal, to other: ExactDecimal) -> Explanation.Change? {
    if one.units == other.units && one.scale != other.scale { return .decimalPoint }
    guard one.scale == other.scale, one.units >= 0, other.units >= 0 else { return nil }
    var (a, b) = (one.units, other.units)
    // The places that differ, from the last digit on: how many, and the first two of them.
    var different = 0
    var first: (place: Int, a: Int64, b: Int64)?
    var isExchange = false
    var place = 0
    while a > 0 || b > 0 {
      let (x, y) = (a % 10, b % 10)
      if x != y {
        different += 1
        isExchange = different == 2 && first.map { $0.place == place - 1 && $0.a == y && $0.b == x } ?? false
        if different == 1 { first = (place, x, y) }
      }
      (a, b, place) = (a / 10, b / 10, place + 1)
    }
    return different == 1 ? .digit : different == 2 && isExchange ? .transposition : nil
  }
}
