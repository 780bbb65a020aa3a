extension NumeralKind {
  /// From one day or month to another: `๑-๑๕ มิถุนายน ๒๕๖๖`, `ต.ค. - ก.ย. 67`.
  static let period = NumeralKind(leads: DateKind.leads, followers: DateKind.followers) { bytes, point in
    guard DateKind.mayStart(point),
      let period = WrittenPeriod.scan(in: bytes, at: point.offset, end: point.limit, options: point.dates),
      // Two months without a year are no period of any time.
      period.start.year != nil || period.end.year != nil || period.problem != nil
    else { return .none }
    let form = bytes.form(from: period.lower, to: period.upper)
    return .found(
      Numeral(.period, .period(period), form, period.lower, period.upper, problem: period.problem))
  }
}
