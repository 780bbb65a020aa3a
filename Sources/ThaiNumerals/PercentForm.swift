/// A number said to be a percentage: `ร้อยละ ๓๐`, `30%`, `๓๐ เปอร์เซ็นต์`.
public struct PercentForm: Hashable, Sendable {
  /// The number with its own place.
  public let number: ThaiNumber
  /// The byte offset where the whole form starts: the number, or `ร้อยละ` before it.
  public let lower: Int
  /// The byte offset after the whole form: the number, or the sign or word after it.
  public let upper: Int

  /// The number itself: 30 for `30%`, not 0.3.
  public var value: ExactDecimal { number.value }

  /// The percentage that starts at `offset`, with its number or with `ร้อยละ`.
  ///
  /// `nil` for a number without a sign or word, and for a sign or word without a number.
  ///
  /// ```swift
  /// let percent = PercentForm.scan(in: Array("ร้อยละ ๓๐".utf8).span, at: 0)?.value  // 30
  /// ```
  public static func scan(in bytes: Span<UInt8>, at offset: Int, end: Int = .max) -> PercentForm? {
    guard let limit = bytes.limit(from: offset, end: end) else { return nil }
    if let number = ThaiNumber.scan(in: bytes, at: offset, end: limit) {
      return endOfSign(bytes, after: number.upper, before: limit).map {
        PercentForm(number: number, lower: offset, upper: $0)
      }
    }
    guard let word = bytes.end(of: "ร้อยละ", at: offset, before: limit) else { return nil }
    let start = bytes.skippingSpaces(from: word, before: limit)
    guard let number = ThaiNumber.scan(in: bytes, at: start, end: limit) else { return nil }
    let upper = endOfSign(bytes, after: number.upper, before: limit) ?? number.upper
    return PercentForm(number: number, lower: offset, upper: upper)
  }

  /// The end of a percent sign or word that follows `offset`, perhaps after spaces.
  static func endOfSign(_ bytes: Span<UInt8>, after offset: Int, before limit: Int) -> Int? {
    let start = bytes.skippingSpaces(from: offset, before: limit)
    switch bytes.scalar(at: start, before: limit) {
    case "%": return start + 1
    case "\u{FF05}": return start + 3
    case "เ": return endOfWord(bytes, at: start, before: limit)
    default: return nil
    }
  }

  private static func endOfWord(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Int? {
    guard
      let upper = bytes.end(of: "เปอร์เซ็นต์", at: offset, before: limit)
        ?? bytes.end(of: "เปอร์เซนต์", at: offset, before: limit)
    else { return nil }
    // เปอร์เซ็นต์ไทล์ is a percentile.
    return bytes.end(of: "ไทล์", at: upper, before: limit) == nil ? upper : nil
  }
}
