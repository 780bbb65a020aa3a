extension Layout {
  /// Whole reports, by their form (`DrawnReport`).
  static let reportAnalysis = report("report-analysis", .analysis)
  static let reportResult = report("report-result", .result)
  static let reportComparison = report("report-comparison", .comparison)
  static let reportLabels = report("report-labels", .labels)
  static let reportProse = report("report-prose", .prose)
  static let reportAnnouncement = report("report-announcement", .announcement)

  private static func report(_ name: String, _ form: DrawnReport.Form) -> Layout {
    Layout(name) { generator in
      let report = DrawnReport(form: form, using: &generator)
      return DrawnDocument(text: report.text, expected: ReportExpectation(report).tree)
    }
  }
}

/// What a sound drawn report should be read as.
private struct ReportExpectation {
  private let report: DrawnReport
  private var expectation: Expectation

  var tree: Tree { expectation.tree }

  init(_ report: DrawnReport) {
    self.report = report
    expectation = Expectation(kind: Self.kind(report))
    setHead()
    expectation.setOverall(report.overall[.summary], report.level[.summary])
    addInstruments()
    if report.hasIndicators { addIndicators() }
    addHistory()
    addClaims()
    addPassages()
    addMeasures()
  }

  private static func kind(_ report: DrawnReport) -> String {
    let isAnalysis =
      !report.analyses.isEmpty || !report.recommendations.isEmpty || !report.measures.isEmpty
    if report.form != .announcement, isAnalysis { return "analysis-report" }
    return switch report.form {
    case .analysis: "analysis-report"
    case .result, .comparison: "result-report"
    case .labels, .prose, .announcement: "announcement"
    }
  }

  private func written(_ text: String) -> Tree { .text(report.script.written(text)) }

  // MARK: Head

  private mutating func setHead() {
    let isAnalysis = !report.analyses.isEmpty || !report.measures.isEmpty
    expectation["title"] =
      report.form == .announcement
      ? "ประกาศผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)"
      : .text(
        (isAnalysis
          ? "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส" : "รายงานผลการประเมินคุณธรรมและความโปร่งใส")
          + " ในการดำเนินงานของหน่วยงานภาครัฐ")
    let agency = report.agency
    // An announcement writes the address only with a district in it.
    let hasAddress = report.form != .announcement || agency.district != nil
    let province = hasAddress ? agency.province : nil
    expectation["agency"] = [
      "name": .text(agency.name), "type": .text(Self.types[agency.type]),
      "properName": agency.type == "กรม" ? .null : .text(agency.proper), "district": .text(agency.district),
      "province": .text(province),
      "provinceCode": .text(province.flatMap { province in Self.codes[province] }),
    ]
    if agency.type == "องค์การบริหารส่วนจังหวัด" {
      expectation.leaveOpen(["/agency/province", "/agency/provinceCode"])
    }
    expectation["fiscalYear"] = .integer(report.year)
    if report.parts.contains(.signature) {
      let day = 1 + report.choice(1, 28)
      expectation["reportDate"] = .text("\(report.year - 543)-12-\(day < 10 ? "0" : "")\(day)")
    }
    for entry in report.contents {
      expectation.append(
        ["title": written(entry.title), "page": .integer(entry.page)], to: "tableOfContents")
    }
  }

  private static let types = [
    "องค์การบริหารส่วนตำบล": "subdistrict-administrative-organization", "เทศบาลตำบล": "subdistrict-municipality",
    "องค์การบริหารส่วนจังหวัด": "provincial-administrative-organization", "มหาวิทยาลัย": "university",
    "กรม": "department",
  ]
  private static let codes = [
    "เชียงราย": "TH-57", "ฉะเชิงเทรา": "TH-24", "ร้อยเอ็ด": "TH-45", "นครราชสีมา": "TH-30", "พัทลุง": "TH-93",
    "อุบลราชธานี": "TH-34", "เชียงใหม่": "TH-50", "ชลบุรี": "TH-20",
  ]

  // MARK: Scores

  private mutating func addInstruments() {
    let (hasScores, hasPoints) = (report.hasInstrumentScores, report.parts.contains(.points))
    let hasWeights = report.hasWeights && report.hasPlainTable
    guard hasScores || hasWeights else {
      // Recommendations name instruments; whether that makes entries isn't said.
      if !report.recommendations.isEmpty { expectation.leaveOpen(["/instruments"]) }
      return
    }
    for (index, instrument) in report.instruments.enumerated() {
      if hasPoints { expectation.leaveOpen(["/instruments/\(index)/name"]) }
      expectation.addInstrument(
        index, name: Wording.instruments[index], weight: hasWeights ? instrument.weight : nil,
        score: hasScores ? instrument.score : nil, points: hasPoints ? instrument.points : nil,
        isGrouped: report.form == .comparison)
    }
  }

  private mutating func addIndicators() {
    for row in report.rows.sorted(by: { ($0.indicator ?? 0) < ($1.indicator ?? 0) }) {
      expectation.addIndicator(row.indicator ?? 0, row.score, spelling: row.name, rank: row.rank)
    }
    guard report.parts.contains(.scale), report.form != .prose else { return }
    expectation["gradingScale"] = .list(
      report.scale.map { ["level": .text($0.level), "low": .number($0.low), "high": .number($0.high)] })
  }

