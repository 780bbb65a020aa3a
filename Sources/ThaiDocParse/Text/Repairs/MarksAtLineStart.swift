extension Repair {
  /// D12: a line that starts with a mark goes on where the line before it ends: `ระด` and `ับ A` → `ระดับ A`.
  ///
  /// A line of rotated type has marks before all of its letters, and stays a line.
  static let marksAtLineStart = Repair(
    kind: "mark-at-line-start", need: .loneMark, certainty: .gated, changesLetters: true,
    change: .spots(leads: [0x0A]) { bytes, offset in
      let mark = ThaiClass.starting(at: offset + 1, in: bytes)
      guard mark.isMark, ThaiClass.ending(at: offset, in: bytes) != .outside,
        let marks = MarkRun(in: bytes, at: offset + 1), !isRotated(bytes, from: marks.upper)
      else { return nil }
      return Edit(length: 1)
    })

  /// Whether the line goes on with the marks' letter, and later words start with marks too.
  private static func isRotated(_ bytes: borrowing Span<UInt8>, from offset: Int) -> Bool {
    guard ThaiClass.starting(at: offset, in: bytes) == .consonant else { return false }
    // A heading is short.
    let end = min(bytes.count, offset + 200)
    var i = offset
    while i < end, bytes[i] != 0x0A {
      if bytes[i] == 0x20, ThaiClass.starting(at: i + 1, in: bytes).isMark { return true }
      i += UTF8Decoder.length(ofLead: bytes[i])
    }
    return false
  }
}
