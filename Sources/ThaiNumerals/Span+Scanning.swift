/// What the scanners share: reading one scalar, one word or a run of spaces, never past a limit.
///
/// Every `limit` here comes from `limit(from:end:)`, so it is at most `count`, and offsets are never negative.
extension Span where Element == UInt8 {
  /// The first offset a scan must not read; `nil` when `offset` isn't before it.
  @inline(__always)
  func limit(from offset: Int, end: Int) -> Int? {
    let limit = min(end, count)
    return offset >= 0 && offset < limit ? limit : nil
  }

  /// The first offset of a text that is read whole which is no gap, and the one that must not be read; throws where there
  /// is nothing to read.
  func bounds(from offset: Int, end: Int) throws(NumeralError) -> (start: Int, limit: Int) {
    guard let limit = limit(from: offset, end: end) else {
      let place = max(0, min(offset, count))
      throw NumeralError(.empty, place, place)
    }
    let start = skippingGaps(from: offset, before: limit)
    guard start < limit else { throw NumeralError(.empty, offset, limit) }
    return (start, limit)
  }

  /// The byte at `offset`, or 0 from `limit` on.
  @inline(__always)
  func byte(at offset: Int, before limit: Int) -> UInt8 {
    offset < limit ? self[offset] : 0
  }

  /// The digit of either script that starts at `offset`, as `ThaiDigits.digit(in:at:end:)` tells it, for a limit that is
  /// known to be at most `count`.
  @inline(__always)
  func digit(at offset: Int, before limit: Int) -> (value: Int, length: Int)? {
    // Offsets below zero are beyond any limit as unsigned numbers.
    guard UInt(bitPattern: offset) < UInt(bitPattern: limit) else { return nil }
    // Safe: `offset` is neither negative nor at `limit`, and two more bytes are read only where they lie before it.
    let first = unsafe self[unchecked: offset]
    if first &- 0x30 <= 9 { return (Int(first &- 0x30), 1) }
    guard first == 0xE0, limit &- offset > 2, unsafe self[unchecked: offset &+ 1] == 0xB9 else { return nil }
    let last = unsafe self[unchecked: offset &+ 2] &- 0x90
    return last <= 9 ? (Int(last), 3) : nil
  }

  /// Whether a digit of either script starts at `offset`.
  @inline(__always)
  func hasDigit(at offset: Int, before limit: Int) -> Bool {
    digit(at: offset, before: limit) != nil
  }

