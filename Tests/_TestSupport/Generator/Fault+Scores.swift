extension Fault {
  private static let withIndicators = DrawnReport.Form.allCases.filter { $0 != .announcement }

  /// Wrong scores of indicators and instruments.
  static let scores = [
    change("a digit of an indicator's score", "digit") { $0.otherDigits },
    change("two digits of an indicator's score exchanged", "transposition") { $0.transpositions },
    change("the point of an indicator's score moved", "decimal-point") {
      [WrittenNumber($0.units, scale: $0.scale + 1)]
    },
    Fault("two rows of different instruments exchanged", in: withIndicators) { report, generator in
      swap(&report, Int.random(in: 0..<5, using: &generator), Int.random(in: 5..<10, using: &generator))
    },
    Fault("two rows of one instrument exchanged", in: withIndicators) { report, generator in
      swap(&report, Int.random(in: 0..<2, using: &generator), Int.random(in: 2..<5, using: &generator)) == nil
        ? nil : Cause.none
    },
    Fault("an indicator's score of the year before", in: [.comparison]) { report, generator in
      let indicator = Int.random(in: 0..<10, using: &generator)
      guard let row = report.row(of: indicator), let last = report.history.last else { return nil }
      report.rows[row].score = WrittenNumber(hundredths: last.scores[indicator])
      return Cause(change: "previous-year-value", subjects: [indicator])
    },
    Fault("an indicator's score over 100", in: withIndicators) { report, generator in
      let row = Int.random(in: 0..<10, using: &generator)
      report.rows[row].score.units += 10000
      return report.rows[row].score.isScore ? nil : Cause.none
    },
    instrument("a digit of an instrument's score") { $0.otherDigits },
    instrument("two digits of an instrument's score exchanged") { $0.transpositions },
    Fault("weighted points", in: [.analysis, .result]) { report, generator in
      guard report.parts.contains(.points) else { return nil }
      let index = Int.random(in: 0..<3, using: &generator)
      report.instruments[index].points.units += Int.random(in: 0..<2, using: &generator) == 0 ? -100 : 30
      let points = report.instruments[index].points.units
      return points >= 0 && points <= OfficialForm.weights[index] * 100 ? Cause.none : nil
    },
  ]

  /// One score of the table changed.
  private static func change(
    _ name: String, _ kind: String, _ values: @escaping @Sendable (WrittenNumber) -> [WrittenNumber]
  ) -> Fault {
    Fault(name, in: withIndicators) { report, generator in
      let row = Int.random(in: 0..<10, using: &generator)
      guard let value = values(report.rows[row].score).randomElement(using: &generator),
        let indicator = report.rows[row].indicator
      else { return nil }
      report.rows[row].score = value
      return Cause(change: kind, subjects: [indicator])
    }
  }

  private static func swap(_ report: inout DrawnReport, _ one: Int, _ other: Int) -> Cause? {
    guard let a = report.row(of: one), let b = report.row(of: other),
      report.rows[a].score != report.rows[b].score
    else { return nil }
    (report.rows[a].score, report.rows[b].score) = (report.rows[b].score, report.rows[a].score)
    return Cause(change: "swap", subjects: [one, other])
  }

  /// The stated score of one instrument changed; its points stay what they were.
  private static func instrument(
    _ name: String, _ values: @escaping @Sendable (WrittenNumber) -> [WrittenNumber]
  ) -> Fault {
    Fault(name) { report, generator in
      guard report.hasInstrumentScores else { return nil }
      let index = Int.random(in: 0..<3, using: &generator)
      guard let value = values(report.instruments[index].score).randomElement(using: &generator) else {
        return nil
      }
      report.instruments[index].score = value
      return Cause.none
    }
  }

  /// Wrong overall scores, the same wherever they stand.
  static let totals = [
    overall("a digit of the overall score", "digit") { _, score in score.otherDigits },
    overall("two digits of the overall score exchanged", "transposition") { _, score in score.transpositions
    },
    overall("an instrument left out of the overall score", "omission") { report, _ in
      (0..<3).map { left in
        let rest = report.scores.enumerated().map {
          OfficialForm.instrument(of: $0.offset) == left ? 0 : $0.element
        }
        return WrittenNumber(hundredths: OfficialForm.overall(rest))
      }
    },
    overall("an indicator left out of a mean", "omission") { report, _ in
      report.scores.indices.map { WrittenNumber(hundredths: overall(report.scores, without: $0)) }
    },
    overall("the overall score of the year before", "previous-year-value") { report, _ in
      report.hasHistory ? report.history.suffix(1).map(\.overall) : []
    },
  ]

  private static func overall(
    _ name: String, _ kind: String,
    _ values: @escaping @Sendable (DrawnReport, WrittenNumber) -> [WrittenNumber]
  ) -> Fault {
    Fault(name, in: withIndicators) { report, generator in
      guard let score = report.overall[.summary],
        let value = values(report, score).randomElement(using: &generator), value != score, value.units > 0
      else { return nil }
      report.stateOverall(value)
      return Cause(change: kind)
    }
  }

  /// The overall score where the mean of an instrument leaves an indicator out, half up.
  package static func overall(_ scores: [Int], without left: Int) -> Int {
    var sum = 0
    // Twelve divides by every number of indicators that is left or whole but five.
    for (instrument, members) in OfficialForm.members.enumerated() {
      let kept = members.filter { $0 != left }
      sum += kept.reduce(0) { $0 + scores[$1] } * OfficialForm.weights[instrument] * 60 / kept.count
    }
    return (2 * sum + 6000) / 12000
  }
}
