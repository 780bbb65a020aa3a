import Testing
import ThaiNumerals

@testable import ThaiDocParse

@Suite("Slips of typists") struct SlipKindTests {
  @Test(arguments: [
    ("30", "40", Explanation.Change.digit), ("30", "3", .transposition), ("04", "40", .transposition),
    ("80.24", "80.42", .transposition), ("80.24", "82.04", .transposition),
    ("78.08", "70.88", .transposition),
    ("80.24", "80.25", .digit), ("80.24", "80.24", nil), ("8.224", "82.24", .decimalPoint),
    ("80.24", "81.25", nil), ("99.99", "9.99", .digit), ("12.34", "21.43", nil),
  ])
  func kind(one: String, other: String, kind: Explanation.Change?) throws {
    let (a, b) = (try #require(ExactDecimal(one)), try #require(ExactDecimal(other)))
    #expect(Slip.kind(from: a, to: b) == kind)
    #expect(Slip.kind(from: b, to: a) == kind)
  }
}
