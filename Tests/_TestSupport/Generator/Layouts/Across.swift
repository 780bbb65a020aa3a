extension Layout {
  /// The ten indicators across, one row of scores.
  static let indicatorsAcross = Layout("indicators-across") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    let front = notice.front()
    let names = IndicatorNames(using: &generator)
    var head = (0..<10).map { names.label($0) }
    var row = (0..<10).map { result.now.score($0).text }
    notice.expectation.addIndicators(result.now.scores, spellings: names.names)
    let hasLevel = generator.once(in: 2)
    head.append(generator.pick(["คะแนนรวม", "คะแนนภาพรวม"]))
    row.append(result.now.overall.text)
    if hasLevel {
      head.append("ระดับ")
      row.append(result.now.level)
    }
    notice.setOverallInTable(hasLevel: hasLevel)
    return notice.document(
      front + generator.pick([TableForm.tabs, .pipes, .html, .barePipes]).write([head, row]) + "\n")
  }

  /// A whole page in one line: what flipbooks give.
  static let oneLinePage = Layout("one-line-page") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    // Where a heading ends in one line isn't said, nor whether a total's label makes a statement.
    notice.expectation.leaveOpen(["/title", "/claims"])
    let names = IndicatorNames(using: &generator, isNumbered: false)
    let isNumbered = generator.once(in: 2)
    let words = generator.pick([["ลำดับ", "ตัวชี้วัด", "คะแนน"], ["ที่", "ประเด็นการประเมิน", "คะแนน"]])
    let menu = generator.pick(["", "หน้าแรก ข้อมูลทั่วไป ข่าวประชาสัมพันธ์ ติดต่อเรา "])
    var text =
      "\(menu)ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. \(result.year) \(notice.nameAndAddress)"
    text += " " + (isNumbered ? words : Array(words.dropFirst())).joined(separator: " ")
    for index in 0..<10 {
      text +=
        " " + (isNumbered ? "\(index + 1) " : "") + "\(names.names[index]) \(result.now.score(index).text)"
    }
    text += " คะแนนรวม \(result.now.overall.text)"
    let hasLevel = generator.once(in: 2)
    if hasLevel { text += " ระดับ \(result.now.level)" }
    notice.expectation.addIndicators(result.now.scores, spellings: names.names)
    notice.setOverallInTable(hasLevel: hasLevel)
    return notice.document(text)
  }
}
