/// Rules as JSON, in both languages.
enum JSONRules {
  @Sendable static func catalogue(_ rules: [Rule], _ options: OutputOptions) -> [UInt8] {
    var writer = JSONWriter(isCompact: options.isCompact)
    writer.beginArray()
    for rule in rules { write(rule, to: &writer) }
    writer.endArray()
    writer.newline()
    return writer.drain()
  }

  @Sendable static func page(_ rule: Rule, _ options: OutputOptions) -> [UInt8] {
    var writer = JSONWriter(isCompact: options.isCompact)
    write(rule, to: &writer)
    writer.newline()
    return writer.drain()
  }

  private static func write(_ rule: Rule, to writer: inout JSONWriter) {
    let members: [(StaticString, String)] = [
      ("code", rule.code), ("name", rule.name), ("severity", rule.severity.rawValue),
      ("title", rule.title.en), ("titleTh", rule.title.th), ("rationale", rule.rationale.en),
      ("rationaleTh", rule.rationale.th),
    ]
    writer.beginObject()
    for (key, value) in members {
      writer.key(key)
      writer.value(value)
    }
    writer.key("triggering")
    write(rule.triggering, of: rule, to: &writer)
    writer.key("nonTriggering")
    write(rule.nonTriggering, of: rule, to: &writer)
    writer.endObject()
  }

  private static func write(_ examples: [Example], of rule: Rule, to writer: inout JSONWriter) {
    writer.beginArray()
    for example in examples {
      writer.beginObject()
      writer.key("text")
      writer.value(example.text)
      writer.key("findings")
      if let demonstration = RuleDemonstration(rule, example) {
        writer.findings(
          demonstration.findings, of: demonstration.source, by: SourceLocator(demonstration.source))
      } else {
        writer.null()
      }
      writer.endObject()
    }
    writer.endArray()
  }
}
