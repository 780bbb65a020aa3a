import Testing
import ThaiNumerals

@Suite("Division of exact decimals") struct ExactDecimalDivisionTests {
  @Test(
    "A quotient is rounded as asked",
    arguments: [
      ("404.44", 5, "80.8880", "80.8880", "80.8880"), ("235.96", 3, "78.6533", "78.6533", "78.6534"),
      ("0.01", 2, "0.0050", "0.0050", "0.0050"), ("0.0001", 2, "0.0001", "0.0000", "0.0001"),
      ("-0.0001", 2, "0.0000", "-0.0001", "0.0000"), ("-1", 3, "-0.3333", "-0.3334", "-0.3333"),
      ("1", 3, "0.3333", "0.3333", "0.3334"), ("2", 3, "0.6667", "0.6666", "0.6667"),
      ("80.24501", 1, "80.2450", "80.2450", "80.2451"), ("0", 7, "0.0000", "0.0000", "0.0000"),
    ])
  func rounding(_ row: (String, Int, String, String, String)) throws {
    let number = try #require(ExactDecimal(row.0))
    #expect(number.divided(by: row.1, digits: 4, rounding: .halfUp)?.description == row.2)
    #expect(number.divided(by: row.1, digits: 4, rounding: .down)?.description == row.3)
    #expect(number.divided(by: row.1, digits: 4, rounding: .up)?.description == row.4)
  }

  @Test("What 64 bits don't hold is nil")
  func overflow() {
    let greatest = ExactDecimal(units: .max, scale: 0)
    #expect(greatest.divided(by: 1, digits: 1, rounding: .down) == nil)
    #expect(greatest.divided(by: 1, digits: 0, rounding: .halfUp) == greatest)
    #expect(greatest.divided(by: .max, digits: 18, rounding: .up) == 1)
    #expect(ExactDecimal(units: .min, scale: 18).divided(by: .max, digits: 0, rounding: .down) == -1)
  }
}
