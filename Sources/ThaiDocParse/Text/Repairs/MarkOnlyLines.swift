extension Repair {
  /// D9: a line with nothing but marks, in the columns of the letters that they belong to, is left out: where they
  /// belong is known only as long as every letter has the same width. Words without them are read by their skeletons.
  static let markOnlyLines = Repair(
    kind: "mark-only-line", need: [.loneMark, .misplacedMark, .markOrder], certainty: .gated,
    gate: .stretch(.line, hasOnlyMarks), changesLetters: true,
    change: .walk { bytes, line, text in text.mend(bytes, at: line.lowerBound, Edit(length: line.count)) })

  @Sendable
  private static func hasOnlyMarks(_ bytes: borrowing Span<UInt8>, in line: Range<Int>) -> Bool {
    var hasMark = false
    var i = line.lowerBound
    while i < line.upperBound {
      if bytes[i] == 0x20 || bytes[i] == 0x0A {
        i += 1
      } else if ThaiClass.starting(at: i, in: bytes).isMark {
        hasMark = true
        i += 3
      } else {
        return false
      }
    }
    return hasMark
  }
}
