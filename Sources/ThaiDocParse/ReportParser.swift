/// Reads one report: bytes in, values with their places out.
public struct ReportParser: Sendable {
  /// The most bytes that a document may have, 512 MiB. Offsets have 31 bits, and text grows while it is read: from
  /// Windows-874 to three times its size.
  public static let largestInput = 1 << 29

  /// Which repairs of damaged text are made before it is read.
  public var repair: RepairLevel

  /// A parser for one document at a time; it keeps nothing between documents and may be shared.
  public init(repair: RepairLevel = .all) { self.repair = repair }

  /// What a document says.
  ///
  /// Any bytes give a report or a typed error: `SourceError.empty`, `.binary` or `.tooLarge`. A document that is no ITA
  /// result gives a report whose kind is `unrecognised`. Time is linear in the size.
  public func parse(_ input: [UInt8]) throws(SourceError) -> ParsedReport {
    try parse(input) { _ in }
  }

  /// The same, telling of each stage when it is done: to show progress, or to time the stages.
  public func parse(
    _ input: [UInt8], afterEach isDone: (ParseStage) -> Void
  ) throws(SourceError) -> ParsedReport {
    let (source, inspection) = try TextReader.read(input)
    isDone(.reading)
    let text = TextCleaner.clean(source, inspection: inspection, repair: repair)
    isDone(.cleaning)
    let blocks = Document(text)
    isDone(.blocks)
    let document = SectionFinder.find(in: blocks)
    isDone(.sections)
    var result = ReportBuilder.build(from: document)
    isDone(.extraction)
    let checks = Checkup.run(&result.report, edition: result.edition, repairs: text.repairs)
    isDone(.validation)
    return ParsedReport(
      source: source, repairs: text.repairs, report: result.report, edition: result.edition,
      recomputation: checks.recomputation, findings: checks.findings,
      unclaimed: result.unclaimed, hasUnreadMarkup: text.hasUnreadMarkup)
  }
}

/// A report together with the text it was read from.
public struct ParsedReport: Sendable {
  /// The document before any repair.
  public let source: SourceText
  /// What was repaired, most frequent kind first.
  public let repairs: [RepairCount]
  /// The values.
  public let report: ITAReport
  /// The official rules of the assessed year; `nil` for a year that is not known.
  public let edition: Edition?
  /// The totals worked out anew from the scores, by the official rules of the year; `nil` where scores are missing.
  public let recomputation: Recomputation?
  /// What can't be true, departs from the official framework, or is worth a look; in document order.
  public let findings: [Finding]
  /// Numbers with the shape of a score that no value accounts for, in document order.
  public let unclaimed: [SourceSpan]
  /// Whether markup nests deeper than it is followed; the rest was read as text.
  public let hasUnreadMarkup: Bool
}
