/// Goes through JSON (RFC 8259) from front to back, strictly, and keeps nothing of it: values are ranges of the bytes.
///
/// An own one: `JSONDecoder` gives no number back as it was written, so an id couldn't be echoed, and refuses a line for
/// one lone surrogate or bad byte in it. It also takes 246 µs for a line with a report of 38 KB, and 1,750 µs where its
/// letters are escapes, as Python writes them: as much as all the rest. This takes some 70 µs and 400 µs.
struct JSONScanner {
  /// The first byte that can't stand where it stands; the number of bytes where more was to come.
  struct Fault: Error, Hashable {
    let offset: Int
  }

  /// A text between its quotation marks.
  struct Text {
    let range: Range<Int>
    let hasEscapes: Bool
  }

  /// Values in values: so deep no line of documents is, and the stack is never in danger.
  private static let greatestDepth = 256

  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset == bytes.count }
  var fault: Fault { Fault(offset: offset) }
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
  }

  /// Takes the byte if it comes next.
  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    offset += 1
    return true
  }
}

// MARK: - Values

extension JSONScanner {
  /// Passes over any value.
  mutating func skipValue(depth: Int = 0) throws(Fault) {
    guard depth < Self.greatestDepth else { throw fault }
    switch next {
    case UInt8(ascii: "{"): try skipMembers(upTo: "}", haveKeys: true, depth: depth)
    case UInt8(ascii: "["): try skipMembers(upTo: "]", haveKeys: false, depth: depth)
    default: try skipScalar()
    }
  }

  /// Passes over a text, a number, `true`, `false` or `null`.
  mutating func skipScalar() throws(Fault) {
    switch next {
    case UInt8(ascii: "\""): _ = try takeText()
    case UInt8(ascii: "t"): try skip(word: "true")
    case UInt8(ascii: "f"): try skip(word: "false")
    case UInt8(ascii: "n"): try skip(word: "null")
    default: try skipNumber()
    }
  }

  /// Passes over an object or an array, up to its last sign.
  private mutating func skipMembers(upTo close: Unicode.Scalar, haveKeys: Bool, depth: Int) throws(Fault) {
    offset += 1
    skipSpace()
    if take(close) { return }
    repeat {
      skipSpace()
      if haveKeys { _ = try takeKey() }
      try skipValue(depth: depth + 1)
      skipSpace()
    } while take(",")
    guard take(close) else { throw fault }
  }

  /// A member's key and its colon, up to its value.
  mutating func takeKey() throws(Fault) -> Text {
    let key = try takeText()
    skipSpace()
    guard take(":") else { throw fault }
    skipSpace()
    return key
  }

