import Testing
import ThaiNumerals

@Suite("ThaiNumber") struct ThaiNumberTests {
  private func scan(_ text: String, at offset: Int = 0) -> ThaiNumber? {
    reading(text) { ThaiNumber.scan(in: $0, at: offset) }
  }

  @Test(arguments: [
    ("๘๗.๘๖", "87.86", "๘๗.๘๖"), ("100.00", "100.00", "100.00"), ("๑๐๐", "100", "๑๐๐"),
    ("8,300 คน", "8300", "8,300"),
    ("๑,๒๓๔,๕๖๗.๘๙ บาท", "1234567.89", "๑,๒๓๔,๕๖๗.๘๙"), ("12,34", "12", "12"), ("1,2345", "1", "1"),
    ("1234,567", "1234", "1234"), ("1000,000", "1000", "1000"), ("1,234,56", "1234", "1,234"),
    ("0,123", "0", "0"), ("05,123", "5", "05"),
    ("๘๗ . ๘๖", "87.86", "๘๗ . ๘๖"), ("๘๗  .  ๘๖", "87.86", "๘๗  .  ๘๖"), ("๘๗  . ๘๖", "87", "๘๗"),
    ("๑. ๒", "1", "๑"), ("๑ .๒", "1", "๑"), ("๘๗ . คน", "87", "๘๗"), ("๕.", "5", "๕"), ("๕.ก", "5", "๕"),
    ("๙๕.๐๐ - ๑๐๐", "95.00", "๙๕.๐๐"), ("5%", "5", "5"), ("1.234,567", "1.234", "1.234"),
    ("0.05", "0.05", "0.05"),
    ("๘7.8๖", "87.86", "๘7.8๖"), ("999999999999999999", "999999999999999999", "999999999999999999"),
    ("0.12345678901234567", "0.12345678901234567", "0.12345678901234567"), ("007", "7", "007"),
  ])
  func numbers(_ text: String, _ value: String, _ written: String) throws {
    let number = try #require(scan(text))
    #expect(number.value.description == value)
    #expect(cut(text, number.lower, number.upper) == written)
    #expect(number.fractionDigits == number.value.scale)
  }

  @Test(arguments: [
    "", "ก", ".5", " 5", "-5", "๔.๑.๒", "1.2.3", "๔ . ๑ . ๒", "1.2 . 3", "1234567890123456789",
    "1.123456789012345678",
    "1,000,000,000,000,000,000",
  ])
  func refused(_ text: String) {
    #expect(scan(text) == nil)
  }

  @Test func flags() throws {
    let grouped = try #require(scan("๘,๓๐๐ . ๕"))
    #expect(grouped.isGrouped && grouped.hasSpacedPoint && grouped.script == .thai)
    let plain = try #require(scan("83.5"))
    #expect(!plain.isGrouped && !plain.hasSpacedPoint && plain.script == .arabic && plain.fractionDigits == 1)
    #expect(scan("๘3")?.script == .mixed)
  }

  @Test func limits() {
    let text = "ก๘๗.๘๖"
    let whole = reading(text) { ThaiNumber.scan(in: $0, at: 3) }
    let limited = reading(text) { ThaiNumber.scan(in: $0, at: 3, end: 10) }
    let inside = reading(text) { ThaiNumber.scan(in: $0, at: 3, end: 5) }
    #expect(whole?.lower == 3 && whole?.upper == 16)
    #expect(limited?.value == 87 && limited?.upper == 9)
    #expect(
      inside == nil && scan(text, at: -1) == nil && scan(text, at: 99) == nil && scan(text, at: .max) == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func scriptsAgree(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let written = ExactDecimal(
      units: Int64.random(in: 0..<1_000_000_000_000, using: &generator),
      scale: Int.random(in: 0...5, using: &generator))
    let arabic = try #require(scan(written.description))
    let thai = try #require(scan(inThaiDigits(written.description)))
    #expect(arabic.value == written && arabic.value.scale == written.scale)
    #expect(thai.value == written && thai.value.scale == written.scale)
    #expect(arabic.script == .arabic && thai.script == .thai)
  }

  @Test(arguments: [
    ("๔.๑.๒ ก", "๔.๑.๒"), ("1234567890123456789.5, 6", "1234567890123456789.5"), ("1,000,000ก", "1,000,000"),
    ("1,00", "1"), ("1.", "1"), ("ก", ""), ("", ""), ("4.1,200", "4.1"),
  ])
  func endOfDigits(_ text: String, _ skipped: String) {
    let upper = reading(text) { ThaiNumber.endOfDigits(in: $0, at: 0) }
    #expect(cut(text, 0, upper) == skipped)
  }

  @Test(arguments: ["๑", "1", "1.", "1,000,", "1 ", "1 . "])
  func millionsInLinearTime(_ unit: String) {
    let bytes = Array(String(repeating: unit, count: 1_000_000).utf8)
    let end = reading(bytes) { bytes in
      var offset = 0
      while offset < bytes.count {
        if let number = ThaiNumber.scan(in: bytes, at: offset) {
          offset = number.upper
        } else {
          offset = max(offset + 1, ThaiNumber.endOfDigits(in: bytes, at: offset))
        }
      }
      return offset
    }
    #expect(end == bytes.count)
  }
}
