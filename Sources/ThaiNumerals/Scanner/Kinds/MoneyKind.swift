extension NumeralKind {
  /// `๑,๒๓๔.๕๐ บาท`, `๕ บาท ๕๐ สตางค์`, `๒.๕ ล้านบาท`. In words it is found by the kind of words.
  static let money = NumeralKind(followers: ["บ", "ส", "ล", "แ", "ห", "พ", "ร"]) { bytes, point in
    guard let number = point.number else { return .none }
    do throws(NumeralError) {
      var value = LongDecimal(number.value)
      var upper = number.upper
      if let mixed = try MixedNumber.read(bytes, at: point.offset, before: point.limit) {
        (value, upper) = (mixed.value, mixed.upper)
      }
      let lower = PlainNumber.startOfSign(bytes, before: number.lower)
      if lower < number.lower { value = value.negated }
      guard
        let amount = try BahtUnits.read(bytes, (value, upper), from: number.lower, before: point.limit)
      else { return .none }
      return .found(
        Numeral(.money, .long(amount.value), bytes.form(from: lower, to: amount.upper), lower, amount.upper))
    } catch {
      // Numbers that other kinds read, such as ๓ ล้าน ๕, are told there.
      guard error.reason != .ambiguousMixture else { return .none }
      return .found(
        Numeral(.money, .none, number.form, number.lower, max(number.upper, error.upper), problem: error))
    }
  }
}

enum MoneyKind {
  /// Whether ฿ stands before a number.
  @inline(__always)
  static func hasBahtSign(_ bytes: Span<UInt8>, before offset: Int) -> Bool {
    offset >= 3 && bytes[offset &- 1] == 0xBF && bytes[offset &- 2] == 0xB8 && bytes[offset &- 3] == 0xE0
  }

  /// `฿1,250.00`.
  static func afterSign(_ number: ThaiNumber, _ bytes: Span<UInt8>) -> Numeral {
    Numeral(.money, .long(LongDecimal(number.value)), number.form, number.lower - 3, number.upper)
  }
}
