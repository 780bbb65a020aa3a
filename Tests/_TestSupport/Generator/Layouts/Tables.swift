extension Layout {
  /// The ten indicators in a plain table, in every form of tables, ranked or not.
  static let indicatorTable = Layout("indicator-table") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    let front = notice.front()
    let rows = indicatorRows(&notice, using: &generator)
    return notice.document(front + generator.pick(TableForm.allCases).write(rows) + "\n")
  }

  /// Head and rows of a table of indicators, with a total or without.
  ///
  /// Without blank cells, a table with ranks has no total.
  static func indicatorRows(
    _ notice: inout Notice, hasBlanks: Bool = true, using generator: inout SeededGenerator
  ) -> [[String]] {
    let year = notice.result.now
    let isRanked = generator.once(in: 3)
    let names = IndicatorNames(using: &generator, isNumbered: isRanked ? false : nil)
    let order = isRanked ? (0..<10).sorted { year.scores[$0] > year.scores[$1] } : Array(0..<10)
    let head = [
      generator.pick(["ตัวชี้วัด", "ประเด็นการประเมิน", "ตัวชี้วัดการประเมิน"]),
      generator.pick(["คะแนน", "คะแนน (ร้อยละ)", "คะแนนที่ได้", "ผลคะแนน"]),
    ]
    var rows = [(isRanked ? ["อันดับ"] : []) + head]
    var ranks = [Int](repeating: 0, count: 10)
    for (place, index) in order.enumerated() {
      let isTied = place > 0 && year.scores[index] == year.scores[order[place - 1]]
      ranks[index] = isTied ? ranks[order[place - 1]] : place + 1
      rows.append((isRanked ? ["\(ranks[index])"] : []) + [names.label(index), year.score(index).text])
    }
    for index in 0..<10 {
      notice.expectation.addIndicator(
        index, year.score(index), spelling: names.names[index], rank: isRanked ? ranks[index] : nil)
    }
    let hasTotal = (hasBlanks || !isRanked) && (!notice.hasOverall || generator.once(in: 2))
    if hasTotal {
      let hasLevel = generator.once(in: 2)
      let lead = isRanked ? [""] : []
      rows.append(
        lead + [generator.pick(["คะแนนรวม", "คะแนนภาพรวม", "คะแนนเฉลี่ยรวม", "รวม"]), year.overall.text])
      if hasLevel { rows.append(lead + [generator.pick(["ระดับ", "ระดับผลการประเมิน"]), year.level]) }
      notice.setOverallInTable(hasLevel: hasLevel)
    }
    return rows
  }

  /// One row for the year: IIT, EIT, OIT, total, level.
  static let instrumentColumns = Layout("instrument-columns") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    let front = notice.front()
    let inPoints = generator.once(in: 2)
    var head = ["IIT", "EIT", "OIT", generator.pick(["รวม", "คะแนนรวม", "คะแนน ITA"]), "ระดับ"]
    if inPoints {
      let unit = generator.pick([" คะแนน", ""])
      head =
        zip(head, OfficialForm.weights).map { "\($0) (\($1)\(unit))" } + ["\(head[3]) (100\(unit))", head[4]]
    } else if generator.once(in: 2) {
      head = head.prefix(3).map { "\($0) (ร้อยละ)" } + head.suffix(2)
    }
    var row = (0..<3).map { (inPoints ? result.now.points($0) : result.now.mean($0)).text }
    row += [result.now.overall.text, result.now.level]
    if generator.once(in: 2) {
      head.insert("ปีงบประมาณ", at: 0)
      row.insert("\(result.year)", at: 0)
    }
    for index in 0..<3 {
      notice.expectation.addInstrument(
        index, weight: inPoints ? WrittenNumber(OfficialForm.weights[index], scale: 0) : nil,
        score: inPoints ? nil : result.now.mean(index), points: inPoints ? result.now.points(index) : nil)
    }
    notice.setOverallInTable(hasLevel: true)
    return notice.document(
      front + generator.pick(TableForm.allCases).write([head, row]) + "\n")
  }

  /// Many years in one table.
  static let yearsTable = Layout("years-table") { generator in
    var result = DrawnResult(years: 2563...2568, using: &generator)
    let years = yearsOf(&result, using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    let front = notice.yearsFront()
    let hasLevel = !generator.once(in: 4)
    let rows = yearRows(years, &notice, hasLevel: hasLevel, using: &generator)
    return notice.document(front + generator.pick(TableForm.allCases).write(rows) + "\n")
  }

  /// Two to six years up to the result's own, the latest one first or last; all scores of their own.
  static func yearsOf(_ result: inout DrawnResult, using generator: inout SeededGenerator) -> [DrawnResult
    .Year]
  {
    var years = [result.now, result.last]
    let count = generator.number(2...6)
    while years.count < count, let first = years.last, first.year > 2562 {
      years.append(DrawnResult.year(before: first, using: &generator))
    }
    return generator.once(in: 2) ? years : years.reversed()
  }

  static func yearRows(
    _ years: [DrawnResult.Year], _ notice: inout Notice, hasLevel: Bool,
    using generator: inout SeededGenerator
  ) -> [[String]] {
    let words = generator.pick(["", "พ.ศ. ", "ปี "])
    var head = [
      generator.pick(["ปีงบประมาณ", "ปี", "ปีงบประมาณ พ.ศ."]),
      generator.pick(["คะแนน", "คะแนน ITA", "คะแนนเฉลี่ย"]),
    ]
    if hasLevel { head.append(generator.pick(["ระดับ", "ระดับผลการประเมิน", "ผลการประเมิน"])) }
    var rows = [head]
    for year in years {
      rows.append(["\(words)\(year.year)", year.overall.text] + (hasLevel ? [year.level] : []))
    }
    notice.setOverallInTable(hasLevel: hasLevel)
    // A sentence in front may have named last year already.
    notice.expectation["history"] = []
    for year in years.sorted(by: { $0.year < $1.year }) where year.year != notice.result.year {
      notice.expectation.addHistory(year, hasLevel: hasLevel)
    }
    return rows
  }
}

extension Notice {
  /// In front of a table of years: something that says which year is the document's own.
  mutating func yearsFront() -> String {
    if generator.once(in: 2) { return head() + opening() + score() + distraction() + "\n\n" }
    let title = generator.pick([
      "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ",
      "สถิติผลการประเมินคุณธรรมและความโปร่งใส (ITA) ย้อนหลัง",
    ])
    expectation["title"] = .text(title)
    return "\(title)\nประจำปีงบประมาณ พ.ศ. \(result.year)\n\(nameAndAddress)\n\n"
  }
}
