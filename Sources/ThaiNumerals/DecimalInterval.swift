/// All numbers from `low` to `high`, both included.
public struct DecimalInterval: Hashable, Sendable, CustomStringConvertible {
  /// The least number in it.
  public let low: ExactDecimal
  /// The greatest number in it, never below `low`.
  public let high: ExactDecimal

  /// The interval between two numbers, given in either order.
  ///
  /// ```swift
  /// let scale = DecimalInterval(0, 100)
  /// ```
  public init(_ one: ExactDecimal, _ other: ExactDecimal) {
    (low, high) = other < one ? (other, one) : (one, other)
  }

  /// The interval that holds one number only.
  ///
  /// ```swift
  /// let point = DecimalInterval(exactly: 85)
  /// ```
  public init(exactly value: ExactDecimal) {
    (low, high) = (value, value)
  }

  /// What a rounded number stands for: half a unit of its last digit on each side.
  ///
  /// `80.24` stands for [80.235, 80.245], and `80` for [79.5, 80.5]. Where 64 bits have no room for the half,
  /// as for 18-digit numbers, the interval is a whole unit wide on each side: it may be wider, never narrower.
  ///
  /// ```swift
  /// let interval = DecimalInterval(rounded: exact)  // [80.235, 80.245]
  /// ```
  public init(rounded value: ExactDecimal) {
    let (tenfold, overflow) = value.units.multipliedReportingOverflow(by: 10)
    let (below, overflowBelow) = tenfold.subtractingReportingOverflow(5)
    let (above, overflowAbove) = tenfold.addingReportingOverflow(5)
    if overflow || overflowBelow || overflowAbove || value.scale == ExactDecimal.greatestScale {
      low = ExactDecimal(units: value.units == .min ? .min : value.units - 1, scale: value.scale)
      high = ExactDecimal(units: value.units == .max ? .max : value.units + 1, scale: value.scale)
    } else {
      low = ExactDecimal(units: below, scale: value.scale + 1)
      high = ExactDecimal(units: above, scale: value.scale + 1)
    }
  }

  /// Both ends in brackets: `[80.235, 80.245]`.
  public var description: String { "[\(low), \(high)]" }

  /// Whether `value` lies in it, its ends included.
  ///
  /// ```swift
  /// let isInside = scale.contains(exact)
  /// ```
  public func contains(_ value: ExactDecimal) -> Bool { low <= value && value <= high }

  /// Whether some number lies in both, be it only a shared end.
  ///
  /// ```swift
  /// let doMeet = interval.meets(scale)
  /// ```
  public func meets(_ other: DecimalInterval) -> Bool { low <= other.high && other.low <= high }

  /// The part of it inside `bounds`; the nearest end of `bounds` when no part is.
  ///
  /// ```swift
  /// let clamped = interval.clamped(to: scale)
  /// ```
  public func clamped(to bounds: DecimalInterval) -> DecimalInterval {
    DecimalInterval(
      min(max(low, bounds.low), bounds.high),
      max(min(high, bounds.high), bounds.low)
    )
  }

  /// All sums of a number of each; `nil` when 64 bits don't hold the ends.
  ///
  /// ```swift
  /// let total = interval.adding(interval)
  /// ```
  public func adding(_ other: DecimalInterval) -> DecimalInterval? {
    guard let low = low.adding(other.low), let high = high.adding(other.high) else { return nil }
    return DecimalInterval(low, high)
  }

  /// All differences of a number of each; `nil` when 64 bits don't hold the ends.
  ///
  /// ```swift
  /// let spread = scale.subtracting(interval)
  /// ```
  public func subtracting(_ other: DecimalInterval) -> DecimalInterval? {
    guard let low = low.subtracting(other.high), let high = high.subtracting(other.low) else { return nil }
    return DecimalInterval(low, high)
  }

  /// All its numbers times an integer, which may be negative; `nil` when 64 bits don't hold the ends.
  ///
  /// ```swift
  /// let fivefold = interval.multiplied(by: 5)
  /// ```
  public func multiplied(by factor: Int) -> DecimalInterval? {
    guard let one = low.multiplied(by: factor), let other = high.multiplied(by: factor) else { return nil }
    return DecimalInterval(one, other)
  }
}
