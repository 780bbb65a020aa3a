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
    let a = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: Bytes.self)
    let b = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset - 1, as: Bytes.self)
    let c = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset - 2, as: Bytes.self)
    let isLead = a .== of(0xE0)
    let afterLead = c .== of(0xE0)
    let isSecond = (b .== of(0xE0)) .& isPage(a)
    let isThird = afterLead .& isPage(b) .& ((a & of(0xC0)) .== of(0x80))
    let isASCII = (a .>= of(0x20)) .& (a .< of(0x7F)) .& (a .!= of(0x3C)) .& (a .!= of(0x26))
    let isPlain = isASCII .| (a .== of(0x0A)) .| (a .== of(0x09))
    let isKnown = isPlain .| isLead .| isSecond .| isThird
    let isBroken = ((b .== of(0xE0)) .& .!isSecond) .| (afterLead .& .!isThird)
    if holds(.!isKnown .| isBroken) { return false }
    guard holds(isThird) else { return true }
    let d = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset - 3, as: Bytes.self)
    let e = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset - 4, as: Bytes.self)
    let f = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset - 5, as: Bytes.self)
    let here = codes(second: b, third: a, isLetter: isThird)
    let before = codes(second: e, third: d, isLetter: (f .== of(0xE0)) .& isPage(e))
    return !holds(isOutOfOrder(here, after: before))
  }

  /// Whether each byte is the second one of a Thai letter: B8 or B9.
  @inline(__always)
  private static func isPage(_ bytes: Bytes) -> Mask { (bytes & of(0xFE)) .== of(0xB8) }

  /// The low seven bits of the code point that ends at each byte; 0, which is no letter's, where none does.
  @inline(__always)
  private static func codes(second: Bytes, third: Bytes, isLetter: Mask) -> Bytes {
    // Of the two pages only B9 is odd; bit 6 is taken from the mask of that.
    let page = lanes((second & of(1)) .== of(1)) & of(0x40)
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

  /// The same pairs as in `TextInspection.note(_:after:)`, with the classes of `ThaiClass.table`.
  @inline(__always)
  private static func isOutOfOrder(_ here: Bytes, after before: Bytes) -> Mask {
    let toneBefore = isTone(before)
    let amBefore = before .== of(0x33)
    let marks = isVowelMark(here) .& (toneBefore .| isVowelMark(before))
    let tones = isTone(here) .& (toneBefore .| amBefore)
    let ams = ((here .== of(0x33)) .| (here .== of(0x32))) .& amBefore
    let doubled = (here .== of(0x40)) .& (before .== of(0x40))
    return (here .== of(0x4D)) .| doubled .| marks .| tones .| ams
  }

  @inline(__always)
  private static func isVowelMark(_ codes: Bytes) -> Mask {
    (codes .== of(0x31)) .| (codes .== of(0x47)) .| ((codes &- of(0x34)) .<= of(6))
  }

  /// 48 ... 4B
  @inline(__always)
  private static func isTone(_ codes: Bytes) -> Mask { (codes & of(0xFC)) .== of(0x48) }
}
