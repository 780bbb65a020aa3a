/// How a text is written inside the quotation marks of JSON.
package enum JSONText {
  /// The text with its quotation marks.
  package static func quoted(_ text: String) -> String {
    var bytes = [UInt8(ascii: "\"")]
    appendEscaped(text.utf8.span, to: &bytes)
    return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
  }

  /// Appends the text; a quotation mark, a backslash and control characters are escaped, all else stands for itself.
  static func appendEscaped(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    var copied = 0
    var i = 0
    while i < text.count {
      i = text.endOfNonASCII(from: i, to: text.count)
      guard i < text.count else { break }
      if isEscaped(text[i]) {
        bytes.append(copying: text.extracting(copied..<i))
        appendEscaped(text[i], to: &bytes)
        copied = i + 1
      }
      i += 1
    }
    bytes.append(copying: text.extracting(copied..<text.count))
  }

  /// Escapes what was appended behind `start` as it is.
  static func escape(_ bytes: inout [UInt8], from start: Int) {
    if needsNoEscape(bytes.span.extracting(start...)) { return }
    let plain = Array(bytes[start...])
    bytes.removeLast(plain.count)
    appendEscaped(plain.span, to: &bytes)
  }

  /// Whether all of the text stands for itself: nearly every text does, and is copied in one step then.
  static func needsNoEscape(_ text: Span<UInt8>) -> Bool {
    let raw = unsafe text.bytes
    let count = text.count
    if count >= 16 {
      // The loads read bytes i ..< i + 16, and i + 16 <= count; the last one goes over some bytes again.
      var i = 0
      while i + 16 < count {
        let bytes = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: SIMD16<UInt8>.self)
        if holdsEscaped(bytes) { return false }
        i += 16
      }
      return !holdsEscaped(
        unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: count - 16, as: SIMD16<UInt8>.self))
    }
    var i = 0
    while i < count {
      if isEscaped(text[i]) { return false }
      i += 1
    }
    return true
  }

  @inline(__always)
  private static func holdsEscaped(_ bytes: SIMD16<UInt8>) -> Bool {
    typealias Bytes = SIMD16<UInt8>
    let quotes = (bytes .== Bytes(repeating: 0x22)) .| (bytes .== Bytes(repeating: 0x5C))
    let escaped = quotes .| (bytes .< Bytes(repeating: 0x20))
    // A mask is sixteen bytes of zeros or ones, the same size as two words.
    let words = unsafe unsafeBitCast(escaped, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte, to: &bytes)
    case 0x08: append(UInt8(ascii: "b"), to: &bytes)
    case 0x09: append(UInt8(ascii: "t"), to: &bytes)
    case 0x0A: append(UInt8(ascii: "n"), to: &bytes)
    case 0x0C: append(UInt8(ascii: "f"), to: &bytes)
    case 0x0D: append(UInt8(ascii: "r"), to: &bytes)
    case 0..<0x20:
      append(UInt8(ascii: "u"), to: &bytes)
      bytes.append(UInt8(ascii: "0"))
      bytes.append(UInt8(ascii: "0"))
      bytes.append(hexDigit(byte >> 4))
      bytes.append(hexDigit(byte & 0xF))
    default: bytes.append(byte)
    }
  }

  private static func append(_ letter: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(letter)
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
