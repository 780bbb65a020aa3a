internal import ThaiNumerals

// Findings tell of the other values, so no walk of a visitor goes through them.

extension JSONWriter {
  /// The array of findings.
  mutating func findings(_ findings: [Finding], of source: SourceText, by locator: borrowing SourceLocator) {
    beginArray()
    for finding in findings {
      beginObject()
      member("rule", finding.rule.code)
      member("name", finding.rule.name)
      member("severity", finding.rule.severity.rawValue)
      message(finding.message)
      member("expected", finding.expected?.description)
      member("found", finding.found?.description)
      key("subjects")
      beginArray()
      for subject in finding.subjects { value(subject) }
      endArray()
      key("locations")
      beginArray()
      for span in finding.locations { location(span, of: source, by: locator) }
      endArray()
      key("explanations")
      beginArray()
      for explanation in finding.explanations { self.explanation(explanation) }
      endArray()
      endObject()
    }
    endArray()
  }

  private mutating func explanation(_ explanation: Explanation) {
    beginObject()
    member("change", explanation.change.rawValue)
    member("subject", explanation.subject)
    member("from", explanation.from?.description)
    member("to", explanation.to?.description)
    message(explanation.message)
    member("total", explanation.total?.description)
    endObject()
  }

  private mutating func message(_ message: Message) {
    member("message", message[.english])
    member("messageTh", message[.thai])
  }

  private mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }
}
