/// Decimal digits of both scripts, `๐`–`๙` and `0`–`9`.
public enum ThaiDigits {
  /// The digit that starts at `offset`, in either script, and its length in bytes (1 or 3).
  ///
  /// `nil` when no whole digit starts there and ends at or before `end`, or when `offset` lies outside `bytes`.
  ///
  /// ```swift
  /// let digit = ThaiDigits.digit(in: Array("๗".utf8).span, at: 0)?.value  // 7
  /// ```
  @inlinable @inline(__always)
  public static func digit(
    in bytes: Span<UInt8>, at offset: Int, end: Int = .max
  ) -> (value: Int, length: Int)? {
    let limit = min(end, bytes.count)
    guard offset >= 0, offset < limit else { return nil }
    let first = bytes[offset]
    if first &- 0x30 <= 9 { return (Int(first &- 0x30), 1) }
    // ๐ … ๙ are E0 B9 90 … E0 B9 99.
    guard first == 0xE0, limit &- offset > 2, bytes[offset &+ 1] == 0xB9 else { return nil }
    let last = bytes[offset &+ 2] &- 0x90
    return last <= 9 ? (Int(last), 3) : nil
  }
}
