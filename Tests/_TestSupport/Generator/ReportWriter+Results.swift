extension ReportWriter {
  // MARK: Framework

  var weights: String {
    guard report.hasWeightsTable else { return "" }
    let head = ["เครื่องมือในการประเมิน", report.choice(4, 2) == 0 ? "น้ำหนัก" : "น้ำหนัก (ร้อยละ)"]
    let rows = report.instruments.enumerated().map { index, instrument in
      ["\(Wording.instruments[index]) (\(OfficialForm.codes[index]))", unit + instrument.weight.text]
    }
    return "การประเมินใช้เครื่องมือ 3 ชุด มีน้ำหนักคะแนนดังนี้\n\n" + report.style.write([head] + rows) + "\n"
  }

  private var unit: String { report.choice(4, 2) == 0 ? "ร้อยละ " : "" }

  var scale: String {
    guard report.parts.contains(.scale) else { return "" }
    let title = "เกณฑ์ระดับผลการประเมิน\n\n"
    if report.form == .labels {
      return title
        + report.scale.map { "ระดับ \($0.level) : \($0.low.text) - \($0.high.text) คะแนน\n" }.joined() + "\n"
    }
    let rows = report.scale.map { ["\($0.low.text) - \($0.high.text)", $0.level] }
    return title + report.style.write([["คะแนน", "ระดับ"]] + rows) + "\n"
  }

  // MARK: Results

  /// Tables of results and the sentences on them.
  var results: String {
    let table = report.form == .comparison ? comparison : plainTable
    let year = report.headingYear.map { " ประจำปีงบประมาณ พ.ศ. \($0)" } ?? ""
    let title = report.form == .analysis ? "" : report.style.heading("ผลการประเมินรายตัวชี้วัด\(year)") + "\n\n"
    return title + report.style.write(table) + "\n" + points + SentenceWriter(report: report).paragraphs
  }

  private var plainTable: [[String]] {
    let isRanked = report.parts.contains(.ranks)
    let hasNumberColumn = report.hasNumberColumn
    var head = ["ตัวชี้วัด", report.choice(5, 2) == 0 ? "คะแนน" : "คะแนน (ร้อยละ)"]
    if isRanked { head.insert("อันดับ", at: 0) }
    if hasNumberColumn { head = ["ตัวชี้วัดที่", "ประเด็นการประเมิน", head[1]] }
    var rows = report.rows.map { row -> [String] in
      var cells = [hasNumberColumn ? row.name : label(row), row.score.text]
      if isRanked { cells.insert(row.rank.map { "\($0)" } ?? "", at: 0) }
      if hasNumberColumn { cells.insert(row.number.map { "\($0)" } ?? "", at: 0) }
      return cells
    }
    if report.parts.contains(.totalRow), let total = report.overall[.table] {
      var cells = ["คะแนนภาพรวม", total.text]
      if head.count == 3 { cells.insert("", at: isRanked ? 0 : 1) }
      rows.append(cells)
    }
    return [head] + rows
  }

  /// `1. การปฏิบัติหน้าที่`, `ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่` or the name alone.
  private func label(_ row: DrawnReport.Row) -> String {
    guard let number = row.number, report.parts.contains(.numbers) else { return row.name }
    return report.choice(6, 3) == 1 ? "\(number). \(row.name)" : "ตัวชี้วัดที่ \(number) \(row.name)"
  }

  /// Years side by side, and the difference to the last one.
  private var comparison: [[String]] {
    let years = report.history.map(\.year) + [report.year]
    var rows = [["ตัวชี้วัด"] + years.map { "คะแนนปี \($0)" } + ["ผลต่าง (+/-)"]]
    for (index, row) in report.rows.enumerated() {
      let indicator = row.indicator ?? index
      if report.hasInstrumentScores,
        let instrument = OfficialForm.members.firstIndex(where: { $0.lowerBound == index })
      {
        rows.append(comparisonOfInstrument(instrument))
      }
      let before = report.history.map { WrittenNumber(hundredths: $0.scores[indicator]).text }
      rows.append([label(row)] + before + [row.score.text, signed(report.history.last?.changes[indicator])])
    }
    let before = report.history.map(\.overall.text)
    let total = report.overall[.table]?.text ?? ""
    rows.append(["คะแนนภาพรวม"] + before + [total, signed(report.history.last?.changes.last)])
    rows.append(["ระดับผลการประเมิน"] + report.history.map(\.level) + [report.level[.table] ?? "", "–"])
    return rows
  }

  private func comparisonOfInstrument(_ instrument: Int) -> [String] {
    let name = "\(Wording.instruments[instrument]) (\(OfficialForm.codes[instrument]))"
    let before = report.history.map { OfficialForm.means($0.scores)[instrument] }
    let now = report.instruments[instrument].score
    let change = WrittenNumber(hundredths: OfficialForm.means(report.scores)[instrument] - (before.last ?? 0))
    return [name] + before.map { WrittenNumber(hundredths: $0).text } + [now.text, signed(change)]
  }

  /// A difference with its sign.
  private func signed(_ change: WrittenNumber?) -> String {
    guard let change else { return "" }
    return (change.units > 0 ? "+" : "") + change.text
  }

  /// Weights, scores and points of the instruments.
  private var points: String {
    guard report.parts.contains(.points) else { return "" }
    let head = ["เครื่องมือ", "น้ำหนัก (ร้อยละ)", "คะแนนที่ได้ (ร้อยละ)", "คะแนนถ่วงน้ำหนัก"]
    let rows = report.instruments.enumerated().map { index, instrument in
      [OfficialForm.codes[index], instrument.weight.text, instrument.score.text, instrument.points.text]
    }
    return "คะแนนถ่วงน้ำหนักรายเครื่องมือ\n\n" + report.style.write([head] + rows) + "\n"
  }

  // MARK: Without tables

  /// `label : value` lines.
  var labels: String {
    var lines = ["คะแนนภาพรวมหน่วยงาน : \(report.overall[.table]?.text ?? "") คะแนน"]
    lines.append("ระดับผลการประเมิน : \(report.level[.table] ?? "")")
    lines.append("")
    if report.hasInstrumentScores {
      for (index, instrument) in report.instruments.enumerated() {
        lines.append(
          "\(Wording.instruments[index]) (\(OfficialForm.codes[index])) : \(instrument.score.text)")
      }
      lines.append("")
    }
    for row in report.rows {
      lines.append("ตัวชี้วัดที่ \(row.number ?? 0) \(row.name) : \(row.score.text) คะแนน")
    }
    return lines.joined(separator: "\n") + "\n\n" + SentenceWriter(report: report).claims
  }

  /// All ten scores in one sentence.
  var prose: String {
    let scores = report.rows.map { row in
      let number = row.number.map { report.parts.contains(.numbers) ? "ตัวชี้วัดที่ \($0) " : "" } ?? ""
      return "\(number)\(row.name) \(row.score.text) คะแนน"
    }
    let list = scores.dropLast().joined(separator: " ") + " และ" + (scores.last ?? "")
    let sentences = SentenceWriter(report: report)
    return sentences.results + "ผลการประเมินรายตัวชี้วัด ได้แก่ \(list)\n\n" + sentences.claims
  }
}
