extension Layout {
  /// Many years in one paragraph, the document's own in its heading.
  static let yearsInProse = Layout("years-in-prose") { generator in
    var result = DrawnResult(years: 2564...2568, using: &generator)
    let years = yearsOf(&result, using: &generator)
    var notice = Notice(result, kind: "announcement", using: &generator)
    let title = "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ"
    notice.expectation["title"] = .text(title)
    let head = "\(title)\nประจำปีงบประมาณ พ.ศ. \(result.year)\n\(notice.nameAndAddress)\n\n"
    let shape = generator.number(0...3)
    let words = generator.pick(["ปีงบประมาณ พ.ศ. ", "ปี "])
    let list = years.map { year in
      let level = OfficialForm.hasLetters(year.year) || shape == 0 ? " \(year.level)" : year.level
      return [
        "\(words)\(year.year) ได้ \(year.overall.text) คะแนน ระดับ\(level)",
        "\(words)\(year.year) ได้คะแนน \(year.overall.text) คะแนน (ระดับ\(level))",
        "\(words)\(year.year) ได้คะแนนรวม \(year.overall.text) คะแนน อยู่ในระดับ\(level)",
        "\(words)\(year.year) มีผลการประเมิน \(year.overall.text) คะแนน อยู่ในระดับ\(level)",
      ][shape]
    }
    let sentence = list.dropLast().joined(separator: " ") + generator.pick([" และ", " "]) + (list.last ?? "")
    notice.expectation.setOverall(result.now.overall, result.now.level)
    notice.expectation.claimOverall(result.now.overall, result.now.level)
    for year in years.sorted(by: { $0.year < $1.year }) where year.year != result.year {
      notice.expectation.addHistory(year, hasLevel: true)
    }
    let lead = generator.pick(["มีผลการประเมิน ITA ย้อนหลัง ดังนี้ ", "เข้ารับการประเมิน ITA ต่อเนื่องทุกปี โดย"])
    return notice.document(head + result.office.name + lead + sentence)
  }

  /// Years across, instruments and the total down.
  static let transposedYears = Layout("transposed-years") { generator in
    var result = DrawnResult(years: 2564...2568, using: &generator)
    let years = yearsOf(&result, using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    let front = notice.yearsFront()
    let hasInstruments = generator.once(in: 2)
    let names = InstrumentNames(using: &generator)
    let shape = generator.pick([0, 4])
    var rows = [[generator.pick(["ปีงบประมาณ", "รายการ", "ปี"])] + years.map { "\($0.year)" }]
    if hasInstruments {
      for index in 0..<3 {
        rows.append([names.label(index, shape: shape)] + years.map { $0.mean(index).text })
        notice.expectation.addInstrument(
          index, name: names.expected(index, shape: shape), score: result.now.mean(index))
      }
    }
    rows.append([generator.pick(["คะแนนรวม", "คะแนนภาพรวม", "คะแนน ITA"])] + years.map(\.overall.text))
    rows.append([generator.pick(["ระดับ", "ระดับผลการประเมิน"])] + years.map(\.level))
    notice.setOverallInTable(hasLevel: true)
    for year in years.sorted(by: { $0.year < $1.year }) where year.year != result.year {
      notice.expectation.addHistory(year, hasLevel: true)
    }
    return notice.document(front + generator.pick(TableForm.allCases).write(rows) + "\n")
  }
}
