/// Rules as Markdown.
enum MarkdownRules {
  @Sendable static func catalogue(_ rules: [Rule], _ options: OutputOptions) -> [UInt8] {
    let language = options.language
    func say(_ th: String, _ en: String) -> String { language == .thai ? th : en }
    var lines = ["# " + say("กฎการตรวจรายงาน", "Rules"), ""]
    let table = TextTable(
      [
        .init(title: say("รหัส", "Code")), .init(title: say("ความสำคัญ", "Severity")),
        .init(title: say("เรื่อง", "Title")), .init(title: say("ชื่อกฎ", "Name")),
      ],
      rows: rules.map { [$0.code, $0.severity.words[language], $0.title[language], $0.name] })
    lines += table.markdown()
    return bytes(lines)
  }

  @Sendable static func page(_ rule: Rule, _ options: OutputOptions) -> [UInt8] {
    let language = options.language
    var lines = ["# \(rule.code) \(rule.name)", ""]
    lines.append(
      "**\(Markdown.escaped(rule.title[language]))** (\(rule.severity.words[language]))")
    lines += ["", Markdown.escaped(rule.rationale[language])]
    lines += examples(of: rule, languages: [language])
    return bytes(lines)
  }

  private static func bytes(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The examples, what is found in each of them told in those languages.
  package static func examples(of rule: Rule, languages: [Language]) -> [String] {
    let head = languages.first ?? .english
    var lines = ["", "## " + Words(th: "ตัวอย่างที่พบข้อนี้", en: "Found in")[head]]
    for example in rule.triggering {
      lines += document(example)
      guard let demonstration = RuleDemonstration(rule, example) else { continue }
      let locator = SourceLocator(demonstration.source)
      lines.append("")
      for finding in demonstration.findings {
        let at = place(of: finding, demonstration.source, locator, head)
        let messages = languages.map { Markdown.escaped(finding.message[$0]) }
        lines.append("- " + at + messages.joined(separator: "\\\n  "))
      }
    }
    lines += ["", "## " + Words(th: "ตัวอย่างที่ไม่พบข้อนี้", en: "Not found in")[head]]
    for example in rule.nonTriggering { lines += document(example) }
    return lines
  }

  private static func document(_ example: Example) -> [String] { ["", "```text", example.text, "```"] }

  private static func place(
    of finding: Finding, _ source: SourceText, _ locator: borrowing SourceLocator, _ language: Language
  ) -> String {
    guard let span = finding.place else { return "" }
    let line = locator.position(of: span.lower).line
    let text = DisplayText.shortened(DisplayText.line(source.text(at: span.cut(to: 256))), to: 40)
    let at = Words(th: "บรรทัดที่ \(line)", en: "Line \(line)")[language]
    return text.isEmpty ? "\(at): " : "\(at), `\(text)`: "
  }
}
