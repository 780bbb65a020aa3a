extension BahtText {
  /// The amount that a whole text says in words, always with two digits behind the point.
  ///
  /// บาท, สตางค์ or both must be there, ถ้วน may. Spaces, brackets around it, ลบ, digits before the words
  /// (`๒.๕ ล้านบาท`, `๕ บาท ๕๐ สตางค์`) and a half behind it (สองบาทครึ่ง) are read.
  /// Throws `NumeralError` for anything else, with the place of the fault.
  ///
  /// ```swift
  /// let fee = try BahtText.read("(ยี่สิบเอ็ดบาทถ้วน)")
  /// ```
  public static func read(
    _ text: String, millions: MillionStyle? = nil
  ) throws(NumeralError) -> LongDecimal {
    try text.withBytes { bytes throws(NumeralError) in
      try read(in: bytes, at: 0, end: bytes.count, millions: millions)
    }
  }

  /// The amount that the bytes from `offset` to `end` say, as `read(_:millions:)` has it.
  ///
  /// ```swift
  /// let baht = try BahtText.read(in: Array("สองบาท".utf8).span)
  /// ```
  public static func read(
    in bytes: Span<UInt8>, at offset: Int = 0, end: Int = .max, millions: MillionStyle? = nil
  ) throws(NumeralError) -> LongDecimal {
    let bounds = try bytes.bounds(from: offset, end: end)
    var start = bounds.start
    let limit = bounds.limit
    let hasBracket = bytes[start] == UInt8(ascii: "(")
    if hasBracket { start = bytes.skippingGaps(from: start + 1, before: limit) }
    let (value, upper) = try prefix(bytes, at: start, before: limit, millions: millions)
    var rest = bytes.skippingGaps(from: upper, before: limit)
    if hasBracket {
      guard bytes.byte(at: rest, before: limit) == UInt8(ascii: ")") else {
        throw NumeralError(.unfinished, rest, rest)
      }
      rest = bytes.skippingGaps(from: rest + 1, before: limit)
    }
    guard rest == limit else { throw NumeralError(.unexpected, rest, bytes.endOfScalar(at: rest)) }
    return value
  }

  private static func prefix(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int, millions: MillionStyle?
  ) throws(NumeralError) -> (value: LongDecimal, upper: Int) {
    let number = try number(bytes, at: offset, before: limit, millions: millions)
    guard let amount = try BahtUnits.read(bytes, number, from: offset, before: limit, millions: millions)
    else {
      let next = bytes.skippingGaps(from: number.upper, before: limit)
      throw NumeralError(next == limit ? .missingUnit : .unexpected, next, bytes.endOfScalar(at: next))
    }
    return amount
  }

  static func number(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int, millions: MillionStyle?
  ) throws(NumeralError) -> (value: LongDecimal, upper: Int) {
    if let digits = ThaiNumber.scan(in: bytes, at: offset, end: limit),
      try MixedNumber.read(bytes, at: offset, before: limit) == nil
    {
      return (LongDecimal(digits.value), digits.upper)
    }
    return try ThaiNumberWords.prefix(bytes, at: offset, before: limit, millions: millions)
  }
}

/// What stands behind the number of an amount: บาท, satang, ถ้วน, ครึ่ง.
enum BahtUnits {
  /// The amount of a number that `บาท` or `สตางค์` follows, and where it ends; `nil` if neither does.
  static func read(
    _ bytes: Span<UInt8>, _ number: (value: LongDecimal, upper: Int), from lower: Int, before limit: Int,
    millions: MillionStyle? = nil
  ) throws(NumeralError) -> (value: LongDecimal, upper: Int)? {
    let unit = bytes.skippingGaps(from: number.upper, before: limit)
    if let upper = bytes.end(of: "สตางค์", at: unit, before: limit) {
      let satang = try satang(number.value, lower, number.upper)
      return (amount(0, satang, isNegative: number.value.isNegative), upper)
    }
    guard let baht = bytes.end(of: "บาท", at: unit, before: limit) else { return nil }
    guard
      number.value.scale <= 2
        || LongDecimal.isZero(
          number.value.digits.dropFirst(number.value.wholeDigits + 2))
    else { throw NumeralError(.finerThanSatang, lower, number.upper) }
    let next = bytes.skippingGaps(from: baht, before: limit)
    if let upper = bytes.end(of: "ถ้วน", at: next, before: limit) {
      return (number.value.withTwoDigits, try endOfWhole(bytes, after: upper, before: limit))
    }
    guard number.value.isInteger else { return (number.value.withTwoDigits, baht) }
    if let upper = bytes.end(of: "ครึ่ง", at: next, before: limit) {
      return (amount(number.value, 50, isNegative: number.value.isNegative), upper)
    }
    guard let part = try satangPart(bytes, at: next, before: limit, millions: millions) else {
      return (number.value.withTwoDigits, baht)
    }
    return (amount(number.value, part.satang, isNegative: number.value.isNegative), part.upper)
  }

  /// The satang that follow the baht; `nil` where no number with สตางค์ does.
  private static func satangPart(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int, millions: MillionStyle?
  ) throws(NumeralError) -> (satang: Int, upper: Int)? {
    let isNumber =
      bytes.hasDigit(at: offset, before: limit)
      || NumberMorpheme.scan(bytes, at: offset, before: limit) != nil
    guard isNumber, let number = try? BahtText.number(bytes, at: offset, before: limit, millions: millions)
    else { return nil }
    let unit = bytes.skippingGaps(from: number.upper, before: limit)
    guard let upper = bytes.end(of: "สตางค์", at: unit, before: limit) else { return nil }
    return (try satang(number.value, offset, number.upper), upper)
  }

  private static func satang(
    _ value: LongDecimal, _ lower: Int, _ upper: Int
  ) throws(NumeralError) -> Int {
    guard let satang = value.integer else { throw NumeralError(.finerThanSatang, lower, upper) }
    guard satang.magnitude <= 99 else { throw NumeralError(.satangOutOfRange, lower, upper) }
    return Int(satang.magnitude)
  }

  /// The end after ถ้วน, behind which no satang may come.
  private static func endOfWhole(
    _ bytes: Span<UInt8>, after upper: Int, before limit: Int
  ) throws(NumeralError) -> Int {
    let next = bytes.skippingGaps(from: upper, before: limit)
    if let part = try satangPart(bytes, at: next, before: limit, millions: nil) {
      throw NumeralError(.satangAfterWhole, next, part.upper)
    }
    return upper
  }

  private static func amount(_ baht: LongDecimal, _ satang: Int, isNegative: Bool) -> LongDecimal {
    let fraction = [UInt8(truncatingIfNeeded: satang / 10), UInt8(truncatingIfNeeded: satang % 10)]
    return LongDecimal(
      sound: Array(baht.digits.prefix(baht.wholeDigits)) + fraction, scale: 2, isNegative: isNegative)
  }
}

extension LongDecimal {
  /// The same number with two digits behind the point; more than two must be zeros.
  fileprivate var withTwoDigits: LongDecimal {
    let kept = Array(digits.prefix(wholeDigits + 2))
    let zeros = [UInt8](repeating: 0, count: wholeDigits + 2 - kept.count)
    return LongDecimal(sound: kept + zeros, scale: 2, isNegative: isNegative)
  }
}
