import Testing
import ThaiNumerals

@Suite("ThaiDigits") struct ThaiDigitsTests {
  @Test(arguments: 0...9)
  func bothScripts(_ value: Int) {
    let arabic = reading(String(value)) { ThaiDigits.digit(in: $0, at: 0) }
    let thai = reading(inThaiDigits(String(value))) { ThaiDigits.digit(in: $0, at: 0) }
    #expect(arabic?.value == value && arabic?.length == 1)
    #expect(thai?.value == value && thai?.length == 3)
  }

  @Test(arguments: ["", "/", ":", "ก", "๏", "๚", "฿", "a"])
  func notADigit(_ text: String) {
    let isDigit = reading(text) { ThaiDigits.digit(in: $0, at: 0) != nil }
    #expect(!isDigit)
  }

  @Test(arguments: [-1, 3, 4, Int.max, Int.min])
  func outside(_ offset: Int) {
    let isDigit = reading("๕") { ThaiDigits.digit(in: $0, at: offset) != nil }
    #expect(!isDigit)
  }

  @Test(arguments: 1...2)
  func cutShort(_ length: Int) {
    let bytes = Array("๕".utf8)
    let truncated = reading(Array(bytes.prefix(length))) { ThaiDigits.digit(in: $0, at: 0) != nil }
    let limited = reading(bytes) { ThaiDigits.digit(in: $0, at: 0, end: length) != nil }
    #expect(!truncated && !limited)
  }
}
