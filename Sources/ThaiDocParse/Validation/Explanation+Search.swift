import ThaiNumerals

/// Single changes to a written number that typists and readers make by mistake.
enum Slip {
  /// Every number that differs from `value` in one digit, of those with the same digits before and behind the point.
  static func digits(of value: ExactDecimal) -> [ExactDecimal] {
    var found: [ExactDecimal] = []
    forEachDigit(of: value) { digit, power in
      for other in 0...9 where other != digit {
        found.append(
          ExactDecimal(units: value.units + (Int64(other) - Int64(digit)) * power, scale: value.scale))
      }
    }
    return found
  }

  /// Every number with two neighbouring digits exchanged; the point stays where it is.
  static func transpositions(of value: ExactDecimal) -> [ExactDecimal] {
    var found: [ExactDecimal] = []
    var last: (digit: Int, power: Int64)?
    forEachDigit(of: value) { digit, power in
      defer { last = (digit, power) }
      guard let last, last.digit != digit else { return }
      let difference = Int64(digit - last.digit)
      found.append(
        ExactDecimal(units: value.units + difference * (last.power - power), scale: value.scale))
    }
    return found
  }

  /// The number with its point moved by one or two digits, where that leaves it on the scale of scores.
  static func movedPoints(of value: ExactDecimal) -> [ExactDecimal] {
    [-2, -1, 1, 2].compactMap { shift in
      if value.scale + shift >= 0 {
        return value.scale + shift <= ExactDecimal.greatestScale
          ? ExactDecimal(units: value.units, scale: value.scale + shift) : nil
      }
      return ExactDecimal(units: value.units, scale: 0).multiplied(
        by: shift == -2 && value.scale == 0 ? 100 : 10)
    }.filter { $0 >= 0 && $0 <= 100 && $0 != value }
  }

  /// Calls `body` with each digit and the power of ten it stands for, last digit first; a leading zero before the point
  /// counts as a digit.
  private static func forEachDigit(of value: ExactDecimal, _ body: (_ digit: Int, _ power: Int64) -> Void) {
    var rest = value.units.magnitude
    var power: Int64 = 1
    var count = 0
    while (rest > 0 || count <= value.scale) && count < 17 {
      body(Int(rest % 10), power)
      rest /= 10
      power *= 10
      count += 1
    }
  }
}

/// The single changes that would make a report agree, found by trying each; those of a kind that fits too often are no
/// explanation and are left out.
struct ExplanationList {
  /// More changes of one kind than this explain nothing.
  private static let mostOfOneKind = 20
  /// So many are shown.
  private static let mostInAll = 5

  private var found: [Explanation] = []
  private var ranks: [Int] = []

  /// Adds the changes of one kind. The kinds are added likeliest first; within a kind, `rank` orders (low first).
  mutating func add(_ explanations: [(rank: Int, explanation: Explanation)]) {
    guard Self.explain(explanations.count) else { return }
    found += explanations.map(\.explanation)
    ranks += explanations.map(\.rank)
  }

  /// Whether so many changes of one kind explain anything.
  static func explain(_ count: Int) -> Bool { count <= mostOfOneKind }

  /// Likeliest first: by rank, then in the order in which they were added.
  var likeliest: [Explanation] {
    let order = found.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    return order.prefix(Self.mostInAll).map { found[$0] }
  }
}
