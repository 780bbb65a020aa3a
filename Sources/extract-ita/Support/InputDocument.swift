import ThaiDocParse

/// A document as it came in.
struct InputDocument {
  let description: SourceDescription
  let bytes: [UInt8]

  /// Reads a file, or standard input for `-`.
  init(path: String) throws(ReadError) {
    let bytes = path == "-" ? try FileIO.readStandardInput() : try FileIO.read(path: path)
    self.init(name: Self.lastComponent(of: path), bytes: bytes)
  }

  /// A document that is here already.
  init(name: String, bytes: [UInt8]) {
    self.bytes = bytes
    description = SourceDescription(
      name: name, format: Self.isWebPage(bytes) ? .html : .text, sha256: SHA256.hexadecimal(bytes))
  }

  static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Whether it begins as a whole web page does; pasted tables in a text are text.
  private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(1024).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard head.first == UInt8(ascii: "<") else { return false }
    let start = String(decoding: head.prefix(14), as: UTF8.self).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}
