/// Text with HTML in it → the same text with lines and tabs in its place.
enum MarkupReader {
  struct Result {
    var bytes: [UInt8]
    var layer: EditLayer
    /// Whether decoded or joined text has to be looked at again.
    var mayNeedRepair: Bool
    /// Whether markup nests deeper than libxml2 goes; the rest stands as it is.
    var hasUnreadMarkup: Bool
  }

  /// The flat text; `nil` if no `<` or `&` in the text opens markup.
  ///
  /// The plainest tags and references are read here, at the speed of the text. Anything else (comments, scripts,
  /// declarations, named characters, odd quoting) sends the whole text to libxml2, which knows how browsers read it.
  /// The caller knows that none stands before `first`.
  static func flatten(_ bytes: [UInt8], from first: Int = 0) -> Result? {
    let source = bytes.span
    var flattener = MarkupFlattener(capacity: bytes.count + 64)
    var offset = first
    while let special = nextSpecial(in: source, from: offset) {
      switch source[special] == 0x3C ? PlainMarkup.tag(in: source, at: special) : reference(source, special) {
      case .text: offset = special + 1
      case .tag(let tag):
        flattener.text(source, upTo: special)
        flattener.tag(tag)
        offset = tag.upper
      case .reference(let scalar, let upper):
        flattener.text(source, upTo: special)
        let letters = UTF8Encoder.bytes(of: scalar)
        flattener.reference(letters.bytes.span.extracting(0..<letters.count), upTo: upper)
        offset = upper
      case .beyond: return LibXMLMarkup.flatten(bytes)
      }
    }
    guard flattener.position > 0 else { return nil }
    flattener.text(source, upTo: source.count)
    let mayNeedRepair = flattener.mayNeedRepair
    let (text, layer) = flattener.finish(source)
    return Result(bytes: text, layer: layer, mayNeedRepair: mayNeedRepair, hasUnreadMarkup: false)
  }

  private static func reference(_ source: borrowing Span<UInt8>, _ offset: Int) -> PlainMarkup.Piece {
    PlainMarkup.reference(in: source, at: offset)
  }

  /// The first `<` or `&` at or behind an offset; `nil` if there is none.
  private static func nextSpecial(in source: borrowing Span<UInt8>, from offset: Int) -> Int? {
    var i = offset
    let raw = unsafe source.bytes
    // The load reads bytes i ..< i + 8 of the text.
    while i + 8 <= source.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self).littleEndian
      let found = (word ^ UInt64(repeating: 0x3C)).zeroBytes | (word ^ UInt64(repeating: 0x26)).zeroBytes
      if found != 0 { return i + found.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < source.count, source[i] != 0x3C, source[i] != 0x26 { i += 1 }
    return i < source.count ? i : nil
  }

}

/// Tags and references plain enough to need no HTML parser.
enum PlainMarkup {
  enum Piece {
    /// No markup: the character stands for itself.
    case text
    case tag(MarkupTag)
    case reference(scalar: UInt32, upper: Int)
    /// Markup that only a parser reads right.
    case beyond
  }

  /// A tag longer than this is none.
  private static let longestTag = 4096

  /// What the `<` at `offset` opens.
  static func tag(in source: borrowing Span<UInt8>, at offset: Int) -> Piece {
    var i = offset + 1
    guard i < source.count else { return .text }
    if source[i] == 0x21 || source[i] == 0x3F { return opensDeclaration(source, at: i) ? .beyond : .text }
    let isClosing = source[i] == 0x2F
    if isClosing { i += 1 }
    let nameLower = i
    while i < source.count, isNameByte(source[i], isFirst: i == nameLower) { i += 1 }
    guard i > nameLower, i - nameLower <= 24, i < source.count else { return .text }
    guard source[i] == 0x3E || source[i] == 0x2F || isSpace(source[i]) else { return .text }
    let element = MarkupElement.of(name: source.extracting(nameLower..<i))
    var tag = MarkupTag(element: element, isClosing: isClosing, upper: 0)
    guard let upper = attributes(in: source, from: i, of: &tag) else { return .text }
    if element == .hidden { return .beyond }
    tag.upper = upper
    return .tag(tag)
  }

  /// What the `&` at `offset` opens.
  static func reference(in source: borrowing Span<UInt8>, at offset: Int) -> Piece {
    var i = offset + 1
    guard i < source.count else { return .text }
    if source[i] == 0x23 { return numericReference(in: source, at: i + 1) }
    var key: UInt64 = 0
    while i < source.count, isNameByte(source[i], isFirst: false), i - offset <= 8 {
      key = key << 8 | UInt64(source[i])
      i += 1
    }
    guard i > offset + 1, i < source.count, source[i] == 0x3B else { return .text }
    switch key {
    case 0x616D70: return .reference(scalar: 0x26, upper: i + 1)  // amp
    case 0x6C74: return .reference(scalar: 0x3C, upper: i + 1)  // lt
    case 0x6774: return .reference(scalar: 0x3E, upper: i + 1)  // gt
    case 0x71756F74: return .reference(scalar: 0x22, upper: i + 1)  // quot
    case 0x6E627370: return .reference(scalar: 0x20, upper: i + 1)  // nbsp
    default: return .beyond
    }
  }

