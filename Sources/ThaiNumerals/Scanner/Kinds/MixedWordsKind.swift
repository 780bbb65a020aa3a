extension NumeralKind {
  /// Digits with the words of places: `๓ ล้าน ๕ แสน`, `2.5 ล้าน`.
  static let mixedWords = NumeralKind(followers: ["ส", "ล", "แ", "ห", "พ", "ร"]) { bytes, point in
    guard let number = point.number else { return .none }
    do throws(NumeralError) {
      guard let mixed = try MixedNumber.read(bytes, at: point.offset, before: point.limit) else {
        return .none
      }
      let lower = PlainNumber.startOfSign(bytes, before: number.lower)
      let value = lower < number.lower ? mixed.value.negated : mixed.value
      return .found(Numeral(.words, .long(value), .mixed, lower, mixed.upper))
    } catch {
      return .found(
        Numeral(.words, .none, .mixed, number.lower, max(number.upper, error.upper), problem: error))
    }
  }
}
