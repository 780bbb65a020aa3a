/// What a text holds that some later step has to look at. A sound text has none of them.
struct TextFlags: OptionSet {
  let rawValue: UInt32

  /// Bytes that are no UTF-8.
  static let invalid = TextFlags(rawValue: 1 << 0)
  /// A carriage return.
  static let carriageReturn = TextFlags(rawValue: 1 << 1)
  /// A control character that no text needs.
  static let control = TextFlags(rawValue: 1 << 2)
  /// A space other than U+0020, or a character of no width.
  static let oddSpace = TextFlags(rawValue: 1 << 3)
  /// A nikhahit, U+0E4D.
  static let nikhahit = TextFlags(rawValue: 1 << 4)
  /// Two sara e in a row.
  static let doubledSaraE = TextFlags(rawValue: 1 << 5)
  /// A tone mark with a vowel mark, a sara am or a tone mark at its wrong side.
  static let markOrder = TextFlags(rawValue: 1 << 6)
  /// A `<` or `&` that may open markup.
  static let markup = TextFlags(rawValue: 1 << 7)
  /// A form feed.
  static let pageBreak = TextFlags(rawValue: 1 << 8)
  /// A mark above or below, or a sara a, with no Thai letter before it.
  static let loneMark = TextFlags(rawValue: 1 << 9)
  /// A sara am with no Thai letter before it.
  static let loneSaraAm = TextFlags(rawValue: 1 << 10)
  /// A sara aa with no Thai letter before it.
  static let loneSaraAa = TextFlags(rawValue: 1 << 11)
  /// A mark or vowel behind a Thai letter that can't carry it.
  static let misplacedMark = TextFlags(rawValue: 1 << 12)
  /// U+FFFD, which was a letter once.
  static let lostLetter = TextFlags(rawValue: 1 << 13)
  /// A code point of the private use area in which old Thai fonts have their marks.
  static let privateUse = TextFlags(rawValue: 1 << 14)
  /// Three letters in a row of U+00A1–U+00FB.
  static let latinRun = TextFlags(rawValue: 1 << 15)
  /// A line that ends with a hyphen between Latin letters.
  static let hyphenatedLine = TextFlags(rawValue: 1 << 16)
  /// No sara am on a whole page, which sound Thai hardly ever lacks.
  static let withoutSaraAm = TextFlags(rawValue: 1 << 17)
  /// No sara aa on a whole page.
  static let withoutSaraAa = TextFlags(rawValue: 1 << 18)
  /// A tilde.
  static let tilde = TextFlags(rawValue: 1 << 19)
}

extension TextFlags {
  /// What a pair of neighbours tells; nothing for a pair that sound Thai has.
  init(_ here: ThaiClass, after before: ThaiClass) {
    switch (before, here) {
    case (_, .nikhahit): self = .nikhahit
    case (.saraE, .saraE): self = .doubledSaraE
    case (_, _) where !here.isDependent || ThaiSyllable.mayFollow(here, after: before): self = []
    case (.tone, .vowelMark), (.tone, .tone), (.vowelMark, .vowelMark), (.closing, .closing),
      (.saraAm, .tone),
      (.saraAm, .saraAm), (.saraAm, .saraAa):
      self = .markOrder
    case (.outside, .saraAm): self = .loneSaraAm
    case (.outside, .saraAa): self = .loneSaraAa
    case (.outside, _): self = .loneMark
    default: self = .misplacedMark
    }
  }

  /// The flags of each pair of classes: sixteen times the one before, and the one here.
  fileprivate static let ofPairs: [UInt32] = (0..<256).map { pair in
    guard let before = ThaiClass(rawValue: UInt8(pair >> 4)), let here = ThaiClass(rawValue: UInt8(pair & 15))
    else { return 0 }
    return TextFlags(here, after: before).rawValue
  }
}

/// One pass over a text that validates it and says what has to be looked at.
struct TextInspection {
  private(set) var flags: TextFlags = []
  /// Maximal sequences of bytes that are no UTF-8.
  private(set) var invalid: [SourceSpan] = []
  /// The first `<` or `&`.
  private(set) var firstMarkup: Int?
  /// The first NUL byte.
  private(set) var firstNUL: Int?

  /// How many letters of U+00A1–U+00FB stand in a row, and where the last one ends.
  private var latinCount = 0
  private var latinEnd = -1

