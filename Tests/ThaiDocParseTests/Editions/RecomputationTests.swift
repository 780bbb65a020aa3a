import Testing
import ThaiNumerals
import _TestSupport

@testable import ThaiDocParse

@Suite("Recomputation") struct RecomputationTests {
  private func sheet(_ written: [String]) throws -> ScoreSheet {
    var sheet = ScoreSheet()
    for (index, text) in written.enumerated() { sheet[index + 1] = try decimal(text) }
    return sheet
  }

  @Test("A sum of scores with any decimals is that of their intervals", arguments: 0..<300 as Range<UInt64>)
  func sums(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var running = RunningSum()
    var sum = ExactDecimal.zero
    var sums = DecimalInterval(exactly: .zero)
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let scale = Bool.random(using: &generator) ? 2 : Int.random(in: 0...7, using: &generator)
      let hundred = (0..<scale).reduce(Int64(100)) { power, _ in power * 10 }
      let units = [0, hundred, Int64.random(in: -9...hundred + 9, using: &generator)].randomElement(
        using: &generator)
      let score = ExactDecimal(units: try #require(units), scale: scale)
      let factor = Int.random(in: -1...400, using: &generator)
      running.add(score, times: factor)
      sum = try #require(score.multiplied(by: factor).flatMap { sum.adding($0) })
      sums = try #require(RunningSum.interval(of: score).multiplied(by: factor).flatMap { sums.adding($0) })
    }
    let total = try #require(running.total(dividedBy: 7))
    #expect(total.sum == sum)
    #expect(total.sums == sums)
  }

  @Test(
    "The levels of a range are those of all scores in it", arguments: Edition.all.map(\.fiscalYear),
    0..<40 as Range<UInt64>)
  func levels(year: Int, seed: UInt64) throws {
    let edition = try #require(Edition.of(fiscalYear: year))
    var generator = SeededGenerator(seed: seed)
    let bounds = edition.levels.map(\.low.units) + [0, 10_000]
    let near =
      try #require(bounds.randomElement(using: &generator)) + Int64.random(in: -3...3, using: &generator)
    let range = near...(near + Int64.random(in: 0...2_500, using: &generator))
    func score(_ units: Int64) -> ExactDecimal { ExactDecimal(units: units, scale: 2) }
    let earned = Set(
      range.flatMap { edition.levels(earnedBy: score($0)...score($0), instruments: nil).map(\.name) })
    let found = edition.levels(earnedBy: score(range.lowerBound)...score(range.upperBound), instruments: nil)
    #expect(found.map(\.name) == edition.levels.map(\.name).filter(earned.contains))
  }

  private func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

  /// 0.3 · 85.00 + 0.3 · 80.00 + 0.4 · 95.00 = 87.50; each score may be off by 0.005, so the sum may be too, but for
  /// indicator 10, which can't be above 100.
  private static let plain = [
    "85.00", "85.00", "85.00", "85.00", "85.00", "80.00", "80.00", "80.00", "90.00", "100.00",
  ]

  @Test(arguments: [
    ("87.50", true), ("87.49", true), ("87.51", false), ("87.48", false), ("87.52", false), ("87.5", true),
  ])
  func agreement(overall: String, agrees: Bool) throws {
    let edition = try #require(Edition.of(fiscalYear: 2565))
    let stated = try decimal(overall)
    let found = try #require(
      Recomputation(edition: edition, sheet: try sheet(Self.plain), stated: stated))
    #expect(found.agrees == agrees)
    #expect(found.level == "A")
    #expect(found.overall.score.description == "87.5000")
    // Indicator 10 stands at the upper end of the scale, so its half of a unit above it doesn't count.
    #expect(found.overall.high.description == "87.5040" && found.overall.low.description == "87.4950")
  }

  @Test func missingScore() throws {
    let edition = try #require(Edition.of(fiscalYear: 2565))
    var sheet = try sheet(Self.plain)
    sheet[4] = nil
    #expect(Recomputation(edition: edition, sheet: sheet, stated: nil) == nil)
    #expect(edition.score(of: edition.instruments[0], from: sheet) == nil)
    #expect(edition.score(of: edition.instruments[1], from: sheet)?.score == 80)
  }

  @Test("A score outside of the scale enters uncut") func outOfRange() throws {
    let edition = try #require(Edition.of(fiscalYear: 2565))
    var sheet = try sheet(Self.plain)
    sheet[1] = try decimal("185.00")
    #expect(edition.overall(from: sheet)?.score.description == "93.5000")
    #expect(edition.score(of: edition.instruments[0], from: sheet)?.high.description == "105.0050")
  }

  @Test("Scores too large to add give no total") func overflow() throws {
    let edition = try #require(Edition.of(fiscalYear: 2565))
    var sheet = try sheet(Self.plain)
    sheet[2] = ExactDecimal(units: .max, scale: 0)
    #expect(edition.overall(from: sheet) == nil)
  }

  @Test func fromInstruments() throws {
    let edition = try #require(Edition.of(fiscalYear: 2567))
    let scores: [InstrumentCode: ExactDecimal] = [
      .iit: try decimal("91.68"), .eit: try decimal("80"), .oit: try decimal("95.00"),
    ]
    let total = try #require(edition.overall(fromInstruments: { scores[$0] }))
    #expect(total.agrees(with: try decimal("89.50")))
    #expect(!total.agrees(with: try decimal("89.90")))
    #expect(edition.overall(fromInstruments: { $0 == .iit ? 90 : nil }) == nil)
  }

  /// Year, overall, least of the instruments (if known), levels.
  @Test(arguments: [
    (2565, "95.00", nil, ["AA"]), (2565, "94.99", nil, ["A"]), (2565, "94.995", nil, ["AA"]),
    (2565, "94.994", nil, ["A"]), (2565, "95", nil, ["AA", "A"]), (2565, "84.9", nil, ["B"]),
    (2565, "0.00", nil, ["F"]), (2565, "-1.00", nil, []), (2565, "100.00", nil, ["AA"]),
    (2566, "97.90", "94.99", ["ผ่านดี"]), (2566, "97.90", "95.00", ["ผ่านดีเยี่ยม"]),
    (2566, "97.90", nil, ["ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน"]), (2568, "94.64", "84.00", ["ผ่าน"]),
    (2566, "84.99", nil, ["ต้องปรับปรุง"]), (2566, "69.99", nil, ["ต้องปรับปรุงโดยด่วน"]),
    (2566, "85", nil, ["ผ่านดี", "ผ่าน", "ต้องปรับปรุง"]), (2566, "85.00", "85.00", ["ผ่านดี"]),
  ])
  func levels(year: Int, overall: String, least: String?, names: [String]) throws {
    let edition = try #require(Edition.of(fiscalYear: year))
    let instruments = try least.map { [try decimal("99.00")...100, try decimal($0)...(try decimal($0))] }
    let earned = edition.levels(
      earnedBy: Edition.levelRange(of: try decimal(overall)), instruments: instruments)
    #expect(earned.map(\.name) == names)
  }
}
