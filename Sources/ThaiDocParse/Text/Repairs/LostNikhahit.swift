extension Repair {
  /// R1: U+FFFD where the nikhahit of a sara am was: `ด�าเนิน`, `น�้ำ` → `ดำเนิน`, `น้ำ`.
  ///
  /// Before sara aa a tone may have been lost as well (`ก�าว`): where U+FFFD stands for other letters on the page too, only
  /// known words are mended.
  static let lostNikhahit = Repair(
    kind: "lost-nikhahit", need: .lostLetter, certainty: .certain, gate: .stretch(.page) { _, _ in true },
    changesLetters: true,
    change: .walk { bytes, page, text in
      let isSure = !hasOtherLostLetters(bytes, page)
      var i = page.lowerBound
      while i < page.upperBound {
        if bytes[i] == 0xEF, let lost = LostNikhahit(in: bytes, at: i), isSure || lost.isCertain(in: bytes) {
          text.mend(bytes, at: i, lost.edit)
          i = lost.upper
        } else {
          i += UTF8Decoder.length(ofLead: bytes[i])
        }
      }
    })

  /// Whether U+FFFD stands on a page where no sara am is, not even a finished one, and where more is lost than a mark
  /// between words.
  private static func hasOtherLostLetters(_ bytes: borrowing Span<UInt8>, _ page: Range<Int>) -> Bool {
    var i = page.lowerBound
    while i < page.upperBound {
      if bytes.isReplacementCharacter(at: i), LostNikhahit(in: bytes, at: i) == nil,
        !bytes.hasThai(0x33, at: i - 3),
        ThaiClass.ending(at: i, in: bytes) != .outside || ThaiClass.starting(at: i + 3, in: bytes) != .outside
      {
        return true
      }
      i += UTF8Decoder.length(ofLead: bytes[i])
    }
    return false
  }
}

/// U+FFFD, a tone or none, and sara aa or sara am, behind a letter that carries sara am.
private struct LostNikhahit {
  private let lower: Int
  private let tone: UInt8?
  private let hasSaraAm: Bool
  let upper: Int

  init?(in bytes: borrowing Span<UInt8>, at offset: Int) {
    guard bytes.isReplacementCharacter(at: offset) else { return nil }
    let first = bytes.thai(at: offset + 3)
    let tone = first.flatMap { ThaiClass(low: $0) == .tone ? $0 : nil }
    let vowel = offset + 3 + (tone == nil ? 0 : 3)
    let before = ThaiClass.ending(at: offset, in: bytes)
    guard before == .consonant || (before == .tone && tone == nil),
      bytes.hasThai(0x33, at: vowel) || bytes.hasThai(0x32, at: vowel)
    else { return nil }
    (lower, self.tone, hasSaraAm, upper) = (offset, tone, bytes.hasThai(0x33, at: vowel), vowel + 3)
  }

  var edit: Repair.Edit {
    let edit = Repair.Edit(length: upper - lower)
    return (tone.map { edit.then(thai: $0) } ?? edit).then(thai: 0x33)
  }

  /// Whether nothing else can be meant.
  func isCertain(in bytes: borrowing Span<UInt8>) -> Bool {
    hasSaraAm || SaraAmWords.hold(bytes, before: lower, tone: tone, after: upper)
  }
}
