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
    let source = try TextReader.read(input)
    isDone(.reading)
    var reports = reports(from: [source], afterEach: isDone)
    return reports.removeLast()
  }

  /// What each of several documents says, in their order; a document that isn't readable gives its error.
  ///
  /// The reports are those that `parse` gives, in less time: a stage is made on all documents before the next begins, so
  /// the processor goes through half a megabyte of code once and not for each of them. Most is gained by about a
  /// megabyte at a time, half as much again where they are alike and a fifth where they aren't. All of them are held in
  /// memory.
  public func parse(all inputs: [[UInt8]]) -> [Result<ParsedReport, SourceError>] {
    let sources = inputs.map { input in
      Result { () throws(SourceError) in try TextReader.read(input) }
    }
    var parsed = reports(from: sources.compactMap { try? $0.get() }) { _ in }
    var results: [Result<ParsedReport, SourceError>] = []
    results.reserveCapacity(sources.count)
    // From the last one on, so that reports are moved and not copied.
    for source in sources.reversed() { results.append(source.map { _ in parsed.removeLast() }) }
    results.reverse()
    return results
  }

  /// The way from readable text to findings, for all documents a stage at a time.
  private func reports(
    from sources: [(source: SourceText, inspection: TextInspection)], afterEach isDone: (ParseStage) -> Void
  ) -> [ParsedReport] {
    let texts = sources.map { TextCleaner.clean($0.source, inspection: $0.inspection, repair: repair) }
    isDone(.cleaning)
    let blocks = Document.all(of: texts)
    isDone(.blocks)
    let documents = blocks.map { SectionFinder.find(in: $0) }
    isDone(.sections)
    var results = ReportBuilder.build(from: documents)
    isDone(.extraction)
    let checks = Checkup.run(&results, repairs: texts.map(\.repairs))
    isDone(.validation)
    return results.indices.map { index in
      ParsedReport(
        source: sources[index].source, repairs: texts[index].repairs, report: results[index].report,
        edition: results[index].edition, recomputation: checks[index].recomputation,
        findings: checks[index].findings, unclaimed: results[index].unclaimed,
        hasUnreadMarkup: texts[index].hasUnreadMarkup)
    }
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
