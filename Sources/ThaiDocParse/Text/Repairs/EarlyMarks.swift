extension Repair {
  /// D2: marks one letter early, at the start of a word: `ัตว ้ีชวัด ี่ท 1` → `ตัว ชี้วัด ที่ 1`. So rotated headings are
  /// written. Where a space parts the word, it stays: labels are read without their spaces.
  ///
  /// Behind a letter that can carry them the marks may as well belong to that: it takes a line in which others can't.
  static let earlyMarks = Repair(
    kind: "early-mark", need: .loneMark, certainty: .gated,
    gate: .stretch(.line, hasEarlyMarks), changesLetters: true,
    change: .spots(leads: [0xE0]) { bytes, offset in
      guard ThaiClass.ending(at: offset, in: bytes) == .outside,
        let marks = MarkRun(in: bytes, at: offset), let letter = bytes.thai(at: marks.upper),
        ThaiClass(low: letter) == .consonant,
        !ThaiClass.starting(at: marks.upper + 3, in: bytes).isMark
      else { return nil }
      return marks.then(Edit(length: marks.upper + 3 - offset).then(thai: letter))
    })

  /// Whether marks stand at the start of a line, or behind what can't carry them, with their letter behind them.
  @Sendable
  static func hasEarlyMarks(_ bytes: borrowing Span<UInt8>, in line: Range<Int>) -> Bool {
    var i = line.lowerBound
    while i < line.upperBound {
      let here = ThaiClass.starting(at: i, in: bytes)
      if here.isMark, ThaiClass.ending(at: i, in: bytes) == .outside, let marks = MarkRun(in: bytes, at: i) {
        if ThaiClass.starting(at: marks.upper, in: bytes) == .consonant, !mayLean(here, bytes, at: i) {
          return true
        }
        i = marks.upper
      } else {
        i += UTF8Decoder.length(ofLead: bytes[i])
      }
    }
    return false
  }

  /// Whether the mark at an offset may belong to the letter before the space before it.
  private static func mayLean(_ mark: ThaiClass, _ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    guard offset > 0, bytes[offset - 1] == 0x20 else { return false }
    return ThaiSyllable.mayFollow(mark, after: .ending(at: offset - 1, in: bytes))
  }
}
