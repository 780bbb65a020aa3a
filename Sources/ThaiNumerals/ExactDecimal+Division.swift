/// Where a quotient that doesn't end goes.
public enum RoundingRule: Sendable, CaseIterable {
  /// To the nearest; a half goes up, as officials round scores.
  case halfUp
  /// Never above the exact value.
  case down
  /// Never below the exact value.
  case up
}

extension ExactDecimal {
  /// The quotient by a positive integer with `digits` digits behind the point; `nil` when 64 bits don't hold it.
  ///
  /// 404.44 by 5 at four digits is `80.8880`. Up and down are towards greater and smaller numbers, also below zero.
  ///
  /// ```swift
  /// let mean = ExactDecimal(units: 40444, scale: 2).divided(by: 5, digits: 4, rounding: .halfUp)  // 80.8880
  /// ```
  ///
  /// - Precondition: `divisor` is above 0, and `digits` is from 0 to 18.
  public func divided(by divisor: Int, digits: Int, rounding: RoundingRule) -> ExactDecimal? {
    precondition(divisor > 0, "a divisor is above 0")
    precondition(digits >= 0 && digits <= Self.greatestScale, "a scale is from 0 to 18")
    // At most 2^63 · 10^18 · 2, which 128 bits hold twice over; the divisor at most 2^63 · 10^18.
    let numerator = Int128(units) * Int128(Self.power(max(0, digits - scale)))
    let denominator = Int128(divisor) * Int128(Self.power(max(0, scale - digits)))
    let (quotient, remainder) = Self.floorDivision(numerator, denominator)
    let isUp =
      switch rounding {
      case .down: false
      case .up: remainder > 0
      // Written so that doubling the remainder can't overflow.
      case .halfUp: remainder >= denominator - remainder
      }
    return Int64(exactly: quotient + (isUp ? 1 : 0)).map { ExactDecimal(units: $0, scale: digits) }
  }

  /// The quotient rounded down, and what is left, which is never below zero.
  private static func floorDivision(_ a: Int128, _ b: Int128) -> (quotient: Int128, remainder: Int128) {
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    return remainder < 0 ? (quotient - 1, remainder + b) : (quotient, remainder)
  }
}
