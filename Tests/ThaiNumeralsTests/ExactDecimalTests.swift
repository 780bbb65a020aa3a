import Testing
import ThaiNumerals

@Suite("ExactDecimal") struct ExactDecimalTests {
  @Test(arguments: [
    "0", "100.00", "80.24", "-3", "-0.05", "0.05", "9223372036854775807", "-9223372036854775808",
    "-9.223372036854775808", "0.000000000000000001", "00000000000000000000.5", "007",
  ])
  func textRoundTrip(_ text: String) throws {
    let number = try #require(ExactDecimal(text))
    let again = try #require(ExactDecimal(number.description))
    #expect(again == number && again.units == number.units && again.scale == number.scale)
    if text.first != "0" || text.hasPrefix("0.") { #expect(number.description == text) }
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "-.5", "+1", "1e3", " 1", "1 ", "1,000", "1.2.3", "--1", "1-", "๑",
    "9223372036854775808",
    "-9223372036854775809", "0.0000000000000000001", "99999999999999999999999",
  ])
  func refusedText(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func seededRoundTrip(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let number = ExactDecimal(
      units: Int64(truncatingIfNeeded: generator.next()), scale: Int.random(in: 0...18, using: &generator))
    let again = try #require(ExactDecimal(number.description))
    #expect(again.units == number.units && again.scale == number.scale)
    var bytes = Array("x".utf8)
    number.write(into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x" + number.description)
  }

  @Test(arguments: [
    ("100", "100.00"), ("0", "-0.000"), ("-2.50", "-2.5"), ("1000000000.000000000", "1000000000"),
  ])
  func equalByValue(_ one: String, _ other: String) throws {
    let (one, other) = (try #require(decimal(one)), try #require(decimal(other)))
    #expect(one == other && one.hashValue == other.hashValue)
    #expect(!(one < other) && !(other < one))
  }

  @Test(arguments: [
    ("1", "1.01"), ("-1.01", "-1"), ("-9223372036854775808", "-9.223372036854775808"),
    ("9.223372036854775807", "9223372036854775807"), ("79.99", "80"), ("-0.1", "0"),
  ])
  func order(_ less: String, _ more: String) throws {
    let (less, more) = (try #require(decimal(less)), try #require(decimal(more)))
    #expect(less < more && !(more < less) && less != more)
  }

  @Test func integers() {
    #expect(ExactDecimal(units: 10_000, scale: 2).integer == 100)
    #expect(ExactDecimal(units: 10_001, scale: 2).integer == nil)
    #expect(ExactDecimal(units: 10_000, scale: 2).isInteger && !ExactDecimal(units: 1, scale: 18).isInteger)
    #expect(ExactDecimal(-7).integer == -7 && ExactDecimal(Int.min).integer == .min)
    #expect(ExactDecimal(units: .min, scale: 18).integer == nil)
  }

  @Test(arguments: [
    ("80.24", "0.760", "81.000", "79.480"), ("-1", "1.0", "0.0", "-2.0"),
    ("9223372036854775807", "0", "9223372036854775807", "9223372036854775807"),
  ])
  func sums(_ one: String, _ other: String, _ sum: String, _ difference: String) throws {
    let (one, other) = (try #require(decimal(one)), try #require(decimal(other)))
    #expect(one.adding(other)?.description == sum)
    #expect(one.subtracting(other)?.description == difference)
  }

  @Test func overflow() {
    let (least, greatest) = (ExactDecimal(Int.min), ExactDecimal(Int.max))
    #expect(greatest.adding(1) == nil && least.subtracting(1) == nil && least.negated == nil)
    #expect(greatest.adding(ExactDecimal(units: 0, scale: 1)) == nil)
    #expect(greatest.multiplied(by: 2) == nil && least.multiplied(by: -1) == nil)
    #expect(greatest.negated?.negated == greatest)
    #expect(ExactDecimal(units: 8024, scale: 2).multiplied(by: -3)?.description == "-240.72")
  }

  @Test(arguments: [
    ("80.245", 2, "80.25"), ("80.2449", 2, "80.24"), ("-80.245", 2, "-80.25"), ("-80.244", 2, "-80.24"),
    ("0.5", 0, "1"), ("0.49", 0, "0"), ("99.995", 2, "100.00"), ("1.5", 4, "1.5"), ("2.5", -3, "3"),
    ("9.223372036854775807", 0, "9"),
  ])
  func rounding(_ text: String, _ scale: Int, _ rounded: String) {
    #expect(decimal(text)?.rounded(toScale: scale).description == rounded)
  }
}
