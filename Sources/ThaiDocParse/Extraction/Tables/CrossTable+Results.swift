import ThaiNumerals

/// What one row of a table says of one agency in one year.
struct CrossResult {
  /// A figure of an instrument, before it is known whether it is percent or points.
  struct Figure {
    var code: Sourced<InstrumentCode>
    var value: Sourced<ExactDecimal>
    var unit: MeasureHeading.Unit
    var weight: Sourced<ExactDecimal>?
  }

  var agency: AgencyCell?
  /// The place from columns or rows of their own.
  var district: Range<Int>?
  var province: Range<Int>?
  var year: Sourced<Int>?
  var rank: Sourced<Int>?
  var overall: Sourced<ExactDecimal>?
  var level: Sourced<String>?
  /// The stated difference to another year.
  var change: Sourced<ExactDecimal>?
  var instruments: [Figure] = []
  var indicators: [(mention: IndicatorMention, score: Sourced<ExactDecimal>)] = []

  var isEmpty: Bool { overall == nil && level == nil && instruments.isEmpty && indicators.isEmpty }
}

/// Reads the rows of a cross table.
struct CrossTableReader {
  let cross: CrossTable
  let document: Document
  let numbering: IndicatorNumbering
  private var table: Table { cross.table }

  /// The district or province that a row of its own names for the rows below it.
  private var area: (district: Range<Int>?, province: Range<Int>?) = (nil, nil)
  private var results: [CrossResult] = []
  /// Indices of the results whose agency the rows around them name.
  private var group: [Int] = []
  private var groupAgency: AgencyCell?
  private(set) var claimed: [Token] = []

  init(_ cross: CrossTable, in document: Document, numbering: IndicatorNumbering) {
    self.cross = cross
    self.document = document
    self.numbering = numbering
  }

  /// The results, in the order of the rows.
  mutating func read() -> [CrossResult] {
    for row in cross.dataRows { read(row) }
    closeGroup()
    settlePoints()
    return results
  }

  // MARK: - Rows

  private mutating func read(_ row: Int) {
    let cells = table.row(row)
    if readArea(Array(cells)) || isSummary(row) { return }
    var found = values(of: row)
    if found.allSatisfy(\.isEmpty) {
      // Dashes where the scores would stand: an agency without a result.
      guard cross.key == .agency, holdsDash(row) else { return noteAgency(row) }
      found = [start(row, year(ofRow: row))]
    }
    if cross.key == .agency {
      let agency = cross.column(.agency).flatMap {
        AgencyCell.read(table.cell(row: row, column: $0), in: document)
      }
      startGroup(row, agency)
      for index in found.indices { name(&found[index], agency ?? groupAgency) }
    }
    group += found.indices.map { results.count + $0 }
    results += found
    claim(row)
  }

  private func holdsDash(_ row: Int) -> Bool {
    cross.columns.enumerated().contains { column, heading in
      guard heading?.measure.isResult ?? false else { return false }
      let cell = table.cell(row: row, column: column)
      // A dash between single spaces was read as an empty cell.
      let range = document.trimmed(cell.range)
      return document.has("-", at: Int(cell.lower))
        || range.count == 3 && document.has("–", at: range.lowerBound)
    }
  }

  /// A row that names the place of the rows below it.
  private mutating func readArea(_ cells: [Cell]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count == 1, cells.count > 1, let token = document.firstToken(in: filled[0].range),
      Int(token.lower) == filled[0].range.lowerBound
    else { return false }
    guard token.word == .districtOf || token.word == .provinceOf else { return false }
    let place = AgencyCell.placeName(filled[0], in: document)
    if token.word == .districtOf { area.district = place } else { area = (nil, place) }
    return true
  }

  private static let summaryWords: [StaticString] = [
    "รวม", "เฉลี่ย", "ค่าเฉลี่ย", "คะแนนเฉลี่ย", "ภาพรวม", "หมายเหตุ", "จำนวน", "ร้อยละ", "สูงสุด", "ต่ำสุด", "ส่วนเบี่ยงเบน",
  ]

  /// Means and totals over the rows are nobody's own result.
  private func isSummary(_ row: Int) -> Bool {
    guard cross.key != .none,
      let first = table.row(row).first(where: { ThaiText.hasLetters($0.range, in: document) })
    else { return false }
    return Self.isSummary(first, in: document)
  }

  /// Whether a row's label speaks of a mean, a total or a count.
  static func isSummary(_ label: Cell, in document: Document) -> Bool {
    let start = document.trimmed(label.range).lowerBound
    if Self.summaryWords.contains(where: { document.has($0, at: start) }) { return true }
    guard let token = document.firstToken(in: label.range), Int(token.lower) == start else { return false }
    switch token.word {
    case .average, .total, .nationwide, .overall, .otherMeasure, .target: return true
    default: return false
    }
  }

