extension NumeralKind {
  /// `ครึ่งปีแรก`, `ครึ่งหลังของปีงบประมาณ พ.ศ. ๒๕๖๖`, `๖ เดือนแรก`.
  static let halfYear = NumeralKind(leads: ["ครึ่งปี", "ครึ่งแรก", "ครึ่งหลัง"], followers: ["เ"]) { bytes, point in
    if let number = point.number {
      guard number.value == 6, let word = bytes.end(of: "เดือน", at: point.next, before: point.limit),
        let half = HalfYearKind.which(bytes, at: word, before: point.limit)
      else { return .none }
      let form = YearPartForm(parts: 2, part: half.part, lower: point.offset, upper: half.upper)
      return .found(form.numeral(bytes, point))
    }
    let half = bytes.end(of: "ครึ่ง", at: point.offset, before: point.limit) ?? point.next
    let year = bytes.end(of: "ปี", at: half, before: point.limit)
    guard let which = HalfYearKind.which(bytes, at: year ?? half, before: point.limit) else { return .none }
    let form = YearPartForm(parts: 2, part: which.part, lower: point.offset, upper: which.upper)
    let numeral = form.numeral(bytes, point)
    // ครึ่งหลัง alone may be half of anything.
    return year != nil || numeral.upper > which.upper ? .found(numeral) : .none
  }
}

enum HalfYearKind {
  /// แรก, หลัง, or ที่ and a number.
  static func which(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> (part: Int, upper: Int)? {
    let start = bytes.skippingSpaces(from: offset, before: limit)
    if let upper = bytes.end(of: "แรก", at: start, before: limit) { return (1, upper) }
    if let upper = bytes.end(of: "หลัง", at: start, before: limit) { return (2, upper) }
    guard let word = bytes.end(of: "ที่", at: start, before: limit),
      let part = YearPartForm.number(
        bytes, at: bytes.skippingSpaces(from: word, before: limit), before: limit)
    else { return nil }
    return (part.value, part.upper)
  }
}
