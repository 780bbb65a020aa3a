/// Amounts of money in words, both ways: `หนึ่งพันสองร้อยบาทห้าสิบสตางค์` ↔ 1200.50.
///
/// ```swift
/// let words = try BahtText.write(LongDecimal(ExactDecimal(units: 120050, scale: 2)))
/// let amount = try BahtText.read("หนึ่งพันสองร้อยบาทห้าสิบสตางค์")
/// ```
public enum BahtText {
  /// How amounts are told, where offices and programs differ.
  public struct Options: Hashable, Sendable {
    /// Where a last 1 is called เอ็ด.
    public var et = EtRule.everywhere
    /// How numbers from a million millions on are told.
    public var millions = MillionStyle.nested
    /// Whether amounts below a baht start with ศูนย์บาท: ศูนย์บาทห้าสิบสตางค์ rather than ห้าสิบสตางค์.
    public var tellsZeroBaht = false
    /// How amounts finer than a satang are rounded; unless this is set, they are refused.
    public var rounding: RoundingRule?
    /// Whether brackets stand around the words, as on forms: (หนึ่งบาทถ้วน).
    public var hasBrackets = false

    /// The usage of Thai offices.
    ///
    /// ```swift
    /// var options = BahtText.Options()
    /// ```
    public init() {}
  }

  /// An amount in words, with ถ้วน where there are no satang: `หนึ่งร้อยเอ็ดบาทถ้วน`.
  ///
  /// Nothing is rounded unless `options.rounding` says how; an amount of 0 is ศูนย์บาทถ้วน.
  /// Throws `NumeralError` for an amount finer than a satang.
  ///
  /// ```swift
  /// let half = try BahtText.write(LongDecimal(ExactDecimal(units: 50, scale: 2)))  // ห้าสิบสตางค์
  /// ```
  public static func write(
    _ amount: LongDecimal, _ options: Options = Options()
  ) throws(NumeralError) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(amount.digits.count * 24 + 48)
    try write(amount, options, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same for a number of 64 bits.
  ///
  /// ```swift
  /// let total = try BahtText.write(ExactDecimal(units: 2125, scale: 2))  // ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์
  /// ```
  @_disfavoredOverload
  public static func write(
    _ amount: ExactDecimal, _ options: Options = Options()
  ) throws(NumeralError) -> String {
    try write(LongDecimal(amount), options)
  }

  /// Appends the UTF-8 bytes of an amount in words.
  ///
  /// ```swift
  /// try BahtText.write(100, into: &line)
  /// ```
  public static func write(
    _ amount: LongDecimal, _ options: Options = Options(), into bytes: inout [UInt8]
  ) throws(NumeralError) {
    let rounded = options.rounding.map { amount.rounded(toScale: 2, $0) } ?? amount
    guard LongDecimal.isZero(rounded.digits.dropFirst(rounded.wholeDigits + 2)) else {
      throw NumeralError(.finerThanSatang, 0, 0)
    }
    if options.hasBrackets { bytes.append(UInt8(ascii: "(")) }
    if rounded.isNegative { bytes.append(contentsOf: "ลบ".utf8) }
    writeParts(of: rounded, options, into: &bytes)
    if options.hasBrackets { bytes.append(UInt8(ascii: ")")) }
  }

  private static func writeParts(of amount: LongDecimal, _ options: Options, into bytes: inout [UInt8]) {
    let words = NumberWordsWriter(et: options.et, millions: options.millions)
    let satang = satang(of: amount)
    let hasBaht = !LongDecimal.isZero(amount.digits.prefix(amount.wholeDigits))
    if hasBaht || satang == 0 || options.tellsZeroBaht {
      words.writeWhole(amount, into: &bytes)
      bytes.append(contentsOf: "บาท".utf8)
    }
    if satang == 0 {
      bytes.append(contentsOf: "ถ้วน".utf8)
    } else {
      words.writeWhole(LongDecimal(satang), into: &bytes)
      bytes.append(contentsOf: "สตางค์".utf8)
    }
  }

  /// The two digits behind the point.
  private static func satang(of amount: LongDecimal) -> Int {
    let fraction = amount.digits.dropFirst(amount.wholeDigits)
    let tens = Int(fraction.first ?? 0), ones = Int(fraction.dropFirst().first ?? 0)
    return tens * 10 + ones
  }
}
