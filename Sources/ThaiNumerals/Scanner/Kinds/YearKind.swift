extension NumeralKind {
  /// `ปีงบประมาณ พ.ศ. ๒๕๖๖`, `ปี ๖๕`, `พ.ศ. ๒๕๖๖ - ๒๕๗๐`.
  static let year = NumeralKind(
    leads: ["ปี", "พ.", "ค.", "พุทธศักราช", "คริสต์ศักราช"],
    // ปีงบประมาณ, and the marks of eras, ปี พ.ศ. and พ.ศ. themselves.
    nexts: LetterSet(digitsAnd: "งพคศ")
  ) { bytes, point in
    guard let form = YearForm.scan(bytes, at: point.offset, before: point.limit) else { return .none }
    return .found(form.numeral(bytes, point.dates))
  }
}

/// A year as written, with the word before it.
struct YearForm {
  let isFiscal: Bool
  let first: WrittenYear
  let last: WrittenYear?
  let lower: Int
  let upper: Int

  /// The year that starts at `offset` with ปีงบประมาณ, ปี or the mark of an era.
  static func scan(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> YearForm? {
    let fiscal =
      bytes.end(of: "ปีงบประมาณ", at: offset, before: limit)
      ?? bytes.end(of: "ปีงบ", at: offset, before: limit)
    let word = fiscal ?? bytes.end(of: "ปี", at: offset, before: limit)
    let start = word.map { bytes.skippingSpaces(from: $0, before: limit) } ?? offset
    guard let first = WrittenYear.scan(bytes, at: start, before: limit), word != nil || first.era != nil
    else {
      return nil
    }
    let isBare = first.isTwoDigit && first.era == nil
    if isBare, Measures.end(bytes, after: first.upper, before: limit) != nil { return nil }
    if isBare, fiscal == nil, isCount(bytes, before: offset) { return nil }
    // ปี ๒๕๖๖/๑ and ปี 12/34 are other numbers.
    if first.isTwoDigit, bytes.byte(at: first.upper, before: limit) == UInt8(ascii: "/") { return nil }
    let last = lastYear(after: first, bytes, before: limit)
    return YearForm(
      isFiscal: fiscal != nil, first: first, last: last, lower: offset, upper: last?.upper ?? first.upper)
  }

  /// Whether a number stands before ปี: ๕ ปี ๑๐ เดือน.
  private static func isCount(_ bytes: Span<UInt8>, before offset: Int) -> Bool {
    var end = offset
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    return end > 0 && (bytes.hasDigit(at: end - 1, before: end) || bytes.hasDigit(at: end - 3, before: end))
  }

  private static func lastYear(
    after first: WrittenYear, _ bytes: Span<UInt8>, before limit: Int
  ) -> WrittenYear? {
    guard let start = bytes.endOfConnector(at: first.upper, before: limit),
      let year = WrittenYear.scan(bytes, at: start, before: limit)
    else { return nil }
    // ๒๕๖๖-๗๐: two digits only behind one dash and after a year of four.
    if year.isTwoDigit, !first.isTwoDigit {
      let dash = bytes.scalar(at: first.upper, before: limit)
      guard dash.joinsRange, start == first.upper + dash.utf8Length, year.digits > first.digits % 100 else {
        return nil
      }
    }
    let era = year.era ?? first.era
    let isShort = year.isTwoDigit && !first.isTwoDigit
    return WrittenYear(
      digits: isShort ? first.digits / 100 * 100 + year.digits : year.digits, era: era,
      isTwoDigit: year.isTwoDigit && !isShort, lower: year.lower, upper: year.upper)
  }

  func numeral(_ bytes: Span<UInt8>, _ dates: DateOptions) -> Numeral {
    let kind: Numeral.Kind = isFiscal ? .fiscalYear : .year
    let form = bytes.form(from: lower, to: upper)
    do throws(NumeralError) {
      let first = try dates.resolve(first)
      let last = try last.map { last throws(NumeralError) in try dates.resolve(last) } ?? first
      let span = YearSpan(first: first, last: last, isFiscal: isFiscal)
      let isBackward = last < first
      return Numeral(
        kind, .year(span), form, lower, upper,
        problem: isBackward ? NumeralError(.periodBackwards, lower, upper) : nil)
    } catch {
      return Numeral(kind, .none, form, lower, upper, problem: error)
    }
  }
}
