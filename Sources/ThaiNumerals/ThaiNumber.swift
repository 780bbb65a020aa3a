/// One number as it is written: digits of either script, perhaps with grouping commas and a point.
///
/// It has no sign; whoever asks looks at a hyphen before it.
public struct ThaiNumber: Hashable, Sendable {
  /// Which digits a number is written in.
  public enum Script: Hashable, Sendable {
    /// `๐`–`๙` only.
    case thai
    /// `0`–`9` only.
    case arabic
    /// Some of each.
    case mixed
  }

  /// The number, with as many digits behind the point as are written.
  public let value: ExactDecimal
  /// The byte offset of its first digit.
  public let lower: Int
  /// The byte offset after its last digit.
  public let upper: Int
  /// Which digits it is written in.
  public let script: Script
  /// Whether commas group its thousands.
  public let isGrouped: Bool
  /// Whether spaces stand around its point: `๘๗ . ๘๖`.
  public let hasSpacedPoint: Bool

  /// How many digits stand behind the point.
  public var fractionDigits: Int { value.scale }

  /// The number whose first digit is at `offset`, in a time bounded by 19 digits and the spaces after it.
  ///
  /// - A comma belongs to it before exactly three digits, after one to three that don't start with zero, and
  ///   after such groups: `๘,๓๐๐`. Else the number stops before the comma.
  /// - A point belongs to it between digits, or between equally many spaces: `๘๗.๘๖`, `๘๗ . ๘๖`, but not `๑. ๒`.
  ///
  /// `nil` when no digit starts there, for more than 18 digits, and for numbers with two points such as `๔.๑.๒`;
  /// go on from `endOfDigits(in:at:end:)` then.
  ///
  /// ```swift
  /// let score = ThaiNumber.scan(in: Array("๘๗.๘๖ คะแนน".utf8).span, at: 0)?.value  // 87.86
  /// ```
  public static func scan(in bytes: Span<UInt8>, at offset: Int, end: Int = .max) -> ThaiNumber? {
    guard let limit = bytes.limit(from: offset, end: end) else { return nil }
    var run = DigitRun(at: offset)
    run.read(bytes, before: limit, atMost: DigitRun.mostDigits + 1)
    guard run.count > 0 else { return nil }
    let isGrouped = readGroups(bytes, into: &run, before: limit)
    let whole = run
    var hasSpacedPoint = false
    if let fraction = startOfFraction(bytes, at: run.upper, before: limit) {
      hasSpacedPoint = fraction - run.upper > 1
      run.upper = fraction
      run.read(bytes, before: limit, atMost: DigitRun.mostDigits + 1)
      if startOfFraction(bytes, at: run.upper, before: limit) != nil { return nil }
    }
    guard run.count <= DigitRun.mostDigits else { return nil }
    return ThaiNumber(
      value: ExactDecimal(units: run.value, scale: run.count - whole.count),
      lower: offset,
      upper: run.upper,
      script: run.hasThai ? (run.hasArabic ? .mixed : .thai) : .arabic,
      isGrouped: isGrouped,
      hasSpacedPoint: hasSpacedPoint
    )
  }

  /// Where the digits that start at `offset` end, with the groups and points directly between them.
  ///
  /// It is `offset` when no digit starts there. Of numbers that `scan` refuses, it skips all the parts, however
  /// long they are, so that none of them is taken for a number of its own.
  ///
  /// ```swift
  /// let after = ThaiNumber.endOfDigits(in: Array("1.2.3 ก".utf8).span, at: 0)  // 5
  /// ```
  public static func endOfDigits(in bytes: Span<UInt8>, at offset: Int, end: Int = .max) -> Int {
    guard let limit = bytes.limit(from: offset, end: end) else { return offset }
    var run = DigitRun(at: offset)
    run.read(bytes, before: limit, atMost: .max)
    guard run.count > 0 else { return offset }
    while let group = group(bytes, after: run, before: limit) { run = group }
    while bytes.byte(at: run.upper, before: limit) == UInt8(ascii: "."),
      bytes.hasDigit(at: run.upper + 1, before: limit)
    {
      run.upper += 1
      run.read(bytes, before: limit, atMost: .max)
    }
    return run.upper
  }
}

// MARK: - Groups and points

extension ThaiNumber {
  /// Reads `,ddd` as often as it comes, and tells whether it did.
  private static func readGroups(_ bytes: Span<UInt8>, into run: inout DigitRun, before limit: Int) -> Bool {
    // 0,123 is no number of thousands, and a value of 0 to 99 in 3 digits shows that it starts with zero.
    let leastForCount: Int64 = run.count == 1 ? 1 : run.count == 2 ? 10 : 100
    guard run.count <= 3, run.value >= leastForCount else { return false }
    var isGrouped = false
    while run.count <= DigitRun.mostDigits, let next = group(bytes, after: run, before: limit) {
      run = next
      isGrouped = true
    }
    return isGrouped
  }

  /// The run with one more group; `nil` unless a comma and exactly three digits follow.
  @inline(__always)
  private static func group(_ bytes: Span<UInt8>, after run: DigitRun, before limit: Int) -> DigitRun? {
    guard bytes.byte(at: run.upper, before: limit) == UInt8(ascii: ",") else { return nil }
    var next = run
    next.upper += 1
    next.read(bytes, before: limit, atMost: 4)
    return next.count - run.count == 3 ? next : nil
  }

  /// Where the fraction starts whose point, or point between equally many spaces, stands at `offset`.
  @inline(__always)
  static func startOfFraction(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Int? {
    switch bytes.byte(at: offset, before: limit) {
    case UInt8(ascii: "."): return bytes.hasDigit(at: offset + 1, before: limit) ? offset + 1 : nil
    case UInt8(ascii: " "): return startOfSpacedFraction(bytes, at: offset, before: limit)
    default: return nil
    }
  }

  private static func startOfSpacedFraction(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> Int? {
    var point = offset
    while bytes.byte(at: point, before: limit) == UInt8(ascii: " ") { point += 1 }
    guard bytes.byte(at: point, before: limit) == UInt8(ascii: ".") else { return nil }
    var start = point + 1
    while bytes.byte(at: start, before: limit) == UInt8(ascii: " ") { start += 1 }
    guard start - point - 1 == point - offset else { return nil }
    return bytes.hasDigit(at: start, before: limit) ? start : nil
  }
}
