extension Rule {
  /// An analysis or result report lacks what such a report must state.
  static let requiredElementMissing = Rule(
    "ITA604", "required-element-missing", .warning,
    title: Words(th: "รายงานขาดข้อมูลสำคัญ", en: "Report lacks what it must state"),
    rationale: Words(
      th:
        "รายงานผลหรือรายงานการวิเคราะห์ผลการประเมินต้องระบุหน่วยงาน ปีงบประมาณ คะแนนภาพรวม ระดับผลการประเมิน และคะแนนรายตัวชี้วัด",
      en: """
        A report on results or their analysis states the agency, the fiscal year, the overall score, the level and the \
        scores of the indicators.
        """),
    triggering: [
      Example(
        """
        รายงานผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๙๐.๑๒
        การใช้งบประมาณ	๘๔.๐๐
        การใช้อำนาจ	๘๓.๕๕
        """)
    ],
    nonTriggering: [
      Example(
        """
        รายงานผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
        เทศบาลตำบลเวียงผาเรือง

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๙๐.๑๒
        การใช้งบประมาณ	๘๔.๐๐
        การใช้อำนาจ	๘๓.๕๕

        เทศบาลตำบลเวียงผาเรืองได้คะแนนภาพรวม ๘๘.๓๐ คะแนน อยู่ในระดับ ผ่าน
        """),
      // An announcement in prose may be as short as its writer likes.
      Example(
        """
        เทศบาลตำบลเวียงผาเรืองได้คะแนนผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ จำนวน ๘๘.๓๐ คะแนน
        """),
    ]
  ) { checkup in
    let report = checkup.report
    guard report.scheme == .nacc, report.kind == .analysisReport || report.kind == .resultReport,
      !isPlan(report)
    else { return [] }
    // Where the year is in doubt, scores may have been taken for another year's; ITA304 speaks of that.
    let isYearClear = report.statements.assessedYears.allSatisfy { $0.year.value == report.fiscalYear?.value }
    let missing = RequiredElement.allCases.filter {
      !$0.stands(in: report) && (isYearClear || !$0.dependsOnYear)
    }
    guard !missing.isEmpty else { return [] }
    return [Hit(message: .lacks(missing), subjects: missing.map(\.pointer))]
  }

  /// A plan of measures may name a few scores and need not repeat the rest.
  private static func isPlan(_ report: ITAReport) -> Bool {
    !report.measures.isEmpty && report.analyses.isEmpty && report.recommendations.isEmpty
      && !report.indicators.contains { $0.score != nil }
  }
}

/// What a report on results has to state.
private enum RequiredElement: CaseIterable {
  case agency, fiscalYear, overallScore, level, indicators

  func stands(in report: ITAReport) -> Bool {
    switch self {
    case .agency: report.agency != nil
    case .fiscalYear: report.fiscalYear != nil
    case .overallScore: report.overall?.score != nil || !report.statements.overallScores.isEmpty
    case .level: report.overall?.level != nil || !report.statements.levels.isEmpty
    case .indicators: report.indicators.contains { $0.score != nil } || showsYearsAlone(report)
    }
  }

  /// A page that sets the results of several years side by side has no need of the indicators.
  private func showsYearsAlone(_ report: ITAReport) -> Bool {
    report.kind == .resultReport && !report.history.isEmpty && report.overall?.score != nil
  }

  /// Whether what counts for it depends on which year was assessed.
  var dependsOnYear: Bool { self == .overallScore || self == .level }

  var pointer: Pointer {
    switch self {
    case .agency: "/agency"
    case .fiscalYear: Pointer.fiscalYear
    case .overallScore: Pointer.overallScore
    case .level: Pointer.overallLevel
    case .indicators: "/indicators"
    }
  }

  var words: Words {
    switch self {
    case .agency: Words(th: "ชื่อหน่วยงาน", en: "the agency")
    case .fiscalYear: Words(th: "ปีงบประมาณที่ประเมิน", en: "the fiscal year")
    case .overallScore: Words(th: "คะแนนภาพรวม", en: "the overall score")
    case .level: Words(th: "ระดับผลการประเมิน", en: "the level")
    case .indicators: Words(th: "คะแนนรายตัวชี้วัด", en: "the indicators' scores")
    }
  }
}

extension Message {
  fileprivate static func lacks(_ missing: [RequiredElement]) -> Message {
    let words = Words(
      th: missing.map(\.words.th).joined(separator: ", "),
      en: missing.map(\.words.en).joined(separator: ", "))
    return Message(
      th: "ไม่พบข้อมูลต่อไปนี้ในรายงาน: {0} หากมีอยู่แล้ว โปรดเขียนให้ชัด เช่น “คะแนนรวม 90.00 คะแนน ระดับ A”",
      en: "The report does not state {0}, or not in words that could be read.", .words(words))
  }
}
