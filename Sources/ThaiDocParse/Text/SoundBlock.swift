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
    let isSecond = (b .== of(0xE0)) .& ((a .== of(0xB8)) .| (a .== of(0xB9)))
    let afterLead = c .== of(0xE0)
    let isThird = afterLead .& ((b .== of(0xB8)) .| (b .== of(0xB9))) .& (a .>= of(0x80)) .& (a .< of(0xC0))
    let isASCII = (a .>= of(0x20)) .& (a .< of(0x7F)) .& (a .!= of(0x3C)) .& (a .!= of(0x26))
    let isPlain = isASCII .| (a .== of(0x0A)) .| (a .== of(0x09))
    let isKnown = isPlain .| isLead .| isSecond .| isThird
    let isBroken = ((b .== of(0xE0)) .& .!isSecond) .| (afterLead .& .!isThird)
    if holds(.!isKnown .| isBroken) { return false }
    guard holds(isThird) else { return true }
    let d = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset - 3, as: Bytes.self)
    let e = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset - 4, as: Bytes.self)
    let f = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset - 5, as: Bytes.self)
    let here = Signs(second: b, third: a, isLetter: isThird)
    let isLetterBefore = (f .== of(0xE0)) .& ((e .== of(0xB8)) .| (e .== of(0xB9)))
    let before = Signs(second: e, third: d, isLetter: isLetterBefore)
    return !holds(here.outOfOrder(after: before))
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

  /// For each byte whether a letter of some class ends there.
  private struct Signs {
    let vowelMark, tone, nikhahit, saraAm, saraAa, saraE: Mask

    @inline(__always)
    init(second: Bytes, third: Bytes, isLetter: Mask) {
      let low = isLetter .& (second .== of(0xB8))
      let high = isLetter .& (second .== of(0xB9))
      vowelMark =
        (low .& ((third .== of(0xB1)) .| ((third .>= of(0xB4)) .& (third .<= of(0xBA)))))
        .| (high .& (third .== of(0x87)))
      tone = high .& (third .>= of(0x88)) .& (third .<= of(0x8B))
      nikhahit = high .& (third .== of(0x8D))
      saraAm = low .& (third .== of(0xB3))
      saraAa = low .& (third .== of(0xB2))
      saraE = high .& (third .== of(0x80))
    }

    /// The same pairs as in `TextInspection.note(_:after:)`.
    @inline(__always)
    func outOfOrder(after before: Signs) -> Mask {
      let marks = vowelMark .& (before.tone .| before.vowelMark)
      let tones = tone .& (before.tone .| before.saraAm)
      let ams = (saraAm .| saraAa) .& before.saraAm
      return nikhahit .| (saraE .& before.saraE) .| marks .| tones .| ams
    }
  }
}