  private static func numericReference(in source: borrowing Span<UInt8>, at offset: Int) -> Piece {
    guard offset < source.count else { return .text }
    let isHex = source[offset] | 0x20 == 0x78
    var i = isHex ? offset + 1 : offset
    var scalar: UInt32 = 0
    while i < source.count, i - offset <= 8, let digit = hexDigit(source[i]), isHex || digit < 10 {
      scalar = scalar &* (isHex ? 16 : 10) &+ digit
      i += 1
    }
    guard i > (isHex ? offset + 1 : offset), i < source.count, source[i] == 0x3B else { return .text }
    guard scalar >= 0x20, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return .text }
    return .reference(scalar: scalar, upper: i + 1)
  }

  /// Reads up to the tag's `>`; `nil` if there is none nearby, so that the `<` opens no tag.
  private static func attributes(
    in source: borrowing Span<UInt8>, from offset: Int, of tag: inout MarkupTag
  ) -> Int? {
    var i = offset
    var quote: UInt8 = 0
    let limit = min(source.count, offset + longestTag)
    while i < limit {
      let byte = source[i]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return i + 1
      } else if byte == 0x3C {
        return nil
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if tag.element == .tableCell, byte | 0x20 == 0x63 || byte | 0x20 == 0x72 {
        readSpan(in: source, at: i, into: &tag)
      }
      i += 1
    }
    return nil
  }

  /// `colspan="2"` and `rowspan=5`, with any quotes.
  private static func readSpan(in source: borrowing Span<UInt8>, at offset: Int, into tag: inout MarkupTag) {
    let names: (StaticString, StaticString) = ("colspan", "rowspan")
    let isColumn = source[offset] | 0x20 == 0x63
    let name = isColumn ? names.0 : names.1
    guard offset > 0, isSpace(source[offset - 1]), source.hasASCII(name, at: offset) else { return }
    var i = offset + 7
    while i < source.count, source[i] == 0x3D || source[i] == 0x22 || source[i] == 0x27 || source[i] == 0x20 {
      i += 1
    }
    var value = 0
    while i < source.count, source[i] >= 0x30, source[i] <= 0x39, value <= MarkupTag.maximalSpan {
      value = value * 10 + Int(source[i] - 0x30)
      i += 1
    }
    let span = min(max(value, 1), MarkupTag.maximalSpan)
    if isColumn { tag.columnSpan = span } else { tag.rowSpan = span }
  }

  /// `<!--`, `<!DOCTYPE`, `<![CDATA[` and `<?xml`; not `<!` in running text.
  private static func opensDeclaration(_ source: borrowing Span<UInt8>, at offset: Int) -> Bool {
    guard offset + 1 < source.count else { return false }
    let next = source[offset + 1]
    return next == 0x2D || next == 0x5B || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A)
  }

  /// White space, a no-break space among it: U+00A0 is C2 A0.
  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xC2 || byte == 0xA0 }

  @inline(__always)
  private static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0x30...0x39, 0x2D, 0x5F: !isFirst
    default: false
    }
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}

extension Span where Element == UInt8 {
  /// Whether the ASCII letters of `text`, in lower case, stand at `offset` in either case.
  func hasASCII(_ text: StaticString, at offset: Int) -> Bool {
    guard text.utf8CodeUnitCount <= count - offset else { return false }
    for i in 0..<text.utf8CodeUnitCount {
      // A static string's bytes are alive for ever and `i` is below their count.
      let letter = unsafe text.utf8Start[i]
      if self[offset + i] | 0x20 != letter { return false }
    }
    return true
  }
}

/// Code points as UTF-8.
enum UTF8Encoder {
  static func bytes(of scalar: UInt32) -> (bytes: [4 of UInt8], count: Int) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift & 0x3F)) }
    switch scalar {
    case ..<0x80: return ([UInt8(scalar), 0, 0, 0], 1)
    case ..<0x800: return ([UInt8(0xC0 | scalar >> 6), tail(0), 0, 0], 2)
    case ..<0x10000: return ([UInt8(0xE0 | scalar >> 12), tail(6), tail(0), 0], 3)
    default: return ([UInt8(0xF0 | scalar >> 18), tail(12), tail(6), tail(0)], 4)
    }
  }
}
