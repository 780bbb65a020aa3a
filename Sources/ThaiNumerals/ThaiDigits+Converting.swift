extension ThaiDigits {
  /// The text with its digits `๐`–`๙` as `0`–`9`; nothing else is changed.
  ///
  /// ```swift
  /// let arabic = ThaiDigits.arabic("ร้อยละ ๘๗.๘๖")  // ร้อยละ 87.86
  /// ```
  public static func arabic(_ text: String) -> String {
    text.withBytes { bytes in
      // Safe: the result is no longer than the text, and every byte of it is written.
      unsafe String(unsafeUninitializedCapacity: bytes.count) { out in
        unsafe DigitConversion.toArabic(bytes, out)
      }
    }
  }

  /// The bytes of a text with its digits `๐`–`๙` as `0`–`9`; nothing else is changed, broken bytes neither.
  ///
  /// ```swift
  /// let ascii = ThaiDigits.arabic(in: Array("๘๗".utf8).span)
  /// ```
  public static func arabic(in bytes: Span<UInt8>) -> [UInt8] {
    // Safe for the same reason.
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
  /// Writes the bytes with Thai digits as ASCII ones, and returns how many bytes that are.
  ///
  /// `out` has room for as many bytes as there are. A block is written whole and cut back to its first digit.
  static func toArabic(_ bytes: Span<UInt8>, _ out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var (from, to) = (0, 0)
    guard let base = UnsafeMutableRawPointer(out.baseAddress) else { return 0 }
    while from &+ 33 <= bytes.count {
      // Safe: 33 bytes are left to read, and `to` never passes `from`, so 32 are left to write.
      var hits: UInt64 = 0
      for word in 0..<4 { hits |= unsafe copyWord(bytes, at: from &+ 8 &* word, base, to &+ 8 &* word) }
      if hits == 0 {
        // The lead byte of a digit may be the last of a block.
        let step = bytes[from &+ 31] == 0xE0 ? 31 : 32
        (from, to) = (from &+ step, to &+ step)
      } else {
        unsafe copyToDigit(bytes, &from, base, &to)
        unsafe copyDigits(bytes, &from, base, &to)
      }
    }
    while from < bytes.count {
      unsafe copyDigits(bytes, &from, base, &to)
      guard from < bytes.count else { break }
      unsafe base.storeBytes(of: bytes[from], toByteOffset: to, as: UInt8.self)
      (from, to) = (from &+ 1, to &+ 1)
    }
    return to
  }

  /// Copies eight bytes, and tells where a digit's second byte may stand in them. Nine must be there.
  @inline(__always)
  private static func copyWord(
    _ bytes: Span<UInt8>, at from: Int, _ base: UnsafeMutableRawPointer, _ to: Int
  ) -> UInt64 {
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: from, as: UInt64.self)
    let next = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: from &+ 1, as: UInt64.self)
    unsafe base.storeBytes(of: word, toByteOffset: to, as: UInt64.self)
    // ๐ … ๙ are E0 B9 90 … E0 B9 99.
    return zeros(word.littleEndian ^ 0xB9B9_B9B9_B9B9_B9B9)
      & zeros((next.littleEndian & 0xF0F0_F0F0_F0F0_F0F0) ^ 0x9090_9090_9090_9090)
  }

  /// Copies up to where a digit may start, within the next 32 bytes, and over a byte that only looks so.
  @inline(__always)
  private static func copyToDigit(
    _ bytes: Span<UInt8>, _ from: inout Int, _ base: UnsafeMutableRawPointer, _ to: inout Int
  ) {
    for _ in 0..<4 {
      let hits = unsafe copyWord(bytes, at: from, base, to)
      guard hits == 0 else {
        // The lead byte stands before the hit.
        let clear = hits.trailingZeroBitCount / 8 &- 1
        (from, to) = (from &+ max(0, clear), to &+ max(0, clear))
        if isDigit(bytes, at: from) { return }
        unsafe base.storeBytes(of: bytes[from], toByteOffset: to, as: UInt8.self)
        (from, to) = (from &+ 1, to &+ 1)
        return
      }
      let step = bytes[from &+ 7] == 0xE0 ? 7 : 8
      (from, to) = (from &+ step, to &+ step)
    }
  }

  @inline(__always)
  private static func isDigit(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    offset &+ 2 < bytes.count && bytes[offset] == 0xE0 && bytes[offset &+ 1] == 0xB9
      && bytes[offset &+ 2] &- 0x90 <= 9
  }

  /// Writes the Thai digits that stand at `from` as ASCII ones.
  @inline(__always)
  private static func copyDigits(
    _ bytes: Span<UInt8>, _ from: inout Int, _ base: UnsafeMutableRawPointer, _ to: inout Int
  ) {
    while isDigit(bytes, at: from) {
      unsafe base.storeBytes(of: bytes[from &+ 2] &- 0x60, toByteOffset: to, as: UInt8.self)
      (from, to) = (from &+ 3, to &+ 1)
    }
  }

  /// The high bit of every byte that is zero, and perhaps of bytes above such ones.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
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
