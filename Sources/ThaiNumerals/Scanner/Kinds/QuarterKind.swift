extension NumeralKind {
  /// `ไตรมาสที่ ๑`, `ไตรมาส 2/2566`, `ไตรมาสที่สี่ ปีงบประมาณ พ.ศ. ๒๕๖๖`.
  static let quarter = NumeralKind(
    leads: ["ไตรมาส"], nexts: LetterSet(digitsAnd: "ทแส" + NumberMorpheme.firstLetters)
  ) { bytes, point in
    var start = point.next
    if let upper = bytes.end(of: "ที่", at: start, before: point.limit) {
      start = bytes.skippingSpaces(from: upper, before: point.limit)
    }
    if let upper = bytes.end(of: "แรก", at: start, before: point.limit) {
      return .found(YearPartForm(parts: 4, part: 1, lower: point.offset, upper: upper).numeral(bytes, point))
    }
    if let upper = bytes.end(of: "สุดท้าย", at: start, before: point.limit) {
      return .found(YearPartForm(parts: 4, part: 4, lower: point.offset, upper: upper).numeral(bytes, point))
    }
    guard let part = YearPartForm.number(bytes, at: start, before: point.limit) else { return .none }
    return .found(
      YearPartForm(parts: 4, part: part.value, lower: point.offset, upper: part.upper).numeral(bytes, point))
  }
}

/// A part of a year as written; the year may follow.
struct YearPartForm {
  let parts: Int
  let part: Int
  let lower: Int
  let upper: Int

  /// One digit, or its word.
  static func number(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> (value: Int, upper: Int)? {
    if let number = DatedMonth.shortNumber(bytes, at: offset, before: limit) { return number }
    guard let (word, upper) = NumberMorpheme.scan(bytes, at: offset, before: limit),
      case .digit(let digit) = word
    else { return nil }
    return (Int(digit), upper)
  }

  /// The part with the year behind it.
  func numeral(_ bytes: Span<UInt8>, _ point: borrowing ScanPoint) -> Numeral {
    let kind: Numeral.Kind = parts == 4 ? .quarter : .halfYear
    let year = year(bytes, before: point.limit)
    let end = year?.upper ?? upper
    let form = bytes.form(from: lower, to: end)
    guard (1...parts).contains(part) else {
      return Numeral(kind, .none, form, lower, end, problem: NumeralError(.impossiblePart, lower, upper))
    }
    let dates = point.dates
    do throws(NumeralError) {
      let resolved = try year.map { year throws(NumeralError) in try dates.resolve(year.first) }
      let value = YearPart(part: part, parts: parts, year: resolved, isFiscal: year?.isFiscal ?? false)
      return Numeral(kind, .part(value), form, lower, end)
    } catch {
      return Numeral(kind, .none, form, lower, end, problem: error)
    }
  }

  /// `/๒๕๖๖`, `ปีงบประมาณ พ.ศ. ๒๕๖๖`, `ของปี ๒๕๖๖`, ` ๒๕๖๖`.
  private func year(_ bytes: Span<UInt8>, before limit: Int) -> YearForm? {
    if bytes.byte(at: upper, before: limit) == UInt8(ascii: "/") {
      return bare(bytes, at: upper + 1, before: limit, allowsTwoDigits: true)
    }
    var start = bytes.skippingSpaces(from: upper, before: limit)
    if let word = bytes.end(of: "ของ", at: start, before: limit) {
      start = bytes.skippingSpaces(from: word, before: limit)
    }
    if let form = YearForm.scan(bytes, at: start, before: limit), form.last == nil { return form }
    return bare(bytes, at: start, before: limit, allowsTwoDigits: false)
  }

  private func bare(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int, allowsTwoDigits: Bool
  ) -> YearForm? {
    guard let year = WrittenYear.scan(bytes, at: offset, before: limit),
      year.isTwoDigit ? allowsTwoDigits : BuddhistEra.plausibleYears.contains(year.digits)
    else { return nil }
    return YearForm(isFiscal: false, first: year, last: nil, lower: offset, upper: year.upper)
  }
}
