extension NumeralKind {
  /// A day, a month of a year, or a period that starts with one: `วันจันทร์ที่ ๑๓ มีนาคม ๒๕๖๖`, `มี.ค. ๖๕`, `๑๓/๓/๒๕๖๖`.
  static let date = NumeralKind(leads: DateKind.leads, followers: DateKind.followers) { bytes, point in
    guard DateKind.mayStart(point),
      let parts = DateParts.scan(bytes, at: point.offset, before: point.limit)
    else { return .none }
    if let period = PeriodKind.scan(after: parts, bytes, point) {
      return .found(PeriodKind.numeral(period, bytes))
    }
    guard let kept = DateKind.withoutCount(parts, bytes, before: point.limit)
    else { return .none }
    return .found(DateKind.numeral(WrittenDate(kept, point.dates), bytes))
  }
}

enum DateKind {
  /// Beginnings of months, which tell them from other words, and what stands before days.
  static let leads: [StaticString] = [
    "วันที่", "วันอาทิตย์", "วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัส", "วันศุกร์", "วันเสาร์", "มกร", "กุมภ", "กุมพ", "มีนา",
    "มีนค", "มินา", "เมษา", "เมษย", "เมศา", "เมสา", "พฤษ", "พฤศ", "พฤก", "พฤจ", "พฤส", "มิถุน", "กรกฎ", "กรกฏ",
    "กรกด", "สิงห",
    "กันย", "ตุลา", "ตุลค", "ธันว", "ม.", "ก.", "มี.", "เม.", "พ.", "มิ.", "ส.", "ต.", "ธ.",
  ]

  static let followers: [Unicode.Scalar] = [
    "/", "-", "\u{2013}", "~", "ม", "ก", "พ", "ส", "ต", "ธ", "เ", "ถ", "จ",
  ]

  /// Whether the number at a point may be a day, or the year of ISO 8601.
  @inline(__always)
  static func mayStart(_ point: borrowing ScanPoint) -> Bool {
    guard let number = point.number else { return true }
    return number.value.scale == 0 && number.value.units <= 9999 && !number.isGrouped
  }

  /// The date without two digits that count something, มีนาคม ๒๐ คน; `nil` for a month alone.
  static func withoutCount(_ parts: DateParts, _ bytes: Span<UInt8>, before limit: Int) -> DateParts? {
    var parts = parts
    if let year = parts.year, year.isTwoDigit, year.era == nil, parts.form != .numeric,
      Measures.end(bytes, after: year.upper, before: limit) != nil,
      let month = ThaiMonth.scan(in: bytes, at: parts.month.lower, end: limit)
    {
      parts.year = nil
      (parts.month.upper, parts.upper) = (month.upper, month.upper)
    }
    return parts.year == nil && parts.day == nil ? nil : parts
  }

  static func numeral(_ date: WrittenDate, _ bytes: Span<UInt8>) -> Numeral {
    let form = bytes.form(from: date.lower, to: date.upper)
    return Numeral(
      date.day == nil ? .month : .date, .date(date), form, date.lower, date.upper, problem: date.problem)
  }
}
