import ThaiDocParse

/// One line of a configuration file: a key and what it is set to.
struct Setting {
  let key: String
  let line: Int
  let value: Value

  enum Value {
    case text(String)
    case texts([String])
    case truth(Bool)
  }
}

/// What is wrong with a file that the user wrote, and where.
struct FileFault: Error {
  let line: Int
  var key: String?
  let reason: Words

  init(_ line: Int, _ key: String? = nil, th: String, en: String) {
    self.line = line
    self.key = key
    reason = Words(th: th, en: en)
  }

  /// `file:line: key: reason`.
  func message(in path: String) -> Words {
    let head = "\(DisplayText.line(path)):\(line): " + (key.map { DisplayText.line($0) + ": " } ?? "")
    return Words(th: head + reason.th, en: head + reason.en)
  }
}

/// Reads bytes from front to back, counting lines.
struct ByteCursor {
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var line = 1

  /// A text; a byte-order mark in front is left out.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  @discardableResult
  mutating func take() -> UInt8? {
    guard let byte = next else { return nil }
    offset += 1
    if byte == UInt8(ascii: "\n") { line += 1 }
    return byte
  }

  /// Takes the byte if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    take()
    return true
  }

  /// Takes the word if it comes next.
  mutating func take(word: String) -> Bool {
    guard bytes[offset...].starts(with: word.utf8) else { return false }
    offset += word.utf8.count
    return true
  }

  /// Takes bytes as long as they are wanted.
  mutating func take(while isWanted: (UInt8) -> Bool) -> [UInt8] {
    var taken: [UInt8] = []
    while let byte = next, isWanted(byte) {
      taken.append(byte)
      take()
    }
    return taken
  }

  /// The code point of so many hexadecimal digits; `nil` if they are none.
  mutating func takeHexadecimal(_ count: Int) -> UInt32? {
    guard offset + count <= bytes.count else { return nil }
    let digits = String(decoding: bytes[offset..<offset + count], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
    offset += count
    return UInt32(digits, radix: 16)
  }
}
