import Testing
import ThaiNumerals

@Suite("NumberRange") struct NumberRangeTests {
  private func scan(_ text: String) -> NumberRange? { reading(text) { NumberRange.scan(in: $0, at: 0) } }

  @Test(arguments: [
    ("๙๕.๐๐ - ๑๐๐", "95.00", "100"), ("95–100", "95", "100"), ("๘๕.๐๐ ถึง ๙๔.๙๙ คะแนน", "85.00", "94.99"),
    ("๘๕.๐๐ถึง๙๔.๙๙", "85.00", "94.99"), ("0 — 49.99", "0", "49.99"), ("0~49.99", "0", "49.99"),
    ("1\u{2212}2", "1", "2"),
    ("๙๕ จนถึง 100", "95", "100"), ("1,000-2,500", "1000", "2500"), ("๙๕\u{A0}-\u{A0}๑๐๐", "95", "100"),
  ])
  func closed(_ text: String, _ low: String, _ high: String) throws {
    let range = try #require(scan(text))
    #expect(range.low?.value.description == low && range.high?.value.description == high)
    #expect(range.lower == 0 && range.upper == range.high?.upper)
    #expect(!range.excludesHigh && !range.isDescending)
  }

  @Test func descending() throws {
    let range = try #require(scan("๑๐๐ - ๙๕"))
    #expect(range.low?.value == 95 && range.high?.value == 100 && range.isDescending)
    #expect(range.lower == 0 && range.upper == range.low?.upper)
  }

  @Test(arguments: ["๘๕.๐๐ ขึ้นไป", "๘๕.๐๐ขึ้นไป"])
  func openAbove(_ text: String) throws {
    let range = try #require(scan(text))
    #expect(range.low?.value == 85 && range.high == nil && !range.excludesHigh)
    #expect(range.upper == text.utf8.count)
  }

  @Test(arguments: ["ต่ำกว่า ๕๐", "น้อยกว่า๕๐", "ไม่ถึง 50", "ต่ำกว่าร้อยละ ๕๐"])
  func openBelow(_ text: String) throws {
    let range = try #require(scan(text))
    #expect(range.low == nil && range.high?.value == 50 && range.excludesHigh)
    #expect(range.lower == 0 && range.upper == text.utf8.count)
  }

  @Test(arguments: [
    "", "๙๕", "๙๕ ๑๐๐", "๙๕ -", "๙๕ - ก", "- ๑๐๐", "13-03-2566", "02-123-4567", "ต่ำกว่า", "ต่ำกว่าเกณฑ์", "ถึง ๕",
    "๙๕\t-\t๑๐๐",
    "๙๕ จน ๑๐๐", "๔.๑.๒ - ๕",
  ])
  func refused(_ text: String) {
    #expect(scan(text) == nil)
  }
}