  private mutating func addHistory() {
    guard report.hasHistory else { return }
    let isTable = report.form == .comparison
    for year in report.history {
      expectation.append(
        [
          "fiscalYear": .integer(year.year),
          "overall": ["score": .number(year.overall), "level": .text(year.level)],
          "indicators": .list(
            isTable
              ? (0..<10).map {
                ["number": .integer($0 + 1), "score": .number(WrittenNumber(hundredths: year.scores[$0]))]
              } : []),
        ], to: "history")
    }
    guard isTable, let last = report.history.last else { return }
    for index in 0..<10 {
      let instrument = OfficialForm.instrument(of: index)
      if report.hasInstrumentScores, OfficialForm.members[instrument].lowerBound == index {
        let change =
          OfficialForm.means(report.scores)[instrument] - OfficialForm.means(last.scores)[instrument]
        addChange(nil, instrument, WrittenNumber(hundredths: change), last.year)
      }
      addChange(index, nil, last.changes[index], last.year)
    }
    addChange(nil, nil, last.changes[10], last.year)
  }

  private mutating func addChange(_ indicator: Int?, _ instrument: Int?, _ value: WrittenNumber, _ from: Int)
  {
    expectation.append(
      [
        "indicator": .integer(indicator.map { $0 + 1 }),
        "instrument": .text(instrument.map { OfficialForm.codes[$0] }), "fromYear": .integer(from),
        "toYear": .integer(report.year), "value": .number(value),
      ], to: "changes")
  }

  // MARK: Claims, in the order in which the writer tells them

  private mutating func addClaims() {
    let clauses = report.claims.filter { $0.kind == .change || $0.kind == .target }
    if report.form == .labels {
      expectation.leaveOpen(["/claims/0/level"])
      expectation.claimOverall(report.overall[.table] ?? WrittenNumber(0, scale: 0), nil)
    } else {
      addSummary(clauses)
    }
    if report.form != .announcement { addCounts() }
    if report.form == .labels, !clauses.isEmpty { addSummary(clauses) }
    if !report.recommendations.isEmpty, let score = report.overall[.closing] {
      expectation.claimOverall(score, report.level[.closing])
    }
    for recommendation in report.recommendations {
      if let strong = recommendation.strengths.first {
        expectation.append(["kind": "quality-word", "indicators": [.integer(strong + 1)]], to: "claims")
      }
    }
  }

  private mutating func addSummary(_ clauses: [DrawnReport.Claim]) {
    if let score = report.overall[.summary] { expectation.claimOverall(score, report.level[.summary]) }
    for claim in clauses {
      if claim.kind == .change {
        let sign = claim.isUp ? 1 : -1
        expectation.claimChange(
          WrittenNumber(sign * claim.value.units, scale: claim.value.scale), from: report.history.last?.year)
      } else {
        // Half of the wordings name no number.
        expectation.claim(
          claim.isUp ? "target-met" : "target-missed", report.choice(10, 2) == 0 ? nil : claim.value)
      }
    }
  }

  private mutating func addCounts() {
    for kind in [DrawnReport.Claim.Kind.highest, .lowest] {
      guard let claim = report.claims.first(where: { $0.kind == kind }) else { continue }
      expectation.append(
        [
          "kind": kind == .highest ? "highest" : "lowest",
          "indicators": .list(claim.indicators.map { .integer($0 + 1) }), "value": .number(claim.value),
        ], to: "claims")
    }
    for claim in report.claims {
      let kind: Tree? =
        switch claim.kind {
        case .above: "above"
        case .atLeast: "at-least"
        case .below: "below"
        default: nil
        }
      if let kind {
        expectation.append(
          ["kind": kind, "count": .integer(claim.count), "value": .number(claim.value)], to: "claims")
      }
    }
  }

  // MARK: Texts

  private mutating func addPassages() {
    for analysis in report.analyses {
      let lead = report.choice(15, 3) == 2 ? "สะท้อนว่า" : ""
      expectation.append(
        [
          "indicator": .integer(analysis.indicator + 1), "score": .number(analysis.score),
          "finding": written(lead + Wording.findings[analysis.indicator]),
          "improvement": written(Wording.improvements[analysis.indicator]),
        ], to: "analyses")
    }
    for item in report.recommendations {
      expectation.append(
        [
          "instrument": .text(OfficialForm.codes[item.instrument]),
          "strengths": .list(item.strengths.map { .integer($0 + 1) }),
          "weaknesses": .list(item.weaknesses.map { .integer($0 + 1) }),
          "text": written(ReportWriter(report: report).recommendation(item)),
        ], to: "recommendations")
    }
    guard report.form == .analysis, report.parts.contains(.actions) else { return }
    for (index, action) in Wording.actions.enumerated() {
      expectation.append(["number": .integer(index + 1), "text": written(action)], to: "actions")
    }
  }

  private mutating func addMeasures() {
    for measure in report.measures {
      let words = Wording.measures[measure.indicator]
      let cells = ReportWriter(report: report).cells(of: measure)
      expectation.append(
        [
          "number": .integer(measure.number), "title": written(words.title),
          "steps": [["text": written(words.steps)]],
          "responsible": .list(measure.owner.map { [.text($0)] } ?? []),
          "period": [
            "text": written(cells[3]), "start": .text(iso(measure.start)), "end": .text(iso(measure.end)),
          ],
          "followUp": written(cells[4]), "fiscalYear": .integer(report.year + 1),
        ], to: "measures")
    }
  }

  private func iso(_ month: DrawnReport.MonthYear) -> String {
    "\(month.year - 543)-\(month.month < 10 ? "0" : "")\(month.month)"
  }
}
