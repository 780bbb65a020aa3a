/// How a text is written inside the quotation marks of JSON.
enum JSONText {
  /// Appends the text; a quotation mark, a backslash and control characters are escaped, all else stands for itself.
  static func appendEscaped(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    if needsEscapes(text) {
      for index in text.indices { appendEscaped(text[index], to: &bytes) }
    } else {
      // The buffer is only read, and only inside the closure.
      unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
  }

  /// One pass without a branch, so that the compiler makes vector code of it.
  private static func needsEscapes(_ text: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      found |= byte < 0x20 ? 1 : 0
      found |= byte == UInt8(ascii: "\"") ? 1 : 0
      found |= byte == UInt8(ascii: "\\") ? 1 : 0
    }
    return found != 0
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
