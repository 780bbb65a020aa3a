/// How a text is written inside the quotation marks of JSON.
package enum JSONText {
  /// The text with its quotation marks.
  package static func quoted(_ text: String) -> String {
    var output = ByteOutput(capacity: text.utf8.count + 2)
    output.append(UInt8(ascii: "\""))
    append(text.utf8.span, to: &output)
    output.append(UInt8(ascii: "\""))
    return output.string
  }

  /// Appends the text; a quotation mark, a backslash and control characters are escaped, all else stands for itself.
  ///
  /// Nearly every text stands for itself, so it is copied first, and looked at on the way.
  static func append(_ text: Span<UInt8>, to output: inout ByteOutput) {
    var needsEscapes = false
    unsafe output.append(upTo: text.count) { target in
      needsEscapes = unsafe transfer(text, to: UnsafeMutableRawPointer(target))
      return needsEscapes ? 0 : text.count
    }
    if needsEscapes { appendEscaped(text, to: &output) }
  }

  /// Appends a text that needs escapes.
  @inline(never)
  static func appendEscaped(_ text: Span<UInt8>, to output: inout ByteOutput) {
    var copied = 0
    var i = 0
    while i < text.count {
      i = text.endOfNonASCII(from: i, to: text.count)
      guard i < text.count else { break }
      if isEscaped(text[i]) {
        output.append(copying: text.extracting(copied..<i))
        appendEscaped(text[i], to: &output)
        copied = i + 1
      }
      i += 1
    }
    output.append(copying: text.extracting(copied..<text.count))
  }

  // MARK: Copying

  private typealias Bytes = SIMD16<UInt8>

  /// Copies a text to where there is room for it, and tells whether something in it must be escaped.
  static func transfer(_ text: Span<UInt8>, to target: UnsafeMutableRawPointer) -> Bool {
    let source = unsafe text.bytes
    let count = text.count
    // All loads and stores end at `count` or before it; the last one goes over some bytes again.
    if count >= 16 {
      func transfer(at i: Int) -> SIMDMask<SIMD16<Int8>> {
        let bytes = unsafe source.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: Bytes.self)
        unsafe target.storeBytes(of: bytes, toByteOffset: i, as: Bytes.self)
        // With this bit turned over, the quotation mark stands behind the control characters, and they stay where they are.
        return ((bytes ^ Bytes(repeating: 0x02)) .<= Bytes(repeating: 0x20))
          .| (bytes .== Bytes(repeating: 0x5C))
      }
      var escaped = transfer(at: count - 16)
      var i = 0
      while i + 16 < count {
        escaped = escaped .| transfer(at: i)
        i += 16
      }
      // A mask is sixteen bytes of zeros or ones, the same size as two words.
      let words = unsafe unsafeBitCast(escaped, to: SIMD2<UInt64>.self)
      return words[0] | words[1] != 0
    }
    if count >= 8 {
      func transfer(at i: Int) -> Bool {
        let word = unsafe source.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
        unsafe target.storeBytes(of: word, toByteOffset: i, as: UInt64.self)
        return holdsEscaped(word)
      }
      let (first, last) = (transfer(at: 0), transfer(at: count - 8))
      return first || last
    }
    var hasEscaped = false
    for i in 0..<count {
      unsafe target.storeBytes(of: text[i], toByteOffset: i, as: UInt8.self)
      if isEscaped(text[i]) { hasEscaped = true }
    }
    return hasEscaped
  }

  /// Whether one of the eight bytes must be escaped: one that is below 20, or 0 once the quotation mark or the backslash
  /// is taken out of it.
  private static func holdsEscaped(_ word: UInt64) -> Bool {
    let (quotes, backslashes) = (word ^ UInt64(repeating: 0x22), word ^ UInt64(repeating: 0x5C))
    let low = (word &- UInt64(repeating: 0x20)) & ~word & UInt64(repeating: 0x80)
    return low | quotes.zeroBytes | backslashes.zeroBytes != 0
  }

  // MARK: Escaping

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func appendEscaped(_ byte: UInt8, to output: inout ByteOutput) {
    output.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    case 0..<0x20:
      output.append("u00")
      output.append(hexDigit(byte >> 4))
      output.append(hexDigit(byte & 0xF))
    default: output.append(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
