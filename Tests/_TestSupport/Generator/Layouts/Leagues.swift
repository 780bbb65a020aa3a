extension Layout {
  /// NACC's own table as its export comes out: a line a row, single spaces.
  static let itasRows = Layout("itas-rows") { generator in
    let league = DrawnLeague(hasDistricts: true, hasProvinces: true, using: &generator)
    let numbering = generator.pick(["#", "อันดับ", "ลำดับ"])
    let score = generator.pick(["คะแนนเฉลี่ย", "คะแนน", "คะแนน ITA"])
    var lines = ["\(numbering) หน่วยงาน อำเภอ จังหวัด \(score)"]
    for (index, row) in league.rows.enumerated() {
      lines.append("\(index + 1) \(row.name) \(row.district) \(league.province) \(row.year.overall.text)")
    }
    let expectation = league.expectation(
      numbering: numbering, hasLevels: false, instruments: nil)
    return league.document(
      lines.joined(separator: "\n") + "\n", expectation)
  }

  /// Agencies of a province between tabs.
  static let leagueTabs = Layout("league-tabs") { league(.tabs, using: &$0) }
  /// The same between pipes.
  static let leaguePipes = Layout("league-pipes") { generator in
    league(generator.pick([.pipes, .barePipes]), using: &generator)
  }
  /// The same in HTML.
  static let leagueHTML = Layout("league-html") { league(.html, using: &$0) }

  private static func league(_ form: TableForm, using generator: inout SeededGenerator) -> DrawnDocument {
    let league = DrawnLeague(
      hasDistricts: generator.once(in: 2), hasProvinces: generator.once(in: 3), using: &generator)
    let numbering: String? = generator.pick(["ลำดับ", "อันดับ", "ที่", nil])
    let hasLevels = !generator.once(in: 3)
    let instruments: DrawnLeague.Instruments? = generator.pick([nil, nil, .percent, .points])
    var head = (numbering.map { [$0] } ?? []) + [generator.pick(["หน่วยงาน", "อปท.", "ชื่อหน่วยงาน"])]
    if league.hasDistricts { head.append("อำเภอ") }
    if league.hasProvinces { head.append("จังหวัด") }
    if let instruments { head += league.codes(instruments) }
    head.append(generator.pick(["คะแนน ITA", "คะแนนรวม", "คะแนน", "คะแนนเฉลี่ย"]))
    if hasLevels { head.append(generator.pick(["ระดับ", "ผลการประเมิน"])) }
    let rows = league.rows.enumerated().map { index, row in
      var cells = (numbering == nil ? [] : ["\(index + 1)"]) + [row.name]
      if league.hasDistricts { cells.append(row.district) }
      if league.hasProvinces { cells.append(league.province) }
      if let instruments { cells += league.values(row, instruments) }
      return cells + [row.year.overall.text] + (hasLevels ? [row.year.level] : [])
    }
    let expectation = league.expectation(
      numbering: numbering, hasLevels: hasLevels, instruments: instruments)
    return league.document(form.write([head] + rows), expectation)
  }

  /// Agencies across, measures down.
  static let transposed = Layout("transposed") { generator in
    let league = DrawnLeague(hasDistricts: false, hasProvinces: false, count: 3...5, using: &generator)
    let names = IndicatorNames(using: &generator, isNumbered: true)
    let inPoints = generator.once(in: 2)
    let hasLevels = !generator.once(in: 3)
    var rows = [[generator.pick(["รายการ", "ประเด็น", "หน่วยงาน"])] + league.rows.map(\.name)]
    if hasLevels { rows.append(["ระดับ"] + league.rows.map(\.year.level)) }
    rows.append([generator.pick(["คะแนน ITA", "คะแนนรวม"])] + league.rows.map(\.year.overall.text))
    let instruments = inPoints ? DrawnLeague.Instruments.points : .percent
    let codes = league.codes(instruments)
    for instrument in [2, 1, 0] {
      rows.append([codes[instrument]] + league.rows.map { league.values($0, instruments)[instrument] })
      for index in OfficialForm.members[instrument].reversed() {
        rows.append([names.label(index)] + league.rows.map { $0.year.score(index).text })
      }
    }
    let expectation = league.expectation(
      numbering: nil, hasLevels: hasLevels, instruments: instruments, hasIndicators: true)
    let form = generator.pick([TableForm.tabs, .pipes, .html, .barePipes])
    return league.document(form.write(rows), expectation)
  }
}

