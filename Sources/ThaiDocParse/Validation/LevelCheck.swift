import ThaiNumerals

/// Which levels a score may have, on the official scale and on the report's own.
enum LevelCheck {
  /// Whether the official scale of a year has the level and yet no instruments' scores could earn it with this score.
  static func isImpossible(_ level: String, for score: ExactDecimal, in edition: Edition) -> Bool {
    guard edition.levels.contains(where: { same($0.name, level) }) else { return false }
    let earned = edition.levels(earnedBy: Edition.levelRange(of: score), instruments: nil)
    return !earned.contains { same($0.name, level) }
  }

  /// The official levels that a score earns, given what is known of the instruments; `nil` where the level is none of
  /// that scale: an agency may go on with letters when the official levels are words.
  static func official(
    _ level: String, for score: ExactDecimal, instruments: [Edition.ScoreRange]?, in edition: Edition
  ) -> [String]? {
    guard edition.levels.contains(where: { isOfOneKind($0.name, level) }) else { return nil }
    return edition.levels(earnedBy: Edition.levelRange(of: score), instruments: instruments).map(\.name)
  }

  /// The levels that a score earns on the scale that the report states; `nil` where the scale lacks the level, or has
  /// no row for the score.
  static func own(_ level: String, for score: ExactDecimal, on scale: [GradingRow]) -> [String]? {
    guard scale.contains(where: { same($0.level.value, level) }) else { return nil }
    let range = Edition.levelRange(of: score)
    var earned: [String] = []
    for index in scale.indices {
      let (low, high) = (scale[index].low?.value, scale[index].high?.value)
      // A row without a lower end, `ต่ำกว่า 50`, ends before its upper one.
      let isBelow = high.map { low == nil ? range.lowerBound < $0 : range.lowerBound <= $0 } ?? true
      if isBelow, low.map({ range.upperBound >= $0 }) ?? true { earned.append(scale[index].level.value) }
    }
    return earned.isEmpty ? nil : earned
  }

  /// Whether two levels are the same: letters in either case.
  static func same(_ a: String, _ b: String) -> Bool {
    // By bytes: comparing Thai strings as text would normalise them first.
    let (a, b) = (a.utf8.span, b.utf8.span)
    guard a.count == b.count else { return false }
    for i in a.indices where a[i] != b[i] {
      guard a[i] | 0x20 == b[i] | 0x20, (0x61...0x7A).contains(a[i] | 0x20) else { return false }
    }
    return true
  }

  /// Whether both are letters, or both are words.
  static func isOfOneKind(_ a: String, _ b: String) -> Bool { isLetters(a) == isLetters(b) }

  private static func isLetters(_ level: String) -> Bool { level.utf8.allSatisfy { $0 < 0x80 } }
}
