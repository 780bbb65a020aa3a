import ThaiNumerals

/// Says what sort of document this is and whose assessment it speaks of, by what was found in it.
enum DocumentClassifier {
  /// `isAssessment`: whether the document names the assessment.
  static func classify(
    _ report: inout ITAReport, document: Document, ledger: ScoreLedger, isAssessment: Bool
  ) {
    if ledger.hasLeague { forgetLeagueAsOwn(&report, ledger) }
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
    report.otherAgencies = []
    report.claims = []
    report.analyses = []
    report.recommendations = []
    report.statements = Statements()
  }

  /// A league that no agency of its own is told for: what its text states of means and counts is no own result, and
  /// the province that its agencies lie in, `… ในจังหวัดเลย`, is none of them.
  private static func forgetLeagueAsOwn(_ report: inout ITAReport, _ ledger: ScoreLedger) {
    guard report.agency.map({ $0.type.value == .province }) ?? true,
      !ledger.overall.contains(where: \.isFromTable), !ledger.indicators.contains(where: \.isFromTable)
    else { return }
    report.agency = nil
    report.overall = nil
    report.claims = []
    report.rankings = []
    report.statements = Statements()
  }

  private static func kind(
    of report: ITAReport, _ ledger: ScoreLedger, _ document: Document, _ isAssessment: Bool
  ) -> DocumentKind {
    let hasScores = hasOwnResult(report)
    if !hasScores, !report.otherAgencies.isEmpty, isAssessment { return .leagueTable }
    if isManual(document), report.agency == nil {
      return !report.tableOfContents.isEmpty || listsItems(document) ? .contentsOnly : .unrecognised
    }
    guard isAssessment || report.indicators.count >= 3 else { return .unrecognised }
    if !hasScores, report.otherAgencies.count >= 2 { return .leagueTable }
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
    let isList = !report.tableOfContents.isEmpty || listsItems(document) || listsHealthItems(document)
    return isList ? .contentsOnly : .unrecognised
  }

  private static func hasOwnResult(_ report: ITAReport) -> Bool {
    report.overall != nil || report.indicators.contains { $0.score != nil }
      || report.instruments.contains { $0.score != nil || $0.points != nil }
  }

  /// Whether the first words are those of a manual: its scores are examples.
  private static func isManual(_ document: Document) -> Bool {
    guard let line = document.lines.first(where: { !$0.isBlank }) else { return false }
    let start = document.trimmed(line.range).lowerBound
    return document.has("คู่มือ", at: start) || document.has("(ร่าง) คู่มือ", at: start)
      || document.has("หลักเกณฑ์", at: start) || document.has("รายละเอียดการประเมิน", at: start)
  }

  /// Four lines or more that start with the code of an item: O1, O2, …
  private static func listsItems(_ document: Document) -> Bool {
    countsLines(in: document) { range in
      ItemCode.read(range, in: document).map { $0.parent == nil } ?? false
    }
  }

  /// The same with the items of health offices: MOIT 1, EB 1.
  private static func listsHealthItems(_ document: Document) -> Bool {
    countsLines(in: document) { startsWithEvidence($0.lowerBound, document) }
  }

  /// Whether four lines or more are such as `isCounted` says; it gets each from its first word on.
  private static func countsLines(in document: Document, _ isCounted: (Range<Int>) -> Bool) -> Bool {
    var count = 0
    for line in document.lines where !line.isBlank {
      let range = SectionFinder.startOfWords(document, line.range)..<line.range.upperBound
      guard !range.isEmpty, isCounted(range) else { continue }
      count += 1
      if count >= 4 { return true }
    }
    return false
  }

  /// `EB 1`, `MOIT 22`, `EBIT 3`: items of the health ministry's assessment.
  private static func startsWithEvidence(_ offset: Int, _ document: Document) -> Bool {
    for code in ["MOIT", "EBIT", "EB"] as [StaticString] where document.has(code, at: offset) {
      let start = document.skipSpaces(from: offset + code.utf8CodeUnitCount, to: document.bytes.count)
      return ThaiDigits.digit(in: document.bytes.span, at: start) != nil
    }
    return false
  }