  /// A name alone on a row belongs to the rows of its group: a merged cell's name may stand on its second line.
  private mutating func noteAgency(_ row: Int) {
    guard cross.key == .agency, let column = cross.column(.agency),
      let agency = AgencyCell.read(table.cell(row: row, column: column), in: document)
    else { return }
    if !group.isEmpty, groupAgency == nil {
      groupAgency = agency
    } else {
      closeGroup()
      groupAgency = agency
    }
  }

  /// Rows of one agency stand together: a row opens a new group unless it lacks a name, or goes on with another year.
  private mutating func startGroup(_ row: Int, _ agency: AgencyCell?) {
    guard let agency else {
      // Without a name a year that the group has already opens the next one.
      if let year = year(ofRow: row)?.value, group.contains(where: { results[$0].year?.value == year }) {
        closeGroup()
      }
      return
    }
    if group.isEmpty { return groupAgency = agency }
    let isSecond =
      groupAgency == nil
      && year(ofRow: row).map { year in
        !group.contains { results[$0].year?.value == year.value }
      } ?? false
    if !isSecond { closeGroup() }
    groupAgency = agency
  }

  private mutating func closeGroup() {
    for index in group where results[index].agency == nil {
      // The results are changed in place: a method of the reader would copy them all for each.
      let province = results[index].province ?? assessedProvince(groupAgency)
      results[index].agency = groupAgency
      results[index].province = province
    }
    group = []
    groupAgency = nil
  }

  private func name(_ result: inout CrossResult, _ agency: AgencyCell?) {
    result.agency = agency
    result.province = result.province ?? assessedProvince(agency)
  }

  /// Where the rows are provinces, each lies in itself.
  private func assessedProvince(_ agency: AgencyCell?) -> Range<Int>? {
    guard cross.namesProvinces, let agency else { return nil }
    return AgencyCell.placeName(
      Cell(lower: Int32(agency.name.lowerBound), upper: Int32(agency.name.upperBound)), in: document)
  }

  // MARK: - Values

  /// One result for each year that the row's columns are of.
  private func values(of row: Int) -> [CrossResult] {
    var found: [(year: Int?, result: CrossResult)] = []
    let rowYear = year(ofRow: row)
    for (column, heading) in cross.columns.enumerated() {
      guard let heading, heading.measure.isResult else { continue }
      let cell = table.cell(row: row, column: column)
      guard !cell.isEmpty else { continue }
      if heading.measure == .inner {
        takeInner(cell, heading, row, rowYear, into: &found)
        continue
      }
      let year = heading.year.map { document.sourced($0.year, $0.range) } ?? rowYear
      let index = found.firstIndex { $0.year == year?.value } ?? found.count
      if index == found.count { found.append((year?.value, start(row, year))) }
      take(cell, heading, into: &found[index].result)
    }
    return found.map(\.result).filter { !$0.isEmpty }
  }

  /// The rows of a table inside a cell: a name, and its figure behind it.
  private func takeInner(
    _ cell: Cell, _ outer: MeasureHeading, _ row: Int, _ year: Sourced<Int>?,
    into found: inout [(year: Int?, result: CrossResult)]
  ) {
    let index = found.firstIndex { $0.year == year?.value } ?? found.count
    if index == found.count { found.append((year?.value, start(row, year))) }
    let reader = MeasureReader(document: document, numbering: numbering)
    let rows = InnerTable.rows(of: cell, in: document.bytes)
    if let first = rows.first, first.count >= 3, rows.count == 2, rows[1].count == first.count,
      first.allSatisfy({ reader.heading(of: [$0], areIndicators: false) != nil })
    {
      return takeInner(first, rows[1], outer, reader, into: &found[index].result)
    }
    for cells in rows {
      guard cells.count >= 2, let label = cells.first(where: { ThaiText.hasLetters($0.range, in: document) }),
        let value = cells.last, value != label,
        var heading = reader.heading(of: [label], areIndicators: false)
      else { continue }
      if heading.unit == .unsaid { heading.unit = outer.unit }
      take(value, heading, into: &found[index].result)
    }
  }

  /// Heads above figures, in a table inside a cell.
  private func takeInner(
    _ heads: [Cell], _ values: [Cell], _ outer: MeasureHeading, _ reader: MeasureReader,
    into result: inout CrossResult
  ) {
    for (head, value) in zip(heads, values) {
      guard var heading = reader.heading(of: [head], areIndicators: false), heading.measure.isResult else {
        continue
      }
      if heading.unit == .unsaid { heading.unit = outer.unit }
      take(value, heading, into: &result)
    }
  }

  private func start(_ row: Int, _ year: Sourced<Int>?) -> CrossResult {
    var result = CrossResult(year: year)
    result.district = place(.district, row) ?? area.district
    result.province = place(.province, row) ?? area.province
    result.rank = rank(row)
    result.change = cross.changeColumn.flatMap { column in
      SignedNumber.read(table.cell(row: row, column: column).range, in: document)
    }
    return result
  }

