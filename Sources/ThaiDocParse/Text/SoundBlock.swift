/// Sixteen bytes at a time: whether a piece of text is sound Thai or ASCII in which nothing has to be looked at.
///
/// It says what `TextInspection` would find by looking at each letter; where it is not sure, the letters are looked at.
enum SoundBlock {
  /// Bytes of a block.
  static let width = 16
  /// How many bytes before a block are looked back at: the letter before, and the start of the first one.
  static let reach = 5

  private typealias Bytes = SIMD16<UInt8>
  private typealias Mask = SIMDMask<SIMD16<Int8>>

  /// Precondition: `reach <= offset` and `offset + width <= bytes.count`.
  @inline(__always)
  static func isSound(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    // The loads read bytes offset - 5 ..< offset + 16, which the precondition holds inside the text.
    let raw = unsafe bytes.bytes
    let a = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Bytes.self)
    let b = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset - 1, as: Bytes.self)
    let c = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset - 2, as: Bytes.self)
    let isLead = a .== of(0xE0)
    let afterLead = c .== of(0xE0)
    let isSecond = (b .== of(0xE0)) .& isPage(a)
    let isThird = afterLead .& isPage(b) .& ((a & of(0xC0)) .== of(0x80))
    let isASCII = ((a &- of(0x20)) .<= of(0x5D)) .& (a .!= of(0x3C)) .& (a .!= of(0x26))
    // A line end behind a hyphen is looked at.
    let isLineEnd = (a .== of(0x0A)) .& (b .!= of(0x2D))
    let isPlain = isASCII .| isLineEnd .| (a .== of(0x09))
    let isKnown = isPlain .| isLead .| isSecond .| isThird
    let isBroken = ((b .== of(0xE0)) .& .!isSecond) .| (afterLead .& .!isThird)
    let isUnsound = .!isKnown .| isBroken
    guard holds(isThird) else { return !holds(isUnsound) }
    let d = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset - 3, as: Bytes.self)
    let e = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset - 4, as: Bytes.self)
    let f = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset - 5, as: Bytes.self)
    let here = codes(second: b, third: a, isLetter: isThird)
    let before = codes(second: e, third: d, isLetter: (f .== of(0xE0)) .& isPage(e))
    return !holds(isUnsound .| isOutOfOrder(here, after: before))
  }

  /// Whether each byte is the second one of a Thai letter: B8 or B9.
  @inline(__always)
  private static func isPage(_ bytes: Bytes) -> Mask { (bytes & of(0xFE)) .== of(0xB8) }

  /// The low seven bits of the code point that ends at each byte; 0, which is no letter's, where none does.
  @inline(__always)
  private static func codes(second: Bytes, third: Bytes, isLetter: Mask) -> Bytes {
    // Of the two pages, B8 and B9, the second one has bit 6.
    let page = lanes(second .== of(0xB9)) & of(0x40)
    return (page | (third & of(0x3F))) & lanes(isLetter)
  }

  /// Whether any lane is set. A mask is sixteen bytes of zeros or ones, the same size as two words; the library's
  /// `any` looks at one lane after the other.
  @inline(__always)
  private static func holds(_ mask: Mask) -> Bool {
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  @inline(__always)
  private static func of(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }

  /// The lanes of a mask as bytes, which are 0 or 255.
  @inline(__always)
  private static func lanes(_ mask: Mask) -> Bytes { unsafe unsafeBitCast(mask, to: Bytes.self) }

  /// The pairs for which `TextFlags(_:after:)` has a flag. A code of 0 is no Thai letter.
  @inline(__always)
  static func isOutOfOrder(_ here: SIMD16<UInt8>, after before: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    // 30–3A and 47–4E lean on a letter before them, which is a consonant, 01–2E, as a rule.
    let isDependent = ((here &- of(0x30)) .<= of(0x0A)) .| ((here &- of(0x47)) .<= of(7))
    let isCarried = (before &- of(1)) .<= of(0x2D)
    // 48–4E on a vowel mark; 30, 32 and 33 behind a tone; sara a behind sara aa.
    let isSecondMark = ((here &- of(0x48)) .<= of(6)) .& isVowelMark(before)
    let isBehindTone = ((here &- of(0x32)) .<= of(1)) .| (here .== of(0x30))
    let isAfterTone = isBehindTone .& isTone(before)
    let isShort = (here .== of(0x30)) .& (before .== of(0x32))
    let isDoubled = (here .== of(0x40)) .& (before .== of(0x40))
    let isInOrder = isCarried .| isSecondMark .| isAfterTone .| isShort
    return (here .== of(0x4D)) .| isDoubled .| (isDependent .& .!isInOrder)
  }

  @inline(__always)
  private static func isVowelMark(_ codes: Bytes) -> Mask {
    (codes .== of(0x31)) .| (codes .== of(0x47)) .| ((codes &- of(0x34)) .<= of(6))
  }

  /// 48 ... 4B
  @inline(__always)
  private static func isTone(_ codes: Bytes) -> Mask { (codes & of(0xFC)) .== of(0x48) }
}
