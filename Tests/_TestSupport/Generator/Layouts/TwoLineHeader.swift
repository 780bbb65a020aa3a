extension Layout {
  /// Column titles over two lines.
  static let twoLineHeader = Layout("two-line-header") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    let front = notice.front()
    let names = IndicatorNames(using: &generator)
    let instruments = InstrumentNames(using: &generator)
    var rows = generator.pick([
      [["ตัวชี้วัด", "คะแนนที่ได้", "น้ำหนัก", "คะแนนถ่วงน้ำหนัก"], ["", "(ร้อยละ)", "(ร้อยละ)", "(คะแนน)"]],
      [["ตัวชี้วัด", "คะแนน", "น้ำหนัก", "คะแนน"], ["", "ที่ได้", "(ร้อยละ)", "ถ่วงน้ำหนัก"]],
      [["ประเด็น", "คะแนน", "น้ำหนัก", "คะแนน"], ["การประเมิน", "(ร้อยละ)", "(ร้อยละ)", "ถ่วงน้ำหนัก"]],
    ])
    for instrument in 0..<3 {
      let weight = WrittenNumber(hundredths: 100 * OfficialForm.weights[instrument])
      rows.append([
        instruments.label(instrument, shape: 0), result.now.mean(instrument).text, weight.text,
        result.now.points(instrument).text,
      ])
      for index in OfficialForm.members[instrument] {
        rows.append([names.label(index), result.now.score(index).text, "", ""])
      }
      notice.expectation.addInstrument(
        instrument, name: instruments.names[instrument], weight: weight, score: result.now.mean(instrument),
        points: result.now.points(instrument), isGrouped: true)
    }
    rows.append(["คะแนนรวม", result.now.overall.text, "100.00", result.now.overall.text])
    notice.expectation.addIndicators(result.now.scores, spellings: names.names)
    notice.setOverallInTable(hasLevel: false)
    let form = generator.pick([TableForm.tabs, .spaces, .barePipes])
    return notice.document(front + form.write(rows) + "\n")
  }

  /// Columns by spaces over several pages, with heads and feet of pages between the rows.
  static let pagedColumns = Layout("paged-columns") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    let title = "รายงานผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ"
    notice.expectation["title"] = .text(title)
    let front = "\(title)\nประจำปีงบประมาณ พ.ศ. \(result.year)\n\(notice.nameAndAddress)\n\n"
    let rows = indicatorRows(&notice, using: &generator)
    var lines = TableForm.columns(rows, indent: 3).split(separator: "\n").map(String.init)
    let number = generator.number(3...40)
    let foot = generator.pick([
      "- \(number) -", "หน้า \(number)", "\(number)", "P. \(number)", "หน้า :: \(number)",
    ])
    let head = generator.pick(["รายงานผลการประเมิน ITA \(result.year)", result.office.name, ""])
    let space = String(repeating: " ", count: generator.number(20...50))
    let repeated = generator.once(in: 2) ? "\n" + lines[0] : ""
    let pageBreak = generator.pick(["\u{0C}", "", ""])
    let cut = generator.number(3...8)
    lines.insert(
      "\n\(space)\(foot)\n\(pageBreak)" + (head.isEmpty ? "" : space + head + "\n") + repeated, at: cut)
    return notice.document(front + lines.joined(separator: "\n") + "\n\n")
  }
}
