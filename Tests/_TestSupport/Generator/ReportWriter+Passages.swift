extension ReportWriter {
  var analyses: String {
    report.analyses.map { analysis in
      let name = "ตัวชี้วัดที่ \(analysis.indicator + 1) \(OfficialForm.names[analysis.indicator])"
      let finding = Wording.findings[analysis.indicator]
      let improvement = Wording.improvements[analysis.indicator]
      return switch report.choice(15, 3) {
      case 0:
        "\(name) โดยรวมได้คะแนนเท่ากับร้อยละ \(analysis.score.text) \(finding)\n\nการพัฒนาหรือแก้ไข \(improvement)\n\n"
      case 1: "\(name) (\(analysis.score.text) คะแนน)\n\(finding)\nแนวทางแก้ไข \(improvement)\n\n"
      default:
        "\(name) ได้คะแนน \(analysis.score.text) คะแนน สะท้อนว่า\(finding)\nแนวทางการพัฒนา : \(improvement)\n\n"
      }
    }.joined()
  }

  var recommendations: String {
    guard !report.recommendations.isEmpty else { return "" }
    let title = report.form == .analysis ? "" : report.style.heading("ข้อเสนอแนะจากการประเมิน") + "\n\n"
    return title + closing + report.recommendations.map(recommendation).joined()
  }

  /// The overall result once more.
  private var closing: String {
    guard let score = report.overall[.closing], let level = report.level[.closing] else { return "" }
    let space = level.utf8.allSatisfy { $0 < 0x80 } ? " " : ""
    return """
      \(report.agency.name)ได้คะแนนการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. \(report.year) จำนวน \(score.text) คะแนน \
      จากคะแนนเต็ม 100 คะแนน โดยมีผลการประเมินระดับ\(space)\(level)


      """
  }

  /// The paragraph on one instrument.
  func recommendation(_ item: DrawnReport.Recommendation) -> String {
    var text =
      "ข้อเสนอแนะสำหรับ\(Wording.instruments[item.instrument]) (\(OfficialForm.codes[item.instrument])) หน่วยงาน"
    if let strong = item.strengths.first {
      text += "ดำเนินการตามตัวชี้วัดที่ \(strong + 1) \(OfficialForm.names[strong]) ที่ดีเยี่ยม ควรรักษามาตรฐานไว้"
    }
    if !item.weaknesses.isEmpty {
      let names = item.weaknesses.map { "ตัวชี้วัดที่ \($0 + 1) \(OfficialForm.names[$0])" }
      text += item.strengths.isEmpty ? "" : " ทั้งนี้ "
      text += "ควรพัฒนาและปรับปรุงการดำเนินการตาม\(names.joined(separator: " และ"))"
    }
    return text + "\n\n"
  }

  var actions: String {
    Wording.actions.enumerated().map { "(\($0.offset + 1)) \($0.element)\n" }.joined() + "\n"
  }

  // MARK: Measures

  var measures: String {
    guard !report.measures.isEmpty else { return "" }
    let title =
      report.form == .analysis
      ? "" : report.style.heading("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน") + "\n"
    let head = ["มาตรการ", "ขั้นตอนหรือวิธีการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ", "การติดตามผล"]
    let rows = report.measures.map(cells(of:))
    return title + "ประจำปีงบประมาณ พ.ศ. \(report.year + 1)\n\n" + report.style.write([head] + rows) + "\n"
  }

  /// The row of a measure.
  func cells(of measure: DrawnReport.Measure) -> [String] {
    let words = Wording.measures[measure.indicator]
    let due = measure.due.map { " ภายในเดือน\(month($0, isShort: false))" } ?? ""
    return [
      "\(measure.number). \(words.title)", words.steps, measure.owner ?? "",
      "\(month(measure.start)) - \(month(measure.end))", words.followUp + due,
    ]
  }

  private func month(_ month: DrawnReport.MonthYear) -> String {
    self.month(month, isShort: report.choice(16, 2) == 0)
  }

  private func month(_ month: DrawnReport.MonthYear, isShort: Bool) -> String {
    let names = isShort ? Wording.shortMonths : Wording.months
    return "\(names[month.month - 1]) \(month.year)"
  }
}
