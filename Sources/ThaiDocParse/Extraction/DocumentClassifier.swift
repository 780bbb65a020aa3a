/// Says what sort of document this is and whose assessment it speaks of, by what was found in it.
enum DocumentClassifier {
  static func classify(_ report: inout ITAReport, document: Document, ledger: ScoreLedger) {
    let isAssessment = speaksOfAssessment(document)
    report.kind = kind(of: report, ledger, document, isAssessment)
    report.scheme = scheme(of: report, document)
    if report.kind == .measures && ledger.claims.isEmpty { forgetPlanYear(&report) }
    // A table without a year of its own belongs to the plan that another table names.
    let planYear = report.measures.lazy.compactMap(\.fiscalYear).first
    for index in report.measures.indices where report.measures[index].fiscalYear == nil {
      report.measures[index].fiscalYear = planYear
    }
  }

  /// A document that is no result states none: what looks like scores is left to be seen among the unclaimed numbers.
  static func forgetScores(_ report: inout ITAReport) {
    report.overall = nil
    report.rankings = []
    report.instruments = []
    report.indicators = []
    report.unknownRows = []
    report.gradingScale = []
    report.history = []
    report.changes = []
    report.claims = []
    report.analyses = []
    report.recommendations = []
    report.statements = Statements()
  }

  private static func kind(
    of report: ITAReport, _ ledger: ScoreLedger, _ document: Document, _ isAssessment: Bool
  ) -> DocumentKind {
    let hasScores =
      report.overall != nil || report.indicators.contains { $0.score != nil }
      || report.instruments.contains { $0.score != nil || $0.points != nil }
    guard isAssessment || report.indicators.count >= 3 else { return .unrecognised }
    let hasTalk =
      !report.analyses.isEmpty || !report.recommendations.isEmpty || !report.measures.isEmpty
      || !report.actions.isEmpty
    if hasScores {
      if hasTalk { return .analysisReport }
      let isTable =
        ledger.indicators.contains { $0.isFromTable }
        || ledger.overall.contains { $0.isFromTable && $0.score != nil }
      return isTable ? .resultReport : .announcement
    }
    if !report.measures.isEmpty { return .measures }
    return !report.tableOfContents.isEmpty || listsItems(document) ? .contentsOnly : .unrecognised
  }

  /// Four lines or more that start with the code of an item: O1, O2, …
  private static func listsItems(_ document: Document) -> Bool {
    var count = 0
    for line in document.lines where !line.isBlank {
      let range = SectionFinder.startOfWords(document, line.range)..<line.range.upperBound
      guard !range.isEmpty, let code = ItemCode.read(range, in: document), code.parent == nil else {
        continue
      }
      count += 1
      if count >= 4 { return true }
    }
    return false
  }

  private static func speaksOfAssessment(_ document: Document) -> Bool {
    document.tokens.contains { token in
      switch token.kind {
      case .term(.word(.assessment)), .term(.instrument), .term(.heading(.measures)): true
      case .term(.word(.ofTheYear)), .term(.word(.overall)):
        token.upper - token.lower <= 40 && document.has("ITA", endingAt: Int(token.upper))
          || isItsName(token, in: document)
      // `รายงานผลการประเมิน`, `สรุปผลการประเมิน`: such words take the first part of the assessment's name.
      case .term(.word(.reportTitle)), .term(.heading): isItsName(token, in: document)
      default: false
      }
    }
  }

  /// Whether a term ends inside the assessment's name: `การประเมิน`, and behind it `คุณธรรมและความโปร่งใส`.
  private static func isItsName(_ token: Token, in document: Document) -> Bool {
    guard document.has("ประเมิน", endingAt: Int(token.upper)) else { return false }
    return document.has(
      "คุณธรรมและความโปร่งใส", at: document.skipSpaces(from: Int(token.upper), to: document.bytes.count))
  }

  private static func scheme(of report: ITAReport, _ document: Document) -> AssessmentScheme {
    guard report.kind != .unrecognised else { return .unknown }
    for token in document.tokens where token.word == .otherScheme {
      if document.has("MO", at: Int(token.lower)) { return .moph }
      if report.fiscalYear.map({ $0.value < 2566 }) ?? true { return .obec }
    }
    if let year = report.fiscalYear?.value, year < 2562 { return .naccBefore2562 }
    if let first = report.indicators.first, first.number.value >= 9, report.overall == nil { return .oitOnly }
    return .nacc
  }

  /// The year of a plan is no assessed year.
  private static func forgetPlanYear(_ report: inout ITAReport) {
    guard let year = report.fiscalYear else { return }
    for index in report.measures.indices where report.measures[index].fiscalYear == nil {
      report.measures[index].fiscalYear = year
    }
    report.fiscalYear = nil
  }
}
