/// The words and abbreviations that say which era a year is counted in.
enum EraMark {
  /// The mark that starts at `offset`, and the offset after it, before spaces.
  ///
  /// พ.ศ. and ค.ศ. with or without their points, with spaces inside and with doubled points, and the full words.
  static func scan(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> (era: Era, upper: Int)? {
    let era: Era
    let word: StaticString
    switch bytes.scalar(at: offset, before: limit) {
    case "พ": (era, word) = (.buddhist, "พุทธศักราช")
    case "ค": (era, word) = (.common, "คริสต์ศักราช")
    default: return nil
    }
    if let upper = bytes.end(of: word, at: offset, before: limit) { return (era, upper) }
    let first = skippingPoints(bytes, from: offset + 3, before: limit)
    let second = bytes.skippingSpaces(from: first, before: limit)
    guard bytes.scalar(at: second, before: limit) == "ศ" else { return nil }
    let upper = skippingPoints(bytes, from: second + 3, before: limit)
    // Where letters go on, พศ is part of a word or of a longer abbreviation.
    return bytes.scalar(at: upper, before: limit).isThaiLetter ? nil : (era, upper)
  }

  /// The offset after points, each perhaps with spaces before it.
  private static func skippingPoints(_ bytes: Span<UInt8>, from offset: Int, before limit: Int) -> Int {
    var upper = offset
    while true {
      let point = bytes.skippingSpaces(from: upper, before: limit)
      guard bytes.byte(at: point, before: limit) == UInt8(ascii: ".") else { return upper }
      upper = point + 1
    }
  }
}
