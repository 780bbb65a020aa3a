extension NumeralKind {
  /// Days of one month: `๑-๑๕ มิถุนายน ๒๕๖๖`. Periods whose first end is a date are found by the kind of dates.
  static let period = NumeralKind(leads: ["วันที่"], followers: ["-", "\u{2013}", "~", "ถ", "จ"]) {
    bytes, point in
    guard DateKind.mayStart(point),
      let period = WrittenPeriod.daysOfOneMonth(
        bytes, at: point.offset, before: point.limit, point.dates)
    else { return .none }
    return .found(PeriodKind.numeral(period, bytes))
  }
}

enum PeriodKind {
  /// The period that a date is the first end of; `nil` where none follows, or no year is told.
  static func scan(
    after first: DateParts, _ bytes: Span<UInt8>, _ point: borrowing ScanPoint
  ) -> WrittenPeriod? {
    guard let second = WrittenPeriod.secondEnd(bytes, after: first.upper, before: point.limit),
      // Two months without a year are no period of any time.
      first.year != nil || second.year != nil
    else { return nil }
    return WrittenPeriod(first, second, point.dates)
  }

  static func numeral(_ period: WrittenPeriod, _ bytes: Span<UInt8>) -> Numeral {
    let form = bytes.form(from: period.lower, to: period.upper)
    return Numeral(.period, .period(period), form, period.lower, period.upper, problem: period.problem)
  }
}
