/// What one agency earned in one year, and in the years before.
struct DrawnResult: Sendable {
  /// One year's figures, all worked out from the ten scores: rounded half up, once.
  struct Year: Sendable {
    var year: Int
    /// By indicator from 0, hundredths.
    var scores: [Int]
    /// Whether zeros at the end of numbers are left out.
    var isShort = false
    /// What is written though the scores don't give it.
    var falseOverall: Int?
    var falseLevel: String?

    var overall: WrittenNumber { written(falseOverall ?? OfficialForm.overall(scores)) }
    var level: String {
      falseLevel
        ?? OfficialForm.level(
          year, overall: falseOverall ?? OfficialForm.overall(scores),
          least: OfficialForm.means(scores).min() ?? 0)
    }
    func score(_ indicator: Int) -> WrittenNumber { written(scores[indicator]) }
    func mean(_ instrument: Int) -> WrittenNumber { written(OfficialForm.means(scores)[instrument]) }
    func points(_ instrument: Int) -> WrittenNumber { written(OfficialForm.points(scores, instrument)) }

    private func written(_ hundredths: Int) -> WrittenNumber {
      guard isShort, hundredths % 10 == 0 else { return WrittenNumber(hundredths: hundredths) }
      return hundredths % 100 == 0
        ? WrittenNumber(hundredths / 100, scale: 0) : WrittenNumber(hundredths / 10, scale: 1)
    }
  }

  var office: DrawnOffice
  var now: Year
  /// The year before.
  var last: Year
  var script: DigitScript

  var year: Int { now.year }

  init(years: ClosedRange<Int> = 2562...2568, using generator: inout SeededGenerator) {
    office = DrawnOffice(using: &generator)
    now = Self.year(generator.number(years), using: &generator)
    now.isShort = generator.once(in: 6)
    if let slip = generator.slip { now.slip(slip) }
    last = Self.year(before: now, using: &generator)
    script = generator.pick(DigitScript.allCases)
  }

  static func year(_ year: Int, using generator: inout SeededGenerator) -> Year {
    let middle = generator.pick([5600, 7400, 8100, 8700, 8900, 9200, 9500, 9800])
    let spread = generator.number(150...900)
    let scores = (0..<10).map { indicator in
      if indicator >= 8, generator.once(in: 3) { return 10000 }
      return min(10000, middle + (indicator >= 8 ? 300 : 0) + generator.number(-spread...spread))
    }
    return Year(year: year, scores: scores)
  }

  /// The year in front of another, with scores not far from it.
  static func year(before other: Year, using generator: inout SeededGenerator) -> Year {
    let scores = other.scores.map { min(10000, max(1000, $0 + generator.number(-1100...600))) }
    return Year(year: other.year - 1, scores: scores, isShort: other.isShort)
  }

  /// The difference to the year before.
  var change: WrittenNumber { WrittenNumber(hundredths: now.overall.hundredths - last.overall.hundredths) }

  /// A document in the digits of this result.
  func document(_ text: String, _ expectation: Expectation) -> DrawnDocument {
    DrawnDocument(text: script.written(text), expected: expectation.tree)
  }
}

extension WrittenNumber {
  /// Two decimals' worth of it.
  var hundredths: Int { value * 100 / Self.million }
  /// Without its sign.
  var magnitude: WrittenNumber { WrittenNumber(abs(units), scale: scale) }
  /// With a sign, also where it is positive.
  var signed: String { (units > 0 ? "+" : "") + text }
}