  private static func scheme(of report: ITAReport, _ document: Document) -> AssessmentScheme {
    guard report.kind != .unrecognised else { return .unknown }
    let holdsOther = document.holds(.otherScheme)
    for token in document.tokens {
      let isOther = holdsOther && token.word == .otherScheme
      guard isOther || isOnline(token, document) else { continue }
      if isOther, document.has("MO", at: Int(token.lower)) { return .moph }
      if isSchool(report.agency) || report.fiscalYear.map({ $0.value < 2566 }) ?? true { return .obec }
    }
    if report.kind == .contentsOnly, listsEvidence(document) { return .moph }
    if let year = report.fiscalYear?.value, year < 2562 { return .naccBefore2562 }
    if report.kind == .contentsOnly, listsHealthItems(document) { return .moph }
    return isOfDataAlone(report, document) ? .oitOnly : .nacc
  }

  /// Whether open data alone was assessed: nothing is told of the other instruments, and words say so, or it is an
  /// office that is assessed so, or the overall score is that of the two indicators.
  private static func isOfDataAlone(_ report: ITAReport, _ document: Document) -> Bool {
    let hasOthers =
      report.instruments.contains { $0.code.value != .oit && ($0.score != nil || $0.points != nil) }
      || report.indicators.contains { $0.number.value < 9 }
    guard !hasOthers else { return false }
    if isEducationOffice(report.agency) { return true }
    // A score of OIT that isn't the overall one is one of three.
    let isOneOfThree = report.instruments.contains { instrument in
      guard let score = instrument.score, let overall = report.overall?.score else { return false }
      return score.value != overall.value
    }
    if !isOneOfThree, saysDataAlone(document) { return true }
    return !report.indicators.isEmpty && isMeanOfData(report)
  }

  private static func isSchool(_ agency: Agency?) -> Bool {
    let words: StaticString = "สำนักงานเขตพื้นที่การศึกษา"
    guard let agency else { return false }
    return agency.type.value == .school || agency.name.value.utf8.starts(with: words.description.utf8)
  }

  /// Offices of education in the provinces were assessed by open data alone.
  private static func isEducationOffice(_ agency: Agency?) -> Bool {
    let words: StaticString = "สำนักงานศึกษาธิการจังหวัด"
    return agency.map { $0.name.value.utf8.starts(with: words.description.utf8) } ?? false
  }

  /// `เฉพาะ OIT`, `เฉพาะแบบตรวจการเปิดเผยข้อมูลสาธารณะ`.
  private static func saysDataAlone(_ document: Document) -> Bool {
    document.tokens.contains { token in
      guard case .term(.instrument(.oit, _)) = token.kind else { return false }
      return InstrumentPart.isOnly(token, in: document)
    }
  }

  /// `EB 1` and further: before 2562 the NACC's own assessment had such items too, under another name.
  private static func listsEvidence(_ document: Document) -> Bool {
    document.lines.count(where: { !$0.isBlank && startsWithEvidence(Int($0.lower), document) }) >= 4
  }

  /// `ผลการประเมิน ITA Online`: the words before may be a term of their own.
  private static func isOnline(_ token: Token, _ document: Document) -> Bool {
    // The last letter alone tells that of nearly all tokens.
    guard token.upper > 0, document.bytes[Int(token.upper) - 1] == 0x41,
      document.has("ITA", endingAt: Int(token.upper))
    else { return false }
    let after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    return document.has("Online", at: after) || document.has("ONLINE", at: after)
      || document.has("online", at: after)
  }

  /// Whether there is nothing overall but the mean of indicators 9 and 10.
  private static func isMeanOfData(_ report: ITAReport) -> Bool {
    guard let overall = report.overall?.score else {
      return report.overall == nil || report.instruments.contains { $0.code.value == .oit && $0.score != nil }
    }
    let scores = report.indicators.compactMap { $0.score.map { DecimalInterval(rounded: $0.value) } }
    guard scores.count == 2, let sum = scores[0].adding(scores[1]),
      let twice = DecimalInterval(rounded: overall.value).adding(DecimalInterval(rounded: overall.value))
    else { return false }
    return sum.meets(twice)
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
