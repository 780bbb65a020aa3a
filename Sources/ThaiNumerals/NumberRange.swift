/// Two numbers as the ends of a range, or one number with a word that leaves the other end open.
public struct NumberRange: Hashable, Sendable {
  /// The lower end; `nil` for `ต่ำกว่า ๕๐`.
  public let low: ThaiNumber?
  /// The upper end; `nil` for `๘๕ ขึ้นไป`.
  public let high: ThaiNumber?
  /// Whether the upper end itself is left out, as `ต่ำกว่า`, `น้อยกว่า` and `ไม่ถึง` say.
  public let excludesHigh: Bool
  /// Whether the greater number is written first: `๑๐๐ - ๙๕`.
  public let isDescending: Bool
  /// The byte offset where it starts: its first digit, or the word before it.
  public let lower: Int
  /// The byte offset after its last digit, or after the word that opens it.
  public let upper: Int

  /// The range that starts at `offset`: `๙๕.๐๐ - ๑๐๐`, `๘๕ ถึง ๙๔.๙๙`, `๘๕ ขึ้นไป` or `ต่ำกว่า ๕๐`.
  ///
  /// Hyphens, dashes, the minus sign, `~` and `ถึง` join two numbers, with or without spaces. `nil` for anything
  /// else, and for three numbers in a chain, which are a date or a telephone number.
  ///
  /// ```swift
  /// let low = NumberRange.scan(in: Array("๘๕ ขึ้นไป".utf8).span, at: 0)?.low?.value  // 85
  /// ```
  public static func scan(in bytes: Span<UInt8>, at offset: Int, end: Int = .max) -> NumberRange? {
    guard let limit = bytes.limit(from: offset, end: end) else { return nil }
    guard let first = ThaiNumber.scan(in: bytes, at: offset, end: limit) else {
      return below(bytes, at: offset, before: limit)
    }
    if let joined = bytes.endOfConnector(at: first.upper, before: limit) {
      return between(first, bytes, at: joined, before: limit)
    }
    let word = bytes.skippingSpaces(from: first.upper, before: limit)
    guard let upper = bytes.end(of: "ขึ้นไป", at: word, before: limit) else { return nil }
    return NumberRange(
      low: first, high: nil, excludesHigh: false, isDescending: false, lower: offset, upper: upper)
  }

  private static func between(
    _ first: ThaiNumber, _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> NumberRange? {
    guard let second = ThaiNumber.scan(in: bytes, at: offset, end: limit) else { return nil }
    let next = bytes.scalar(at: second.upper, before: limit)
    if next.joinsRange, bytes.hasDigit(at: second.upper + next.utf8Length, before: limit) { return nil }
    let isDescending = second.value < first.value
    return NumberRange(
      low: isDescending ? second : first,
      high: isDescending ? first : second,
      excludesHigh: false,
      isDescending: isDescending,
      lower: first.lower,
      upper: second.upper
    )
  }

  private static func below(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> NumberRange? {
    guard let word = endOfBelow(bytes, at: offset, before: limit) else { return nil }
    var start = bytes.skippingSpaces(from: word, before: limit)
    if let percent = bytes.end(of: "ร้อยละ", at: start, before: limit) {
      start = bytes.skippingSpaces(from: percent, before: limit)
    }
    guard let number = ThaiNumber.scan(in: bytes, at: start, end: limit) else { return nil }
    return NumberRange(
      low: nil, high: number, excludesHigh: true, isDescending: false, lower: offset, upper: number.upper)
  }

  private static func endOfBelow(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Int? {
    switch bytes.scalar(at: offset, before: limit) {
    case "ต": bytes.end(of: "ต่ำกว่า", at: offset, before: limit)
    case "น": bytes.end(of: "น้อยกว่า", at: offset, before: limit)
    case "ไ": bytes.end(of: "ไม่ถึง", at: offset, before: limit)
    default: nil
    }
  }
}
