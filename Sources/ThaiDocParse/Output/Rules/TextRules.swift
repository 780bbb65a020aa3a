/// Rules as people read them on a terminal.
enum TextRules {
  @Sendable static func catalogue(_ rules: [Rule], _ options: OutputOptions) -> [UInt8] {
    let language = options.language
    func say(_ th: String, _ en: String) -> String { language == .thai ? th : en }
    let table = TextTable(
      [
        .init(title: say("รหัส", "Code")), .init(title: say("ความสำคัญ", "Severity")),
        .init(title: say("เรื่อง", "Title")), .init(title: say("ชื่อกฎ", "Name")),
      ],
      rows: rules.map { [$0.code, $0.severity.words[language], $0.title[language], $0.name] })
    return bytes(table.aligned())
  }

  @Sendable static func page(_ rule: Rule, _ options: OutputOptions) -> [UInt8] {
    let language = options.language
    var lines = ["\(rule.code) \(rule.name) (\(rule.severity.words[language]))", rule.title[language], ""]
    lines.append(rule.rationale[language])
    for example in rule.triggering {
      lines += ["", Words(th: "ตัวอย่างที่พบข้อนี้", en: "Found in")[language]]
      lines += document(example, RuleDemonstration(rule, example), language)
    }
    for example in rule.nonTriggering {
      lines += ["", Words(th: "ตัวอย่างที่ไม่พบข้อนี้", en: "Not found in")[language]]
      lines += document(example, nil, language)
    }
    return bytes(lines)
  }

  private static func bytes(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The document with numbers of lines, what is found underlined, and the messages below.
  private static func document(
    _ example: Example, _ demonstration: RuleDemonstration?, _ language: Language
  ) -> [String] {
    let texts = example.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let digits = "\(texts.count)".utf8.count
    let locator = demonstration.map { SourceLocator($0.source) }
    var lines: [String] = []
    for (index, text) in texts.enumerated() {
      let number = "\(index + 1)"
      let gutter = String(repeating: " ", count: 2 + digits - number.utf8.count) + number
      lines.append(gutter + (text.isEmpty ? " |" : " | " + SourceExcerpt.shown(text)))
      guard let demonstration, let locator else { continue }
      for finding in demonstration.findings {
        guard let span = finding.place, locator.position(of: span.lower).line == index + 1 else {
          continue
        }
        let excerpt = SourceExcerpt(of: span, in: demonstration.source, width: .max)
        lines.append(
          String(repeating: " ", count: 2 + digits) + " | " + String(repeating: " ", count: excerpt.start)
            + String(repeating: "^", count: excerpt.length))
      }
    }
    let findings = demonstration?.findings ?? []
    return lines
      + findings.map { finding in
        let place = findings.count > 1 ? finding.place : nil
        let at = place.flatMap { locator?.position(of: $0.lower) }.map { "\($0.line):\($0.column) " } ?? ""
        return "  = " + at + DisplayText.line(finding.message[language])
      }
  }
}
