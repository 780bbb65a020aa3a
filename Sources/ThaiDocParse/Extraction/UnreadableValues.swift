import ThaiNumerals

/// Finds text that is lost where a value should stand: digits with U+FFFD or with bytes of noise among them, and cells
/// and words' neighbours that are nothing but U+FFFD; and whole lines whose letters were misread, wherever they stand,
/// since what they said is not known.
struct UnreadableValues {
  let document: Document

  /// The damaged pieces, in document order. Looks at nothing in a document that has no damage.
  func find() -> [SourceSpan] {
    var pieces: [Range<Int>] = []
    for offset in document.lostLetters where offset >= pieces.last?.upperBound ?? 0 {
      pieces.append(piece(around: Int(offset)))
    }
    if document.text.map.hasInvalidBytes {
      for token in document.tokens where token.kind == .unreadableNumber {
        if document.text.map.isInvalid(lower: Int(token.lower), upper: Int(token.upper)) {
          pieces.append(piece(around: Int(token.lower)))
        }
      }
    }
    let lines = document.text.unreadable.map { document.span($0) }
    guard !pieces.isEmpty else { return lines }
    var found: [Range<Int>] = []
    for piece in pieces.sorted(by: { $0.lowerBound < $1.lowerBound })
    where found.last != piece && isValueExpected(at: piece) { found.append(piece) }
    return (found.map { document.span($0) } + lines).sorted()
  }

  /// The lost letters, digits, points and commas around an offset.
  private func piece(around offset: Int) -> Range<Int> {
    var lower = offset
    while let start = startOfPart(endingAt: lower) { lower = start }
    var upper = offset
    while let end = endOfPart(at: upper) { upper = end }
    // A point or comma at the end belongs to the sentence.
    while upper > lower, document.bytes[upper - 1] == 0x2E || document.bytes[upper - 1] == 0x2C { upper -= 1 }
    return lower..<upper
  }

  private func endOfPart(at offset: Int) -> Int? {
    let bytes = document.bytes.span
    guard offset < bytes.count else { return nil }
    if bytes.isReplacementCharacter(at: offset) { return offset + 3 }
    if bytes[offset] == 0x2E || bytes[offset] == 0x2C { return offset + 1 }
    return ThaiDigits.digit(in: bytes, at: offset).map { offset + $0.length }
  }

  private func startOfPart(endingAt offset: Int) -> Int? {
    for length in [1, 3] where offset >= length && endOfPart(at: offset - length) == offset {
      return offset - length
    }
    return nil
  }

  // MARK: Whether a value should stand there

  private func isValueExpected(at piece: Range<Int>) -> Bool {
    let line = document.lineIndex(at: piece.lowerBound)
    guard let block = document.block(ofLine: line) else { return false }
    if case .table(let table) = block.kind, fillsCell(piece, of: document.tables[table]) {
      return true
    }
    let isLed = isLed(piece)
    return hasDigit(piece) ? isLed || hasUnit(piece) : isLed && standsAlone(piece)
  }

  private func hasDigit(_ piece: Range<Int>) -> Bool {
    piece.contains { ThaiDigits.digit(in: document.bytes.span, at: $0) != nil }
  }

  /// Whether a cell holds nothing else, and numbers stand in it or in others of its column.
  private func fillsCell(_ piece: Range<Int>, of table: Table) -> Bool {
    for row in 0..<table.rowCount {
      for (column, cell) in table.row(row).enumerated() where cell.range == piece {
        return hasDigit(piece)
          || (0..<table.rowCount).contains { isNumber(table.cell(row: $0, column: column)) }
      }
    }
    return false
  }

  private func isNumber(_ cell: Cell) -> Bool {
    ThaiNumber.scan(in: document.bytes.span, at: Int(cell.lower), end: Int(cell.upper))?.upper
      == Int(cell.upper)
  }

  private static let leadingWords: [StaticString] = [
    "ร้อยละ", "เท่ากับ", "อยู่ที่", "ได้คะแนน", "ผลคะแนน", "คะแนนรวม", "ระดับคะแนน", "มีคะแนน", "ภาพรวม", "พ.ศ.",
    "ปีงบประมาณ",
    "ตัวชี้วัดที่", "ในระดับ",
  ]

  private func isLed(_ piece: Range<Int>) -> Bool {
    let end = document.skipSpaces(backFrom: piece.lowerBound, to: 0)
    return Self.leadingWords.contains { document.has($0, endingAt: end) }
  }

  private func hasUnit(_ piece: Range<Int>) -> Bool {
    var i = piece.upperBound
    while i < document.bytes.count, document.bytes[i] == 0x20 { i += 1 }
    return document.has("คะแนน", at: i) || document.has("%", at: i)
  }

  /// Lost letters with letters right beside them are a damaged word.
  private func standsAlone(_ piece: Range<Int>) -> Bool {
    if hasUnit(piece) { return true }
    return piece.upperBound >= document.bytes.count || document.bytes[piece.upperBound] <= 0x20
  }
}
