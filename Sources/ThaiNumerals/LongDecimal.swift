/// A decimal number of any length, kept exactly, with the digits that it was written with.
///
/// `ExactDecimal` holds 18 digits and does sums; this one holds what number words and overlong digits say. It compares
/// and hashes by value, so `100.00 == 100`, and zero has no sign. One array holds all its digits.
///
/// ```swift
/// let population = LongDecimal("123456789012345678901234567890.50")
/// let short = try LongDecimal(reading: "๑,๒๓๔.๕๐")
/// ```
public struct LongDecimal: Hashable, Comparable, Sendable {
  /// Whether it is below zero.
  public let isNegative: Bool
  /// How many of the digits stand behind the point.
  public let scale: Int
  /// The digits as numbers from 0 to 9, the greatest place first: at least one before the point, and no zero before
  /// that one.
  public let digits: [UInt8]

  /// The number 0.
  public static let zero = LongDecimal(0)

  /// The number of these digits, of which the last `scale` stand behind the point.
  ///
  /// Zeros are taken off in front, or added so that one digit stands before the point.
  ///
  /// ```swift
  /// let pi = LongDecimal(digits: [3, 1, 4], scale: 2)  // 3.14
  /// ```
  ///
  /// - Precondition: `scale` isn't negative, and every digit is from 0 to 9.
  public init(digits: [UInt8], scale: Int = 0, isNegative: Bool = false) {
    precondition(scale >= 0, "a scale is not negative")
    for digit in digits { precondition(digit <= 9, "a digit is from 0 to 9") }
    self.init(sound: digits, scale: scale, isNegative: isNegative)
  }

  /// A whole number.
  ///
  /// ```swift
  /// let thousand = LongDecimal(1000)
  /// ```
  public init(_ integer: Int) { self.init(ExactDecimal(integer)) }

