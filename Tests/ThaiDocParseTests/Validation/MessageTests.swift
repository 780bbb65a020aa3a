import Testing

@testable import ThaiDocParse

@Suite("Words of findings") struct MessageTests {
  @Test("Nothing in them must be escaped in JSON", arguments: Rule.all.map(\.code))
  func escapes(code: String) throws {
    let rule = try #require(Rule.named(code))
    for example in rule.triggering {
      for finding in try ReportParser().parse(Array(example.text.utf8)).findings {
        for message in [finding.message] + finding.explanations.map(\.message) {
          for words in [message.th, message.en] {
            #expect(JSONText.quoted("\(words)") == "\"\(words)\"")
          }
        }
      }
    }
  }
}
