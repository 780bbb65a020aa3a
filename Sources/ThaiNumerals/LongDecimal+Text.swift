extension LongDecimal: LosslessStringConvertible, ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(value) }

  /// The number that ASCII decimal text says: `80.24`, `-3`, `100.00`, with any number of digits.
  ///
  /// `nil` unless it is an optional hyphen, digits, and perhaps a point with digits after it. Thai digits and grouping
  /// commas are read by `init(reading:in:allowsGroups:)`.
  ///
  /// ```swift
  /// let googol = LongDecimal("1" + String(repeating: "0", count: 100))
  /// ```
  public init?(_ description: String) {
    guard let value = try? LongDecimal(reading: description, in: .arabic, allowsGroups: false) else {
      return nil
    }
    self = value
  }

  /// The number that a whole text says in digits of a script: `๑,๒๓๔.๕๐`, `-12`, `1234567890123456789012`.
  ///
  /// Grouping commas may stand before each three digits of a whole part that starts with one to three. The time is
  /// linear in the length.
  ///
  /// Throws `NumeralError` with the place of the first byte that doesn't belong, for letters, wrong groups and a
  /// point without digits after it.
  ///
  /// ```swift
  /// let price = try LongDecimal(reading: "๑,๒๓๔.๕๐")
  /// ```
  public init(
    reading text: String, in script: DigitScript = .either, allowsGroups: Bool = true
  ) throws(NumeralError) {
    self = try text.withBytes { bytes throws(NumeralError) in
      try LongDigits.read(bytes, in: script, allowsGroups: allowsGroups)
    }
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
  /// same.write(into: &line)
  /// ```
  public func write(into bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + digits.count + 2)
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    for index in digits.indices {
      if index == wholeDigits { bytes.append(UInt8(ascii: ".")) }
      bytes.append(digits[index] + UInt8(ascii: "0"))
    }
  }
}

/// Which digits a text may be written in, or is to be written in.
public enum DigitScript: Hashable, Sendable, CaseIterable {
  /// `๐`–`๙`.
  case thai
  /// `0`–`9`.
  case arabic
  /// Both, when reading; `0`–`9` when writing.
  case either
}

/// A number of any length written in digits.
enum LongDigits {
  static func read(
    _ bytes: Span<UInt8>, in script: DigitScript, allowsGroups: Bool
  ) throws(NumeralError) -> LongDecimal {
    var digits: [UInt8] = []
    digits.reserveCapacity(min(bytes.count, 64))
    var (offset, whole, sinceComma, isGrouped) = (0, -1, 0, false)
    let isNegative = bytes.byte(at: 0, before: bytes.count) == UInt8(ascii: "-")
    if isNegative { offset = 1 }
    let start = offset
    while offset < bytes.count {
      if let digit = digit(bytes, at: offset, in: script) {
        digits.append(UInt8(truncatingIfNeeded: digit.value))
        sinceComma += 1
        offset += digit.length
        continue
      }
      let isInside = offset > start && whole < 0 && !(isGrouped && sinceComma != 3)
      switch bytes[offset] {
      case UInt8(ascii: ".") where isInside: whole = digits.count
      case UInt8(ascii: ",") where isInside && allowsGroups && (isGrouped || digits.count <= 3):
        (isGrouped, sinceComma) = (true, 0)
      default: throw NumeralError(.unexpected, offset, bytes.endOfScalar(at: offset))
      }
      offset += 1
    }
    let isCut = digits.isEmpty || whole == digits.count || (whole < 0 && isGrouped && sinceComma != 3)
    if isCut { throw NumeralError(bytes.isEmpty ? .empty : .unfinished, 0, bytes.count) }
    return LongDecimal(sound: digits, scale: whole < 0 ? 0 : digits.count - whole, isNegative: isNegative)
  }

  private static func digit(
    _ bytes: Span<UInt8>, at offset: Int, in script: DigitScript
  ) -> (value: Int, length: Int)? {
    guard let digit = ThaiDigits.digit(in: bytes, at: offset) else { return nil }
    switch script {
    case .either: return digit
    case .thai: return digit.length == 3 ? digit : nil
    case .arabic: return digit.length == 1 ? digit : nil
    }
  }
}
