extension Layout {
  /// Merged cells on their first row alone, the rest blank between tabs.
  static let weightedBlank = Layout("weighted-tabs-blank") {
    weighted(using: &$0) { TableForm.tabs.write($0.padded) }
  }

  /// The same, with rows that end behind their last cell.
  static let weightedMissing = Layout("weighted-tabs-missing") {
    weighted(hasInstruments: false, using: &$0) { TableForm.tabs.write($0.short) }
  }

  /// The same in columns of spaces.
  static let weightedSpaces = Layout("weighted-spaces") {
    weighted(using: &$0) { TableForm.spaces.write($0.padded) }
  }

  /// The same between pipes.
  static let weightedPipes = Layout("weighted-pipes") {
    weighted(using: &$0) { TableForm.pipes.write($0.padded) }
  }

  private static func weighted(
    hasInstruments: Bool? = nil, using generator: inout SeededGenerator, write: (WeightedTable) -> String
  ) -> DrawnDocument {
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    let front = notice.front()
    let table = WeightedTable(result, hasInstruments: hasInstruments, using: &generator)
    table.expect(&notice)
    return notice.document(front + write(table) + "\n")
  }
}

/// Indicators with the score, weight and points of their instrument beside the first of them.
struct WeightedTable {
  private let result: DrawnResult
  private let names: IndicatorNames
  private let instruments: InstrumentNames
  /// Whether a column in front names the instruments: in full, by code, or not at all.
  private let instrumentShape: Int?
  private let weightScale: Int
  private let hasTotal: Bool
  private let head: [String]

  init(_ result: DrawnResult, hasInstruments: Bool?, using generator: inout SeededGenerator) {
    self.result = result
    names = IndicatorNames(using: &generator)
    instruments = InstrumentNames(using: &generator)
    let shape = generator.pick([nil, 0, 4])
    instrumentShape = hasInstruments == false ? nil : shape
    weightScale = generator.pick([0, 2])
    hasTotal = !generator.once(in: 4)
    head =
      (instrumentShape == nil ? [] : [generator.pick(["เครื่องมือ", "แบบวัด"])])
      + generator.pick([
        ["ตัวชี้วัด", "คะแนน ITA", "คะแนนที่ได้ (100 คะแนน)", "น้ำหนัก (ร้อยละ)", "คะแนนถ่วงน้ำหนัก"],
        ["ตัวชี้วัด", "คะแนน", "คะแนนเฉลี่ยรายเครื่องมือ", "น้ำหนัก", "คะแนนถ่วงน้ำหนัก"],
        ["ประเด็นการประเมิน", "คะแนนตัวชี้วัด", "คะแนนเครื่องมือ (ร้อยละ)", "น้ำหนัก (ร้อยละ)", "คะแนนที่ถ่วงน้ำหนักแล้ว"],
      ])
  }

  private func weight(_ index: Int) -> WrittenNumber {
    let weight = OfficialForm.weights[index]
    return weightScale == 0 ? WrittenNumber(weight, scale: 0) : WrittenNumber(hundredths: 100 * weight)
  }

  /// Rows of all columns, blank where a merged cell goes on.
  var padded: [[String]] {
    var rows = [head]
    for index in 0..<10 {
      let instrument = OfficialForm.instrument(of: index)
      let isFirst = OfficialForm.members[instrument].lowerBound == index
      let lead = instrumentShape.map { [isFirst ? instruments.label(instrument, shape: $0) : ""] } ?? []
      let merged =
        isFirst
        ? [result.now.mean(instrument).text, weight(instrument).text, result.now.points(instrument).text]
        : ["", "", ""]
      rows.append(lead + [names.label(index), result.now.score(index).text] + merged)
    }
    guard hasTotal else { return rows }
    let lead = instrumentShape == nil ? [] : [""]
    let whole = weightScale == 0 ? "100" : "100.00"
    rows.append(lead + ["คะแนนรวม", "", "", whole, result.now.overall.text])
    return rows
  }

  /// The same without blanks at the end of rows; a total keeps its own.
  var short: [[String]] {
    padded.map { row in
      var row = row
      while row.last == "" { row.removeLast() }
      return row
    }
  }

  func expect(_ notice: inout Notice) {
    notice.expectation.addIndicators(result.now.scores, spellings: names.names)
    for index in 0..<3 {
      notice.expectation.addInstrument(
        index, name: instrumentShape.flatMap { instruments.expected(index, shape: $0) },
        weight: weight(index),
        score: result.now.mean(index), points: result.now.points(index), isGrouped: true)
    }
    if hasTotal { notice.setOverallInTable(hasLevel: false) }
  }
}
