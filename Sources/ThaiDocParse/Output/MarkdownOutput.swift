/// A report as Markdown, with all its texts.
enum MarkdownOutput {
  static func encode(
    _ parsed: ParsedReport, from description: SourceDescription, options: OutputOptions
  ) -> [UInt8] {
    layOut(ReadableReport(parsed, in: options.language))
  }

  /// The whole document.
  static func layOut(_ report: ReadableReport) -> [UInt8] {
    var lines = ["# " + Markdown.escaped(report.headline), ""]
    lines += report.facts.map { "- \($0.label): **\(Markdown.escaped($0.value))**" }
    for section in report.sections {
      lines += ["", "## " + Markdown.escaped(section.title), ""]
      switch section.content {
      case .list(let items): lines += items.map(item)
      case .table(let table): lines += table.markdown()
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// An item that begins with spaces belongs to the one before it.
  private static func item(_ text: String) -> String {
    let isInner = text.hasPrefix("  ")
    return (isInner ? "  - " : "- ") + Markdown.escaped(String(text.drop { $0 == " " }))
  }
}
