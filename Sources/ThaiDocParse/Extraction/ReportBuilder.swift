import ThaiNumerals

/// Document → report: each part is read by its own file; this one calls them in order and decides nothing itself.
enum ReportBuilder {
  struct Result {
    var report: ITAReport
    var edition: Edition?
    var unclaimed: [SourceSpan]
  }

  static func build(from document: Document) -> Result {
    var report = ITAReport()
    let mentionedYears = YearMentions(in: document)
    let years = mentionedYears.all
    let titleLine = TitleReader.titleLine(in: document)
    report.title = titleLine.flatMap { TitleReader.title(at: $0, years: years, in: document) }
    report.fiscalYear = TitleReader.fiscalYear(titleLine: titleLine, years: years, in: document)
    report.reportDate = ReportDateReader.date(in: document)
    let headers = document.tables.map { TableHeader($0, in: document) }
    let edition = report.fiscalYear.flatMap { Edition.of(fiscalYear: $0.value) }
    let numbering = IndicatorNumbering.of(edition)
    let scope = AssessmentScope(document)
    let tables = ResultTables(document, headers, numbering: numbering, scope: scope)
    let agencies = AgencyFinder(document, leagues: tables.leagues)
    let isLeague = agencies.isLeagueInProse()
    report.agency = isLeague ? nil : agencies.agency()

    let contents = ContentsTable.read(document)
    let measures = MeasureTable.read(document)
    report.tableOfContents = contents.entries
    report.measures = measures.measures
    report.actions = ActionList.read(document)

    let setAside = TextRanges(contents.claimed + measures.claimed)
    // Hardly any document is read once more, on another year: its tables are then read anew, and no ledger is kept.
    let readScores = { [assessed = report.fiscalYear, agency = report.agency] year in
      var ledger = ScoreLedger(document)
      tables.read(assessed: assessed, agency: agency, except: setAside, into: &ledger)
      var prose = ProseReader(
        document: document, numbering: numbering, years: mentionedYears, fiscalYear: year, agency: agency,
        isLeague: isLeague, scope: scope, ledger: consume ledger)
      prose.read()
      return prose.ledger
    }
    var ledger = readScores(report.fiscalYear?.value)
    let misdated = MisdatedResult.find(
      in: document, years: years, titleLine: titleLine, assessed: report.fiscalYear, read: ledger,
      reader: readScores)
    let context = NumberContext(document: document, years: mentionedYears)
    var passages = PassageReader(document: document, numbering: numbering, context: context)
    report.analyses = passages.read()
    var recommendations = RecommendationReader(document: document, numbering: numbering)
    report.recommendations = recommendations.read()

    let assembler = ScoreAssembler(document: document, numbering: numbering, edition: edition)
    if let misdated, misdated.adopt(into: &report, years: years, in: document, assembler) {
      ledger = misdated.ledger
    } else {
      assembler.fill(&report, from: ledger)
    }
    DocumentClassifier.classify(&report, document: document, ledger: ledger, isAssessment: scope.isNamed)
    if report.kind == .unrecognised || report.kind == .contentsOnly {
      DocumentClassifier.forgetScores(&report)
      ledger = ScoreLedger(document)
    }
    if report.kind != .unrecognised {
      HeadingStatements.find(
        in: document, years: years, titleLine: titleLine, assessed: report.fiscalYear?.value,
        into: &report.statements)
      TextFaults.find(in: document, numbering: numbering, into: &report.statements)
      report.statements.unansweredEntries = ContentsAnswers.unanswered(
        contents.titles, contents: contents.claimed, numbering: numbering, in: document)
    }
    let unclaimed = UnclaimedNumbers.find(context, ledger: ledger, except: setAside)
    return Result(report: report, edition: edition, unclaimed: unclaimed)
  }
}

/// Ranges of text that are set aside, for quick look-up.
struct TextRanges {
  private let ranges: [Range<Int>]
  /// From the first range's start to the last end: most of a text stands outside.
  private let hull: Range<Int>

  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
    hull = (self.ranges.first?.lowerBound ?? 0)..<(self.ranges.reduce(0) { max($0, $1.upperBound) })
  }

  /// Whether a range holds the offset.
  @inline(__always)
  func holds(_ offset: Int) -> Bool { hull.contains(offset) && find(offset) }

  private func find(_ offset: Int) -> Bool {
    let index = ranges.partitioningIndex { $0.lowerBound > offset } - 1
    return index >= 0 && ranges[index].contains(offset)
  }
}

/// The grading scale as a whole.
enum GradingScale {
  /// A single row is no scale; the highest level stands first, each level once.
  static func finish(_ ledger: inout ScoreLedger) {
    guard ledger.gradingScale.count >= 2 else { return ledger.gradingScale.removeAll() }
    let rows = ledger.gradingScale
    var kept: [Int] = []
    // By their indices: a row is a copy of several texts.
    func isSame(_ a: Int, _ b: Int) -> Bool {
      rows[a].low?.value == rows[b].low?.value && rows[a].high?.value == rows[b].high?.value
        && rows[a].level.value == rows[b].level.value
    }
    for index in rows.indices where kept.count < mostRows {
      if !kept.contains(where: { isSame($0, index) }) { kept.append(index) }
    }
    let bounds = rows.indices.map { rows[$0].low?.value ?? rows[$0].high?.value ?? .zero }
    let isInOrder = zip(kept, kept.dropFirst()).allSatisfy { bounds[$0] >= bounds[$1] }
    if kept.count == rows.count, isInOrder { return }
    let order = kept.sorted { bounds[$0] == bounds[$1] ? $0 < $1 : bounds[$0] > bounds[$1] }
    ledger.gradingScale = order.map { rows[$0] }
  }

  private static let mostRows = 20
}
