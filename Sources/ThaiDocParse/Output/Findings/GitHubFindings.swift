/// Findings as workflow commands of GitHub Actions, which show them beside the lines of a change.
struct GitHubFindings: FindingWriter {
  private let language: Language

  init(_ options: OutputOptions) { language = options.language }

  mutating func add(_ document: CheckedDocument) -> [UInt8] {
    guard let source = document.source, !document.findings.isEmpty else { return [] }
    let locator = SourceLocator(source)
    var text = ""
    for finding in document.findings { text += command(finding, document.path, locator) + "\n" }
    return Array(text.utf8)
  }

  private func command(_ finding: Finding, _ path: String, _ locator: borrowing SourceLocator) -> String {
    var properties: [(String, String)] = path == "-" ? [] : [("file", path)]
    if let span = finding.place {
      let (line, column) = locator.position(of: span.lower)
      let end = locator.position(of: span.upper)
      properties += [("line", "\(line)"), ("col", "\(column)"), ("endLine", "\(end.line)")]
      // Columns of a fault that goes over several lines aren't taken.
      if end.line == line { properties.append(("endColumn", "\(max(column, end.column - 1))")) }
    }
    properties.append(("title", "\(finding.rule.code) \(finding.rule.title[language])"))
    let message = ([finding.message] + finding.explanations.map(\.message)).map { $0[language] }
    let list = properties.map { "\($0)=\(Self.escaped($1, alsoDelimiters: true))" }.joined(separator: ",")
    return "::\(Self.name(of: finding.rule.severity)) \(list)::"
      + Self.escaped(message.joined(separator: "\n"), alsoDelimiters: false)
  }

  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// The text as data of a command, or as one of its properties; other control characters become spaces, since
  /// commands also go to terminals.
  private static func escaped(_ text: String, alsoDelimiters: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where alsoDelimiters: escaped += "%3A"
      case "," where alsoDelimiters: escaped += "%2C"
      default: if let shown = DisplayText.shown(scalar) { escaped.unicodeScalars.append(shown) }
      }
    }
    return escaped
  }
}
