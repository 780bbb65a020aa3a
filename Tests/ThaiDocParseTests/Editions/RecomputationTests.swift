import Testing
import ThaiDocParse
import ThaiNumerals

@Suite("Recomputation") struct RecomputationTests {
  private func sheet(_ written: [String]) throws -> ScoreSheet {
    var sheet = ScoreSheet()
    for (index, text) in written.enumerated() { sheet[index + 1] = try decimal(text) }
    return sheet
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
