/// A report as people read it on a terminal; columns line up also in Thai.
enum SummaryOutput {
  static func encode(
    _ parsed: ParsedReport, from description: SourceDescription, options: OutputOptions
  ) -> [UInt8] {
    layOut(ReadableReport(parsed, in: options.language), options: options)
  }

  /// The lines on a terminal, without details.
  static func layOut(_ report: ReadableReport, options: OutputOptions) -> [UInt8] {
    let pen = Pen(isColoured: options.isColoured)
    var lines = [pen.strong(DisplayText.line(report.headline))]
    lines += labelled(report.facts)
    for section in report.sections where !section.isDetail {
      lines += ["", pen.strong(section.title)]
      lines += content(section.content, pen)
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func labelled(_ facts: [(label: String, value: String)]) -> [String] {
    let width = facts.map { DisplayText.width(of: $0.label) }.max() ?? 0
    return facts.map { label, value in
      label + String(repeating: " ", count: width - DisplayText.width(of: label) + 2)
        + DisplayText.line(value)
    }
  }

  private static func content(_ content: ReadableReport.Content, _ pen: Pen) -> [String] {
    switch content {
    case .list(let items): return items.map { "  " + DisplayText.line($0) }
    case .table(let table):
      let lines = table.aligned()
      return lines.enumerated().map { $0 == 0 ? "  " + pen.faint($1) : "  " + $1 }
    }
  }
}

/// Writes on a terminal in two strengths, or plainly.
private struct Pen {
  let isColoured: Bool

  func strong(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func faint(_ text: String) -> String { isColoured ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