  private mutating func skip(word: StaticString) throws(Fault) {
    for index in 0..<word.utf8CodeUnitCount {
      // The index is inside the literal, which lives as long as the program.
      let letter = unsafe word.utf8Start[index]
      guard next == letter else { throw fault }
      offset += 1
    }
  }

  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`, of any size.
  private mutating func skipNumber() throws(Fault) {
    _ = take("-")
    if !take("0") { try skipDigits() }
    if take(".") { try skipDigits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(Fault) {
    guard let first = next, isDigit(first) else { throw fault }
    while let byte = next, isDigit(byte) { offset += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

// MARK: - Texts

extension JSONScanner {
  mutating func takeText() throws(Fault) -> Text {
    guard take("\"") else { throw fault }
    let start = offset
    let (end, hasEscapes) = try Self.endOfText(in: bytes.span, from: start)
    offset = end
    guard take("\"") else { throw fault }
    return Text(range: start..<end, hasEscapes: hasEscapes)
  }

  /// Where a text ends, or has a byte that can't stand there. Most bytes of a line pass here, so the offset is a local
  /// one, which the loop holds in a register.
  private static func endOfText(in span: Span<UInt8>, from start: Int) throws(Fault) -> (
    Int, hasEscapes: Bool
  ) {
    var hasEscapes = false
    var i = start
    while i < span.count && span[i] >= 0x20 && span[i] != UInt8(ascii: "\"") {
      if span[i] == UInt8(ascii: "\\") {
        hasEscapes = true
        i = try endOfEscape(in: span, at: i)
      } else {
        i += 1
      }
    }
    return (i, hasEscapes)
  }

  /// Where the escape ends whose backslash is at `i`.
  private static func endOfEscape(in span: Span<UInt8>, at i: Int) throws(Fault) -> Int {
    guard i + 1 < span.count else { throw Fault(offset: span.count) }
    if meaning(of: span[i + 1]) != nil { return i + 2 }
    guard span[i + 1] == UInt8(ascii: "u") else { throw Fault(offset: i + 1) }
    for j in i + 2..<i + 6 {
      guard j < span.count, hexadecimal(span[j]) != nil else { throw Fault(offset: j) }
    }
    return i + 6
  }

  /// What a text says. Half of a surrogate pair alone stands for no letter and becomes U+FFFD; bytes that are no UTF-8
  /// are passed on.
  func decoded(_ text: Text) -> [UInt8] {
    guard text.hasEscapes else { return Array(bytes[text.range]) }
    var result: [UInt8] = []
    // No escape is shorter than what it says.
    result.reserveCapacity(text.range.count)
    var i = text.range.lowerBound
    while let escape = bytes.firstOffset(of: UInt8(ascii: "\\"), in: i..<text.range.upperBound) {
      if i < escape { result += bytes[i..<escape] }
      i = escape
      // Texts in ASCII have nothing but escapes for a long way.
      while bytes[i] == UInt8(ascii: "\\") { appendEscape(at: &i, to: &result) }
    }
    result += bytes[i..<text.range.upperBound]
    return result
  }

  /// What the escape at `i` says; `i` moves behind it, where the text's quotation mark stands at the latest.
  private func appendEscape(at i: inout Int, to result: inout [UInt8]) {
    if let byte = Self.meaning(of: bytes[i + 1]) {
      result.append(byte)
      i += 2
    } else {
      result.append(scalar: Self.scalar(in: bytes.span, at: &i))
    }
  }

  /// The code point of the `\uXXXX` at `i`, or of two of them that belong together; `i` moves behind it.
  private static func scalar(in span: Span<UInt8>, at i: inout Int) -> UInt32 {
    let first = unit(in: span, at: i)
    i += 6
    guard first & 0xF800 == 0xD800 else { return first }
    // A text that ends here is followed by its quotation mark, which is no backslash.
    guard first < 0xDC00, span[i] == UInt8(ascii: "\\"), span[i + 1] == UInt8(ascii: "u") else {
      return 0xFFFD
    }
    let second = unit(in: span, at: i)
    guard second & 0xFC00 == 0xDC00 else { return 0xFFFD }
    i += 6
    return 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
  }

  /// The four digits behind `\u`, which were looked at when the text was taken.
  private static func unit(in span: Span<UInt8>, at i: Int) -> UInt32 {
    var unit: UInt32 = 0
    for j in i + 2..<i + 6 { unit = unit << 4 | (hexadecimal(span[j]) ?? 0) }
    return unit
  }

  /// What a backslash and one letter say.
  private static func meaning(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt32? {
    switch digit {
    case 0x30...0x39: UInt32(digit) - 0x30
    case 0x41...0x46: UInt32(digit) - 0x41 + 10
    case 0x61...0x66: UInt32(digit) - 0x61 + 10
    default: nil
    }
  }
}

extension [UInt8] {
  /// A code point as UTF-8.
  fileprivate mutating func append(scalar: UInt32) {
    func next(_ shift: UInt32) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80: append(UInt8(scalar))
    case 0..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(next(0))
    case 0..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(next(6))
      append(next(0))
    default:
      append(UInt8(0xF0 | scalar >> 18))
      append(next(12))
      append(next(6))
      append(next(0))
    }
  }
}