  /// The scalar of one to three bytes that starts at `offset`, else U+0000.
  ///
  /// Longer scalars are in none of our words, so they count as nothing, as broken bytes do.
  func scalar(at offset: Int, before limit: Int) -> Unicode.Scalar {
    let first = byte(at: offset, before: limit)
    if first < 0x80 { return Unicode.Scalar(first) }
    if first == 0xE0, offset &+ 2 < limit, self[offset &+ 1] & 0xFE == 0xB8, self[offset &+ 2] & 0xC0 == 0x80
    {
      return Unicode.Scalar(0x0E00 | UInt32(truncatingIfNeeded: thaiIndex(at: offset))) ?? "\0"
    }
    let second = byte(at: offset + 1, before: limit)
    guard second & 0xC0 == 0x80 else { return "\0" }
    if first & 0xE0 == 0xC0 {
      return .decoded(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), atLeast: 0x80)
    }
    let third = byte(at: offset + 2, before: limit)
    guard first & 0xF0 == 0xE0, third & 0xC0 == 0x80 else { return "\0" }
    let value = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    return .decoded(value, atLeast: 0x800)
  }

  /// The end of `word` if it stands at `offset`.
  ///
  /// Words are static strings, as looking into a `String` byte by byte took a tenth of a scan. Eight or four bytes are
  /// compared at once, the last ones perhaps again; of a word known where this is called, a few comparisons are left.
  @inline(__always)
  func end(of word: StaticString, at offset: Int, before limit: Int) -> Int? {
    let length = word.utf8CodeUnitCount
    guard offset &+ length <= limit else { return nil }
    return length >= 8
      ? hasLetters(of: word, at: offset, by: UInt64.self) ? offset &+ length : nil
      : length >= 4
        ? hasLetters(of: word, at: offset, by: UInt32.self) ? offset &+ length : nil
        : hasLetters(of: word, at: offset, by: UInt8.self) ? offset &+ length : nil
  }

  /// Whether the bytes of `word`, which is as long as a `Piece` or longer, stand at `offset`, where as many are left.
  @inline(__always)
  private func hasLetters<Piece: FixedWidthInteger & BitwiseCopyable>(
    of word: StaticString, at offset: Int, by: Piece.Type
  ) -> Bool {
    // Safe: the literal has `length` bytes and is kept by pointer, and `index` goes no further than a piece before their
    // end. Callers see to it that as many bytes stand between `offset`, which isn't below zero, and a limit that isn't
    // behind the end of the text.
    let letters = unsafe UnsafeRawPointer(word.utf8Start)
    let last = word.utf8CodeUnitCount &- MemoryLayout<Piece>.size
    var index = 0
    while true {
      let piece = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ index, as: Piece.self)
      if unsafe piece != letters.loadUnaligned(fromByteOffset: index, as: Piece.self) { return false }
      if index == last { return true }
      index = Swift.min(index &+ MemoryLayout<Piece>.size, last)
    }
  }

  /// The first offset from `offset` on that isn't a space or a no-break space.
  ///
  /// Tabs and line ends stop it: they part cells and lines, and nothing we scan crosses those.
  func skippingSpaces(from offset: Int, before limit: Int) -> Int {
    guard offset < limit else { return offset }
    // One space or none is usual, and which of them can't be foretold: the word is below zero for a space only.
    var next = offset &+ Int(truncatingIfNeeded: (UInt64(self[offset] ^ 0x20) &- 1) &>> 63)
    while next < limit {
      if self[next] == 0x20 {
        next += 1
      } else if self[next] == 0xC2, byte(at: next + 1, before: limit) == 0xA0 {
        next += 2
      } else {
        break
      }
    }
    return next
  }

  /// The end of a word or dash that joins two ends of a range, with the spaces around it.
  func endOfConnector(at offset: Int, before limit: Int) -> Int? {
    let start = skippingSpaces(from: offset, before: limit)
    let first = scalar(at: start, before: limit)
    if first.joinsRange {
      return skippingSpaces(from: start + first.utf8Length, before: limit)
    }
    guard first == "ถ" || first == "จ" else { return nil }
    let word = end(of: "จน", at: start, before: limit) ?? start
    guard let joined = end(of: "ถึง", at: word, before: limit) else { return nil }
    return skippingSpaces(from: joined, before: limit)
  }

  /// Whether a point and a digit, or a comma and three digits, go on with the number that ends at `offset`.
  func numberGoesOn(at offset: Int, before limit: Int) -> Bool {
    switch byte(at: offset, before: limit) {
    case UInt8(ascii: "."): return hasDigit(at: offset + 1, before: limit)
    case UInt8(ascii: ","):
      var group = DigitRun(at: offset + 1)
      group.read(self, before: limit, atMost: 4)
      return group.count == 3
    default: return hasDigit(at: offset, before: limit)
    }
  }
}

extension Unicode.Scalar {
  /// The scalar of a decoded value; U+0000 for an overlong spelling or a surrogate.
  fileprivate static func decoded(_ value: UInt32, atLeast least: UInt32) -> Unicode.Scalar {
    value >= least ? Unicode.Scalar(value) ?? "\0" : "\0"
  }

  /// Its length in UTF-8, for what `Span.scalar(at:before:)` returns.
  var utf8Length: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : 3 }

  /// Whether it is a hyphen, a dash, the minus sign or a tilde.
  var joinsRange: Bool {
    switch self {
    case "-", "~", "\u{2010}"..."\u{2014}", "\u{2212}": true
    default: false
    }
  }

  /// Whether it is a Thai consonant, ฤ and ฦ among them.
  var isThaiConsonant: Bool { self >= "ก" && self <= "ฮ" }

  /// Whether it is a Thai letter, vowel or mark: anything a Thai word is made of.
  var isThaiLetter: Bool { self >= "ก" && self <= "\u{0E4E}" && self != "฿" }
}
