import Testing
import ThaiNumerals

@Suite("LongDecimal") struct LongDecimalTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("007", "7"), ("100.00", "100.00"), ("-3", "-3"), ("0.05", "0.05"),
    ("00.50", "0.50"),
    ("123456789012345678901234567890.5", "123456789012345678901234567890.5"),
  ])
  func ascii(_ text: String, _ description: String) {
    #expect(LongDecimal(text)?.description == description)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1,000", "๑", "1 ", " 1", "1.2.3", "--1", "+1", "1e5", "-.5"])
  func refusedAsASCII(_ text: String) { #expect(LongDecimal(text) == nil) }

  @Test(arguments: [
    ("๑,๒๓๔.๕๐", "1234.50"), ("1,234,567", "1234567"), ("-๑๒", "-12"), ("๘7", "87"), ("๑๒๓๔", "1234"),
  ])
  func written(_ text: String, _ description: String) throws {
    #expect(try LongDecimal(reading: text).description == description)
  }

  @Test(arguments: [
    ("1234,567", 4, 5), ("1,23", 0, 4), ("1,,234", 2, 3), ("1,234,", 0, 6), ("๑๒ก", 6, 9), ("1.2,345", 3, 4),
    ("", 0, 0),
    ("1.", 0, 2), ("1,2345.6", 6, 7),
  ])
  func refused(_ text: String, _ lower: Int, _ upper: Int) {
    do throws(NumeralError) {
      _ = try LongDecimal(reading: text)
      Issue.record("\(text) was read")
    } catch { #expect((error.lower, error.upper) == (lower, upper), "\(text)") }
  }

  @Test func scripts() {
    #expect((try? LongDecimal(reading: "๑๒", in: .thai))?.integer == 12)
    #expect((try? LongDecimal(reading: "12", in: .thai)) == nil)
    #expect((try? LongDecimal(reading: "1๒", in: .arabic)) == nil)
  }

  @Test func value() {
    #expect(LongDecimal("100.00") == 100 && LongDecimal("100.00")?.hashValue == LongDecimal(100).hashValue)
    let big = LongDecimal("99999999999999999999"), bigger = LongDecimal("100000000000000000000")
    if let big, let bigger {
      #expect(big < bigger && bigger.negated < big.negated && bigger.negated < 0 && big.magnitude == big)
    }
    #expect(LongDecimal("-0.5") ?? 0 < LongDecimal("-0.25") ?? 0)
    #expect(LongDecimal("0.10") == LongDecimal("0.1") && LongDecimal("0.1") != LongDecimal("0.01"))
    #expect(LongDecimal("9223372036854775807")?.integer == .max)
    #expect(LongDecimal("-9223372036854775808")?.integer == .min)
    #expect(LongDecimal("9223372036854775808")?.integer == nil && LongDecimal("1.5")?.integer == nil)
    #expect(LongDecimal.zero.isZero && LongDecimal("2.00")?.isInteger == true)
    #expect(LongDecimal("2.00")?.integer == 2)
    #expect(LongDecimal(digits: [], scale: 2).description == "0.00")
  }

  @Test func exactDecimals() throws {
    let decimal = try #require(ExactDecimal("-80.240"))
    #expect(LongDecimal(decimal).description == "-80.240")
    #expect(ExactDecimal(exactly: LongDecimal(decimal))?.description == "-80.240")
    #expect(LongDecimal("12345678901234567890").flatMap(ExactDecimal.init(exactly:)) == nil)
    #expect(LongDecimal("0.1234567890123456789").flatMap(ExactDecimal.init(exactly:)) == nil)
  }

  @Test(arguments: [
    ("1.005", 2, RoundingRule.halfUp, "1.01"), ("1.004", 2, .halfUp, "1.00"), ("-1.005", 2, .halfUp, "-1.01"),
    ("9.999", 2, .halfUp, "10.00"), ("1.001", 2, .up, "1.01"), ("-1.009", 2, .up, "-1.00"),
    ("1.009", 2, .down, "1.00"), ("-1.001", 2, .down, "-1.01"), ("1.5", 2, .halfUp, "1.5"),
    ("99.5", 0, .halfUp, "100"), ("0.004", 2, .halfUp, "0.00"), ("-0.004", 2, .halfUp, "0.00"),
  ])
  func rounding(_ text: String, _ places: Int, _ rule: RoundingRule, _ rounded: String) {
    #expect(LongDecimal(text)?.rounded(toScale: places, rule).description == rounded)
  }

  @Test func aMillionDigits() throws {
    let text = String(repeating: "๙", count: 1_000_000)
    let number = try LongDecimal(reading: text)
    #expect(number.wholeDigits == 1_000_000 && number.integer == nil)
    #expect(throws: NumeralError.self) { try LongDecimal(reading: text + "ก") }
  }
}
