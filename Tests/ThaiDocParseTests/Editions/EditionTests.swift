import Testing
import ThaiNumerals

@testable import ThaiDocParse

@Suite("Rules of the years") struct EditionTests {
  private static let years = Edition.all.map(\.fiscalYear)

  @Test func yearsStandInOrder() {
    let years = Edition.all.map(\.fiscalYear)
    #expect(years == years.sorted() && Set(years).count == years.count)
    #expect(Edition.of(fiscalYear: 2565)?.fiscalYear == 2565)
    #expect(Edition.of(fiscalYear: 2561)?.fiscalYear == nil)
  }

  @Test(arguments: years)
  func weights(year: Int) throws {
    let edition = try #require(Edition.of(fiscalYear: year))
    #expect(edition.instruments.reduce(0) { $0 + $1.weight } == 100)
    #expect(edition.instruments.map(\.weight) == [30, 30, 40])
    #expect(edition.hasPresumedWeights == (edition.fiscalYear == 2562))
    for fact in [Citation.Fact.form, .weights, .levels, .target] {
      #expect(edition.citations.contains { $0.fact == fact && !$0.source.isEmpty }, "\(fact)")
    }
  }

  @Test(arguments: years)
  func indicators(year: Int) throws {
    let edition = try #require(Edition.of(fiscalYear: year))
    #expect(edition.instruments.flatMap { Array($0.indicators) } == Array(1...10))
    #expect(edition.indicators.map(\.number) == Array(1...10))
    let names = edition.indicators.flatMap { [$0.name] + $0.variants }
    #expect(Set(names).count == names.count)
    #expect(
      [1, 5, 6, 8, 9, 10].map(edition.instrument(ofIndicator:)) == [.iit, .iit, .eit, .eit, .oit, .oit])
    #expect(edition.instrument(ofIndicator: 11) == nil && edition.indicator(0)?.number == nil)
  }

  @Test(arguments: years)
  func levels(year: Int) throws {
    let edition = try #require(Edition.of(fiscalYear: year))
    for (higher, lower) in zip(edition.levels, edition.levels.dropFirst()) {
      #expect(higher.low >= lower.low && higher.high >= lower.high, "\(higher.name), \(lower.name)")
    }
    for level in edition.levels { #expect(level.low <= level.high, "\(level.name)") }
    #expect(edition.levels.first?.high == ExactDecimal(100))
    #expect(edition.levels.last?.low == .zero)
    #expect(Set(edition.levels.map(\.name)).count == edition.levels.count)
    #expect(edition.levels.contains { $0.low == edition.target })
  }

  @Test(arguments: years)
  func items(year: Int) throws {
    let edition = try #require(Edition.of(fiscalYear: year))
    let rules = edition.items.subIndicators
    for (one, next) in zip(rules, rules.dropFirst()) {
      #expect(one.items.upperBound + 1 == next.items.lowerBound && one.indicator <= next.indicator)
    }
    #expect(rules.allSatisfy { $0.code.hasPrefix("\($0.indicator).") })
    // Only a year whose scoring of items is known, or presumed, has it checked.
    #expect(edition.items.hasMeanOfSubIndicators == (2564...2565).contains(year))
    #expect(
      edition.items.hasMeanOfSubIndicators == edition.citations.contains { $0.fact == .itemScores })
  }

  @Test func earlierYears() {
    #expect(EarlierEdition.all.map(\.fiscalYear) == Array(2557...2561))
    #expect(EarlierEdition.all.allSatisfy { $0.indices.count == 5 && !$0.citations.isEmpty })
  }

  /// Letters, by the overall score alone, until 2565; words from 2566 on.
  @Test(arguments: years)
  func levelNames(year: Int) throws {
    let edition = try #require(Edition.of(fiscalYear: year))
    let isLetters = edition.fiscalYear <= 2565
    #expect(edition.levels.map(\.name).first == (isLetters ? "AA" : "ผ่านดีเยี่ยม"))
    #expect(edition.levels.contains { $0.eachInstrument != nil } == !isLetters)
  }
}
