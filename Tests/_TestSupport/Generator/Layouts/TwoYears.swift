extension Layout {
  /// Two years side by side, with differences or without.
  static let twoYearTable = Layout("two-year-table") { generator in
    let result = DrawnResult(years: 2563...2568, using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    let title = "รายงานเปรียบเทียบผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ"
    notice.expectation["title"] = .text(title)
    let front =
      "\(title)\nประจำปีงบประมาณ พ.ศ. \(result.year) เทียบกับปีงบประมาณ พ.ศ. \(result.last.year)\n\(notice.nameAndAddress)\n\n"
    let table = TwoYearTable(result, using: &generator)
    table.expect(&notice.expectation)
    return notice.document(front + table.form.write(table.rows) + "\n")
  }
}

/// A table of two years.
private struct TwoYearTable {
  let result: DrawnResult
  let form: TableForm
  private let names: IndicatorNames
  private let instruments: InstrumentNames
  private let hasChanges: Bool
  private let hasInstrumentColumn: Bool
  private let hasLevels: Bool
  private let newestFirst: Bool
  private let head: [String]
  private let isSigned: Bool

  init(_ result: DrawnResult, using generator: inout SeededGenerator) {
    self.result = result
    form = generator.pick(TableForm.allCases)
    names = IndicatorNames(using: &generator)
    instruments = InstrumentNames(using: &generator)
    hasChanges = !generator.once(in: 4)
    hasInstrumentColumn = generator.once(in: 2)
    hasLevels = generator.once(in: 2)
    newestFirst = generator.once(in: 4)
    isSigned = generator.once(in: 2)
    let label = generator.pick(["คะแนน ITA (ปี #)", "คะแนนปี #", "ปีงบประมาณ พ.ศ. #", "ปี #"])
    let years = [result.last.year, result.year].map { label.replacing("#", with: "\($0)") }
    let change = generator.pick(["ผลต่าง (+/-)", "เปลี่ยนแปลง", "เพิ่มขึ้น/ลดลง", "ผลต่าง"])
    head =
      (hasInstrumentColumn ? ["เครื่องมือ"] : []) + [generator.pick(["ประเด็นการประเมิน", "ตัวชี้วัด"])]
      + (newestFirst ? years.reversed() : years) + (hasChanges ? [change] : [])
  }

  private func cells(_ last: WrittenNumber, _ now: WrittenNumber) -> [String] {
    let change = WrittenNumber(hundredths: now.hundredths - last.hundredths)
    let values = newestFirst ? [now.text, last.text] : [last.text, now.text]
    return values + (hasChanges ? [isSigned ? change.signed : change.text] : [])
  }

  var rows: [[String]] {
    var rows = [head]
    for index in 0..<10 {
      let instrument = OfficialForm.instrument(of: index)
      let isFirst = OfficialForm.members[instrument].lowerBound == index
      let lead = hasInstrumentColumn ? [isFirst ? instruments.label(instrument, shape: 0) : ""] : []
      rows.append(lead + [names.label(index)] + cells(result.last.score(index), result.now.score(index)))
    }
    let lead = hasInstrumentColumn ? [""] : []
    rows.append(lead + ["คะแนนรวม"] + cells(result.last.overall, result.now.overall))
    if hasLevels {
      let levels = [result.last.level, result.now.level]
      rows.append(
        lead + ["ระดับผลการประเมิน"] + (newestFirst ? levels.reversed() : levels) + (hasChanges ? ["–"] : []))
    }
    return rows
  }

  func expect(_ expectation: inout Expectation) {
    expectation.addIndicators(result.now.scores, spellings: names.names)
    expectation.addHistory(result.last, hasLevel: hasLevels, hasIndicators: true)
    expectation.setOverall(result.now.overall, hasLevels ? result.now.level : nil)
    if hasInstrumentColumn {
      for index in 0..<3 { expectation.addInstrument(index, name: instruments.names[index], isGrouped: true) }
    }
    guard hasChanges else { return }
    for index in 0..<10 {
      addChange(index, result.now.scores[index] - result.last.scores[index], &expectation)
    }
    addChange(nil, result.change.hundredths, &expectation)
  }

  private func addChange(_ index: Int?, _ hundredths: Int, _ expectation: inout Expectation) {
    expectation.append(
      [
        "indicator": .integer(index.map { $0 + 1 }), "fromYear": .integer(result.last.year),
        "toYear": .integer(result.year), "value": .number(WrittenNumber(hundredths: hundredths)),
      ], to: "changes")
  }
}
