import Testing
import ThaiNumerals

@testable import ThaiDocParse

@Suite("Dates at tokens") struct DateTokensTests {
  private static let monthNames = (1...12).flatMap {
    [ThaiMonth.name(of: $0), ThaiMonth.abbreviation(of: $0)]
  }
  .compactMap { $0 }

  private func expectSame(_ text: String) throws -> Int {
    let document = try makeDocument(text)
    var found = 0
    for token in document.tokens {
      let date = document.date(at: token)
      #expect(date == ThaiDate.scan(in: document.bytes.span, at: Int(token.lower)), "\(text)")
      if date != nil { found += 1 }
    }
    return found
  }

  @Test("A date with any month is found, however it is spaced", arguments: monthNames)
  func withMonth(name: String) throws {
    for text in [
      "๑๓ \(name) ๒๕๖๖", "13 \(name) 2566", "๑๓\(name)๒๕๖๖", "๑๓ เดือน\(name) พ.ศ. ๒๕๖๖", "3-\(name)-66",
      "๑๓\u{A0}\(name)\u{A0}๒๕๖๖",
    ] {
      #expect(try expectSame(text) >= 1, "\(text)")
    }
  }

  @Test(
    "Numbers that start no date are none by the look behind them either",
    arguments: [
      "๑๓/๓/๒๕๖๖", "13-3-2566", "๑๓/๓", "๙๕.๑๗ มีนาคม", "1,300 มกราคม 2566", "๒๕๖๖ มีนาคม", "13 คะแนน", "๑๓",
      "๑๓ ", "13.3.66",
      "๑๓ พ.ศ. ๒๕๖๖", "5 - 15", "๕ ก.พ.ร.",
    ])
  func others(text: String) throws { _ = try expectSame(text) }
}
