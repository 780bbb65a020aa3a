import ThaiNumerals

/// How many statements of a report its scores contradict: what speaks against a change of them.
///
/// The sum of the overall score itself isn't counted; a change is tried in order to make that agree.
struct Disagreements {
  private let report: ITAReport
  private let edition: Edition
  private let sheet: ScoreSheet

  /// The number of statements that disagree with the scores of a report.
  static func count(in report: ITAReport, _ edition: Edition) -> Int {
    let all = Disagreements(report: report, edition: edition, sheet: report.scoreSheet)
    return all.repeated + all.instruments + all.claims + all.changes + all.levels + all.ranks
  }

  /// Other places that state an indicator's score.
  private var repeated: Int {
    report.statements.indicatorScores.count { statement in
      guard let taken = report.indicators.first(where: { $0.number.value == statement.number.value })?.score,
        taken.span != statement.score.span
      else { return false }
      let value = statement.score.value
      return !ClaimJudge.states(value, taken.value) && !ClaimJudge.states(taken.value, value)
    }
  }

  /// Instruments' scores that are not the mean of their indicators.
  private var instruments: Int {
    report.instruments.count { instrument in
      guard let stated = instrument.score?.value,
        let rule = edition.instrument(instrument.code.value),
        let mean = edition.score(of: rule, from: sheet)
      else { return false }
      return !mean.agrees(with: stated)
    }
  }

  /// Highest, lowest, counts, target, rises and falls. Statements of the overall score repeat the one that is asked about.
  private var claims: Int {
    ClaimJudge(report: report, edition: edition, recomputation: nil).verdicts().count { $0 == false }
  }

  /// Cells of difference columns.
  private var changes: Int {
    report.changes.count { change in
      guard let scores = report.scores(comparedBy: change) else { return false }
      return !Difference.agrees(change.value.value, from: scores.before.value, to: scores.after.value)
    }
  }

  /// The level that the overall score doesn't earn.
  private var levels: Int {
    guard let level = report.overall?.level?.value, let score = report.overall?.score?.value else { return 0 }
    let instruments = edition.instruments.compactMap { edition.score(of: $0, from: sheet)?.publishedRange }
    let isWhole = instruments.count == edition.instruments.count
    let earned = LevelCheck.official(level, for: score, instruments: isWhole ? instruments : nil, in: edition)
    return earned.map { $0.contains { LevelCheck.same($0, level) } } ?? true ? 0 : 1
  }

  /// Neighbours in the order of a rank column whose scores are in another one, whichever way it runs.
  private var ranks: Int {
    let ranked = report.indicators.filter { $0.rank != nil && $0.score != nil }
      .sorted { ($0.rank?.value ?? 0, $0.number.value) < ($1.rank?.value ?? 0, $1.number.value) }
      .compactMap { $0.score?.value }
    let pairs = zip(ranked, ranked.dropFirst())
    return min(pairs.count { $0 < $1 }, pairs.count { $0 > $1 })
  }
}
