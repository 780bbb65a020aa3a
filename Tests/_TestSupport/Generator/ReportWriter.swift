extension DrawnReport {
  /// The report as a document.
  package var text: String { script.written(ReportWriter(report: self).text) }
  /// What an analysis of an indicator proposes.
  package static func improvement(_ indicator: Int) -> String { Wording.improvements[indicator] }
  /// What the measure on an indicator is called.
  package static func measureTitle(_ indicator: Int) -> String { Wording.measures[indicator].title }
  /// Its bytes.
  package var bytes: [UInt8] { Array(text.utf8) }

  /// Headings of the form with sections, in their order.
  package var sections: [(part: Section, title: String)] {
    Section.allCases.filter(hasSection).map { ($0, $0.title) }
  }

  /// Sections of the form with numbered headings.
  package enum Section: Sendable, CaseIterable {
    case framework, results, analysis, recommendations, actions, measures

    var title: String {
      switch self {
      case .framework: "กรอบการประเมินคุณธรรมและความโปร่งใส"
      case .results: "สรุปผลการประเมินรายตัวชี้วัด"
      case .analysis: "การวิเคราะห์ผลการประเมินรายตัวชี้วัด"
      case .recommendations: "ข้อเสนอแนะจากการประเมิน"
      case .actions: "แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ"
      case .measures: "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
      }
    }
  }

  private func hasSection(_ section: Section) -> Bool {
    switch section {
    case .framework: hasWeightsTable || parts.contains(.scale)
    case .results: true
    case .analysis: !analyses.isEmpty
    case .recommendations: !recommendations.isEmpty
    case .actions: parts.contains(.actions)
    case .measures: !measures.isEmpty
    }
  }

  /// Whether the weights stand in a table of their own; else they stand beside points, or nowhere.
  package var hasWeightsTable: Bool { parts.contains(.weights) && !parts.contains(.points) }
  /// Whether weights are written.
  package var hasWeights: Bool { parts.contains(.weights) && form != .announcement }
  /// Whether the instruments' scores are written.
  package var hasInstrumentScores: Bool { parts.contains(.instrumentScores) }
  /// Whether indicators' scores are written.
  package var hasIndicators: Bool { form != .announcement }
  /// Whether the years of `history` are written.
  package var hasHistory: Bool { form == .comparison || claims.contains { $0.kind == .change } }

  /// The heading of a section with its number.
  package func heading(_ section: Section) -> String {
    let number = (sections.firstIndex { $0.part == section } ?? 0) + 1
    return choice(3, 2) == 0 ? "ส่วนที่ \(number) \(section.title)" : "\(number). \(section.title)"
  }

  /// One of several wordings: `among` of them, told apart by `step`.
  func choice(_ step: Int, _ among: Int) -> Int { wording / step % among }
}

/// Writes a drawn report, in Arabic digits throughout.
struct ReportWriter {
  let report: DrawnReport

  var text: String {
    switch report.form {
    case .analysis: front + signature + contents + sections
    case .result: front + framework + results + signature
    case .comparison: front + results + measures + signature
    case .labels: front + signature + labels + scale + passages
    case .prose: front + signature + prose + passages
    case .announcement: announcement
    }
  }

  // MARK: Front

  private var front: String {
    let title = [
      "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส", "รายงานผลการประเมินคุณธรรมและความโปร่งใส",
    ]
    let isAnalysis = !report.analyses.isEmpty || !report.measures.isEmpty
    let lines = [
      title[isAnalysis ? 0 : 1], "ในการดำเนินงานของหน่วยงานภาครัฐ", "ประจำปีงบประมาณ พ.ศ. \(report.year)", "",
      report.agency.name, report.agency.address,
    ]
    return lines.joined(separator: "\n") + "\n\n" + preface
  }

  private var preface: String {
    guard report.parts.contains(.preface) else { return "" }
    return """
      คำนำ

      \(report.agency.name)เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐเป็นประจำทุกปี \
      รายงานฉบับนี้จัดทำขึ้นเพื่อวิเคราะห์ผลการประเมินและกำหนดแนวทางพัฒนาในปีต่อไป \(goal)


      """
  }

  /// A sentence that needs a number.
  private var goal: String {
    let bound = report.lacksThreshold ? "" : " 85"
    return "โดยแผนแม่บทกำหนดให้หน่วยงานภาครัฐทุกแห่งมีผลคะแนนการประเมินตั้งแต่\(bound) คะแนนขึ้นไป"
  }

  private var contents: String {
    guard !report.contents.isEmpty else { return "" }
    let rows = report.contents.map { [$0.title, "\($0.page)"] }
    return "สารบัญ\n\n" + report.style.write([["เรื่อง", "หน้า"]] + rows) + "\n"
  }

  private var signature: String {
    guard report.parts.contains(.signature) else { return "" }
    return "\(report.closingName)\n\(1 + report.choice(1, 28)) ธันวาคม \(report.year)\n\n"
  }

  // MARK: Sections

  private var sections: String {
    report.sections.map { part, _ in
      report.style.heading(report.heading(part)) + "\n\n" + body(of: part)
    }.joined()
  }

  private func body(of section: DrawnReport.Section) -> String {
    switch section {
    case .framework: weights + scale
    case .results: results
    case .analysis: analyses
    case .recommendations: recommendations
    case .actions: actions
    case .measures: measures
    }
  }

  private var framework: String { weights + scale }
  private var passages: String { analyses + recommendations + measures }

  /// An announcement: prose, and the instruments as a list.
  private var announcement: String {
    let overall = "\(report.agency.name)\(SentenceWriter(report: report).overall(.summary))"
    let claims = SentenceWriter(report: report).followingClauses
    var text = """
      ประกาศผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)
      ประจำปีงบประมาณ พ.ศ. \(report.year)

      \(report.agency.name)\(report.agency.district == nil ? "" : " " + report.agency.address) \
      ขอแจ้งผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. \(report.year) \
      โดย\(overall)\(claims)

      """
    if report.hasInstrumentScores {
      text += "\nเมื่อจำแนกตามเครื่องมือมีผลดังนี้\n\n"
      for (index, instrument) in report.instruments.enumerated() {
        text +=
          "• \(Wording.instruments[index]) (\(OfficialForm.codes[index])) ร้อยละ \(instrument.score.text)\n"
      }
    }
    return text + "\n" + signature
  }
}
