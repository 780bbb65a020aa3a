/// How a Thai letter or sign takes part in a syllable.
enum ThaiClass: UInt8, CaseIterable {
  /// No Thai at all: spaces, Latin letters, the start of the text.
  case outside
  case consonant
  /// A vowel above or below its letter, the shortening mark and the phinthu among them.
  case vowelMark
  case tone
  /// Thanthakhat and yamakkan: nothing stands on the letter after them.
  case closing
  case nikhahit
  case saraAm
  case saraAa
  /// Sara a, ะ.
  case saraA
  /// Sara e, which is half a sara ae where two stand in a row.
  case saraE
  /// The other vowels before their consonant: แ โ ใ ไ.
  case lead
  /// Digits, ฯ, ๆ, ๅ and what else stands for itself.
  case sign

  /// Whether it leans on a letter before it.
  var isDependent: Bool { isMark || self == .saraAm || self == .saraAa || self == .saraA }

  /// Whether it stands above or below a letter.
  var isMark: Bool { self == .vowelMark || self == .tone || self == .closing || self == .nikhahit }

  /// The class of a Thai code point, by its low seven bits.
  @inline(__always)
  init(low: UInt8) { self = ThaiClass(rawValue: Self.table[low]) ?? .sign }

  /// The class of the code point that starts at an offset.
  static func starting(at offset: Int, in bytes: borrowing Span<UInt8>) -> ThaiClass {
    bytes.thai(at: offset).map(ThaiClass.init(low:)) ?? .outside
  }

  /// The class of the code point that ends at an offset.
  static func ending(at offset: Int, in bytes: borrowing Span<UInt8>) -> ThaiClass {
    starting(at: offset - 3, in: bytes)
  }

  /// The class of U+0E00 and what follows; raw values.
  static let table = ThaiTable { low in
    let found: ThaiClass =
      switch low {
      case 0x01...0x2E: .consonant
      case 0x30: .saraA
      case 0x31, 0x34...0x3A, 0x47: .vowelMark
      case 0x32: .saraAa
      case 0x33: .saraAm
      case 0x40: .saraE
      case 0x41...0x44: .lead
      case 0x48...0x4B: .tone
      case 0x4C, 0x4E: .closing
      case 0x4D: .nikhahit
      default: .sign
      }
    return found.rawValue
  }
}

extension Span where Element == UInt8 {
  /// The low seven bits of the Thai code point that starts at `offset`; `nil` if none does.
  @inline(__always)
  func thai(at offset: Int) -> UInt8? {
    guard offset >= 0, offset + 2 < count, self[offset] == 0xE0, self[offset + 1] & 0xFE == 0xB8 else {
      return nil
    }
    return (self[offset + 1] & 1) << 6 | (self[offset + 2] & 0x3F)
  }

  /// Whether the Thai code point with these low seven bits starts at `offset`.
  @inline(__always)
  func hasThai(_ low: UInt8, at offset: Int) -> Bool { thai(at: offset) == low }

  /// Whether the bytes of a word stand at `offset`.
  ///
  /// Words are looked for thousands of times in a document and hardly ever found: the last byte says so in most cases,
  /// and with the word known where this is inlined, that is one comparison.
  @inline(__always)
  func has(_ word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, length <= count - offset else { return false }
    if length == 0 { return true }
    // The byte at offset + length - 1 is inside the text by the condition above, the word's last one inside the word.
    return unsafe self[unchecked: offset &+ length &- 1] == word.utf8Start[length &- 1]
      && equals(word, at: offset)
  }

  /// Whether the bytes at `offset` are those of a word. Precondition: the text has so many from there on.
  @inline(never)
  private func equals(_ word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    // A static string's bytes are alive for ever, and every load reads bytes below `length` of the word and as many of
    // the text. Eight bytes in one step tell two letters of nearly all words.
    let here = unsafe bytes
    let there = unsafe UnsafeRawPointer(word.utf8Start)
    func differ<Integer: FixedWidthInteger & BitwiseCopyable>(_ i: Int, as type: Integer.Type) -> Bool {
      unsafe here.unsafeLoadUnaligned(fromByteOffset: offset + i, as: type)
        != there.loadUnaligned(fromByteOffset: i, as: type)
    }
    if length >= 8 {
      var i = 0
      while i + 8 < length {
        if differ(i, as: UInt64.self) { return false }
        i += 8
      }
      return !differ(length - 8, as: UInt64.self)
    }
    if length >= 4 { return !differ(0, as: UInt32.self) && !differ(length - 4, as: UInt32.self) }
    for i in 0..<length where differ(i, as: UInt8.self) { return false }
    return true
  }

  /// Whether a word ends at `offset`.
  @inline(__always)
  func has(_ word: StaticString, endingAt offset: Int) -> Bool {
    has(word, at: offset - word.utf8CodeUnitCount)
  }
}
