/// Digits of either script read one after another, and the number they make.
struct DigitRun {
  /// The number read so far; it wraps past 18 digits, so look at `count` first.
  private(set) var value: Int64 = 0
  private(set) var count = 0
  private(set) var hasThai = false
  private(set) var hasArabic = false
  /// The offset after the last digit read, or after what the caller skipped.
  var upper: Int

  /// The most digits that are sure to fit `value`.
  static let mostDigits = 18

  /// An empty run that starts at `offset`.
  init(at offset: Int) { upper = offset }

  /// Reads digits until there are no more, or until `most` of them were read.
  @inline(__always)
  mutating func read(_ bytes: Span<UInt8>, before limit: Int, atMost most: Int) {
    var left = most
    while left > 0, let digit = bytes.digit(at: upper, before: limit) {
      value = value &* 10 &+ Int64(digit.value)
      count &+= 1
      upper &+= digit.length
      if digit.length == 1 { hasArabic = true } else { hasThai = true }
      left &-= 1
    }
  }
}
