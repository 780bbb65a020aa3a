public import ThaiNumerals

/// The scores of one assessment, by indicator number; what is not known is `nil`.
public struct ScoreSheet: Sendable {
  private var scores: [ExactDecimal?] = []

  /// A sheet without scores.
  public init() {}

  /// The score of an indicator. A number that no indicator has is not kept.
  public subscript(number: Int) -> ExactDecimal? {
    get { scores.indices.contains(number - 1) ? scores[number - 1] : nil }
    set {
      guard (1...Self.greatestNumber).contains(number) else { return }
      if scores.isEmpty { scores.reserveCapacity(max(number, Self.usualCount)) }
      while scores.count < number { scores.append(nil) }
      scores[number - 1] = newValue
    }
  }

  /// As many as every form since 2562 has.
  private static let usualCount = 10
  /// More indicators than any form of the assessment has.
  private static let greatestNumber = 99
}

/// A total worked out exactly from rounded scores: a sum divided by an integer.
public struct Total: Sendable {
  /// The sum if each score is just what is written.
  let sum: ExactDecimal
  /// The least and the greatest sum of values that round to the scores.
  let sums: DecimalInterval
  let divisor: Int

  /// Four decimals, rounded half up.
  public var score: ExactDecimal { rounded(sum, .halfUp) }
  /// The least possible value, four decimals, rounded down.
  public var low: ExactDecimal { rounded(sums.low, .down) }
  /// The greatest possible value, four decimals, rounded up.
  public var high: ExactDecimal { rounded(sums.high, .up) }
  /// Two decimals, rounded half up, as scores are published.
  public var published: ExactDecimal { score(digits: 2) }

  /// Rounded half up.
  public func score(digits: Int) -> ExactDecimal {
    sum.divided(by: divisor, digits: digits, rounding: .halfUp) ?? .zero
  }

  /// Least and greatest value at two decimals, rounded half up: those that a level is earned by.
  var publishedRange: ClosedRange<ExactDecimal> {
    let low = sums.low.divided(by: divisor, digits: 2, rounding: .halfUp) ?? .zero
    return low...max(low, sums.high.divided(by: divisor, digits: 2, rounding: .halfUp) ?? low)
  }

  /// Whether a stated value can be this total: whether their intervals meet.
  public func agrees(with stated: ExactDecimal) -> Bool {
    DecimalInterval(rounded: stated).multiplied(by: divisor).map { sums.meets($0) } ?? false
  }

  /// Sums so small that 64 bits hold them divide without a fault: `Edition` gives no total otherwise.
  private func rounded(_ sum: ExactDecimal, _ rule: RoundingRule) -> ExactDecimal {
    sum.divided(by: divisor, digits: 4, rounding: rule) ?? .zero
  }
}

/// A sum on its way to a total.
///
/// The scores of a report are short and have equally many decimals, so they are added as integers; what is otherwise is
/// added apart, with decimals of any length.
struct RunningSum {
  /// The decimals of the first score that has no more than five; `nil` in front of it.
  private var decimals: Int?
  /// The sum, in units of the last decimal.
  private var units: Int64 = 0
  /// The ends of its interval, in tenths of these.
  private var low: Int64 = 0
  private var high: Int64 = 0
  /// The sum of all other scores; `nil` where there are none.
  private var others: (sum: ExactDecimal, sums: DecimalInterval)?
  private var isWhole = true

  /// What a score stands for: all values that round to it, cut to 0–100 unless it lies outside itself.
  static func interval(of score: ExactDecimal) -> DecimalInterval {
    let interval = DecimalInterval(rounded: score)
    // Half a unit reaches over an end of the scale only where the score is that end.
    guard let whole = score.integer, whole == 0 || whole == 100 else { return interval }
    return interval.clamped(to: scale)
  }

  private static let scale = DecimalInterval(0, 100)

  /// Adds a score so many times; what 64 bits don't hold gives no total.
  mutating func add(_ score: ExactDecimal, times factor: Int) {
    if decimals == nil, score.scale < Self.greatest.count { decimals = score.scale }
    // Thousands of such products are far from what 64 bits don't hold.
    if let decimals, score.scale == decimals, score.units.magnitude < 100_000_000, factor >= 0,
      factor < 100_000
    {
      addShort(score.units, Int64(factor), isGreatest: score.units == Self.greatest[decimals])
    } else {
      addLong(score, factor)
    }
  }

  /// Half a unit to each side, except over the ends of the scale.
  private mutating func addShort(_ score: Int64, _ factor: Int64, isGreatest: Bool) {
    units += score * factor
    low += (score * 10 - (score == 0 ? 0 : 5)) * factor
    high += (score * 10 + (isGreatest ? 0 : 5)) * factor
  }

