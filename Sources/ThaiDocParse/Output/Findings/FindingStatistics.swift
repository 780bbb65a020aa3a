/// How many findings each rule has, in how many documents.
package struct FindingStatistics {
  private var counts: [Rule: (findings: Int, documents: Int)] = [:]

  /// No documents yet.
  package init() {}

  /// Counts the findings of one more document.
  package mutating func add(_ findings: [Finding]) { add(RuleCounts(findings)) }

  /// The same where it is known already how many findings each rule has.
  package mutating func add(_ found: RuleCounts) {
    for count in found.all {
      counts[count.rule, default: (0, 0)].findings += count.findings
      counts[count.rule, default: (0, 0)].documents += 1
    }
  }

  /// Most frequent first, then by code.
  private var ordered: [(rule: Rule, findings: Int, documents: Int)] {
    counts.map { ($0, $1.findings, $1.documents) }
      .sorted { ($1.findings, $0.rule.code) < ($0.findings, $1.rule.code) }
  }

  /// A table for people; empty without findings.
  package func text(in language: Language) -> [UInt8] {
    guard !counts.isEmpty else { return [] }
    return Array((lines(in: language).joined(separator: "\n") + "\n").utf8)
  }

  /// The lines of that table, its head first.
  package func lines(in language: Language) -> [String] {
    func say(_ th: String, _ en: String) -> String { language == .thai ? th : en }
    let table = TextTable(
      [
        .init(title: say("จำนวน", "Count"), isNumeric: true),
        .init(title: say("ไฟล์", "Files"), isNumeric: true),
        .init(title: say("รหัส", "Code")), .init(title: say("ความสำคัญ", "Severity")),
        .init(title: say("เรื่อง", "Title")),
      ],
      rows: ordered.map { count in
        let rule = count.rule
        return [
          "\(count.findings)", "\(count.documents)", rule.code, rule.severity.words[language],
          rule.title[language],
        ]
      })
    return table.aligned()
  }

  /// An array for programs.
  package func json(isCompact: Bool = false) -> [UInt8] {
    var writer = JSONWriter(isCompact: isCompact)
    writer.beginArray()
    for count in ordered {
      writer.beginObject()
      writer.key("rule")
      writer.value(count.rule.code)
      writer.key("name")
      writer.value(count.rule.name)
      writer.key("severity")
      writer.value(count.rule.severity.rawValue)
      writer.key("count")
      writer.value(count.findings)
      writer.key("files")
      writer.value(count.documents)
      writer.endObject()
    }
    writer.endArray()
    writer.newline()
    return writer.drain()
  }
}
