extension ThaiDigits {
  /// The text with its digits `๐`–`๙` as `0`–`9`; nothing else is changed.
  ///
  /// ```swift
  /// let arabic = ThaiDigits.arabic("ร้อยละ ๘๗.๘๖")  // ร้อยละ 87.86
  /// ```
  public static func arabic(_ text: String) -> String {
    text.withBytes { bytes in
      unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { out in
        let count = unsafe DigitConversion.toArabic(bytes, out)
        // Safe: these bytes were written. They are those of a text, but that some of its whole characters are others of
        // one byte; looking at them all again would take ten times as long as the conversion.
        var converted = unsafe UTF8Span(unchecked: out.extracting(..<count).span)
        // So that the string knows whether it is ASCII.
        _ = converted.checkForASCII()
        return String(copying: converted)
      }
    }
  }

  /// The bytes of a text with its digits `๐`–`๙` as `0`–`9`; nothing else is changed, broken bytes neither.
  ///
  /// ```swift
  /// let ascii = ThaiDigits.arabic(in: Array("๘๗".utf8).span)
  /// ```
  public static func arabic(in bytes: Span<UInt8>) -> [UInt8] {
    // Safe: the result is no longer than the text, and every byte of it is written.
    unsafe [UInt8](unsafeUninitializedCapacity: bytes.count) { out, count in
      count = unsafe DigitConversion.toArabic(bytes, out)
    }
  }

  /// The text with its digits `0`–`9` as `๐`–`๙`; nothing else is changed.
  ///
  /// ```swift
  /// let thai = ThaiDigits.thai("ร้อยละ 87.86")  // ร้อยละ ๘๗.๘๖
  /// ```
  public static func thai(_ text: String) -> String {
    text.withBytes { bytes in
      let digits = DigitConversion.count(bytes)
      // Safe: each of the digits takes two bytes more, and every byte of the result is written.
      return unsafe String(unsafeUninitializedCapacity: bytes.count + 2 * digits) { out in
        unsafe DigitConversion.toThai(bytes, out)
      }
    }
  }
}

/// Conversion of whole texts, 32 bytes at a time where no digit stands.
private enum DigitConversion {
  private typealias Bytes = SIMD16<UInt8>
  private typealias Mask = SIMDMask<SIMD16<Int8>>

  /// Writes the bytes with Thai digits as ASCII ones, and returns how many bytes that are.
  ///
  /// `out` has room for as many bytes as there are. A block is written whole and cut back to its first digit.
  static func toArabic(_ bytes: Span<UInt8>, _ out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var (from, to) = (0, 0)
    guard let base = UnsafeMutableRawPointer(out.baseAddress) else { return 0 }
    while from &+ 34 <= bytes.count {
      // Safe: 34 bytes are left to read, two of them behind the block, and `to` never passes `from`, so 32 are left to
      // write.
      let low = unsafe copyBlock(bytes, at: from, base, to)
      let high = unsafe copyBlock(bytes, at: from &+ 16, base, to &+ 16)
      guard let clear = clearBytes(low, high) else {
        (from, to) = (from &+ 32, to &+ 32)
        continue
      }
      (from, to) = (from &+ clear, to &+ clear)
      unsafe copyNumber(bytes, &from, base, &to)
    }
    while from < bytes.count {
      unsafe copyNumber(bytes, &from, base, &to)
      guard from < bytes.count else { break }
      unsafe base.storeBytes(of: bytes[from], toByteOffset: to, as: UInt8.self)
      (from, to) = (from &+ 1, to &+ 1)
    }
    return to
  }

  /// Copies sixteen bytes, and tells where digits start in them. Eighteen must be there.
  @inline(__always)
  private static func copyBlock(
    _ bytes: Span<UInt8>, at from: Int, _ base: UnsafeMutableRawPointer, _ to: Int
  ) -> Mask {
    let raw = unsafe bytes.bytes
    let first = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: from, as: Bytes.self)
    let second = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: from &+ 1, as: Bytes.self)
    let third = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: from &+ 2, as: Bytes.self)
    unsafe base.storeBytes(of: first, toByteOffset: to, as: Bytes.self)
    // ๐ … ๙ are E0 B9 90 … E0 B9 99.
    return (first .== of(0xE0)) .& (second .== of(0xB9)) .& ((third &- of(0x90)) .<= of(9))
  }

  /// How many bytes stand before the first digit of two blocks; `nil` without one.
  @inline(__always)
  private static func clearBytes(_ low: Mask, _ high: Mask) -> Int? {
    // Safe: a mask is sixteen bytes of zeros or ones, as large as two words. The library's own `any` looks at one after
    // the other.
    let either = unsafe unsafeBitCast(low .| high, to: SIMD2<UInt64>.self)
    if either[0] | either[1] == 0 { return nil }
    let words = unsafe unsafeBitCast(low, to: SIMD2<UInt64>.self)
    if words[0] != 0 { return first(words[0]) }
    if words[1] != 0 { return first(words[1]) &+ 8 }
    let others = unsafe unsafeBitCast(high, to: SIMD2<UInt64>.self)
    return others[0] != 0 ? first(others[0]) &+ 16 : first(others[1]) &+ 24
  }

  /// The place of the first byte that isn't zero.
  @inline(__always)
  private static func first(_ word: UInt64) -> Int { word.littleEndian.trailingZeroBitCount &>> 3 }

  @inline(__always)
  private static func of(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }

  /// Writes the Thai digits that stand at `from` as ASCII ones, and those behind one point or comma after another.
  @inline(__always)
  private static func copyNumber(
    _ bytes: Span<UInt8>, _ from: inout Int, _ base: UnsafeMutableRawPointer, _ to: inout Int
  ) {
    while from < bytes.count {
      let first = bytes[from]
      if first == 0xE0, from &+ 2 < bytes.count, bytes[from &+ 1] == 0xB9, bytes[from &+ 2] &- 0x90 <= 9 {
        unsafe base.storeBytes(of: bytes[from &+ 2] &- 0x60, toByteOffset: to, as: UInt8.self)
        (from, to) = (from &+ 3, to &+ 1)
      } else if first == UInt8(ascii: ".") || first == UInt8(ascii: ",") {
        unsafe base.storeBytes(of: first, toByteOffset: to, as: UInt8.self)
        (from, to) = (from &+ 1, to &+ 1)
      } else {
        return
      }
    }
  }

  /// How many ASCII digits there are.
  static func count(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices where bytes[index] &- 0x30 <= 9 { count &+= 1 }
    return count
  }

  /// Writes the bytes with ASCII digits as Thai ones, and returns how many bytes that are.
  static func toThai(_ bytes: Span<UInt8>, _ out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var to = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte &- 0x30 <= 9 {
        unsafe out[to] = 0xE0
        unsafe out[to &+ 1] = 0xB9
        unsafe out[to &+ 2] = byte &+ 0x60
        to &+= 3
      } else {
        unsafe out[to] = byte
        to &+= 1
      }
    }
    return to
  }
}