/// Agencies of one province, the best first.
struct DrawnLeague {
  enum Instruments { case percent, points }

  struct Row {
    var name: String
    var district: String
    var year: DrawnResult.Year
  }

  /// The first line; the second one names the year.
  let title: String
  let province: String
  let year: Int
  let rows: [Row]
  let script: DigitScript
  let hasDistricts: Bool
  let hasProvinces: Bool

  init(
    hasDistricts: Bool, hasProvinces: Bool, count: ClosedRange<Int> = 4...14,
    using generator: inout SeededGenerator
  ) {
    (self.hasDistricts, self.hasProvinces) = (hasDistricts, hasProvinces)
    let place = generator.pick(DrawnOffice.provinces)
    let year = generator.number(2562...2568)
    title = Self.title(place.name, using: &generator)
    (province, self.year, script) = (place.name, year, generator.pick(DigitScript.allCases))
    var names: Set<String> = []
    var rows: [Row] = []
    let wanted = generator.number(count)
    while rows.count < wanted {
      let office = DrawnOffice(local: &generator)
      guard names.insert(office.name).inserted else { continue }
      rows.append(
        Row(
          name: office.name, district: generator.pick(place.districts),
          year: DrawnResult.year(year, using: &generator)))
    }
    self.rows = rows.sorted { $0.year.overall.hundredths > $1.year.overall.hundredths }
  }

  /// What the first line of the heading may be.
  private static func title(_ province: String, using generator: inout SeededGenerator) -> String {
    generator.pick([
      "ผลการประเมิน ITA ขององค์กรปกครองส่วนท้องถิ่นในจังหวัด\(province)",
      "สรุปผลคะแนน ITA องค์กรปกครองส่วนท้องถิ่น จังหวัด\(province)",
      "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) จังหวัด\(province)",
    ])
  }

  func codes(_ instruments: Instruments) -> [String] {
    (0..<3).map {
      instruments == .points
        ? "\(OfficialForm.codes[$0]) (\(OfficialForm.weights[$0]))" : "\(OfficialForm.codes[$0]) (ร้อยละ)"
    }
  }

  func values(_ row: Row, _ instruments: Instruments) -> [String] {
    (0..<3).map { (instruments == .points ? row.year.points($0) : row.year.mean($0)).text }
  }

  func expectation(
    numbering: String?, hasLevels: Bool, instruments: Instruments?, hasIndicators: Bool = false
  ) -> Expectation {
    var expectation = Expectation(kind: "league-table")
    expectation["fiscalYear"] = .integer(year)
    expectation["title"] = .text(title)
    for (index, row) in rows.enumerated() {
      // Whether the province in the heading is that of each agency isn't said.
      if !hasProvinces { expectation.leaveOpen(["/otherAgencies/\(index)/province"]) }
      // The survey calls the number of NACC's export a rank, its head doesn't.
      if numbering == "#" { expectation.leaveOpen(["/otherAgencies/\(index)/rank"]) }
      expectation.append(
        expected(
          row, rank: numbering == "อันดับ" ? index + 1 : nil, hasLevels: hasLevels, instruments: instruments,
          hasIndicators: hasIndicators), to: "otherAgencies")
    }
    return expectation
  }

  private func expected(
    _ row: Row, rank: Int?, hasLevels: Bool, instruments: Instruments?, hasIndicators: Bool
  ) -> Tree {
    [
      "name": .text(row.name), "district": hasDistricts ? .text(row.district) : .null,
      "province": hasProvinces ? .text(province) : .null, "fiscalYear": .integer(year),
      "rank": .integer(rank),
      "overall": ["score": .number(row.year.overall), "level": hasLevels ? .text(row.year.level) : .null],
      "instruments": .list(
        instruments == nil
          ? []
          : (0..<3).map { index in
            [
              "code": .text(OfficialForm.codes[index]),
              "score": instruments == .percent ? .number(row.year.mean(index)) : .null,
              "points": instruments == .points ? .number(row.year.points(index)) : .null,
            ]
          }),
      "indicators": .list(
        hasIndicators
          ? (0..<10).map { ["number": .integer($0 + 1), "score": .number(row.year.score($0))] } : []),
    ]
  }

  func document(_ body: String, _ expectation: Expectation) -> DrawnDocument {
    let text = "\(title)\nประจำปีงบประมาณ พ.ศ. \(year)\n\n" + body
    return DrawnDocument(text: script.written(text), expected: expectation.tree)
  }
}
