import Testing
import ThaiNumerals

@Suite("SectionNumber") struct SectionNumberTests {
  private func scan(_ text: String) -> (number: SectionNumber, upper: Int)? {
    reading(text) { SectionNumber.scan(in: $0, at: 0) }
  }

  @Test(arguments: [
    ("๔", "4", "๔"), ("๔.๑", "4.1", "๔.๑"), ("๔.๑.๒ ก", "4.1.2", "๔.๑.๒"), ("1.2.3.4.", "1.2.3.4", "1.2.3.4"),
    ("999.", "999", "999"), ("๑. ๒", "1", "๑"), ("๔.1๐", "4.10", "๔.1๐"),
  ])
  func numbers(_ text: String, _ number: String, _ written: String) throws {
    let found = try #require(scan(text))
    #expect(found.number.description == number && cut(text, 0, found.upper) == written)
  }

  @Test(arguments: ["", "ก", "1.2.3.4.5", "2565", "1.2565", "0", "1.0", "1.05", "๐๑.๒", ".1"])
  func refused(_ text: String) {
    #expect(scan(text) == nil)
  }

  @Test func values() throws {
    let number = try #require(SectionNumber(4, 1, 2))
    #expect(number.count == 3 && number[0] == 4 && number[2] == 2 && number[3] == nil && number[-1] == nil)
    #expect(SectionNumber(0) == nil && SectionNumber(1000) == nil && SectionNumber(1, 2, 3, 4, 5) == nil)
    #expect(SectionNumber().count == 0 && SectionNumber().description.isEmpty)
  }

  @Test func order() throws {
    let sorted = [
      SectionNumber(), try #require(SectionNumber(4)), try #require(SectionNumber(4, 1)),
      try #require(SectionNumber(4, 1, 2)),
      try #require(SectionNumber(4, 2)), try #require(SectionNumber(4, 10)), try #require(SectionNumber(5)),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    #expect(Set(sorted + sorted).count == sorted.count)
    #expect(sorted[1].isParent(of: sorted[3]) && !sorted[1].isParent(of: sorted[1]))
    #expect(!sorted[3].isParent(of: sorted[1]) && !sorted[2].isParent(of: sorted[4]))
  }
}
