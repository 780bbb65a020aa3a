/// Reads the part of TOML 1.0 that a configuration needs: keys, texts, lists of texts, truth values and comments.
///
/// Tables, numbers, dates and texts over several lines have no place in it and are faults. A reader of all of TOML would
/// make the program slower to start and three times as large, and the one at hand doesn't tell where a key stands.
struct TOMLSettings {
  private var cursor: ByteCursor
  private var settings: [Setting] = []

  static func read(_ bytes: [UInt8]) throws(FileFault) -> [Setting] {
    var reader = TOMLSettings(cursor: ByteCursor(bytes))
    while try reader.skipToKey() { try reader.readSetting() }
    return reader.settings
  }

  private init(cursor: ByteCursor) { self.cursor = cursor }

  /// Whether a key comes next; skips empty lines and comments.
  private mutating func skipToKey() throws(FileFault) -> Bool {
    while let byte = cursor.next {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): cursor.take()
      case UInt8(ascii: "#"): skipComment()
      case UInt8(ascii: "["):
        throw FileFault(
          cursor.line, th: "ไม่ใช้ตาราง [...] ในไฟล์นี้ โปรดเขียน key = ค่า โดยตรง",
          en: "tables ([…]) aren't used in this file; write key = value at its beginning.")
      default: return true
      }
    }
    return false
  }

  private mutating func skipComment() { _ = cursor.take { $0 != UInt8(ascii: "\n") } }

  private mutating func skipBlanks() {
    _ = cursor.take { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private mutating func readSetting() throws(FileFault) {
    let line = cursor.line
    let key = try readKey()
    skipBlanks()
    guard cursor.take(UInt8(ascii: "=")) else {
      throw FileFault(line, key, th: "ต้องมี = ตามหลัง key", en: "a = must follow the key.")
    }
    guard !settings.contains(where: { $0.key == key }) else {
      throw FileFault(line, key, th: "กำหนดซ้ำ โปรดเหลือไว้ที่เดียว", en: "is set twice; keep one of them.")
    }
    skipBlanks()
    settings.append(Setting(key: key, line: line, value: try readValue(of: key)))
    skipBlanks()
    if cursor.next == UInt8(ascii: "#") { skipComment() }
    _ = cursor.take(UInt8(ascii: "\r"))
    guard cursor.next == nil || cursor.next == UInt8(ascii: "\n") else {
      throw FileFault(cursor.line, key, th: "มีข้อความเกินหลังค่า", en: "something follows the value on its line.")
    }
  }

  private mutating func readKey() throws(FileFault) -> String {
    if let quote = cursor.next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return try readText(of: nil)
    }
    let bytes = cursor.take { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }
    guard !bytes.isEmpty else {
      throw FileFault(
        cursor.line, th: "ต้องขึ้นต้นด้วยชื่อ key", en: "a key must stand at the beginning of the line.")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func readValue(of key: String) throws(FileFault) -> Setting.Value {
    switch cursor.next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(try readText(of: key))
    case UInt8(ascii: "["): return .texts(try readTexts(of: key))
    default:
      if cursor.take(word: "true") { return .truth(true) }
      if cursor.take(word: "false") { return .truth(false) }
      throw Self.noValue(cursor.line, key)
    }
  }

  private static func noValue(_ line: Int, _ key: String?) -> FileFault {
    FileFault(
      line, key, th: "ค่าต้องเป็นข้อความในเครื่องหมายคำพูด รายการของข้อความ true หรือ false",
      en: "the value must be a text in quotation marks, a list of them, true or false.")
  }

  private mutating func readTexts(of key: String) throws(FileFault) -> [String] {
    cursor.take()
    var texts: [String] = []
    while true {
      skipInList()
      if cursor.take(UInt8(ascii: "]")) { return texts }
      guard cursor.next == UInt8(ascii: "\"") || cursor.next == UInt8(ascii: "'") else {
        throw FileFault(
          cursor.line, key, th: "รายการต้องประกอบด้วยข้อความในเครื่องหมายคำพูด และปิดด้วย ]",
          en: "a list holds texts in quotation marks and ends with ].")
      }
      texts.append(try readText(of: key))
      skipInList()
      guard cursor.take(UInt8(ascii: ",")) || cursor.next == UInt8(ascii: "]") else {
        throw FileFault(
          cursor.line, key, th: "คั่นข้อความในรายการด้วย , และปิดรายการด้วย ]",
          en: "put , between the texts of a list and ] at its end.")
      }
    }
  }

  private mutating func skipInList() {
    while let byte = cursor.next {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): cursor.take()
      case UInt8(ascii: "#"): skipComment()
      default: return
      }
    }
  }

  /// A text in quotation marks; escapes count only in double ones.
  private mutating func readText(of key: String?) throws(FileFault) -> String {
    let line = cursor.line
    let quote = cursor.take()
    var bytes: [UInt8] = []
    while let byte = cursor.take(), byte != UInt8(ascii: "\n") {
      if byte == quote { return String(decoding: bytes, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") {
        bytes += try readEscape(of: key)
      } else {
        bytes.append(byte)
      }
    }
    throw FileFault(
      line, key, th: "ข้อความไม่มีเครื่องหมายคำพูดปิดในบรรทัดเดียวกัน",
      en: "the text has no closing quotation mark on its line.")
  }

  private mutating func readEscape(of key: String?) throws(FileFault) -> [UInt8] {
    let line = cursor.line
    switch cursor.take() {
    case UInt8(ascii: "\""): return [UInt8(ascii: "\"")]
    case UInt8(ascii: "\\"): return [UInt8(ascii: "\\")]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "u"):
      if let scalar = cursor.takeHexadecimal(4).flatMap(Unicode.Scalar.init) {
        return Array(String(scalar).utf8)
      }
    case UInt8(ascii: "U"):
      if let scalar = cursor.takeHexadecimal(8).flatMap(Unicode.Scalar.init) {
        return Array(String(scalar).utf8)
      }
    default: break
    }
    throw FileFault(
      line, key, th: "ไม่รู้จักเครื่องหมาย \\ นี้ หากต้องการ \\ ธรรมดาให้เขียน \\\\",
      en: "this \\ begins no known escape; write \\\\ for a plain one.")
  }
}
