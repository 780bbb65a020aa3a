/// Looks for all single changes to a written report after which nothing in it contradicts: what may have gone wrong.
package enum SingleChange {
  /// Whether a cause is the only such change, of all kinds that explanations know.
  package static func isUnique(_ cause: Fault.Cause, in report: DrawnReport) -> Bool {
    guard let stated = Contradictions.counted(report), let sums = DrawnSums(report) else { return false }
    var isFound = false
    for (other, change) in scoreChanges(report, sums, stated) + overallChanges(report, sums, stated) {
      guard Contradictions(report.changed(change)).must.isEmpty else { continue }
      guard other == cause else { return false }
      isFound = true
    }
    return isFound
  }

  private typealias Candidate = (cause: Fault.Cause, change: (inout DrawnReport) -> Void)

  private static let kinds: [(name: String, values: @Sendable (WrittenNumber) -> [WrittenNumber])] = [
    ("digit", { $0.otherDigits }), ("transposition", { $0.transpositions }),
    ("decimal-point", { $0.movedPoints }),
  ]

  // MARK: Indicators

  /// Changes of one row, or of two, that make the sum agree.
  private static func scoreChanges(
    _ report: DrawnReport, _ sums: DrawnSums, _ stated: WrittenNumber
  ) -> [Candidate] {
    var found: [Candidate] = []
    for (row, old) in report.rows.enumerated() {
      guard let indicator = old.indicator else { continue }
      func add(_ kind: String, _ value: WrittenNumber) {
        guard sums.changed([(indicator, value)]).overallAgrees(stated) else { return }
        found.append((Fault.Cause(change: kind, subjects: [indicator]), { $0.rows[row].score = value }))
      }
      for kind in kinds { for value in kind.values(old.score) { add(kind.name, value) } }
      for year in report.form == .comparison ? report.history : [] {
        let value = WrittenNumber(hundredths: year.scores[indicator])
        if value != old.score { add("previous-year-value", value) }
      }
    }
    return found + swaps(report, sums, stated)
  }

  private static func swaps(
    _ report: DrawnReport, _ sums: DrawnSums, _ stated: WrittenNumber
  ) -> [Candidate] {
    var found: [Candidate] = []
    for a in report.rows.indices {
      for b in report.rows.indices where a < b {
        let (one, other) = (report.rows[a], report.rows[b])
        guard let i = one.indicator, let j = other.indicator, one.score != other.score,
          sums.changed([(i, other.score), (j, one.score)]).overallAgrees(stated)
        else { continue }
        let cause = Fault.Cause(change: "swap", subjects: [min(i, j), max(i, j)])
        found.append(
          (cause, { ($0.rows[a].score, $0.rows[b].score) = ($0.rows[b].score, $0.rows[a].score) }))
      }
    }
    return found
  }

  // MARK: The overall score

  private static func overallChanges(
    _ report: DrawnReport, _ sums: DrawnSums, _ stated: WrittenNumber
  ) -> [Candidate] {
    var found: [Candidate] = []
    for kind in kinds {
      for value in kind.values(stated) where sums.overallAgrees(value) {
        found.append((Fault.Cause(change: kind.name), { $0.stateOverall(value) }))
      }
    }
    guard let written = report.writtenScores, written.allSatisfy({ $0.scale == 2 }) else { return found }
    let scores = written.map(\.units)
    let whole = WrittenNumber(hundredths: OfficialForm.overall(scores))
    // What comes out with something left out, or is another year's, should be the whole one.
    if partialSums(scores).contains(where: { abs($0 - stated.units) <= 1 }) {
      found.append((Fault.Cause(change: "omission"), { $0.stateOverall(whole) }))
    }
    if report.hasHistory, report.history.contains(where: { $0.overall == stated }) {
      found.append((Fault.Cause(change: "previous-year-value"), { $0.stateOverall(whole) }))
    }
    return found
  }

  private static func partialSums(_ scores: [Int]) -> [Int] {
    let withoutInstrument = (0..<3).map { left in
      OfficialForm.overall(
        scores.enumerated().map { OfficialForm.instrument(of: $0.offset) == left ? 0 : $0.element })
    }
    return withoutInstrument + scores.indices.map { Fault.overall(scores, without: $0) }
  }
}