  /// Looks at a whole text.
  init(_ bytes: Span<UInt8>) {
    look(at: bytes)
    let hasPages = flags.contains(.pageBreak)
    if bytes.lacks(thai: 0x33, onSomePage: hasPages) { flags.insert(.withoutSaraAm) }
    if bytes.lacks(thai: 0x32, onSomePage: hasPages) { flags.insert(.withoutSaraAa) }
  }

  /// Looks at each letter, and judges it by the one before it.
  private mutating func look(at bytes: borrowing Span<UInt8>) {
    let table = ThaiClass.table
    let classes = table.values.span
    let pairs = TextFlags.ofPairs.span
    var found: UInt32 = 0
    /// Sixteen times the class of the letter before.
    var before = Int(ThaiClass.outside.rawValue) << 4
    let count = bytes.count
    var i = 0
    while i < count {
      // Thai letters, with which a loop of its own does best. What is read lies inside of the text by the condition; there
      // are 256 pairs, and a class is less than 16.
      while i < count &- 3 {
        let four = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt32.self)
          .bigEndian
        guard ThaiTable.isThai(four) else { break }
        let current = unsafe Int(classes[unchecked: ThaiTable.index(four)])
        found |= unsafe pairs[unchecked: before | current]
        before = current &<< 4
        i &+= 3
      }
      guard i < count else { break }
      let lead = bytes[i]
      if lead < 0x80 {
        if lead < 0x20 || lead == 0x3C || lead == 0x26 || lead >= 0x7E { note(ascii: lead, at: i, in: bytes) }
        i &+= 1
      } else {
        let four = bytes.upToFour(from: i)
        // The last letter of the text.
        if ThaiTable.isThai(four) { found |= pairs[before | Int(classes[ThaiTable.index(four)])] }
        i = noteOther(bytes, at: i)
      }
      before = Int(ThaiClass.outside.rawValue) << 4
    }
    flags.formUnion(TextFlags(rawValue: found))
  }

  private mutating func note(ascii byte: UInt8, at offset: Int, in bytes: borrowing Span<UInt8>) {
    switch byte {
    case 0x09: break
    case 0x0A: if LineHyphen.stands(before: offset, in: bytes) { flags.insert(.hyphenatedLine) }
    case 0x0D: flags.insert(.carriageReturn)
    case 0x0C: flags.insert(.pageBreak)
    case 0x7E: flags.insert(.tilde)
    case 0x3C, 0x26:
      flags.insert(.markup)
      if firstMarkup == nil { firstMarkup = offset }
    default:
      flags.insert(.control)
      if byte == 0, firstNUL == nil { firstNUL = offset }
    }
  }

  /// A code point that is neither ASCII nor plain Thai; returns where it ends.
  private mutating func noteOther(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Int {
    let length = UTF8Decoder.validLength(in: bytes, at: offset)
    guard length > 0 else {
      let end = offset - length
      flags.insert(.invalid)
      invalid.append(SourceSpan(lower: UInt32(offset), upper: UInt32(end)))
      return end
    }
    let scalar = UTF8Decoder.scalar(in: bytes, at: offset, length: length)
    switch scalar {
    case 0xA1...0xFB: noteLatin(endingAt: offset + length)
    case 0xFFFD: flags.insert(.lostLetter)
    case 0xF700...0xF71A, 0xF884...0xF89E: flags.insert(.privateUse)
    default: break
    }
    if OddCharacter.kind(of: scalar) != nil { flags.insert(.oddSpace) }
    return offset + length
  }

  private mutating func noteLatin(endingAt offset: Int) {
    latinCount = latinEnd == offset - 2 ? latinCount + 1 : 1
    latinEnd = offset
    if latinCount == 3 { flags.insert(.latinRun) }
  }
}

extension Span where Element == UInt8 {
  /// The last bytes from an offset on, up to four, the first of them highest; zeros behind the end.
  fileprivate func upToFour(from offset: Int) -> UInt32 {
    var four: UInt32 = 0
    for i in offset..<offset + 4 { four = four << 8 | (i < count ? UInt32(self[i]) : 0) }
    return four
  }
}

/// Characters that look like a space or like nothing.
enum OddCharacter {
  /// What stands in its place: a space, nothing, or `nil` for a character that is not odd.
  static func kind(of scalar: UInt32) -> Replacement? {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: .nothing
    case 0x2028, 0x2029, 0x85: .lineEnd
    case 0x80...0x9F: .nothing
    default: nil
    }
  }

  enum Replacement { case space, nothing, lineEnd }
}
