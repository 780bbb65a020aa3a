import ThaiNumerals

/// Document → report: each part is read by its own file; this one calls them in order and decides nothing itself.
///
/// A class, so that its steps find what was read where it is, and none of it is copied for them.
final class ReportBuilder {
  struct Result {
    var report: ITAReport
    var edition: Edition?
    var unclaimed: [SourceSpan]
  }

  /// What each document says. Every step is made on all of them before the next begins.
  static func build(from documents: [Document]) -> [Result] {
    let builders = documents.map { ReportBuilder($0) }
    for step in steps { builders.forEach(step) }
    return builders.map { $0.takeResult() }
  }

  /// In the order of the work: a step needs what those before it found.
  private static let steps: [@Sendable (ReportBuilder) -> Void] = [
    { $0.findAgency() },
    { $0.readContents() },
    { $0.readMeasures() },
    { $0.readResultTables() },
    { $0.readProse() },
    { $0.readAnalyses() },
    { $0.readRecommendations() },
    { $0.assemble() },
    { $0.findStatements() },
    { $0.findTextFaults() },
    { $0.findUnanswered() },
    { $0.findUnclaimed() },
  ]

  private let document: Document
  private let years: YearMentions
  private let titleLine: Int?
  private let edition: Edition?
  private let numbering: IndicatorNumbering
  private let scope: AssessmentScope
  private let tables: ResultTables
  private let context: NumberContext

  private var report = ITAReport()
  private var isLeague = false
  private var contents = ContentsTable.Entries()
  /// The bytes of the tables of contents and of measures, where no scores stand.
  private var setAside: [Range<Int>] = []
  private var ledger: ScoreLedger
  private var misdated: MisdatedResult?
  private var unclaimed: [SourceSpan] = []

  /// What the other steps lean on: title, year, rules of the year, and what the tables are.
  private init(_ document: Document) {
    self.document = document
    years = YearMentions(in: document)
    titleLine = TitleReader.titleLine(in: document)
    report.title = titleLine.flatMap { [years] in TitleReader.title(at: $0, years: years.all, in: document) }
    report.fiscalYear = TitleReader.fiscalYear(titleLine: titleLine, years: years.all, in: document)
    report.reportDate = ReportDateReader.date(in: document)
    edition = report.fiscalYear.flatMap { Edition.of(fiscalYear: $0.value) }
    numbering = IndicatorNumbering.of(edition)
    scope = AssessmentScope(document)
    tables = ResultTables(
      document, document.tables.map { TableHeader($0, in: document) }, numbering: numbering, scope: scope)
    context = NumberContext(document: document, years: years)
    ledger = ScoreLedger(document)
  }

  private func findAgency() {
    let agencies = AgencyFinder(document, leagues: tables.leagues)
    isLeague = agencies.isLeagueInProse()
    report.agency = isLeague ? nil : agencies.agency()
  }

  private func readContents() {
    contents = ContentsTable.read(document)
    report.tableOfContents = contents.entries
    setAside += contents.claimed
  }

  private func readMeasures() {
    let measures = MeasureTable.read(document)
    report.measures = measures.measures
    setAside += measures.claimed
    report.actions = ActionList.read(document)
  }

  private func readResultTables() { ledger = scoresOfTables() }

  private func readProse() {
    var ofTables = ScoreLedger(document)
    swap(&ofTables, &ledger)
    ledger = scores(ofYear: report.fiscalYear?.value, consume ofTables)
    // Hardly any document is read once more, on another year: its tables are then read anew, and no ledger is kept.
    misdated = MisdatedResult.find(
      in: document, years: years.all, titleLine: titleLine, assessed: report.fiscalYear, read: ledger
    ) { scores(ofYear: $0, scoresOfTables()) }
  }

  private func scoresOfTables() -> ScoreLedger {
    var ledger = ScoreLedger(document)
    tables.read(
      assessed: report.fiscalYear, agency: report.agency, except: TextRanges(setAside), into: &ledger)
    return ledger
  }

  /// What tables say, and prose read as a text on the year.
  private func scores(ofYear year: Int?, _ ofTables: consuming ScoreLedger) -> ScoreLedger {
    var prose = ProseReader(
      document: document, numbering: numbering, years: years, fiscalYear: year, agency: report.agency,
      isLeague: isLeague, scope: scope, ledger: ofTables)
    prose.read()
    return prose.ledger
  }

  private func readAnalyses() {
    var passages = PassageReader(document: document, numbering: numbering, context: context)
    report.analyses = passages.read()
  }

  private func readRecommendations() {
    var recommendations = RecommendationReader(document: document, numbering: numbering)
    report.recommendations = recommendations.read()
  }

  /// Decides between what the ledger holds, and what the document is.
  private func assemble() {
    let assembler = ScoreAssembler(document: document, numbering: numbering, edition: edition)
    if let misdated, misdated.adopt(into: &report, years: years.all, in: document, assembler) {
      ledger = misdated.ledger
    } else {
      assembler.fill(&report, from: ledger)
    }
    DocumentClassifier.classify(&report, document: document, ledger: ledger, isAssessment: scope.isNamed)
    if report.kind == .unrecognised || report.kind == .contentsOnly {
      DocumentClassifier.forgetScores(&report)
      ledger = ScoreLedger(document)
    }
  }

  private func findStatements() {
    guard report.kind != .unrecognised else { return }
    HeadingStatements.find(
      in: document, years: years.all, titleLine: titleLine, assessed: report.fiscalYear?.value,
      into: &report.statements)
  }

  private func findTextFaults() {
    guard report.kind != .unrecognised else { return }
    TextFaults.find(in: document, numbering: numbering, into: &report.statements)
  }

  private func findUnanswered() {
    guard report.kind != .unrecognised else { return }
    report.statements.unansweredEntries = ContentsAnswers.unanswered(
      contents.titles, contents: contents.claimed, numbering: numbering, in: document)
  }

  private func findUnclaimed() {
    unclaimed = UnclaimedNumbers.find(context, ledger: ledger, except: TextRanges(setAside))
  }

  /// Hands over what was built; a report is too large to be copied.
  private func takeResult() -> Result {
    var built = ITAReport()
    swap(&built, &report)
    return Result(report: built, edition: edition, unclaimed: unclaimed)
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
