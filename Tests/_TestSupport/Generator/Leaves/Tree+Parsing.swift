extension Tree {
  /// The value of a JSON text in UTF-8; `nil` if it is none, or nests deeper than reports do.
  package init?(json bytes: [UInt8]) {
    var parser = JSONParser(bytes: bytes)
    guard let value = parser.value(depth: 0) else { return nil }
    parser.skipSpace()
    guard parser.offset == bytes.count else { return nil }
    self = value
  }
}

/// Reads JSON and keeps numbers as they are written.
private struct JSONParser {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    offset += 1
    return true
  }

  mutating func value(depth: Int) -> Tree? {
    skipSpace()
    guard depth < 64, let byte = next else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "\""): return string().map { .text($0) }
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func word(_ word: String, _ value: Tree) -> Tree? {
    guard bytes[offset...].starts(with: word.utf8) else { return nil }
    offset += word.utf8.count
    return value
  }

  private mutating func number() -> Tree? {
    let start = offset
    while let byte = next, "+-.0123456789eE".utf8.contains(byte) { offset += 1 }
    return start == offset ? nil : .number(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  private mutating func list(_ depth: Int) -> Tree? {
    offset += 1
    var elements: [Tree] = []
    if take(UInt8(ascii: "]")) { return .list(elements) }
    repeat {
      guard let element = value(depth: depth + 1) else { return nil }
      elements.append(element)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .list(elements) : nil
  }

  private mutating func object(_ depth: Int) -> Tree? {
    offset += 1
    var members: [Tree.Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard let key = string(), take(UInt8(ascii: ":")), let value = value(depth: depth + 1) else {
        return nil
      }
      members.append(Tree.Member(key: key, value: value))
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(members) : nil
  }

  private mutating func string() -> String? {
    guard next == UInt8(ascii: "\"") else { return nil }
    offset += 1
    var text: [UInt8] = []
    while let byte = next {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        text += escaped
      default: text.append(byte)
      }
    }
    return nil
  }

  /// What stands behind a backslash.
  private mutating func escape() -> [UInt8]? {
    guard let byte = next else { return nil }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"): return codePoint()
    default: return [byte]
    }
  }

  private mutating func codePoint() -> [UInt8]? {
    guard var code = hexadecimal() else { return nil }
    if 0xD800..<0xDC00 ~= code, bytes[offset...].starts(with: "\\u".utf8) {
      offset += 2
      guard let low = hexadecimal() else { return nil }
      code = 0x10000 + (code - 0xD800) << 10 + (low &- 0xDC00) & 0x3FF
    }
    return Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }

  private mutating func hexadecimal() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    defer { offset += 4 }
    return UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
  }
}
