/// The document as UTF-8, before any repair. All spans are offsets into `bytes`.
public struct SourceText: Sendable {
  /// The input's own bytes for UTF-8 input (a byte-order mark counted), else the input turned into UTF-8.
  public let bytes: [UInt8]
  /// How the input was encoded.
  public let encoding: TextEncoding
  /// Where bytes stand that are no UTF-8, in document order. They keep their place in `bytes`.
  public let invalid: [SourceSpan]
  /// Size of the input before it was turned into UTF-8.
  public let inputByteCount: Int

  /// The text at `span`; an invalid byte sequence shows as U+FFFD.
  public func text(at span: SourceSpan) -> String {
    String(decoding: bytes[Int(span.lower)..<Int(span.upper)], as: UTF8.self)
  }
}

/// Encodings that are recognised. The raw value is the name in the report.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte-order mark.
  case utf8 = "utf-8"
  /// UTF-16, little-endian, with a byte-order mark.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, big-endian, with a byte-order mark.
  case utf16BigEndian = "utf-16be"
  /// Windows-874, also for its relatives TIS-620 and ISO 8859-11.
  case windows874 = "windows-874"
}

/// Why an input gives no report at all.
public enum SourceError: Error, Hashable, Sendable {
  /// The input has no bytes, or nothing but white space.
  case empty
  /// The input holds control bytes that no text has, the first one at `offset`.
  case binary(offset: Int)
  /// The input is larger than a document may be: `limit` bytes.
  case tooLarge(limit: Int)
}
