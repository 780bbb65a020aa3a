public import ThaiNumerals

extension Edition {
  /// Two-decimal values, both ends included.
  public typealias ScoreRange = ClosedRange<ExactDecimal>

  /// The levels that some scores in the ranges given may earn.
  ///
  /// - Parameters:
  ///   - overall: the overall score, at two decimals
  ///   - instruments: the scores of all instruments; `nil` where they are not known, and then whatever they may be
  /// - Returns: the levels, highest first; none below 0
  public func levels(earnedBy overall: ScoreRange, instruments: [ScoreRange]?) -> [LevelRule] {
    // Where nothing is asked of the instruments, as in most years, these are the levels of both ends and those between.
    if !hasConditionalLevels {
      guard let first = levelIndex(overall: overall.upperBound, leastInstrument: 0) else { return [] }
      let last = levelIndex(overall: overall.lowerBound, leastInstrument: 0) ?? levels.count - 1
      return Array(levels[first...last])
    }
    // A condition asks the same of every instrument, so the least of their scores decides.
    let least = instruments.map { ranges in
      let low = ranges.map(\.lowerBound).min() ?? 0
      return low...max(low, ranges.map(\.upperBound).min() ?? 100)
    }
    let scores = deciding(in: overall, levels.map(\.low))
    let leasts = deciding(in: least ?? 0...100, levels.compactMap(\.eachInstrument))
    if scores.count == 1, leasts.count == 1 {
      return levelIndex(overall: scores[0], leastInstrument: leasts[0]).map { [levels[$0]] } ?? []
    }
    var earned = [Bool](repeating: false, count: levels.count)
    for score in scores {
      for least in leasts {
        if let index = levelIndex(overall: score, leastInstrument: least) { earned[index] = true }
      }
    }
    return levels.indices.filter { earned[$0] }.map { levels[$0] }
  }

  /// The level that scores earn: the highest one whose conditions they meet. `nil` below 0.
  private func levelIndex(overall: ExactDecimal, leastInstrument: ExactDecimal) -> Int? {
    let levels = levels
    // By index: as an argument each level would be copied.
    return levels.indices.first { index in
      overall >= levels[index].low && (levels[index].eachInstrument.map { leastInstrument >= $0 } ?? true)
    }
  }

  /// The values of a range at which some bound may be met or just missed: its ends, each bound and what is below it.
  private func deciding(in range: ScoreRange, _ bounds: [ExactDecimal]) -> [ExactDecimal] {
    guard range.lowerBound < range.upperBound else { return [range.lowerBound] }
    let steps = bounds.flatMap { bound in [bound, bound.subtracting(Self.step) ?? bound] }
    return [range.lowerBound, range.upperBound] + steps.filter { range.contains($0) }
  }

  /// The smallest difference of published scores.
  private static let step = ExactDecimal(units: 1, scale: 2)

  /// The two-decimal values that a written score stands for when a level is looked up: itself, rounded half up; with
  /// fewer decimals all that round to it.
  public static func levelRange(of score: ExactDecimal) -> ScoreRange {
    if score.scale >= 2 {
      let rounded = score.rounded(toScale: 2)
      return rounded...rounded
    }
    let interval = RunningSum.interval(of: score)
    return interval.low.rounded(toScale: 2)...interval.high.rounded(toScale: 2)
  }
}