  /// The same number, with the same digits behind the point.
  ///
  /// ```swift
  /// let same = LongDecimal(exact)  // 80.24
  /// ```
  public init(_ decimal: ExactDecimal) {
    var digits: [UInt8] = []
    digits.reserveCapacity(20)
    var rest = decimal.units.magnitude
    while rest > 0 {
      digits.append(UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    digits.reverse()
    self.init(sound: digits, scale: decimal.scale, isNegative: decimal.units < 0)
  }

  /// For digits that are known to be from 0 to 9.
  init(sound digits: [UInt8], scale: Int, isNegative: Bool) {
    let spare = digits.count - scale - 1
    if spare < 0 {
      self.digits = [UInt8](repeating: 0, count: -spare) + digits
    } else {
      var zeros = 0
      while zeros < spare, digits[zeros] == 0 { zeros += 1 }
      self.digits = zeros == 0 ? digits : Array(digits[zeros...])
    }
    self.scale = scale
    self.isNegative = isNegative && !Self.isZero(digits[...])
  }
}

// MARK: - Its parts

extension LongDecimal {
  /// How many digits stand before the point: at least 1.
  public var wholeDigits: Int { digits.count - scale }

  /// Whether the value is 0.
  public var isZero: Bool { Self.isZero(digits[...]) }

  /// Whether the value has no fraction, as `100` and `100.00` have none.
  public var isInteger: Bool { Self.isZero(digits.suffix(scale)) }

  /// A loop rather than a closure, as it is asked for every number.
  static func isZero(_ digits: ArraySlice<UInt8>) -> Bool {
    for digit in digits where digit != 0 { return false }
    return true
  }

  /// The same number with the other sign.
  public var negated: LongDecimal {
    LongDecimal(sound: digits, scale: scale, isNegative: !isNegative)
  }

  /// The number without its sign.
  public var magnitude: LongDecimal { LongDecimal(sound: digits, scale: scale, isNegative: false) }

  /// The value as an integer; `nil` when it has a fraction or 64 bits don't hold it.
  public var integer: Int? {
    guard isInteger else { return nil }
    return Self.units(digits.prefix(wholeDigits), isNegative: isNegative).map(Int.init)
  }

  /// The number with at most `places` digits behind the point, rounded by `rule`.
  ///
  /// A half goes up in magnitude under `.halfUp`: `-0.005` becomes `-0.01`. `.down` and `.up` are towards smaller and
  /// greater numbers. A number with fewer digits is returned as it is.
  ///
  /// ```swift
  /// let tenths = same.rounded(toScale: 1)  // 80.2
  /// ```
  ///
  /// - Precondition: `places` isn't negative.
  public func rounded(toScale places: Int, _ rule: RoundingRule = .halfUp) -> LongDecimal {
    precondition(places >= 0, "a scale is not negative")
    guard places < scale else { return self }
    let kept = digits.count - (scale - places)
    let left = digits[kept...]
    let isAway =
      switch rule {
      case .halfUp: (left.first ?? 0) >= 5
      case .up: !isNegative && left.contains { $0 != 0 }
      case .down: isNegative && left.contains { $0 != 0 }
      }
    var result = Array(digits.prefix(kept))
    if isAway { Self.increment(&result) }
    return LongDecimal(sound: result, scale: places, isNegative: isNegative)
  }

  private static func increment(_ digits: inout [UInt8]) {
    var index = digits.count
    while index > 0 {
      index -= 1
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
  }

  /// What the digits make with the sign; `nil` when 64 bits don't hold it.
  static func units(_ digits: ArraySlice<UInt8>, isNegative: Bool) -> Int64? {
    var value: Int64 = 0
    for digit in digits {
      let (tens, isOver) = value.multipliedReportingOverflow(by: 10)
      // Downwards for negative numbers, as −2^63 has no counterpart.
      let (sum, isOverSum) =
        isNegative
        ? tens.subtractingReportingOverflow(Int64(digit)) : tens.addingReportingOverflow(Int64(digit))
      if isOver || isOverSum { return nil }
      value = sum
    }
    return value
  }
}

extension ExactDecimal {
  /// The same number with the same digits; `nil` where 64 bits or 18 digits behind the point don't hold it.
  ///
  /// ```swift
  /// let score = ExactDecimal(exactly: LongDecimal(ExactDecimal(units: 8786, scale: 2)))
  /// ```
  public init?(exactly long: LongDecimal) {
    guard long.scale <= Self.greatestScale,
      let units = LongDecimal.units(long.digits[...], isNegative: long.isNegative)
    else { return nil }
    self.init(units: units, scale: long.scale)
  }
}

// MARK: - Order

extension LongDecimal {
  /// Whether both have the same value, whatever zeros they were written with.
  public static func == (left: LongDecimal, right: LongDecimal) -> Bool {
    left.isNegative == right.isNegative && left.compareMagnitude(right) == 0
  }

  /// Whether the value of `left` is below that of `right`.
  public static func < (left: LongDecimal, right: LongDecimal) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    let order = left.compareMagnitude(right)
    return left.isNegative ? order > 0 : order < 0
  }

  /// Hashes the value, so `100` and `100.00` hash alike.
  public func hash(into hasher: inout Hasher) {
    let zeros = digits.suffix(scale).reversed().prefix { $0 == 0 }.count
    hasher.combine(isNegative)
    hasher.combine(scale - zeros)
    for digit in digits.dropLast(zeros) { hasher.combine(digit) }
  }

  /// −1, 0 or 1 as the magnitude is below, at or above that of `other`.
  private func compareMagnitude(_ other: LongDecimal) -> Int {
    guard wholeDigits == other.wholeDigits else { return wholeDigits < other.wholeDigits ? -1 : 1 }
    for index in 0..<max(digits.count, other.digits.count) {
      let mine = index < digits.count ? digits[index] : 0
      let theirs = index < other.digits.count ? other.digits[index] : 0
      if mine != theirs { return mine < theirs ? -1 : 1 }
    }
    return 0
  }
}
