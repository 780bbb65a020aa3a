/// Code points in bytes, by offset.
enum UTF8Decoder {
  /// The length of the valid code point at `offset`, or minus the length of the maximal invalid sequence there
  /// (the same sequences that a standard decoder turns into one U+FFFD each).
  static func validLength(in bytes: borrowing Span<UInt8>, at offset: Int) -> Int {
    let lead = bytes[offset]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return -1
    }
    for k in 1..<length {
      guard offset + k < bytes.count, bytes[offset + k] >= low, bytes[offset + k] <= high else { return -k }
      (low, high) = (0x80, 0xBF)
    }
    return length
  }

  /// The code point of a valid sequence of `length` bytes.
  @inline(__always)
  static func scalar(in bytes: borrowing Span<UInt8>, at offset: Int, length: Int) -> UInt32 {
    let lead = UInt32(bytes[offset])
    switch length {
    case 1: return lead
    case 2: return (lead & 0x1F) << 6 | continuation(bytes, offset + 1)
    case 3:
      return (lead & 0x0F) << 12 | continuation(bytes, offset + 1) << 6 | continuation(bytes, offset + 2)
    default:
      return (lead & 0x07) << 18 | continuation(bytes, offset + 1) << 12
        | continuation(bytes, offset + 2) << 6 | continuation(bytes, offset + 3)
    }
  }

  /// Length by the lead byte alone, for text that is known to be valid.
  @inline(__always)
  static func length(ofLead lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  @inline(__always)
  private static func continuation(_ bytes: borrowing Span<UInt8>, _ offset: Int) -> UInt32 {
    UInt32(bytes[offset] & 0x3F)
  }
}
