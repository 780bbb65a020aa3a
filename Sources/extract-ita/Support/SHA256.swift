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
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
  }
}
