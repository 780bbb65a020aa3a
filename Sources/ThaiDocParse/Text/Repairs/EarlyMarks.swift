extension Repair {
  /// D2: marks one letter early, with a space before them: `ัตว ้ีชวัด ี่ท 1` → `ตัวชี้วัดที่ 1`. So rotated headings are written.
  ///
  /// Behind a letter that can carry them the marks may as well belong to that: it takes a piece of text in which others
  /// can't.
  static let earlyMarks = Repair(
    kind: "early-mark", need: .loneMark, certainty: .gated,
    gate: .stretch(.piece, hasEarlyMarks), changesLetters: true,
    change: .spots(leads: [0x20, 0xE0]) { bytes, offset in
      let hasLetter = ThaiClass.ending(at: offset, in: bytes) != .outside
      let hasSpace = bytes[offset] == 0x20 && hasLetter
      let lower = hasSpace ? offset + 1 : offset
      guard hasSpace || !hasLetter, let marks = MarkRun(in: bytes, at: lower),
        let letter = bytes.thai(at: marks.upper), ThaiClass(low: letter) == .consonant,
        !ThaiClass.starting(at: marks.upper + 3, in: bytes).isMark
      else { return nil }
      // จังหวัด starts anew.
      let startsWord = bytes.has("ัจงห", at: lower)
      let edit = Edit(length: marks.upper + 3 - offset)
      return marks.then((hasSpace && startsWord ? edit.then(0x20) : edit).then(thai: letter))
    })

  /// Whether marks stand before their letters: within a line behind what can't carry them, or at the start of a line
  /// where others stand behind spaces too. At the start of a line alone they may have fallen from the line before.
  @Sendable
  static func hasEarlyMarks(_ bytes: borrowing Span<UInt8>, in stretch: Range<Int>) -> Bool {
    var startsLine = false
    var isBehindSpace = false
    var i = stretch.lowerBound
    while i < stretch.upperBound {
      let here = ThaiClass.starting(at: i, in: bytes)
      if here.isMark, ThaiClass.ending(at: i, in: bytes) == .outside, let marks = MarkRun(in: bytes, at: i) {
        if ThaiClass.starting(at: marks.upper, in: bytes) == .consonant {
          let isFirst = i == 0 || bytes[i - 1] == 0x0A
          if !isFirst && !mayLean(here, bytes, at: i) { return true }
          if isFirst { startsLine = true } else { isBehindSpace = true }
        }
        i = marks.upper
      } else {
        i += UTF8Decoder.length(ofLead: bytes[i])
      }
    }
    return startsLine && isBehindSpace
  }

  /// Whether the mark at an offset may belong to the letter before the space before it.
  private static func mayLean(_ mark: ThaiClass, _ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    guard offset > 0, bytes[offset - 1] == 0x20 else { return false }
    return ThaiSyllable.mayFollow(mark, after: .ending(at: offset - 1, in: bytes))
  }
}
