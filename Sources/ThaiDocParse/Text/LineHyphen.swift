/// A hyphen that parts a Latin word at the end of a line.
enum LineHyphen {
  /// Whether one stands right before the line end at `offset`: between small letters, with two of them before it.
  static func stands(before offset: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    guard offset >= 3, offset + 1 < bytes.count, bytes[offset] == 0x0A, bytes[offset - 1] == 0x2D else {
      return false
    }
    return isSmall(bytes[offset - 2]) && isSmall(bytes[offset - 3]) && isSmall(bytes[offset + 1])
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
