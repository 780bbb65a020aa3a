import Testing
import ThaiNumerals

@Suite("DecimalInterval") struct DecimalIntervalTests {
  private func interval(_ one: String, _ other: String) throws -> DecimalInterval {
    DecimalInterval(try #require(decimal(one)), try #require(decimal(other)))
  }

  @Test(arguments: [
    ("80.24", "[80.235, 80.245]"), ("80", "[79.5, 80.5]"), ("100.00", "[99.995, 100.005]"),
    ("-1.0", "[-1.05, -0.95]"),
    ("0", "[-0.5, 0.5]"), ("9223372036854775807", "[9223372036854775806, 9223372036854775807]"),
    ("0.000000000000000001", "[0.000000000000000000, 0.000000000000000002]"),
  ])
  func rounded(_ text: String, _ expected: String) throws {
    let value = try #require(decimal(text))
    let interval = DecimalInterval(rounded: value)
    #expect(interval.description == expected)
    #expect(interval.contains(value))
  }

  @Test func ends() throws {
    let interval = try interval("2", "1.0")
    #expect(interval.low == 1 && interval.high == 2)
    #expect(interval.contains(1) && interval.contains(2))
    #expect(try !interval.contains(#require(decimal("2.01"))))
    #expect(DecimalInterval(exactly: 3).description == "[3, 3]")
  }

  @Test(arguments: [
    ("1", "2", "2", "3", true), ("1", "2", "2.001", "3", false), ("1", "9", "3", "4", true),
    ("80.235", "80.245", "80.2451", "80.3", false),
  ])
  func meeting(_ a: String, _ b: String, _ c: String, _ d: String, _ expected: Bool) throws {
    let (one, other) = (try interval(a, b), try interval(c, d))
    #expect(one.meets(other) == expected && other.meets(one) == expected)
  }

  @Test func clamping() throws {
    let scores = DecimalInterval(0, 100)
    #expect(try interval("99.995", "100.005").clamped(to: scores).description == "[99.995, 100]")
    #expect(try interval("-0.5", "0.5").clamped(to: scores).description == "[0, 0.5]")
    #expect(DecimalInterval(200, 300).clamped(to: scores).description == "[100, 100]")
    #expect(DecimalInterval(-3, -2).clamped(to: scores).description == "[0, 0]")
  }

  @Test func arithmetic() throws {
    let one = try interval("80.235", "80.245")
    #expect(one.adding(DecimalInterval(1, 2))?.description == "[81.235, 82.245]")
    #expect(one.subtracting(DecimalInterval(1, 2))?.description == "[78.235, 79.245]")
    #expect(one.multiplied(by: 3)?.description == "[240.705, 240.735]")
    #expect(one.multiplied(by: -1)?.description == "[-80.245, -80.235]")
    let wide = DecimalInterval(exactly: ExactDecimal(Int.max))
    #expect(
      wide.adding(wide) == nil && wide.multiplied(by: 2) == nil
        && wide.subtracting(DecimalInterval(-2, -1)) == nil)
  }
}
