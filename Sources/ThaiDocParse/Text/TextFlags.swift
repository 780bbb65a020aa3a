/// What a text holds that some later step has to look at. A sound text has none of them.
struct TextFlags: OptionSet {
  let rawValue: UInt16

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

  /// Where the last letter that was looked at by itself ended, and its class.
  private var done = 0
  private var previous = ThaiClass.other.rawValue

  /// Looks at a whole text; without `inBlocks` at each letter by itself, which finds the same.
  init(_ bytes: Span<UInt8>, inBlocks: Bool = true) {
    var i = 0
    while i < bytes.count {
      if inBlocks, i >= SoundBlock.reach, i + SoundBlock.width <= bytes.count,
        SoundBlock.isSound(bytes, at: i)
      {
        i += SoundBlock.width
      } else {
        i = look(at: bytes, from: start(of: i, in: bytes), to: min(i + SoundBlock.width, bytes.count))
      }
    }
  }

  /// Where the letter starts that `offset` may stand inside of, not before what was looked at already.
  private mutating func start(of offset: Int, in bytes: borrowing Span<UInt8>) -> Int {
    // A sound block holds no leads but E0; the last one may lack its second or third byte.
    var start = offset
    if offset - 1 >= done, bytes[offset - 1] == 0xE0 {
      start = offset - 1
    } else if offset - 2 >= done, bytes[offset - 2] == 0xE0 {
      start = offset - 2
    }
    if start > done { previous = ThaiClass.ofLetter(endingAt: start, in: bytes) }
    return start
  }

  /// Looks at each letter from `lower` on; returns where the first one ends that reaches `upper`.
  private mutating func look(at bytes: borrowing Span<UInt8>, from lower: Int, to upper: Int) -> Int {
    let classes = ThaiClass.table.span
    let count = bytes.count
    var i = lower
    while i < upper {
      // Here and below: `i` is less than `count`, `i + 2` is where the condition says so, and the table has 128 classes.
      let lead = unsafe bytes[unchecked: i]
      if lead == 0xE0, i + 2 < count, unsafe bytes[unchecked: i + 1] & 0xFE == 0xB8,
        unsafe bytes[unchecked: i + 2] & 0xC0 == 0x80
      {
        let low = unsafe (bytes[unchecked: i + 1] & 1) << 6 | (bytes[unchecked: i + 2] & 0x3F)
        let current = unsafe classes[unchecked: Int(low)]
        // Two signs in a row may be out of order; a letter before or behind never is. A nikhahit always counts.
        if current != 0 && (previous != 0 || current == ThaiClass.nikhahit.rawValue) {
          note(current, after: previous)
        }
        previous = current
        i += 3
      } else if lead < 0x80 {
        if lead < 0x20 || lead == 0x3C || lead == 0x26 || lead == 0x7F { note(ascii: lead, at: i) }
        previous = ThaiClass.other.rawValue
        i += 1
      } else {
        i = noteOther(bytes, at: i)
        previous = ThaiClass.other.rawValue
      }
    }
    done = i
    return i
  }

  private mutating func note(_ current: UInt8, after previous: UInt8) {
    switch (ThaiClass(rawValue: previous) ?? .other, ThaiClass(rawValue: current) ?? .other) {
    case (_, .nikhahit): flags.insert(.nikhahit)
    case (.saraE, .saraE): flags.insert(.doubledSaraE)
    case (.tone, .vowelMark), (.tone, .tone), (.vowelMark, .vowelMark), (.saraAm, .tone), (.saraAm, .saraAm),
      (.saraAm, .saraAa):
      flags.insert(.markOrder)
    default: break
    }
  }

  private mutating func note(ascii byte: UInt8, at offset: Int) {
    switch byte {
    case 0x09, 0x0A: break
    case 0x0D: flags.insert(.carriageReturn)
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
    if OddCharacter.kind(of: scalar) != nil { flags.insert(.oddSpace) }
    return offset + length
  }
}

/// How a Thai letter takes part in the order of marks.
enum ThaiClass: UInt8 {
  case other, vowelMark, tone, nikhahit, saraAm, saraAa, saraE

  /// The class of the letter that ends at an offset, as a raw value.
  static func ofLetter(endingAt offset: Int, in bytes: borrowing Span<UInt8>) -> UInt8 {
    guard offset >= 3, bytes[offset - 3] == 0xE0, bytes[offset - 2] & 0xFE == 0xB8 else {
      return other.rawValue
    }
    return table[Int((bytes[offset - 2] & 1) << 6 | (bytes[offset - 1] & 0x3F))]
  }

  /// The class of U+0E00 and what follows, by the low seven bits; raw values.
  static let table: [UInt8] = (0..<128).map { low in
    let found: ThaiClass =
      switch low {
      case 0x31, 0x34...0x3A, 0x47: .vowelMark
      case 0x32: .saraAa
      case 0x33: .saraAm
      case 0x40: .saraE
      case 0x48...0x4B: .tone
      case 0x4D: .nikhahit
      default: .other
      }
    return found.rawValue
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
