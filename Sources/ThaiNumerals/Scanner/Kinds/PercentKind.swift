extension NumeralKind {
  /// `๓๐%`, `ร้อยละ ๓๐`, `๓๐ เปอร์เซ็นต์`, `ร้อยละห้าสิบ`.
  static let percent = NumeralKind(
    leads: ["ร้อยละ"], nexts: LetterSet(digitsAnd: NumberMorpheme.firstLetters),
    followers: ["%", "\u{FF05}", "เ"]
  ) { bytes, point in
    if let number = point.number {
      guard let upper = PercentForm.endOfSign(bytes, after: number.upper, before: point.limit) else {
        return .none
      }
      let lower = PlainNumber.startOfSign(bytes, before: number.lower)
      let value = lower < number.lower ? number.value.negated ?? number.value : number.value
      return .found(Numeral(.percent, .number(value), number.form, lower, upper))
    }
    guard let bound = RangeBound.scan(bytes, at: point.next, before: point.limit, isCounted: false) else {
      return .none
    }
    let upper = PercentForm.endOfSign(bytes, after: bound.upper, before: point.limit) ?? bound.upper
    let form = bytes.form(from: point.offset, to: upper)
    return .found(Numeral(.percent, .number(bound.value), form, point.offset, upper))
  }
}
