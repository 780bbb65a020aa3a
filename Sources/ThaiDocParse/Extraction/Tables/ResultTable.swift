import ThaiNumerals

/// Reads tables of scores by indicator, by instrument and by year into the ledger.
struct ResultTable: ~Copyable {
  let document: Document
  let table: Table
  var header: TableHeader
  let numbering: IndicatorNumbering
  let mentions: IndicatorMentions
  let names: RowNames
  private let numberColumn: IndicatorNumberColumn?
  private let fiscalYear: Int?
  /// Score columns of the assessed year and of others.
  var scoreColumn: Int?
  var otherYears: [(column: Int, year: YearMention)] = []
  var currentIndicator: Int?
  var currentInstrument: Int?
  var isGuessed = false
  var merged = MergedColumns()
  /// Whether the instrument of the rows read is told by the numbers of its indicators alone.
  var isInferred = false
  /// The years that a column of differences compares.
  private var compared: ComparedYears.Pair?
  /// Whether the indicator of the row read was added to its instrument's.
  var isListed = false

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
    // A table goes on behind the head of a page: its first rows belong to the instrument on the last row before.
    if header.rowCount == 0 { reader.currentInstrument = ledger.openInstrument }
    ledger.openInstrument = nil
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
    names = RowNames(of: table, mentions, in: document)
    numberColumn = IndicatorNumberColumn(of: table, header, in: document, numbering: numbering)
    findMergedColumns()
    chooseColumns()
    if let column = self.header.column(.change) {
      compared = ComparedYears.years(ofColumn: column, in: self.header, fiscalYear, document)
    }
  }

  /// Of several columns of scores, the one of the assessed year; without years the first, or the one where scores stand.
  mutating func chooseColumns() {
    // What stands on the first rows of instruments alone is theirs, whatever its head says.
    var columns = (header.columns(.score) + header.columns(.instrumentScore)).sorted()
    columns.removeAll {
      merged.sparse.contains($0)
        || header.columns[$0].role == .instrumentScore && header.column(.score) != nil
    }
    // The scores stand under a head of another column, or under none.
    if columns.isEmpty, !merged.sparse.isEmpty,
      let dense = merged.dense.first(where: {
        header.columns[$0].role == nil || header.columns[$0].role == .indicator
      })
    {
      columns = [dense]
    }
    if columns.isEmpty { columns = header.columns(.score) }
    if columns.allSatisfy({ header.columns[$0].role == .instrumentScore }) {
      columns = header.columns(.score)
    }
    let dated = columns.filter { header.columns[$0].year != nil }
    if let current = dated.first(where: { header.columns[$0].year?.year == fiscalYear }) {
      scoreColumn = current
    } else if dated.count > 1 {
      scoreColumn = dated.max { (header.columns[$0].year?.year ?? 0) < (header.columns[$1].year?.year ?? 0) }
    } else {
      let undated = columns.filter { header.columns[$0].year == nil && !isOfItems($0) }
      scoreColumn = undated.first { isOwnScore($0) } ?? undated.first ?? columns.first
    }
    for column in dated where column != scoreColumn {
      if let year = header.columns[column].year { otherYears.append((column, year)) }
    }
    if scoreColumn == nil { guessScoreColumn() }
  }

  /// `คะแนนตัวชี้วัดย่อย`: a column of scores below those of the indicators.
  func isOfItems(_ column: Int) -> Bool {
    header.columns[column].range.map { document.holdsToken(in: $0) { $0.word == .subIndicator } } ?? false
  }

  /// `คะแนนที่ได้`, `คะแนนของหน่วยงาน`: words that say whose score a column holds.
  func isOwnScore(_ column: Int) -> Bool {
    header.columns[column].range.map { Self.ownScoreWords.starts(in: $0, of: document) } ?? false
  }

  private static let ownScoreWords = WordSet("ที่ได้", "หน่วยงาน", "ผลการประเมิน", "ได้รับ", "ผลคะแนน")

  /// Without header words: the only column that holds scores beside names of indicators, or of instruments alone.
  mutating func guessScoreColumn() {
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
      let number = indicator(inRow: row)?.number
      if number != nil { names += 1 }
      for (column, cell) in table.row(row).enumerated() {
        // The numbers of rows are no scores.
        if let score = ScoreCell.number(in: cell, document), score.value.integer != number || number == nil {
          counts[column] += 1
        }
      }
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
      !names.indicators($0).isEmpty || names.instrument($0) != nil || holdsLabelledItem($0)
    }
    return isNamed
      && (scoreColumn != nil || header.column(.weight) != nil || header.column(.weightedScore) != nil)
  }

  // MARK: - Rows

  mutating func readRows(into ledger: inout ScoreLedger) {
    if ledger.indicators.isEmpty { ledger.indicators.reserveCapacity(min(table.rowCount, 16)) }
    for row in header.rowCount..<table.rowCount {
      if isRepeatedHeader(row) || isOfRespondents(row) { continue }
      claimNumbers(row, &ledger)
      let code = names.instrument(row)
      if let code, let range = indicatorRange(inRow: row) {
        readInstrument(code, range[...], row, &ledger)
        continue
      }
      readInstrumentCell(row, &ledger)
      let found = names.indicators(row)
      if readItem(row, &ledger), found.count != 1 || isItemLabel(row) { continue }
      if let first = found.first, found.count == 1 || (code == nil && score(row) != nil) {
        readIndicator(first, row, &ledger)
      } else if let code {
        readInstrument(code, found, row, &ledger)
      } else {
        readOther(row, &ledger)
      }
    }
  }

  /// `จำนวนผู้ตอบแบบวัด IIT (คน)`: a count of persons among the scores.
  func isOfRespondents(_ row: Int) -> Bool {
    guard let first = table.row(row).first(where: { ThaiText.hasLetters($0.range, in: document) }) else {
      return false
    }
    return document.holdsToken(in: first.range) { $0.word == .otherMeasure }
  }

  /// Headers stand again after a page break.
  func isRepeatedHeader(_ row: Int) -> Bool {
    guard header.rowCount > 0 else { return false }
    let text = document.bytes.span
    var same = 0
    for (column, cell) in table.row(row).enumerated() where !cell.isEmpty {
      guard let range = header.columns[column].range, range.count == cell.range.count,
        text.equals(text.extracting(range), from: cell.range.lowerBound, to: cell.range.upperBound)
      else { return false }
      same += 1
    }
    return same > 0 && score(row) == nil
  }

  /// A bare number that is the indicator's own stands in the wrong column.
  private func isRowNumber(_ score: Sourced<ExactDecimal>, of mention: IndicatorMention) -> Bool {
    score.value.scale == 0 && score.value.integer == mention.number
  }

  func readIndicator(_ mention: IndicatorMention, _ row: Int, _ ledger: inout ScoreLedger) {
    var mention = mention
    if isGuessed { mention.doubts.insert(.tableShapeGuessed) }
    checkNumber(&mention, row)
    numberColumn?.check(&mention, inRow: row, of: table)
    var evidence = ScoreLedger.IndicatorEvidence(mention: mention, table: ledger.tableCount)
    evidence.score = score(row).flatMap { isRowNumber($0, of: mention) ? nil : doubtful($0) }
    evidence.rank = header.column(.rank).flatMap { integer(in: table.cell(row: row, column: $0)) }
    ledger.indicators.append(evidence)
    if !isListed, header.column(.instrument) == nil, let current = currentInstrument {
      ledger.instruments[current].indicators.append(
        document.sourced(mention.number, mention.place, doubts: mention.doubts))
    }
    readOtherYears(mention, row, &ledger)
    readChange(indicator: mention, instrument: nil, row, &ledger)
  }

  /// A number beside the name, in the name's cell (`4. การใช้อำนาจ`), must be the name's own.
  func checkNumber(_ mention: inout IndicatorMention, _ row: Int) {
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

  func readOtherYears(_ mention: IndicatorMention, _ row: Int, _ ledger: inout ScoreLedger) {
    for (column, year) in otherYears {
      guard let score = score(in: table.cell(row: row, column: column)) else { continue }
      let index = ledger.historyIndex(document.sourced(year.year, year.range))
      let number = document.sourced(mention.number, mention.place, doubts: mention.doubts)
      ledger.history[index].indicators.append(IndicatorScore(number: number, score: score))
    }
  }

  func readChange(
    indicator: IndicatorMention?, instrument: Sourced<InstrumentCode>?, _ row: Int,
    _ ledger: inout ScoreLedger
  ) {
    guard let column = header.column(.change) else { return }
    let cell = table.cell(row: row, column: column)
    guard let value = SignedNumber.read(cell.range, in: document) else { return }
    var change = StatedChange(value: value)
    change.indicator = indicator.map { document.sourced($0.number, $0.place, doubts: $0.doubts) }
    change.instrument = instrument.map { $0.map(\.rawValue) }
    if let years = compared {
      change.fromYear = document.sourced(years.from.year, years.from.range)
      change.toYear = document.sourced(years.to.year, years.to.range)
    }
    ledger.changes.append(change)
  }

  /// `9.1 ข้อมูลพื้นฐาน`, `ตัวชี้วัดย่อยที่ 9.1 …`, `O17 …`: an item below its indicator.
  mutating func readItem(_ row: Int, _ ledger: inout ScoreLedger) -> Bool {
    let itemColumn = itemColumn
    for cell in table.row(row) where !cell.isEmpty {
      guard let code = ItemCode.read(cell.range, in: document) else {
        if isRowNumber(cell), holdsLabelledItem(row) { continue }
        // `ตัวชี้วัดที่ 9 … | 9.1 …`: the first item on its indicator's row.
        if itemColumn != nil, !indicators(in: cell).isEmpty { continue }
        return false
      }
      guard let score = itemColumn.flatMap({ self.score(in: table.cell(row: row, column: $0)) }) ?? score(row)
      else {
        return false
      }
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

  /// The column of the scores of items, beside one of the indicators' own.
  private var itemColumn: Int? {
    header.columns.indices.first { header.columns[$0].role == .score && $0 != scoreColumn && isOfItems($0) }
  }

  /// Whether a row of an item holds no name of its indicator.
  private func isItemLabel(_ row: Int) -> Bool {
    !table.row(row).contains { !indicators(in: $0).isEmpty && ItemCode.read($0.range, in: document) == nil }
  }

  func holdsLabelledItem(_ row: Int) -> Bool {
    table.row(row).contains { ItemCode.labelled(document.trimmed($0.range), in: document) != nil }
  }
}
