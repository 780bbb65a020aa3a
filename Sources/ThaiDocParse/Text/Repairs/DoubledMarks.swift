extension Repair {
  /// R6: each mark stands once, and sara am is one sign: `ดําาเนิน`, `ดำาเนิน` → `ดำเนิน`, `นัั้น` → `นั้น`. Of two tones on
  /// one letter the last one stays.
  static let doubledMarks = Repair(
    kind: "doubled-mark", need: [.nikhahit, .markOrder], certainty: .certain, changesLetters: true,
    change: .spots(leads: [0xE0]) { bytes, offset in
      if let edit = SaraAmCluster.edit(of: .doubled, in: bytes, at: offset) { return edit }
      guard let first = bytes.thai(at: offset), ThaiClass(low: first).isMark else { return nil }
      var last = first
      var end = offset + 3
      while let next = bytes.thai(at: end), isDoubled(next, last) {
        last = next
        end += 3
      }
      return end == offset + 3 ? nil : Edit(length: end - offset).then(thai: last)
    })

  private static func isDoubled(_ next: UInt8, _ last: UInt8) -> Bool {
    next == last || (ThaiClass(low: next) == .tone && ThaiClass(low: last) == .tone)
  }
}
