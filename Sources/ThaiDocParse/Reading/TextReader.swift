/// Text in any of the encodings that Thai offices use → source text in UTF-8.
enum TextReader {
  /// The document as UTF-8 and what one look at it told.
  ///
  /// Throws `empty` for nothing but white space, `binary` where NUL bytes stand in it, `tooLarge` over
  /// `ReportParser.largestInput`.
  static func read(_ input: [UInt8]) throws(SourceError) -> (source: SourceText, inspection: TextInspection) {
    guard input.count <= ReportParser.largestInput else { throw .tooLarge(limit: ReportParser.largestInput) }
    let (bytes, encoding) = utf8(input)
    var inspection = TextInspection(bytes.span)
    var result = SourceText(
      bytes: bytes, encoding: encoding, invalid: inspection.invalid, inputByteCount: input.count)
    if encoding == .utf8, looksLikeWindows874(bytes, inspection) {
      let decoded = Windows874.utf8(from: bytes)
      inspection = TextInspection(decoded.span)
      result = SourceText(
        bytes: decoded, encoding: .windows874, invalid: inspection.invalid, inputByteCount: input.count)
    }
    if let offset = inspection.firstNUL { throw .binary(offset: offset) }
    if result.bytes.allSatisfy({ $0 <= 0x20 }) { throw .empty }
    return (result, inspection)
  }

  private static func utf8(_ input: [UInt8]) -> (bytes: [UInt8], encoding: TextEncoding) {
    guard input.count >= 2 else { return (input, .utf8) }
    if input[0] == 0xFF && input[1] == 0xFE {
      return (UTF16Text.utf8(input, bigEndian: false), .utf16LittleEndian)
    }
    if input[0] == 0xFE && input[1] == 0xFF {
      return (UTF16Text.utf8(input, bigEndian: true), .utf16BigEndian)
    }
    return (input, .utf8)
  }

  /// Whether most of what is no UTF-8 are letters of Windows-874, and no Thai stands in it as UTF-8.
  private static func looksLikeWindows874(_ bytes: [UInt8], _ inspection: TextInspection) -> Bool {
    guard inspection.invalid.count >= 8, inspection.firstNUL == nil else { return false }
    var letters = 0
    var high = 0
    for byte in bytes where byte >= 0x80 {
      high += 1
      if (0xA1...0xDA).contains(byte) || (0xDF...0xFB).contains(byte) { letters += 1 }
    }
    return inspection.invalid.count * 3 > high && letters * 10 > high * 9
  }
}

/// Windows-874, the superset of TIS-620 and ISO 8859-11.
enum Windows874 {
  static func utf8(from bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3)
    for byte in bytes {
      let encoded = UTF8Encoder.bytes(of: scalar(byte))
      for k in 0..<encoded.count { result.append(encoded.bytes[k]) }
    }
    return result
  }

  /// U+FFFD for the bytes that the code page leaves undefined.
  private static func scalar(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 0..<0x80: UInt32(byte)
    case 0xA1...0xDA, 0xDF...0xFB: UInt32(byte) - 0xA0 + 0x0E00
    case 0xA0: 0xA0
    default: punctuation(byte) ?? 0xFFFD
    }
  }

  /// What the code page has in its second control area, 80–9F.
  static func punctuation(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x80: 0x20AC
    case 0x85: 0x2026
    case 0x91: 0x2018
    case 0x92: 0x2019
    case 0x93: 0x201C
    case 0x94: 0x201D
    case 0x95: 0x2022
    case 0x96: 0x2013
    case 0x97: 0x2014
    default: nil
    }
  }
}

/// UTF-16 with a byte-order mark.
enum UTF16Text {
  static func utf8(_ bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 2)
    var i = 2
    func unit(_ offset: Int) -> UInt32? {
      guard offset + 1 < bytes.count else { return nil }
      let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    while let first = unit(i) {
      i += 2
      var scalar = first
      if (0xD800...0xDBFF).contains(first), let second = unit(i), (0xDC00...0xDFFF).contains(second) {
        scalar = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
        i += 2
      } else if (0xD800...0xDFFF).contains(first) {
        scalar = 0xFFFD
      }
      let encoded = UTF8Encoder.bytes(of: scalar)
      for k in 0..<encoded.count { result.append(encoded.bytes[k]) }
    }
    return result
  }
}
