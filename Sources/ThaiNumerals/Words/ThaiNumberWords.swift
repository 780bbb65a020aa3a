/// Numbers in words, both ways: `เก้าสิบสอง` ↔ 92.
///
/// ```swift
/// let ninetyTwo = try ThaiNumberWords.read("เก้าสิบสอง")
/// let words = ThaiNumberWords.write(1_200_101)  // หนึ่งล้านสองแสนหนึ่งร้อยเอ็ด
/// ```
public enum ThaiNumberWords {
  /// The number that a whole text says in words.
  ///
  /// - Any size: each ล้าน multiplies what stands before it, and the time is linear in the length.
  /// - ลบ before it, จุด and digits behind it, ครึ่ง (สองล้านครึ่ง, ครึ่งโหล) and โหล are read.
  /// - Spaces may stand between words, and แ may be typed as two เ. A first ร้อย, พัน or ล้าน may come without หนึ่ง.
  /// - Digits may stand before the words: `๓ ล้าน ๕ แสน`, `2.5 ล้าน`.
  ///
  /// `พันห้า` is 1,005, as officials read it, though in talk it is often 1,500.
  ///
  /// `millions` says how to count ล้าน where it matters; unless it is given, a text that says two numbers is refused.
  /// Throws `NumeralError` with the place of the first word that can't be.
  ///
  /// ```swift
  /// let budget = try ThaiNumberWords.read("สามล้านหนึ่งแสนแปดหมื่นห้าพันล้าน")  // 3185000000000
  /// let area = try ThaiNumberWords.read("๓ ล้าน ๕ แสน")
  /// let trillion = try ThaiNumberWords.read("หนึ่งล้านล้านสองล้าน", millions: .counted)
  /// ```
  public static func read(
    _ text: String, millions: MillionStyle? = nil
  ) throws(NumeralError) -> LongDecimal {
    try text.withBytes { bytes throws(NumeralError) in
      try read(in: bytes, at: 0, end: bytes.count, millions: millions)
    }
  }

  /// The number that the bytes from `offset` to `end` say in words, as `read(_:millions:)` has it.
  ///
  /// ```swift
  /// let five = try ThaiNumberWords.read(in: Array("ห้า".utf8).span)
  /// ```
  public static func read(
    in bytes: Span<UInt8>, at offset: Int = 0, end: Int = .max, millions: MillionStyle? = nil
  ) throws(NumeralError) -> LongDecimal {
    let (start, limit) = try bytes.bounds(from: offset, end: end)
    let (value, upper) = try prefix(bytes, at: start, before: limit, millions: millions)
    let rest = bytes.skippingGaps(from: upper, before: limit)
    guard rest == limit else {
      // ๓ ล้าน ๕ may be 3,000,005 or, in talk, 3,500,000.
      let isDigit = bytes.hasDigit(at: rest, before: limit)
      throw NumeralError(isDigit ? .ambiguousMixture : .unexpected, rest, bytes.endOfScalar(at: rest))
    }
    return value
  }

  /// What number words at `offset` say, and where they end; something else may follow.
  static func prefix(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int, millions: MillionStyle?
  ) throws(NumeralError) -> (value: LongDecimal, upper: Int) {
    if let mixed = try MixedNumber.read(bytes, at: offset, before: limit) {
      return (mixed.value, mixed.upper)
    }
    guard let phrase = NumberPhraseReader.read(bytes, at: offset, before: limit, gaps: .anywhere) else {
      throw NumeralError(.unexpected, offset, bytes.endOfScalar(at: offset))
    }
    return (try phrase.value(millions), phrase.upper)
  }

  /// A number in words, whatever its size: `ลบหนึ่งร้อยเอ็ดจุดห้าศูนย์` for -101.50.
  ///
  /// `et` says where a last 1 is called เอ็ด, `millions` how numbers from a million millions on are told.
  ///
  /// ```swift
  /// let hundredOne = ThaiNumberWords.write(101, et: .afterTens)  // หนึ่งร้อยหนึ่ง
  /// ```
  public static func write(
    _ number: LongDecimal, et: EtRule = .everywhere, millions: MillionStyle = .nested
  ) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(number.digits.count * 24)
    write(number, et: et, millions: millions, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same for a number of 64 bits.
  ///
  /// ```swift
  /// let score = ThaiNumberWords.write(ExactDecimal(units: 8786, scale: 2))
  /// ```
  @_disfavoredOverload
  public static func write(
    _ number: ExactDecimal, et: EtRule = .everywhere, millions: MillionStyle = .nested
  ) -> String {
    write(LongDecimal(number), et: et, millions: millions)
  }

  /// Appends the UTF-8 bytes of a number in words.
  ///
  /// ```swift
  /// ThaiNumberWords.write(12, into: &line)
  /// ```
  public static func write(
    _ number: LongDecimal, et: EtRule = .everywhere, millions: MillionStyle = .nested,
    into bytes: inout [UInt8]
  ) {
    NumberWordsWriter(et: et, millions: millions).write(number, into: &bytes)
  }
}
