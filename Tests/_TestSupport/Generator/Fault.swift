/// One fault that is put into a sound report.
package struct Fault: Sendable, CustomStringConvertible {
  package let description: String
  /// Codes that the fault means by itself, where sums and statements don't tell them (`Contradictions`).
  package let codes: Set<String>
  /// Codes that may come with it.
  package let implied: Set<String>
  /// Forms to put it into.
  package let forms: [DrawnReport.Form]
  /// Puts it in; `nil` where the report has no place for it.
  let apply: @Sendable (_ report: inout DrawnReport, _ generator: inout SeededGenerator) -> Cause?

  init(
    _ name: String, _ codes: Set<String> = [], implied: Set<String> = [],
    in forms: [DrawnReport.Form] = DrawnReport.Form.allCases,
    apply: @escaping @Sendable (_ report: inout DrawnReport, _ generator: inout SeededGenerator) -> Cause?
  ) {
    (description, self.codes, self.implied, self.forms, self.apply) = (name, codes, implied, forms, apply)
  }

  /// What an explanation of the fault should name.
  package struct Cause: Sendable, Equatable {
    /// The kind of change, as the report calls it; `nil` for faults that nothing explains.
    package var change: String?
    /// Indicators from 0, or instruments for a weight; empty for the overall score.
    package var subjects: [Int] = []

    /// A fault without an explanation.
    static let none = Cause()
  }

  /// All of them.
  package static let all: [Fault] = scores + totals + framework + statements + claims + measures + document

  /// A report with this fault, the same one for the same seed: the first one drawn that has a place for it.
  package func report(seed: UInt64) -> (sound: DrawnReport, faulty: DrawnReport, cause: Cause)? {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let form = forms.randomElement(using: &generator) ?? .analysis
      let sound = DrawnReport(form: form, using: &generator)
      var faulty = sound
      if let cause = apply(&faulty, &generator) { return (sound, faulty, cause) }
    }
    return nil
  }
}

extension WrittenNumber {
  /// With one digit changed, still on the scale of scores.
  func withOtherDigit(using generator: inout SeededGenerator) -> WrittenNumber? {
    otherDigits.randomElement(using: &generator)
  }

  /// All numbers that differ in one digit.
  package var otherDigits: [WrittenNumber] {
    var found: [WrittenNumber] = []
    var power = 1
    while power <= max(units, scale == 2 ? 100 : 1) {
      let digit = units / power % 10
      for other in 0...9 where other != digit {
        found.append(WrittenNumber(units + (other - digit) * power, scale: scale))
      }
      power *= 10
    }
    return found.filter(\.isScore)
  }

  /// All numbers with two neighbouring digits exchanged.
  package var transpositions: [WrittenNumber] {
    var found: [WrittenNumber] = []
    var power = 1
    while power * 10 <= max(units, scale == 2 ? 100 : 1) {
      let (low, high) = (units / power % 10, units / power / 10 % 10)
      if low != high { found.append(WrittenNumber(units + (low - high) * 9 * power, scale: scale)) }
      power *= 10
    }
    return found.filter(\.isScore)
  }

  /// The point moved by one or two digits to either side.
  package var movedPoints: [WrittenNumber] {
    [-2, -1, 1, 2].compactMap { shift in
      scale + shift >= 0
        ? WrittenNumber(units, scale: scale + shift)
        : WrittenNumber(units * (scale + shift == -2 ? 100 : 10), scale: 0)
    }.filter { $0.isScore && $0.value != value }
  }

  /// Whether it lies between 0 and 100.
  var isScore: Bool { 0...100 * Self.million ~= value }
}
