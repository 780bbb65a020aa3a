import ThaiNumerals

/// Reads tables of scores by indicator, by instrument and by year into the ledger.
struct ResultTable {
  private let document: Document
  private let table: Table
  private let header: TableHeader
  private let numbering: IndicatorNumbering
  private let mentions: IndicatorMentions
  private let numberColumn: IndicatorNumberColumn?
  private let fiscalYear: Int?
  /// Score columns of the assessed year and of others.
  private var scoreColumn: Int?
  private var otherYears: [(column: Int, year: YearMention)] = []
  private var currentIndicator: Int?
  private var currentInstrument: Int?
  private var isGuessed = false

  /// Reads the table if it is one of results; returns whether it is.
  static func read(
    _ table: Table, _ header: TableHeader, in document: Document, numbering: IndicatorNumbering,
    fiscalYear: Int?, into ledger: inout ScoreLedger
  ) -> Bool {
    if header.column(.measure) != nil && header.column(.score) == nil { return false }
    if header.column(.page) != nil { return false }
    var reader = ResultTable(
      document: document, table: table, header: header, numbering: numbering, fiscalYear: fiscalYear)
    guard reader.holdsResults else { return false }
    reader.readRows(into: &ledger)
    ledger.tableCount += 1
    return true
  }

  private init(
    document: Document, table: Table, header: TableHeader, numbering: IndicatorNumbering, fiscalYear: Int?
  ) {
    self.document = document
    self.table = table
    self.header = header
    self.numbering = numbering
    self.fiscalYear = fiscalYear
    mentions = IndicatorMentions(document: document, numbering: numbering)
    numberColumn = IndicatorNumberColumn(of: table, header, in: document, numbering: numbering)
    chooseColumns()
  }

  /// Of several columns of scores, the one of the assessed year; without years the first, or the one where scores stand.
  private mutating func chooseColumns() {
    let columns = header.columns(.score)
    let dated = columns.filter { header.years[$0] != nil }
    if let current = dated.first(where: { header.years[$0]?.year == fiscalYear }) {
      scoreColumn = current
    } else if dated.count > 1 {
      scoreColumn = dated.max { (header.years[$0]?.year ?? 0) < (header.years[$1]?.year ?? 0) }
    } else {
      let undated = columns.filter { header.years[$0] == nil }
      scoreColumn = undated.first { isOwnScore($0) } ?? undated.first ?? columns.first
    }
    for column in dated where column != scoreColumn {
      if let year = header.years[column] { otherYears.append((column, year)) }
    }
    if scoreColumn == nil { guessScoreColumn() }
  }

  /// `คะแนนที่ได้`, `คะแนนของหน่วยงาน`: words that say whose score a column holds.
  private func isOwnScore(_ column: Int) -> Bool {
    header.ranges[column].map { Self.ownScoreWords.starts(in: $0, of: document) } ?? false
  }

  private static let ownScoreWords = WordSet("ที่ได้", "หน่วยงาน", "ผลการประเมิน", "ได้รับ", "ผลคะแนน")

