/// The one or two marks on a letter: a vowel mark, a tone, or both, in either order.
struct MarkRun {
  let vowel: UInt8?
  let tone: UInt8?
  /// Where the marks end.
  let upper: Int

  /// The marks at an offset; `nil` if there are none, or more than a letter carries.
  init?(in bytes: borrowing Span<UInt8>, at offset: Int) {
    var vowel: UInt8?
    var tone: UInt8?
    var upper = offset
    while let low = bytes.thai(at: upper), ThaiClass(low: low).isMark {
      switch ThaiClass(low: low) {
      case .vowelMark where vowel == nil: vowel = low
      case .tone where tone == nil: tone = low
      default: return nil
      }
      upper += 3
    }
    guard upper > offset else { return nil }
    (self.vowel, self.tone, self.upper) = (vowel, tone, upper)
  }

  /// Adds the marks to a replacement, in the order in which Thai is written.
  func then(_ edit: Repair.Edit) -> Repair.Edit {
    let withVowel = vowel.map { edit.then(thai: $0) } ?? edit
    return tone.map { withVowel.then(thai: $0) } ?? withVowel
  }
}
