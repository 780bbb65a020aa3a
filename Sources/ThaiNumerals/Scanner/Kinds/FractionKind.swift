extension NumeralKind {
  /// `๓/๔`, `๓ ใน ๔`, `เศษสามส่วนสี่`; and the number within a year, `๑/๒๕๖๖`.
  ///
  /// House numbers such as `๑๒/๓` look the same as fractions.
  static let fraction = NumeralKind(
    leads: ["เศษ"], nexts: LetterSet(digitsAnd: NumberMorpheme.firstLetters), followers: ["/", "ใ"]
  ) { bytes, point in
    if let number = point.number { return FractionKind.afterNumber(number, bytes, point) }
    return FractionKind.inWords(bytes, point)
  }
}

enum FractionKind {
  static func afterNumber(
    _ number: ThaiNumber, _ bytes: Span<UInt8>, _ point: borrowing ScanPoint
  ) -> ScanOutcome {
    let isSlash = bytes.byte(at: number.upper, before: point.limit) == UInt8(ascii: "/")
    let word = bytes.end(of: "ใน", at: point.next, before: point.limit)
    guard isSlash || word != nil, number.fractionDigits == 0 else { return .none }
    let start = isSlash ? number.upper + 1 : bytes.skippingSpaces(from: word ?? 0, before: point.limit)
    guard let below = ThaiNumber.scan(in: bytes, at: start, end: point.limit), below.fractionDigits == 0
    else { return .none }
    // A third number makes it a date that isn't one, or a reference.
    guard bytes.byte(at: below.upper, before: point.limit) != UInt8(ascii: "/") else { return .none }
    let form = bytes.form(from: number.lower, to: below.upper)
    if isSlash, let serial = serial(number, below) {
      return .found(Numeral(.serial, serial, form, number.lower, below.upper))
    }
    return .found(numeral(number.value, below.value, form, number.lower, below.upper))
  }

  /// A number within a year of four digits.
  private static func serial(_ number: ThaiNumber, _ year: ThaiNumber) -> Numeral.Value? {
    guard let value = number.value.integer, let year = year.value.integer,
      BuddhistEra.plausibleYears.contains(year)
    else { return nil }
    return .serial(number: value, year: year)
  }

  /// `เศษ … ส่วน …`, in words or digits.
  static func inWords(_ bytes: Span<UInt8>, _ point: borrowing ScanPoint) -> ScanOutcome {
    guard let above = RangeBound.scan(bytes, at: point.next, before: point.limit, isCounted: false) else {
      return .none
    }
    let word = bytes.skippingSpaces(from: above.upper, before: point.limit)
    guard let part = bytes.end(of: "ส่วน", at: word, before: point.limit) else { return .none }
    let start = bytes.skippingSpaces(from: part, before: point.limit)
    guard let below = RangeBound.scan(bytes, at: start, before: point.limit, isCounted: false) else {
      return .none
    }
    let form = bytes.form(from: point.offset, to: below.upper)
    return .found(numeral(above.value, below.value, form, point.offset, below.upper))
  }

  private static func numeral(
    _ above: ExactDecimal, _ below: ExactDecimal, _ form: Numeral.Form, _ lower: Int, _ upper: Int
  ) -> Numeral {
    guard below != 0 else {
      return Numeral(
        .fraction, .none, form, lower, upper, problem: NumeralError(.zeroDenominator, lower, upper))
    }
    return Numeral(.fraction, .fraction(numerator: above, denominator: below), form, lower, upper)
  }
}
