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
      member("expected", finding.expected)
      member("found", finding.found)
      key("subjects")
      beginArray()
      for pointer in finding.pointers { value { pointer.write(into: &$0) } }
      endArray()
      key("locations")
      beginArray()
      if let place = finding.place { location(place, of: source, by: locator) }
      for span in finding.comparedPlaces { location(span, of: source, by: locator) }
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
    key("subject")
    value { explanation.pointer.write(into: &$0) }
    member("from", explanation.from)
    member("to", explanation.to)
    message(explanation.message)
    member("total", explanation.total)
    endObject()
  }

  private mutating func message(_ message: Message) {
    key("message")
    value { message.write(in: .english, into: &$0, text: JSONText.append) }
    key("messageTh")
    value { message.write(in: .thai, into: &$0, text: JSONText.append) }
  }

  private mutating func member(_ name: StaticString, _ argument: Message.Argument?) {
    key(name)
    guard let argument else { return null() }
    value { argument.write(in: .english, into: &$0, text: JSONText.append) }
  }
}
