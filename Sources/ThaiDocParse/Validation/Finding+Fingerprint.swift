extension Finding {
  /// So many bytes of the line in front of the place belong to the fingerprint: sixteen Thai letters.
  private static let contextLength = 48

  /// What a finding is known by when the document changes elsewhere: 16 hexadecimal digits.
  ///
  /// Made of the rule, the subjects without their places in lists, the text at the first place and the words right in
  /// front of it in the same line; white space is folded. Lines that move and text that changes further off leave it as
  /// it is. Two findings of one document may share one.
  public func fingerprint(in source: SourceText) -> String {
    var hash = FoldedHash()
    hash.add(rule.code.utf8)
    for subject in subjects { hash.add(subject.utf8.lazy.filter { !(0x30...0x39).contains($0) }) }
    if let place {
      let range = Int(place.lower)..<Int(place.upper)
      hash.add(source.bytes[Self.context(before: range.lowerBound, in: source.bytes)])
      hash.add(source.bytes[range])
    } else {
      hash.add((found?.description ?? "").utf8)
      hash.add((expected?.description ?? "").utf8)
    }
    return hash.digits
  }

  private static func context(before offset: Int, in bytes: [UInt8]) -> Range<Int> {
    var start = offset
    while start > 0, offset - start < contextLength, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D {
      start -= 1
    }
    return start..<offset
  }
}

/// The 64-bit FNV-1a hash of texts, each run of white space counted as one space.
private struct FoldedHash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: some Sequence<UInt8>) {
    var hasSpace = false
    for byte in text {
      let isSpace = byte <= 0x20
      if !(isSpace && hasSpace) { mix(isSpace ? 0x20 : byte) }
      hasSpace = isSpace
    }
    mix(0)  // "ab", "c" isn't "a", "bc"
  }

  private mutating func mix(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
