/// A decimal number kept exactly: `units` divided by ten to the power of `scale`.
///
/// It keeps the digits it was written with, so `100.00` is described as `100.00`; yet it compares, orders and
/// hashes by value, so `100.00 == 100`. Arithmetic that doesn't fit 64 bits gives `nil`, never a rounded answer.
public struct ExactDecimal: Hashable, Comparable, Sendable {
  /// The number without its point: 8024 for `80.24`.
  public let units: Int64
  /// How many of the digits stand behind the point: 0 to 18.
  public let scale: Int

  /// The most digits that may stand behind the point.
  public static let greatestScale = 18
  /// The number 0.
  public static let zero = ExactDecimal(0)

  /// A whole number.
  ///
  /// ```swift
  /// let hundred = ExactDecimal(100)
  /// ```
  @inlinable
  public init(_ integer: Int) {
    units = Int64(integer)
    scale = 0
  }

  /// The number `units / 10^scale`.
  ///
  /// ```swift
  /// let exact = ExactDecimal(units: 8024, scale: 2)  // 80.24
  /// ```
  ///
  /// - Precondition: `scale` is from 0 to 18.
  @inlinable
  public init(units: Int64, scale: Int) {
    precondition(scale >= 0 && scale <= 18, "a scale is from 0 to 18")
    self.units = units
    self.scale = scale
  }

  /// Whether the value has no fraction, as `100` and `100.00` have none.
  public var isInteger: Bool { units % Self.power(scale) == 0 }

  /// The value as an integer; `nil` when it has a fraction.
  public var integer: Int? {
    let (quotient, remainder) = units.quotientAndRemainder(dividingBy: Self.power(scale))
    return remainder == 0 ? Int(quotient) : nil
  }

  /// Ten to the power of `exponent`, from 0 to 18.
  static func power(_ exponent: Int) -> Int64 { powersOfTen[exponent] }

  private static let powersOfTen: [19 of Int64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
    100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
  ]
}

// MARK: - Order

extension ExactDecimal {
  /// Whether both have the same value, whatever zeros they were written with.
  @inlinable
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.units == right.units }
    return left.order(before: right) == 0
  }

  /// Whether the value of `left` is below that of `right`.
  @inlinable
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.units < right.units }
    return left.order(before: right) < 0
  }

  /// Hashes the value, so `100` and `100.00` hash alike.
  public func hash(into hasher: inout Hasher) {
    var (units, scale) = (units, scale)
    while scale > 0, units % 10 == 0 {
      units /= 10
      scale -= 1
    }
    hasher.combine(units)
    hasher.combine(scale)
  }

  /// −1, 0 or 1 as the value is below, at or above that of `other`.
  @usableFromInline
  func order(before other: ExactDecimal) -> Int {
    let common = max(scale, other.scale)
    let (left, right) = (wide(scale: common), other.wide(scale: common))
    return left < right ? -1 : left > right ? 1 : 0
  }

  /// The units at a scale no less than its own: at most 2^63 × 10^18, so 128 bits always hold them.
  private func wide(scale common: Int) -> Int128 {
    Int128(units) * Int128(Self.power(common - scale))
  }
}

// MARK: - Arithmetic

extension ExactDecimal {
  /// The same number with the other sign; `nil` when 64 bits don't hold it.
  public var negated: ExactDecimal? {
    units == .min ? nil : ExactDecimal(units: -units, scale: scale)
  }

  /// The exact sum, with the greater of the two scales; `nil` when 64 bits don't hold it.
  ///
  /// ```swift
  /// let sum = exact.adding(hundred)  // 180.24
  /// ```
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    if scale == other.scale {
      let (sum, overflow) = units.addingReportingOverflow(other.units)
      return overflow ? nil : ExactDecimal(units: sum, scale: scale)
    }
    let common = max(scale, other.scale)
    return Self.narrowed(wide(scale: common) + other.wide(scale: common), scale: common)
  }

  /// The exact difference, with the greater of the two scales; `nil` when 64 bits don't hold it.
  ///
  /// ```swift
  /// let difference = hundred.subtracting(exact)  // 19.76
  /// ```
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    if scale == other.scale {
      let (difference, overflow) = units.subtractingReportingOverflow(other.units)
      return overflow ? nil : ExactDecimal(units: difference, scale: scale)
    }
    let common = max(scale, other.scale)
    return Self.narrowed(wide(scale: common) - other.wide(scale: common), scale: common)
  }

  /// The exact product with an integer, at the same scale; `nil` when 64 bits don't hold it.
  ///
  /// ```swift
  /// let product = exact.multiplied(by: 5)  // 401.20
  /// ```
  public func multiplied(by factor: Int) -> ExactDecimal? {
    let (product, overflow) = units.multipliedReportingOverflow(by: Int64(factor))
    return overflow ? nil : ExactDecimal(units: product, scale: scale)
  }

  /// The number with at most `digits` digits behind the point; a half goes away from zero.
  ///
  /// `80.245` becomes `80.25`, `-80.245` becomes `-80.25`. Digits are only taken off: a number with fewer is
  /// returned as it is. `digits` below 0 counts as 0.
  ///
  /// ```swift
  /// let rounded = exact.rounded(toScale: 1)  // 80.2
  /// ```
  public func rounded(toScale digits: Int) -> ExactDecimal {
    let target = max(0, digits)
    guard target < scale else { return self }
    let divisor = Self.power(scale - target)
    let (quotient, remainder) = units.quotientAndRemainder(dividingBy: divisor)
    let away: Int64 = remainder.magnitude < (divisor / 2).magnitude ? 0 : units < 0 ? -1 : 1
    return ExactDecimal(units: quotient + away, scale: target)
  }

  private static func narrowed(_ units: Int128, scale: Int) -> ExactDecimal? {
    Int64(exactly: units).map { ExactDecimal(units: $0, scale: scale) }
  }
}
