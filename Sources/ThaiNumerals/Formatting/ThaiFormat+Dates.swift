extension ThaiFormat {
  /// A day: `๑๓ มีนาคม ๒๕๖๖`, `13 มี.ค. 66`, `๑๓/๓/๒๕๖๖`, `วันจันทร์ที่ ๑๓ มีนาคม พ.ศ. ๒๕๖๖`.
  ///
  /// ```swift
  /// let long = ThaiFormat(tellsEra: true, tellsWeekday: true).date(day)
  /// ```
  public func date(_ date: CalendarDate) -> String {
    var buffer = FormatBuffer(self)
    append(date, hasYear: true, into: &buffer)
    return buffer.text
  }

  /// A month of a year of the Buddhist Era: `มีนาคม ๒๕๖๖`, `มี.ค. 66`.
  ///
  /// ```swift
  /// let march = ThaiFormat().month(3, ofYear: 2566)  // มีนาคม ๒๕๖๖
  /// ```
  ///
  /// - Precondition: `month` is from 1 to 12.
  public func month(_ month: Int, ofYear year: Int) -> String {
    precondition((1...12).contains(month), "a month is from 1 to 12")
    var buffer = FormatBuffer(self)
    buffer.append(name(of: month))
    buffer.append(" ")
    append(year: year, into: &buffer)
    return buffer.text
  }

  /// From one day to another, without telling twice what both have: `๑ - ๑๕ มิถุนายน ๒๕๖๖`.
  ///
  /// ```swift
  /// let span = ThaiFormat().period(from: day, to: newYear)
  /// ```
  public func period(from start: CalendarDate, to end: CalendarDate) -> String {
    var buffer = FormatBuffer(self)
    let isSameYear =
      start.buddhistYear(newYear) == end.buddhistYear(newYear) && start.commonYear == end.commonYear
    let isShort = style != .numeric && !tellsWeekday && isSameYear
    if isShort, start.month == end.month, start <= end {
      buffer.append(start.day)
    } else {
      append(start, hasYear: !(isShort && start <= end), into: &buffer)
    }
    buffer.append(style == .full && !(isShort && start.month == end.month) ? " ถึง " : " - ")
    append(end, hasYear: true, into: &buffer)
    return buffer.text
  }

  /// A fiscal year: `ปีงบประมาณ พ.ศ. ๒๕๖๖`, or `ปีงบประมาณ 2566`.
  ///
  /// ```swift
  /// let year = ThaiFormat().fiscalYear(2566)  // ปีงบประมาณ พ.ศ. ๒๕๖๖
  /// ```
  public func fiscalYear(_ year: Int) -> String {
    var buffer = FormatBuffer(self)
    buffer.append(style == .full ? "ปีงบประมาณ พ.ศ. " : "ปีงบประมาณ ")
    append(digitsOf: year, into: &buffer)
    return buffer.text
  }

  /// A quarter of a fiscal year: `ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๖`, or `ไตรมาส 1/2566`.
  ///
  /// ```swift
  /// let quarter = ThaiFormat(style: .abbreviated).quarter(2, ofFiscalYear: 2566)
  /// ```
  ///
  /// - Precondition: `quarter` is from 1 to 4.
  public func quarter(_ quarter: Int, ofFiscalYear year: Int) -> String {
    precondition((1...4).contains(quarter), "a quarter is from 1 to 4")
    var buffer = FormatBuffer(self)
    buffer.append(style == .full ? "ไตรมาสที่ " : "ไตรมาส ")
    buffer.append(quarter)
    if style == .full { return buffer.text + " " + fiscalYear(year) }
    buffer.append("/")
    append(digitsOf: year, into: &buffer)
    return buffer.text
  }

  private func append(_ date: CalendarDate, hasYear: Bool, into buffer: inout FormatBuffer) {
    if tellsWeekday, let name = ThaiWeekday.name(of: date.weekday) {
      buffer.append("วัน" + name + "ที่ ")
    }
    buffer.append(date.day)
    if style == .numeric {
      buffer.append("/")
      buffer.append(date.month)
      buffer.append("/")
      return append(digitsOf: date.buddhistYear(newYear), into: &buffer)
    }
    buffer.append(" ")
    buffer.append(name(of: date.month))
    guard hasYear else { return }
    buffer.append(" ")
    append(year: date.buddhistYear(newYear), into: &buffer)
  }

  private func name(of month: Int) -> String {
    (style == .full ? ThaiMonth.name(of: month) : ThaiMonth.abbreviation(of: month)) ?? ""
  }

  private func append(year: Int, into buffer: inout FormatBuffer) {
    if tellsEra { buffer.append("พ.ศ. ") }
    append(digitsOf: year, into: &buffer)
  }

  private func append(digitsOf year: Int, into buffer: inout FormatBuffer) {
    if shortensYear { buffer.append(year % 100, atLeast: 2) } else { buffer.append(year) }
  }
}
