import CLibCrypto

/// The SHA-256 of an input, as the report names it.
enum SHA256 {
  /// 64 lower-case hexadecimal digits.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    // Not the one call `SHA256(bytes, count, digest)`, which sets up all of the library at each start; see the shim.
    var state = SHA256_CTX()
    _ = unsafe SHA256_Init(&state)
    _ = unsafe SHA256_Update(&state, bytes, bytes.count)
    _ = unsafe SHA256_Final(&digest, &state)
    return Hexadecimal.text(digest)
  }
}

/// Bytes as lower-case hexadecimal digits, two each.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xF)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `nil` for what is no such text.
  static func bytes(_ text: String) -> [UInt8]? {
    let values = text.utf8.compactMap { digits.firstIndex(of: $0) }
    guard values.count == text.utf8.count, values.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }
}
