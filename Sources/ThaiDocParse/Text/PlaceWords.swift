/// Words before which a space is one that somebody typed: a name ends there.
enum PlaceWords {
  /// As they are written, and with their marks one letter late.
  private static let all: [StaticString] = ["อำเภอ", "จังหวัด", "จงั ห", "ประจำปี", "ประจำปงี "]

  /// Whether one starts at an offset.
  static func start(at offset: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    for word in all where bytes.has(word, at: offset) { return true }
    return false
  }
}