  private func take(_ cell: Cell, _ heading: MeasureHeading, into result: inout CrossResult) {
    if heading.measure == .level {
      let level = LevelReader.cell(in: document, cell.range) ?? EarlierLevels.cell(cell, in: document)
      result.level = level.map { LevelReader.named(in: document, $0) }
      return
    }
    guard var score = ScoreCell.bare(in: cell, document) else {
      if heading.measure == .overall { takeScoreAndLevel(cell, into: &result) }
      return
    }
    if cross.isGuessed { score.doubts.insert(.tableShapeGuessed) }
    switch heading.measure {
    case .overall: if result.overall == nil { result.overall = score }
    case .instrument(let code):
      let code = document.sourced(code, heading.range)
      let weight = heading.weight.map { document.sourced($0.value, $0.range) }
      result.instruments.append(
        CrossResult.Figure(code: code, value: score, unit: heading.unit, weight: weight))
    case .indicator:
      if let mention = heading.mention { result.indicators.append((mention, score)) }
    default: break
    }
  }

  /// `92.15 (A)`, `92.15 ระดับ A`: both in one cell.
  private func takeScoreAndLevel(_ cell: Cell, into result: inout CrossResult) {
    let tokens = document.tokens(in: cell.range)
    let numbers = tokens.filter { document.number($0) != nil }
    guard numbers.count == 1, let number = document.number(numbers[0]), number.value <= ExactDecimal(100),
      document.trimmed(cell.range).lowerBound == number.lower
    else { return }
    var after = number.upper
    if let word = tokens.last(where: { $0.word == .level || $0.word == .score }) {
      after = max(after, Int(word.upper))
    }
    guard let level = LevelReader.level(in: document, at: after, before: cell.range.upperBound) else {
      return
    }
    result.overall = document.sourced(number.value, number.lower..<number.upper)
    result.level = LevelReader.named(in: document, level)
  }

  /// The place in a column of its own; a merged cell names it for all the rows that it covers.
  private func place(_ measure: Measure, _ row: Int) -> Range<Int>? {
    guard let column = cross.column(measure) else { return nil }
    var row = row
    while row > cross.headerRows, table.cell(row: row, column: column).isCovered { row -= 1 }
    return AgencyCell.placeName(table.cell(row: row, column: column), in: document)
  }

  private func rank(_ row: Int) -> Sourced<Int>? {
    cross.column(.rank).flatMap { ScoreCell.integer(in: table.cell(row: row, column: $0), document) }
  }

  private func year(ofRow row: Int) -> Sourced<Int>? {
    guard let column = cross.column(.year) else { return nil }
    let cell = table.cell(row: row, column: column)
    for token in document.tokens(in: cell.range) {
      guard
        let mark = YearMark.scan(
          in: document.bytes.span, at: Int(token.lower), end: cell.range.upperBound, allowTwoDigits: true)
      else { continue }
      return document.sourced(mark.year, mark.yearLower..<mark.yearUpper)
    }
    return nil
  }

  private mutating func claim(_ row: Int) {
    for (column, heading) in cross.columns.enumerated() {
      guard let heading, heading.measure != .aside || isDifference(heading) else { continue }
      let cell = table.cell(row: row, column: column)
      for token in document.tokens(in: cell.range) where document.number(token) != nil {
        claimed.append(token)
      }
    }
  }

  /// Differences go nowhere here, and are no scores.
  private func isDifference(_ heading: MeasureHeading) -> Bool {
    TableHeader.role(of: heading.range, in: document) == .change
  }

  // MARK: - Percent or points

  /// Figures that no words name: those above an instrument's weight are percent; else, where they add up to the overall
  /// score, points.
  private mutating func settlePoints() {
    let unsaid = results.flatMap(\.instruments).filter { $0.unit == .unsaid }
    guard !unsaid.isEmpty else { return }
    let isPercent = unsaid.contains { figure in
      figure.value.value > ExactDecimal(numbering.weight(of: figure.code.value) ?? 100)
    }
    for index in results.indices {
      for figure in results[index].instruments.indices
      where results[index].instruments[figure].unit == .unsaid {
        results[index].instruments[figure].unit = isPercent ? .percent : .points
        if !isPercent { results[index].instruments[figure].value.doubts.insert(.inferred) }
      }
    }
  }
}

/// Levels in words of the scheme before 2562, which mean anything elsewhere: they count alone in a column of levels.
enum EarlierLevels {
  private static let words: [StaticString] = ["สูงมาก", "สูง", "ปานกลาง", "ต่ำ", "ต่ำมาก"]

  static func cell(_ cell: Cell, in document: Document) -> Range<Int>? {
    let range = document.trimmed(cell.range)
    return words.contains { $0.utf8CodeUnitCount == range.count && document.has($0, at: range.lowerBound) }
      ? range : nil
  }
}
