import ThaiDocParse

/// What `check` was asked to do, from the command line and the configuration.
struct CheckSettings {
  var parser = ReportParser()
  var encoder: FindingEncoder
  var options: OutputOptions
  var selection = RuleSelection()
  var failsOn = FailureLevel.error
  var hasStatistics = false
  var baseline: String?
  var newBaseline: String?
}

/// How much was checked and found.
struct CheckCounts {
  var files = 0
  var errors = 0
  var warnings = 0
  var notes = 0
  /// Findings that the baseline has.
  var known = 0
  /// Documents that could not be read or are none.
  var failures = 0

  mutating func add(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }
}

/// Documents in, findings out, one document after the other.
struct CheckRun {
  private let settings: CheckSettings
  private var writer: any FindingWriter
  private var statistics = FindingStatistics()
  private var known: Baseline?
  private var recorded: Baseline?
  private var counts = CheckCounts()
  private var hasFailingFindings = false
  private var language: Language { settings.options.language }
  /// Whether findings go to the output as they are found.
  private var showsFindings: Bool { !settings.hasStatistics && recorded == nil }

  init(_ settings: CheckSettings) throws(ExitStatus) {
    self.settings = settings
    writer = settings.encoder.writer(settings.options)
    if let path = settings.newBaseline {
      recorded = Baseline(at: path)
    } else if let path = settings.baseline {
      known = try Baseline(reading: path)
    }
  }

  /// Checks everything and ends with the status that it deserves.
  mutating func check(_ paths: [String]) throws(ExitStatus) {
    if showsFindings { try FileIO.write(writer.opening()) }
    for path in DocumentPath.all(in: paths) {
      switch path {
      case .document(let path): try check(path)
      case .failure(let path, let error): try fail(path, Messages.cannotRead(path, error))
      }
    }
    try finish()
  }

  private mutating func check(_ path: String) throws(ExitStatus) {
    counts.files += 1
    if path == "-" && FileIO.isTerminal(FileIO.standardInput) {
      FileIO.complain(Messages.pasteHint[language])
    }
    let parsed: ParsedReport
    do {
      let bytes = path == "-" ? try FileIO.readStandardInput() : try FileIO.read(path: path)
      parsed = try settings.parser.parse(bytes)
    } catch let error as ReadError {
      return try fail(path, Messages.cannotRead(path, error))
    } catch let error as SourceError {
      return try fail(path, Messages.noReport(in: path, error))
    } catch {
      return try fail(path, Words(th: "\(error)", en: "\(error)"))
    }
    if parsed.report.kind == .unrecognised { return try fail(path, Messages.unrecognised(path)) }
    try take(parsed.findings.filter { settings.selection.contains($0.rule) }, of: parsed.source, path)
  }

  private mutating func take(
    _ found: [Finding], of source: SourceText, _ path: String
  ) throws(ExitStatus) {
    recorded?.add(found, in: source, path: path)
    let findings = known?.new(found, in: source, path: path) ?? found
    counts.known += found.count - findings.count
    for finding in findings {
      counts.add(finding.rule.severity)
      if settings.failsOn.includes(finding.rule.severity) { hasFailingFindings = true }
    }
    if settings.hasStatistics { statistics.add(findings) }
    guard showsFindings else { return }
    try FileIO.write(writer.add(CheckedDocument(path: path, source: source, findings: findings)))
  }

  private mutating func fail(_ path: String, _ problem: Words) throws(ExitStatus) {
    counts.failures += 1
    FileIO.complain(problem[language])
    guard showsFindings else { return }
    try FileIO.write(
      writer.add(CheckedDocument(path: path, source: nil, findings: [], problem: problem)))
  }

  private mutating func finish() throws(ExitStatus) {
    if showsFindings { try FileIO.write(writer.closing()) }
    if settings.hasStatistics {
      let isJSON = settings.encoder.name == FindingEncoder.json.name
      try FileIO.write(isJSON ? statistics.json() : statistics.text(in: language))
    }
    if let recorded, let path = settings.newBaseline { try write(recorded, to: path) }
    FileIO.complain(Messages.checked(counts)[language])
    if counts.failures > 0 { throw .unreadableInput }
    if hasFailingFindings && recorded == nil { throw .findings }
  }

  private func write(_ baseline: Baseline, to path: String) throws(ExitStatus) {
    if let error = FileIO.write(baseline.bytes, toFile: path) {
      FileIO.complain(Messages.cannotWriteFile(path, error)[language])
      throw .unreadableInput
    }
    let count = counts.errors + counts.warnings + counts.notes
    FileIO.complain(Messages.wroteBaseline(path, count)[language])
  }
}
