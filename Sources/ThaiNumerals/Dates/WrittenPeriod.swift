/// A time from one day or month to another: `๑ ตุลาคม ๒๕๖๕ ถึง ๓๐ กันยายน ๒๕๖๖`, `1-15 มิ.ย. 2566`, `ต.ค. - ก.ย. 67`.
public struct WrittenPeriod: Hashable, Sendable {
  /// Where it starts.
  public let start: WrittenDate
  /// Where it ends, itself included.
  public let end: WrittenDate
  /// What is wrong with it: a problem of either end, or that it ends before it starts.
  public let problem: NumeralError?

  /// The byte offset where it starts.
  public var lower: Int { start.lower }
  /// The byte offset after it.
  public var upper: Int { end.upper }

  /// The period that starts at `offset`; `nil` where no two ends are joined.
  ///
  /// Hyphens, dashes, `~`, `ถึง` and `จนถึง` join its ends; วันที่ may stand before each. A year at one end holds for
  /// both, a year earlier or later where they would else come in the wrong order: `ต.ค. - ก.ย. 67` starts in 2566.
  ///
  /// ```swift
  /// let period = WrittenPeriod.scan(in: Array("1-15 มิถุนายน 2566".utf8).span, at: 0)
  /// print(period?.start.date?.iso ?? "")  // 2023-06-01
  /// ```
  public static func scan(
    in bytes: Span<UInt8>, at offset: Int, end: Int = .max, options: DateOptions = DateOptions()
  ) -> WrittenPeriod? {
    guard let limit = bytes.limit(from: offset, end: end) else { return nil }
    if let first = DateParts.scan(bytes, at: offset, before: limit) {
      guard let second = secondEnd(bytes, after: first.upper, before: limit) else { return nil }
      return WrittenPeriod(first, second, options)
    }
    return daysOfOneMonth(bytes, at: offset, before: limit, options)
  }

  init(_ first: DateParts, _ second: DateParts, _ options: DateOptions) {
    let isBackward =
      (second.month.value, second.day?.value ?? 31) < (first.month.value, first.day?.value ?? 1)
    start = WrittenDate(first, options, nearer: second.year, shift: isBackward ? -1 : 0)
    end = WrittenDate(second, options, nearer: first.year, shift: isBackward ? 1 : 0)
    problem = start.problem ?? end.problem ?? Self.backwards(start, end)
  }

  private static func backwards(_ start: WrittenDate, _ end: WrittenDate) -> NumeralError? {
    guard let from = start.year, let to = end.year,
      (to, end.month, end.day ?? 31) < (from, start.month, start.day ?? 1)
    else { return nil }
    return NumeralError(.periodBackwards, start.lower, end.upper)
  }

  /// `1 - 15 มิถุนายน 2566`: the first end is a day only.
  static func daysOfOneMonth(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int, _ options: DateOptions
  ) -> WrittenPeriod? {
    var start = offset
    if let upper = bytes.end(of: "วันที่", at: offset, before: limit) {
      start = bytes.skippingSpaces(from: upper, before: limit)
    }
    guard let day = DatedMonth.shortNumber(bytes, at: start, before: limit),
      let second = secondEnd(bytes, after: day.upper, before: limit), second.day != nil,
      second.form == .full || second.form == .abbreviated
    else { return nil }
    var first = second
    first.day = (day.value, start, day.upper)
    (first.weekday, first.lower, first.upper) = (nil, offset, day.upper)
    return WrittenPeriod(first, second, options)
  }

  /// The end that a dash or ถึง joins to what ends at `offset`.
  static func secondEnd(_ bytes: Span<UInt8>, after offset: Int, before limit: Int) -> DateParts? {
    guard var start = bytes.endOfConnector(at: offset, before: limit) else { return nil }
    if let upper = bytes.end(of: "สิ้นเดือน", at: start, before: limit)
      ?? bytes.end(of: "เดือน", at: start, before: limit)
    {
      start = bytes.skippingSpaces(from: upper, before: limit)
    }
    return DateParts.scan(bytes, at: start, before: limit)
  }
}