  /// The score 100 with so many decimals; short scores have five at most.
  private static let greatest: [6 of Int64] = [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000]

  private mutating func addLong(_ score: ExactDecimal, _ factor: Int) {
    let last = others ?? (.zero, DecimalInterval(exactly: .zero))
    guard let part = score.multiplied(by: factor), let sum = last.sum.adding(part),
      let parts = Self.interval(of: score).multiplied(by: factor), let sums = last.sums.adding(parts)
    else { return isWhole = false }
    others = (sum, sums)
  }

  /// The total; `nil` if something could not be added.
  func total(dividedBy divisor: Int) -> Total? {
    guard isWhole else { return nil }
    let decimals = decimals ?? 0
    let sum = ExactDecimal(units: units, scale: decimals)
    let sums = DecimalInterval(
      ExactDecimal(units: low, scale: decimals + 1), ExactDecimal(units: high, scale: decimals + 1))
    guard let others else { return Total(sum: sum, sums: sums, divisor: divisor) }
    guard let sum = sum.adding(others.sum), let sums = sums.adding(others.sums) else { return nil }
    return Total(sum: sum, sums: sums, divisor: divisor)
  }
}

extension Edition {
  /// An instrument's score: the mean of its indicators; `nil` where one is missing.
  public func score(of instrument: InstrumentRule, from sheet: ScoreSheet) -> Total? {
    var sum = RunningSum()
    for number in instrument.indicators {
      guard let score = sheet[number] else { return nil }
      sum.add(score, times: 1)
    }
    return sum.total(dividedBy: instrument.indicators.count)
  }

  /// The overall score from the indicators: the weighted mean of the instruments; `nil` where a score is missing.
  ///
  /// Worked out in integers: with `L` the least common multiple of the numbers of indicators,
  /// `100 · L · overall = Σ weight · (L / count) · score`. Nothing is rounded on the way.
  public func overall(from sheet: ScoreSheet) -> Total? {
    overall(from: sheet) { $0.weight }
  }

  /// The same with other weights than the official ones.
  func overall(from sheet: ScoreSheet, weight: (InstrumentRule) -> Int) -> Total? {
    let multiple = indicatorCountMultiple
    var sum = RunningSum()
    for instrument in instruments {
      let factor = weight(instrument) * (multiple / instrument.indicators.count)
      for number in instrument.indicators {
        guard let score = sheet[number] else { return nil }
        sum.add(score, times: factor)
      }
    }
    return sum.total(dividedBy: 100 * multiple)
  }

  /// The overall score from the instruments' scores; `nil` where one is missing.
  public func overall(fromInstruments score: (InstrumentCode) -> ExactDecimal?) -> Total? {
    var sum = RunningSum()
    for instrument in instruments {
      guard let score = score(instrument.code) else { return nil }
      sum.add(score, times: instrument.weight)
    }
    return sum.total(dividedBy: 100)
  }

  /// The least common multiple of the numbers of indicators.
  var indicatorCountMultiple: Int {
    instruments.reduce(1) { Self.leastCommonMultiple($0, $1.indicators.count) }
  }

  private static func leastCommonMultiple(_ a: Int, _ b: Int) -> Int {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return a / x * b
  }
}

/// All totals of one report, by the official rules of its year.
public struct Recomputation: Sendable {
  /// The rules used.
  public let edition: Edition
  /// One for each instrument, in the official order.
  public let instruments: [(rule: InstrumentRule, total: Total)]
  /// The overall score.
  public let overall: Total
  /// The level that the totals earn; `nil` where rounding leaves several open.
  public let level: String?
  /// Whether the stated overall score agrees; `nil` where none is stated.
  public let agrees: Bool?

  /// The totals; `nil` unless every indicator of the year has a score.
  public init?(edition: Edition, sheet: ScoreSheet, stated: ExactDecimal?) {
    guard let overall = edition.overall(from: sheet) else { return nil }
    self.edition = edition
    self.overall = overall
    var instruments: [(rule: InstrumentRule, total: Total)] = []
    instruments.reserveCapacity(edition.instruments.count)
    for rule in edition.instruments {
      if let total = edition.score(of: rule, from: sheet) { instruments.append((rule, total)) }
    }
    self.instruments = instruments
    let levels = edition.levels(
      earnedBy: overall.publishedRange,
      instruments: edition.hasConditionalLevels ? instruments.map(\.total.publishedRange) : nil)
    level = levels.count == 1 ? levels[0].name : nil
    agrees = stated.map { overall.agrees(with: $0) }
  }
}
