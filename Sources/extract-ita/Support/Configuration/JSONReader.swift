/// A JSON value (RFC 8259), each member of an object with its line.
enum JSONNode {
  case null
  case truth(Bool)
  /// As written.
  case number(String)
  case text(String)
  case list([JSONNode])
  case object([(key: String, line: Int, value: JSONNode)])

  /// The member of that key.
  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
  var list: [JSONNode]? { if case .list(let list) = self { list } else { nil } }
}

/// Reads JSON strictly: one value, no key twice, nothing behind it.
struct JSONReader {
  private static let greatestDepth = 64
  private var cursor: ByteCursor

  static func read(_ bytes: [UInt8]) throws(FileFault) -> JSONNode {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw FileFault(1, th: "ไฟล์ไม่ใช่ UTF-8", en: "the file isn't UTF-8.")
    }
    var reader = JSONReader(cursor: ByteCursor(bytes))
    let node = try reader.readValue(depth: 0)
    reader.skipSpace()
    guard reader.cursor.next == nil else { throw reader.fault() }
    return node
  }

  private init(cursor: ByteCursor) { self.cursor = cursor }

  private func fault(_ key: String? = nil) -> FileFault {
    FileFault(cursor.line, key, th: "ไม่เป็นไปตามรูปแบบ JSON", en: "this is no valid JSON.")
  }

  private mutating func skipSpace() {
    _ = cursor.take { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  private mutating func readValue(depth: Int) throws(FileFault) -> JSONNode {
    guard depth < Self.greatestDepth else { throw fault() }
    skipSpace()
    switch cursor.next {
    case UInt8(ascii: "{"): return try readObject(depth: depth)
    case UInt8(ascii: "["): return try readList(depth: depth)
    case UInt8(ascii: "\""): return .text(try readText())
    default: break
    }
    if cursor.take(word: "true") { return .truth(true) }
    if cursor.take(word: "false") { return .truth(false) }
    if cursor.take(word: "null") { return .null }
    let number = cursor.take { "+-.0123456789eE".utf8.contains($0) }
    guard !number.isEmpty, number[0] != UInt8(ascii: "+") else { throw fault() }
    return .number(String(decoding: number, as: UTF8.self))
  }

  private mutating func readObject(depth: Int) throws(FileFault) -> JSONNode {
    var members: [(key: String, line: Int, value: JSONNode)] = []
    var keys: Set<String> = []
    cursor.take()
    skipSpace()
    if cursor.take(UInt8(ascii: "}")) { return .object([]) }
    while true {
      skipSpace()
      let line = cursor.line
      let key = try readText()
      guard keys.insert(key).inserted else {
        throw FileFault(line, key, th: "กำหนดซ้ำ โปรดเหลือไว้ที่เดียว", en: "is set twice; keep one of them.")
      }
      skipSpace()
      guard cursor.take(UInt8(ascii: ":")) else { throw fault(key) }
      members.append((key, line, try readValue(depth: depth + 1)))
      skipSpace()
      if cursor.take(UInt8(ascii: "}")) { return .object(members) }
      guard cursor.take(UInt8(ascii: ",")) else { throw fault(key) }
    }
  }

  private mutating func readList(depth: Int) throws(FileFault) -> JSONNode {
    var nodes: [JSONNode] = []
    cursor.take()
    skipSpace()
    if cursor.take(UInt8(ascii: "]")) { return .list([]) }
    while true {
      nodes.append(try readValue(depth: depth + 1))
      skipSpace()
      if cursor.take(UInt8(ascii: "]")) { return .list(nodes) }
      guard cursor.take(UInt8(ascii: ",")) else { throw fault() }
    }
  }

  private mutating func readText() throws(FileFault) -> String {
    guard cursor.take(UInt8(ascii: "\"")) else { throw fault() }
    var bytes: [UInt8] = []
    while let byte = cursor.next, byte >= 0x20 {
      cursor.take()
      if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") { bytes += try readEscape() } else { bytes.append(byte) }
    }
    throw fault()
  }

  private mutating func readEscape() throws(FileFault) -> [UInt8] {
    switch cursor.take() {
    case UInt8(ascii: "\""): return [UInt8(ascii: "\"")]
    case UInt8(ascii: "\\"): return [UInt8(ascii: "\\")]
    case UInt8(ascii: "/"): return [UInt8(ascii: "/")]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "u"): return Array(String(try readUnit()).utf8)
    default: throw fault()
    }
  }

  /// One code point: a UTF-16 unit, or two of them that belong together.
  private mutating func readUnit() throws(FileFault) -> Unicode.Scalar {
    guard let first = cursor.takeHexadecimal(4) else { throw fault() }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, cursor.take(word: "\\u"), let second = cursor.takeHexadecimal(4),
      (0xDC00...0xDFFF).contains(second)
    else { throw fault() }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }
}
