/// Sums of written scores, with all values that round to them, in integers.
struct DrawnSums {
  private var intervals: [ClosedRange<Int>]

  /// `nil` unless each of the ten indicators has one score.
  init?(_ report: DrawnReport) {
    guard let scores = report.writtenScores else { return nil }
    intervals = scores.map(\.interval)
  }

  /// The sums with some other scores.
  func changed(_ scores: [(indicator: Int, value: WrittenNumber)]) -> DrawnSums {
    var copy = self
    for score in scores { copy.intervals[score.indicator] = score.value.interval }
    return copy
  }

  /// Whether an overall score can come from the indicators: (6·Σ₁ + 10·Σ₂ + 20·Σ₃) / 100.
  func overallAgrees(_ stated: WrittenNumber) -> Bool {
    var (low, high) = (0, 0)
    for (index, interval) in intervals.enumerated() {
      let factor = [6, 10, 20][OfficialForm.instrument(of: index)]
      low += factor * interval.lowerBound
      high += factor * interval.upperBound
    }
    let wanted = stated.wideInterval
    return low <= 100 * wanted.upperBound && 100 * wanted.lowerBound <= high
  }

  /// Whether an instrument's score can be the mean of its indicators.
  func meanAgrees(_ stated: WrittenNumber, instrument: Int) -> Bool {
    let members = intervals[OfficialForm.members[instrument]]
    let low = members.reduce(0) { $0 + $1.lowerBound }
    let high = members.reduce(0) { $0 + $1.upperBound }
    let wanted = stated.wideInterval
    return low <= members.count * wanted.upperBound && members.count * wanted.lowerBound <= high
  }

  /// The values at hundredths that an instrument's mean may round to.
  func means(_ instrument: Int) -> ClosedRange<Int> {
    let members = intervals[OfficialForm.members[instrument]]
    func rounded(_ sum: Int) -> Int {
      let divisor = members.count * WrittenNumber.million / 100
      return (2 * sum + divisor) / (2 * divisor)
    }
    return rounded(
      members.reduce(0) { $0 + $1.lowerBound })...rounded(members.reduce(0) { $0 + $1.upperBound })
  }

  static func overallAgrees(_ stated: WrittenNumber, instruments: [WrittenNumber]) -> Bool {
    var (low, high) = (0, 0)
    for (score, weight) in zip(instruments, OfficialForm.weights) {
      low += weight * score.interval.lowerBound
      high += weight * score.interval.upperBound
    }
    let wanted = stated.wideInterval
    return low <= 100 * wanted.upperBound && 100 * wanted.lowerBound <= high
  }

  /// Whether points can be score × weight / 100.
  static func pointsAgree(_ instrument: DrawnReport.Instrument) -> Bool {
    let (score, points) = (instrument.score.interval, instrument.points.wideInterval)
    let weight = instrument.weight.units
    return weight * score.lowerBound <= 100 * points.upperBound
      && 100 * points.lowerBound <= weight * score.upperBound
  }

  /// Whether a difference can be that of two scores.
  static func differenceAgrees(
    _ change: WrittenNumber, from before: WrittenNumber, to now: WrittenNumber
  ) -> Bool {
    let (old, new, wanted) = (before.wideInterval, now.wideInterval, change.wideInterval)
    return new.lowerBound - old.upperBound <= wanted.upperBound
      && wanted.lowerBound <= new.upperBound - old.lowerBound
  }
}

/// Levels that a written score may earn.
struct DrawnLevels {
  let report: DrawnReport

  init(_ report: DrawnReport) { self.report = report }

  func isEarned(_ level: String, by score: WrittenNumber) -> Bool {
    let hundredths = Self.hundredths(score)
    if OfficialForm.hasLetters(report.year) {
      return isOnOwnScale(level, hundredths) && isOfficial(level, hundredths, 0)
    }
    return leastInstrument.contains { isOfficial(level, hundredths, $0) }
  }

  private func isOfficial(_ level: String, _ hundredths: Int, _ least: Int) -> Bool {
    OfficialForm.level(report.year, overall: hundredths, least: least) == level
  }

  private func isOnOwnScale(_ level: String, _ hundredths: Int) -> Bool {
    guard report.parts.contains(.scale) else { return true }
    let rows = report.scale.filter { $0.low.units <= hundredths && hundredths <= $0.high.units }
    return rows.isEmpty || rows.contains { $0.level == level }
  }

  /// Rounded half up.
  private static func hundredths(_ score: WrittenNumber) -> Int {
    let unit = WrittenNumber.million / 100
    return (2 * score.value + unit) / (2 * unit)
  }

  /// Values at which the least score of an instrument may decide, given what is written.
  private var leastInstrument: [Int] {
    let sums = DrawnSums(report)
    let stated = report.hasInstrumentScores ? report.instruments.map { Self.hundredths($0.score) } : nil
    guard sums != nil || stated != nil else { return [0, 8499, 8500, 9499, 9500, 10000] }
    var (low, high) = (Int.max, Int.max)
    for instrument in 0..<3 {
      let mean = sums?.means(instrument)
      let ends = [mean?.lowerBound, mean?.upperBound, stated?[instrument]].compactMap(\.self)
      low = min(low, ends.min() ?? 0)
      high = min(high, ends.max() ?? 10000)
    }
    return [low, high] + [8499, 8500, 9499, 9500].filter { (low...max(low, high)).contains($0) }
  }
}
