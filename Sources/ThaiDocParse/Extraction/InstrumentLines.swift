import ThaiNumerals

/// Lines of an instrument and its score, without a header above them: `IIT⇥94.56`, `EIT⇥87.32`, `OIT⇥99.38`.
struct InstrumentLines {
  private let document: Document
  private let table: Table
  private let numbering: IndicatorNumbering

  /// The column of the scores, if the table is nothing but three instruments or more, each beside one figure, and
  /// perhaps their total; what the line above says the figures are decides against it.
  static func scoreColumn(
    of table: Table, in document: Document, numbering: IndicatorNumbering, fiscalYear: Int?
  ) -> Int? {
    let lines = InstrumentLines(document: document, table: table, numbering: numbering)
    guard table.rowCount >= 3, let column = lines.figureColumn(), lines.isOfScores(fiscalYear) else {
      return nil
    }
    return column
  }

  private func figureColumn() -> Int? {
    var column: Int?
    var codes: [InstrumentCode] = []
    var fractions = 0
    var weights = 0
    for row in 0..<table.rowCount {
      let filled = table.row(row).enumerated().filter { !$0.element.isEmpty }
      guard filled.count == 2, let figure = figure(in: filled[1].element),
        column == nil || column == filled[1].offset
      else { return nil }
      column = filled[1].offset
      guard let code = code(in: filled[0].element) else {
        guard isTotal(filled[0].element), row + 1 == table.rowCount || row == 0 else { return nil }
        continue
      }
      guard !codes.contains(code) else { return nil }
      codes.append(code)
      if figure.fractionDigits > 0 { fractions += 1 }
      if numbering.weight(of: code).map({ ExactDecimal($0) == figure.value }) ?? false { weights += 1 }
    }
    // Integers count respondents, and the official weights are no scores.
    return codes.count >= 3 && fractions >= 2 && weights < 2 ? column : nil
  }

  /// A cell that is one number of at most 100 and no words.
  private func figure(in cell: Cell) -> ThaiNumber? {
    guard
      let number = ThaiNumber.scan(
        in: document.bytes.span, at: Int(cell.lower), end: Int(cell.upper)),
      number.value <= ExactDecimal(100)
    else { return nil }
    let rest = document.skipSpaces(from: number.upper, to: Int(cell.upper))
    let isWhole = rest == Int(cell.upper) || document.has("คะแนน", at: rest) || document.has("%", at: rest)
    return isWhole ? number : nil
  }

  /// The instrument that a cell names, with nothing beside its names and codes but `คะแนน`, numbers and brackets.
  private func code(in cell: Cell) -> InstrumentCode? {
    var found: InstrumentCode?
    var end = Int(cell.lower)
    for token in document.tokens(in: cell.range) {
      guard isLight(end..<Int(token.lower)) else { return nil }
      end = max(end, Int(token.upper))
      switch token.kind {
      case .term(.instrument(let code, _)):
        let part = InstrumentPart.code(code, after: Int(token.upper), in: document)
        guard found == nil || found == part || code == .eit else { return nil }
        found = found == .eit1 || found == .eit2 ? found : part
      case .term(.word(.score)), .number: continue
      default: return nil
      }
    }
    return isLight(end..<Int(cell.upper)) ? found : nil
  }

  private static let lightWords: [StaticString] = ["แบบ", "เครื่องมือ", "ส่วนที่", "Part", "part"]

  /// Whether a range holds spaces, points, brackets and such words alone.
  private func isLight(_ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      if let word = Self.lightWords.first(where: { document.has($0, at: i) }) {
        i += word.utf8CodeUnitCount
      } else if [0x20, 0x28, 0x29, 0x2E, 0x3A, 0x2D].contains(document.bytes[i]) {
        i += 1
      } else {
        return false
      }
    }
    return true
  }

  private func isTotal(_ cell: Cell) -> Bool {
    let first = document.firstToken(in: cell.range)
    return first?.word == .overall || first?.word == .total || first?.word == .average
      || document.has("รวม", at: Int(cell.lower))
  }

  // MARK: - The line above

  private static let otherFigures = WordSet("ผู้ตอบ", "จำนวน", "คะแนนเต็ม", "คาดหวัง")

  /// Whether the last line above speaks of nothing but this year's scores.
  private func isOfScores(_ fiscalYear: Int?) -> Bool {
    guard let first = table.rowLines.first,
      let above = document.lines[..<Int(first)].last(where: { !$0.isBlank })
    else { return true }
    if Self.otherFigures.starts(in: above.range, of: document) { return false }
    let lower = document.tokens.partitioningIndex { $0.lower >= above.lower }
    let upper = document.tokens.partitioningIndex { $0.lower >= above.upper }
    for index in lower..<upper {
      switch document.tokens[index].word {
      case .otherMeasure, .nationwide, .otherYear, .weight, .target, .increase, .decrease: return false
      default: break
      }
      if case .term(.column(.change)) = document.tokens[index].kind { return false }
      if let year = YearMentions.mention(at: index, in: document), year.year != fiscalYear { return false }
    }
    return true
  }
}
