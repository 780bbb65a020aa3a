@testable import ThaiDocParse

/// The pages of documentation that are made from the rules.
enum RulePages {
  static let folder = "Sources/ThaiDocParse/ThaiDocParse.docc/Rules"

  /// Names of files in `folder`, and what they hold.
  static var all: [(name: String, text: String)] {
    [("Rules.md", catalogue)] + Rule.all.map { ("\($0.code).md", page(of: $0)) }
  }

  private static let note = "<!-- Made from the rules by UPDATE_GOLDEN=1 swift test; not written by hand. -->"

  private static var catalogue: String {
    var lines = [
      "# Rules", "", "What a report is checked by: every finding names one of these rules.", "",
      "## Overview", "",
      "An error is a contradiction within the report or with arithmetic, a warning a departure from the official",
      "framework or from good form, a note worth a look. A code is never used again for another rule.",
    ]
    for group in RuleGroup.all where !group.rules.isEmpty {
      lines += ["", "### \(group.title.en) (\(group.title.th))", ""]
      lines += ["| Rule | Severity | Says | ภาษาไทย |", "| --- | --- | --- | --- |"]
      lines += group.rules.map { rule in
        "| <doc:\(rule.code)> | \(rule.severity.rawValue) | \(Markdown.escaped(rule.title.en)) "
          + "| \(Markdown.escaped(rule.title.th)) |"
      }
    }
    return (lines + ["", note]).joined(separator: "\n") + "\n"
  }

  private static func page(of rule: Rule) -> String {
    var lines = ["# \(rule.code): \(rule.name)", ""]
    lines.append("\(Markdown.escaped(rule.title.en)) (\(rule.severity.rawValue)).")
    lines += ["", "## Overview", "", Markdown.escaped(rule.rationale.en)]
    lines += ["", "**\(Markdown.escaped(rule.title.th))** \(Markdown.escaped(rule.rationale.th))"]
    lines += MarkdownRules.examples(of: rule, languages: [.english, .thai])
    return (lines + ["", note]).joined(separator: "\n") + "\n"
  }
}
