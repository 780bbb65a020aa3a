/// Findings as a compiler prints its own: place, message, and the line with the fault underlined.
struct TextFindings: FindingWriter {
  /// So many single changes that would make a sum agree are shown.
  private static let shownExplanations = 3
  /// So many of the places that a fault is compared with are shown.
  private static let shownPlaces = 4

  private let language: Language
  private let width: Int
  private let paint: FindingPaint
  private var isFirst = true

  init(_ options: OutputOptions) {
    language = options.language
    width = options.width
    paint = FindingPaint(isColoured: options.isColoured)
  }

  mutating func add(_ document: CheckedDocument) -> [UInt8] {
    guard let source = document.source, !document.findings.isEmpty else { return [] }
    let locator = SourceLocator(source)
    var lines: [String] = []
    for finding in document.findings {
      if !isFirst { lines.append("") }
      isFirst = false
      lines += self.lines(of: finding, in: source, document.path, locator)
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func lines(
    of finding: Finding, in source: SourceText, _ path: String, _ locator: borrowing SourceLocator
  ) -> [String] {
    let place = finding.place.map { locator.position(of: $0.lower) }
    let gutter = place.map { "\($0.line)" } ?? " "
    var lines = [head(of: finding, path, place)]
    if let span = finding.place {
      let excerpt = SourceExcerpt(of: span, in: source, width: max(20, width - gutter.utf8.count - 5))
      lines.append(paint.faint("  \(gutter) | ") + excerpt.text)
      lines.append(
        paint.faint("  \(blank(gutter)) | ") + String(repeating: " ", count: excerpt.start)
          + paint.severity(finding.rule.severity, String(repeating: "^", count: excerpt.length)))
    }
    let notes = explanations(of: finding) + places(of: finding, in: source, locator)
    return lines + notes.map { paint.faint("  \(blank(gutter)) = ") + $0 }
  }

  private func blank(_ gutter: String) -> String { String(repeating: " ", count: gutter.utf8.count) }

  private func head(of finding: Finding, _ path: String, _ place: (line: Int, column: Int)?) -> String {
    let name = path == "-" ? "<stdin>" : DisplayText.line(path)
    let at = place.map { ":\($0.line):\($0.column)" } ?? ""
    let severity = finding.rule.severity
    return paint.strong(name + at + ":") + " "
      + paint.severity(severity, "\(severity.words[language]) \(finding.rule.code)") + " "
      + DisplayText.line(finding.message[language])
  }

  private func explanations(of finding: Finding) -> [String] {
    let explanations = finding.explanations
    let shown = explanations.prefix(Self.shownExplanations).map {
      DisplayText.line($0.message[language])
    }
    return shown + more(explanations.count - shown.count)
  }

  private func more(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    return [Words(th: "และอีก \(count) ทางที่เป็นไปได้", en: "and \(count) more possibilities")[language]]
  }

  /// The places that the fault is compared with, on one line.
  private func places(
    of finding: Finding, in source: SourceText, _ locator: borrowing SourceLocator
  ) -> [String] {
    let others = finding.comparedPlaces
    guard !others.isEmpty else { return [] }
    var shown: [String] = []
    for span in others.prefix(Self.shownPlaces) {
      let (line, column) = locator.position(of: span.lower)
      let text = DisplayText.shortened(DisplayText.line(source.text(at: span.cut(to: 256))), to: 24)
      shown.append(text.isEmpty ? "\(line):\(column)" : "\(line):\(column) \(text)")
    }
    let rest = others.count - shown.count
    if rest > 0 { shown.append(Words(th: "และอีก \(rest) แห่ง", en: "and \(rest) more")[language]) }
    return [Words(th: "เทียบกับ ", en: "compare ")[language] + shown.joined(separator: "; ")]
  }
}

extension SourceSpan {
  /// The beginning of a span, at most so many bytes: enough for a text that is shortened anyway.
  func cut(to limit: UInt32) -> SourceSpan {
    SourceSpan(lower: lower, upper: min(upper, lower > .max - limit ? .max : lower + limit))
  }
}

/// Colours of a terminal, or none.
private struct FindingPaint {
  let isColoured: Bool

  func strong(_ text: String) -> String { wrapped(text, "1") }
  func faint(_ text: String) -> String { wrapped(text, "2") }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: wrapped(text, "1;31")
    case .warning: wrapped(text, "1;33")
    case .note: wrapped(text, "1;34")
    }
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
