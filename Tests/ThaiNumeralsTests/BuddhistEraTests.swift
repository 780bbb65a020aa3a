import Testing
import ThaiNumerals

@Suite("BuddhistEra") struct BuddhistEraTests {
  @Test(arguments: [(2566, 2023), (543, 0), (2400, 1857)])
  func conversion(_ buddhist: Int, _ common: Int) {
    #expect(BuddhistEra.toCommonEra(buddhist) == common && BuddhistEra.fromCommonEra(common) == buddhist)
  }

  @Test(arguments: [(2565, 9, 2565), (2565, 10, 2566), (2565, 12, 2566), (2566, 1, 2566)])
  func fiscalYear(_ year: Int, _ month: Int, _ fiscal: Int) {
    #expect(BuddhistEra.fiscalYear(ofYear: year, month: month) == fiscal)
  }

  @Test(arguments: [Int.min, Int.max])
  func extremes(_ year: Int) {
    #expect(BuddhistEra.fromCommonEra(BuddhistEra.toCommonEra(year)) == year)
    #expect(ThaiMonth.days(in: 2, ofYear: year) >= 28)
    #expect(BuddhistEra.fiscalYear(ofYear: year, month: 1) == year)
  }
}
