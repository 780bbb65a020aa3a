/// Digits that no other kind claims.
enum PlainNumber {
  /// A whole number, a decimal or a grouped number, with its sign.
  @inline(__always)
  static func plain(_ number: ThaiNumber, _ bytes: Span<UInt8>) -> Numeral {
    let kind: Numeral.Kind = number.isGrouped ? .grouped : number.fractionDigits > 0 ? .decimal : .integer
    let sign = startOfSign(bytes, before: number.lower)
    let value = sign < number.lower ? number.value.negated ?? number.value : number.value
    return Numeral(kind, .number(value), number.form, sign, number.upper)
  }

  /// Where a minus sign before a number starts; `lower` itself without one.
  ///
  /// A hyphen after a letter or digit joins words or numbers.
  @inline(__always)
  static func startOfSign(_ bytes: Span<UInt8>, before lower: Int) -> Int {
    guard lower > 0 else { return lower }
    let last = bytes[lower - 1]
    if last == UInt8(ascii: "-") {
      return lower == 1 || isGap(bytes[lower - 2]) ? lower - 1 : lower
    }
    // U+2212.
    guard last == 0x92, lower >= 3, bytes[lower - 2] == 0x88, bytes[lower - 3] == 0xE2 else { return lower }
    return lower == 3 || isGap(bytes[lower - 4]) ? lower - 3 : lower
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":")
  }

  /// Digits with several points, or too many of them.
  static func other(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int, _ dates: DateOptions
  ) -> Numeral {
    if let parts = DateParts.numeric(bytes, at: offset, before: limit) {
      return DateKind.numeral(WrittenDate(parts, dates), bytes)
    }
    if let section = SectionNumber.scan(in: bytes, at: offset, end: limit), section.number.count > 2 {
      return Numeral(
        .section, .section(section.number), bytes.form(from: offset, to: section.upper), offset, section.upper
      )
    }
    let upper = max(offset + 1, ThaiNumber.endOfDigits(in: bytes, at: offset, end: limit))
    let isLong = ThaiNumber.isOneNumber(bytes, from: offset, to: upper)
    return Numeral(
      isLong ? .integer : .unread, .none, bytes.form(from: offset, to: upper), offset, upper,
      problem: NumeralError(isLong ? .tooManyDigits : .unexpected, offset, upper))
  }
}

extension ThaiNumber {
  /// Whether at most one point stands between two offsets.
  fileprivate static func isOneNumber(_ bytes: Span<UInt8>, from lower: Int, to upper: Int) -> Bool {
    var points = 0
    for offset in lower..<upper where bytes[offset] == UInt8(ascii: ".") { points += 1 }
    return points <= 1
  }
}
