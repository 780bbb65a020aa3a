extension ExactDecimal: LosslessStringConvertible, ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(value) }

  /// The number that ASCII decimal text says: `80.24`, `-3`, `100.00`.
  ///
  /// `nil` unless it is an optional hyphen, digits, and perhaps a point with 1 to 18 digits, all of which 64 bits
  /// hold. Spaces, commas, `+`, exponents and Thai digits are refused.
  ///
  /// ```swift
  /// let parsed = ExactDecimal("100.00")
  /// ```
  public init?(_ description: String) {
    var magnitude: UInt64 = 0
    var (isNegative, seen, scale) = (false, 0, -1)
    for byte in description.utf8 {
      switch byte {
      case UInt8(ascii: "-") where seen == 0 && !isNegative && scale < 0: isNegative = true
      case UInt8(ascii: ".") where seen > 0 && scale < 0: scale = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard Self.append(byte - UInt8(ascii: "0"), to: &magnitude) else { return nil }
        seen += 1
        if scale >= 0 { scale += 1 }
      default: return nil
      }
    }
    // A scale of 0 here means that nothing followed the point.
    guard seen > 0, scale != 0, scale <= Self.greatestScale else { return nil }
    guard magnitude <= (isNegative ? Int64.min : Int64.max).magnitude else { return nil }
    // The bits of −2^63 negated are its own, so this holds for it too.
    let units = Int64(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
    self.init(units: units, scale: max(0, scale))
  }

  private static func append(_ digit: UInt8, to number: inout UInt64) -> Bool {
    let (tens, tooGreat) = number.multipliedReportingOverflow(by: 10)
    let (sum, tooGreatSum) = tens.addingReportingOverflow(UInt64(digit))
    number = sum
    return !tooGreat && !tooGreatSum
  }

  /// The number in ASCII with all the digits it was written with: `100.00`.
  public var description: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the bytes of `description`, without making a string.
  ///
  /// ```swift
  /// exact.write(into: &line)
  /// ```
  public func write(into bytes: inout [UInt8]) {
    if units < 0 { bytes.append(UInt8(ascii: "-")) }
    var digits: [20 of UInt8] = .init(repeating: UInt8(ascii: "0"))
    var first = digits.count
    var rest = units.magnitude
    while rest > 0 {
      first -= 1
      digits[first] += UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    let point = digits.count - scale
    // At least one digit stands before the point: 0.05.
    for index in min(first, point - 1)..<digits.count {
      if index == point { bytes.append(UInt8(ascii: ".")) }
      bytes.append(digits[index])
    }
  }
}