  /// Without header words: the only column that holds scores beside names of indicators, or of instruments alone.
  private mutating func guessScoreColumn() {
    guard header.column(.weight) == nil else { return }
    if header.rowCount == 0,
      let column = InstrumentLines.scoreColumn(
        of: table, in: document, numbering: numbering, fiscalYear: fiscalYear)
    {
      scoreColumn = column
      isGuessed = true
      return
    }
    var counts = Array(repeating: 0, count: table.columnCount)
    var names = 0
    for row in 0..<table.rowCount {
      if indicator(inRow: row) != nil { names += 1 }
      for (column, cell) in table.row(row).enumerated() where score(in: cell) != nil { counts[column] += 1 }
    }
    guard names >= 3, let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] >= 3 else {
      return
    }
    scoreColumn = best
    isGuessed = true
  }

  private var holdsResults: Bool {
    let rows = header.rowCount..<table.rowCount
    let isNamed = rows.contains {
      indicator(inRow: $0) != nil || instrument(inRow: $0) != nil || holdsLabelledItem($0)
    }
    return isNamed
      && (scoreColumn != nil || header.column(.weight) != nil || header.column(.weightedScore) != nil)
  }

  // MARK: - Rows

  private mutating func readRows(into ledger: inout ScoreLedger) {
    for row in header.rowCount..<table.rowCount {
      if isRepeatedHeader(row) { continue }
      claimNumbers(row, &ledger)
      if let code = instrument(inRow: row), let range = indicatorRange(inRow: row) {
        readInstrument(code, range, row, &ledger)
        continue
      }
      readInstrumentCell(row, &ledger)
      if readItem(row, &ledger) { continue }
      let found = indicators(inRow: row)
      if found.count == 1 || (found.count > 1 && score(row) != nil && instrument(inRow: row) == nil) {
        readIndicator(found[0], row, &ledger)
      } else if let code = instrument(inRow: row) {
        readInstrument(code, found, row, &ledger)
      } else {
        readOther(row, &ledger)
      }
    }
  }

  /// Headers stand again after a page break.
  private func isRepeatedHeader(_ row: Int) -> Bool {
    guard header.rowCount > 0, score(row) == nil else { return false }
    var same = 0
    for (column, cell) in table.row(row).enumerated() where !cell.isEmpty {
      guard let range = header.ranges[column], document.bytes[range] == document.bytes[cell.range] else {
        return false
      }
      same += 1
    }
    return same > 0
  }

  private func readIndicator(_ mention: IndicatorMention, _ row: Int, _ ledger: inout ScoreLedger) {
    var mention = mention
    if isGuessed { mention.doubts.insert(.tableShapeGuessed) }
    checkNumber(&mention, row)
    numberColumn?.check(&mention, inRow: row, of: table)
    var evidence = ScoreLedger.IndicatorEvidence(mention: mention, table: ledger.tableCount)
    evidence.score = score(row).map { doubtful($0) }
    evidence.rank = header.column(.rank).flatMap { integer(in: table.cell(row: row, column: $0)) }
    ledger.indicators.append(evidence)
    if header.column(.instrument) == nil, let current = currentInstrument {
      ledger.instruments[current].indicators.append(
        document.sourced(mention.number, mention.place, doubts: mention.doubts))
    }
    readOtherYears(mention, row, &ledger)
    readChange(indicator: mention, instrument: nil, row, &ledger)
  }

  /// A number beside the name, in the name's cell (`4. การใช้อำนาจ`), must be the name's own.
  private func checkNumber(_ mention: inout IndicatorMention, _ row: Int) {
    guard mention.numberRange == nil, let name = mention.nameRange else { return }
    for cell in table.row(row) where cell.range.contains(name.lowerBound) {
      guard
        let marker = ListMarker.scan(
          in: document.bytes.span, at: cell.range.lowerBound, end: name.lowerBound),
        marker.numbers.count == 1, let value = marker.numbers[0], numbering.contains(value)
      else { continue }
      if value != mention.number { mention.note(conflictingNumber: value) }
    }
  }

  private func readOtherYears(_ mention: IndicatorMention, _ row: Int, _ ledger: inout ScoreLedger) {
    for (column, year) in otherYears {
      guard let score = score(in: table.cell(row: row, column: column)) else { continue }
      let index = ledger.historyIndex(document.sourced(year.year, year.range))
      let number = document.sourced(mention.number, mention.place, doubts: mention.doubts)
      ledger.history[index].indicators.append(IndicatorScore(number: number, score: score))
    }
  }

  private func readChange(
    indicator: IndicatorMention?, instrument: Sourced<InstrumentCode>?, _ row: Int,
    _ ledger: inout ScoreLedger
  ) {
    guard let column = header.column(.change) else { return }
    let cell = table.cell(row: row, column: column)
    guard let value = SignedNumber.read(cell.range, in: document) else { return }
    var change = StatedChange(value: value)
    change.indicator = indicator.map { document.sourced($0.number, $0.place, doubts: $0.doubts) }
    change.instrument = instrument.map { $0.map(\.rawValue) }
    if let years = ComparedYears.years(ofColumn: column, in: header, fiscalYear, document) {
      change.fromYear = document.sourced(years.from.year, years.from.range)
      change.toYear = document.sourced(years.to.year, years.to.range)
    }
    ledger.changes.append(change)
  }

  /// `9.1 ข้อมูลพื้นฐาน`, `ตัวชี้วัดย่อยที่ 9.1 …`, `O17 …`: an item below its indicator.
  private mutating func readItem(_ row: Int, _ ledger: inout ScoreLedger) -> Bool {
    for cell in table.row(row) where !cell.isEmpty {
      guard let code = ItemCode.read(cell.range, in: document) else {
        if isRowNumber(cell), holdsLabelledItem(row) { continue }
        return false
      }
      guard let score = score(row) else { return false }
      guard let indicator = code.parent ?? currentIndicator, numbering.contains(indicator) else {
        return false
      }
      var item = ScoredItem(code: document.sourcedText(code.range))
      let title = document.trimmed(code.range.upperBound..<cell.range.upperBound)
      if !title.isEmpty { item.title = document.sourcedText(title) }
      item.score = score
      ledger.items.append((indicator, item))
      return true
    }
    return false
  }

  private func holdsLabelledItem(_ row: Int) -> Bool {
    table.row(row).contains { ItemCode.labelled(document.trimmed($0.range), in: document) != nil }
  }

  // MARK: - Instruments

  /// An instrument named in a column of its own, beside an indicator's row: merged cells stand on the first row.
  private mutating func readInstrumentCell(_ row: Int, _ ledger: inout ScoreLedger) {
    guard let column = header.column(.instrument), header.column(.indicator) != nil else { return }
    let cell = table.cell(row: row, column: column)
    if !cell.isEmpty { currentInstrument = nil }
    guard indicators(inRow: row).count == 1 else { return }
    if let code = instrument(in: cell) {
      ledger.instruments.append(evidence(code, cell, row))
      currentInstrument = ledger.instruments.count - 1
    }
    guard let current = currentInstrument, let found = indicators(inRow: row).first else { return }
    ledger.instruments[current].indicators.append(
      document.sourced(found.number, found.place, doubts: found.doubts))
  }

  private mutating func readInstrument(
    _ code: Sourced<InstrumentCode>, _ found: [IndicatorMention], _ row: Int, _ ledger: inout ScoreLedger
  ) {
    guard let cell = table.row(row).first(where: { instrument(in: $0) != nil }) else { return }
    var evidence = evidence(code, cell, row)
    if evidence.score == nil, let score = score(row) {
      if isScoreInPoints {
        evidence.points = score
      } else {
        evidence.score = doubtful(score)
      }
    }
    evidence.indicators = found.map { document.sourced($0.number, $0.place, doubts: $0.doubts) }
    ledger.instruments.append(evidence)
    // Rows of indicators may follow below their instrument's.
    currentInstrument = found.isEmpty ? ledger.instruments.count - 1 : nil
    readChange(indicator: nil, instrument: code, row, &ledger)
  }

  private func evidence(
    _ code: Sourced<InstrumentCode>, _ cell: Cell, _ row: Int
  ) -> ScoreLedger.InstrumentEvidence {
    var evidence = ScoreLedger.InstrumentEvidence(code: code)
    evidence.name = InstrumentName.name(in: cell.range, document)
    evidence.weight = header.column(.weight).flatMap { score(in: table.cell(row: row, column: $0)) }
    evidence.points = header.column(.weightedScore).flatMap { score(in: table.cell(row: row, column: $0)) }
    evidence.score = header.column(.instrumentScore).flatMap { score(in: table.cell(row: row, column: $0)) }
    return evidence
  }

  /// Whether the header calls the figures of its score column weighted points.
  private var isScoreInPoints: Bool {
    guard header.column(.weightedScore) == nil, let column = scoreColumn, let range = header.ranges[column]
    else {
      return false
    }
    return document.tokens(in: range).contains { $0.word == .points }
  }

  // MARK: - Other rows

  private mutating func readOther(_ row: Int, _ ledger: inout ScoreLedger) {
    guard let first = table.row(row).first(where: { !$0.isEmpty && !isRowNumber($0) }) else { return }
    if isTotal(first) { return readTotal(row, &ledger) }
    if isLevelRow(first) { return readLevel(row, &ledger) }
    guard header.column(.indicator) != nil, let score = score(row),
      ThaiText.hasLetters(first.range, in: document)
    else { return }
    ledger.unknownRows.append(
      UnknownRow(name: document.sourcedText(NameCell.name(first.range, in: document)), score: score))
  }

  private func isRowNumber(_ cell: Cell) -> Bool { !ThaiText.hasLetters(cell.range, in: document) }

  private static let totalWords: [StaticString] = ["รวม", "ผลรวม", "คะแนนเฉลี่ย", "เฉลี่ย", "ITA", "ค่าเฉลี่ย"]

  private func isTotal(_ cell: Cell) -> Bool {
    let range = document.trimmed(cell.range)
    if let first = document.tokens(in: range).first(where: { $0.word == .overall || $0.word == .total }),
      Int(first.lower) - range.lowerBound <= 12
    {
      return true
    }
    return Self.totalWords.contains { document.has($0, at: range.lowerBound) }
  }

  private func isLevelRow(_ cell: Cell) -> Bool {
    document.tokens(in: cell.range).first?.word == .level
  }

  private mutating func readTotal(_ row: Int, _ ledger: inout ScoreLedger) {
    currentInstrument = nil
    let points = header.column(.weightedScore).flatMap { score(in: table.cell(row: row, column: $0)) }
    guard let total = score(row) ?? points ?? onlyScore(row) else { return }
    ledger.overall.append(ScoreLedger.OverallEvidence(score: doubtful(total), isFromTable: true))
    for (column, year) in otherYears {
      guard let score = score(in: table.cell(row: row, column: column)) else { continue }
      ledger.addHistory(year, score: score, document)
    }
    readChange(indicator: nil, instrument: nil, row, &ledger)
  }

  private func readLevel(_ row: Int, _ ledger: inout ScoreLedger) {
    for (column, cell) in table.row(row).enumerated() where !cell.isEmpty {
      guard let range = LevelReader.cell(in: document, cell.range) else { continue }
      let level = document.sourcedText(range)
      if let other = otherYears.first(where: { $0.column == column }) {
        let index = ledger.historyIndex(document.sourced(other.year.year, other.year.range))
        let score = ledger.history[index].overall?.score
        ledger.history[index].overall = OverallResult(score: score, level: level)
      } else if column == scoreColumn || header.roles[column] == nil {
        ledger.overall.append(ScoreLedger.OverallEvidence(level: level, isFromTable: true))
      }
    }
  }

  // MARK: - Cells

  private func score(_ row: Int) -> Sourced<ExactDecimal>? {
    scoreColumn.flatMap { score(in: table.cell(row: row, column: $0)) }
  }

  /// A total's score may stand under another column where cells are merged.
  private func onlyScore(_ row: Int) -> Sourced<ExactDecimal>? {
    let scores = table.row(row).compactMap { score(in: $0) }
    return scores.count == 1 ? scores[0] : nil
  }

  private func score(in cell: Cell) -> Sourced<ExactDecimal>? { ScoreCell.score(in: cell, document) }

  private func integer(in cell: Cell) -> Sourced<Int>? { ScoreCell.integer(in: cell, document) }

  private func doubtful(_ value: Sourced<ExactDecimal>) -> Sourced<ExactDecimal> {
    var value = value
    if isGuessed { value.doubts.insert(.tableShapeGuessed) }
    return value
  }

  private func indicator(inRow row: Int) -> IndicatorMention? { indicators(inRow: row).first }

  private func indicators(inRow row: Int) -> [IndicatorMention] {
    var found: [IndicatorMention] = []
    var label: IndicatorMention?
    for cell in table.row(row) where !cell.isEmpty {
      let inCell = indicators(in: cell)
      // `ตัวชี้วัดที่ 2 | การใช้งบประมาณ`: number and name of one indicator, in two cells.
      if let label, inCell.count == 1, found.count == 1, let joined = inCell[0].joined(with: label) {
        found = [joined]
      } else {
        found += inCell
      }
      label = inCell.count == 1 && inCell[0].range == document.trimmed(cell.range) ? inCell[0] : nil
    }
    return found
  }

  private func indicators(in cell: Cell) -> [IndicatorMention] {
    var found: [IndicatorMention] = []
    let first = document.firstToken(from: cell.range.lowerBound)
    var last = first
    while last < document.tokens.count, Int(document.tokens[last].upper) <= cell.range.upperBound {
      last += 1
    }
    var index = first
    while index < last {
      if let (mention, next) = mentions.mention(at: index, before: last) {
        found.append(mention)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  private func instrument(inRow row: Int) -> Sourced<InstrumentCode>? {
    for cell in table.row(row) { if let code = instrument(in: cell) { return code } }
    return nil
  }

  /// The instrument that a cell names; its code in letters is the better place.
  private func instrument(in cell: Cell) -> Sourced<InstrumentCode>? {
    var found: Sourced<InstrumentCode>?
    for token in document.tokens(in: cell.range) {
      guard case .term(.instrument(let code, let isCode)) = token.kind else { continue }
      let part = InstrumentPart.code(code, after: Int(token.upper), in: document)
      if found == nil || isCode { found = document.sourced(part, token.range) }
    }
    return found
  }

  /// `ตัวชี้วัดที่ 1 - 5`, or `1-5` in the column of indicators.
  private func indicatorRange(inRow row: Int) -> [IndicatorMention]? {
    for (column, cell) in table.row(row).enumerated() where !cell.isEmpty {
      let tokens = document.tokens(in: cell.range)
      guard let first = tokens.first(where: { document.number($0) != nil }) else { continue }
      guard tokens.contains(where: { $0.word == .indicator }) || header.column(.indicator) == column,
        let range = NumberRange.scan(
          in: document.bytes.span, at: Int(first.lower), end: cell.range.upperBound),
        let low = range.low?.value.integer, let high = range.high?.value.integer, low < high,
        numbering.contains(low), numbering.contains(high)
      else { continue }
      let place = range.lower..<range.upper
      return (low...high).map { IndicatorMention(number: $0, range: place, numberRange: place, isFirm: true) }
    }
    return nil
  }

  private func claimNumbers(_ row: Int, _ ledger: inout ScoreLedger) {
    for (column, cell) in table.row(row).enumerated() where !cell.isEmpty {
      let role = column < header.roles.count ? header.roles[column] : nil
      let isScore = role == .score || role == .weight || role == .weightedScore || role == .instrumentScore
      // What could not be read as one number stays to be seen, and so do others' scores.
      if role == .reference || (isScore && score(in: cell) == nil) || (role == nil && column != scoreColumn) {
        continue
      }
      for token in document.tokens(in: cell.range) where document.number(token) != nil { ledger.claim(token) }
    }
  }
}
