import ThaiNumerals

/// The column of a results table that holds the indicators' numbers, beside one of their names.
///
/// Only words of its header make it that: `ลำดับ`, `ที่` and `ข้อ` number rows in whatever order they stand, and `อันดับ`
/// ranks.
struct IndicatorNumberColumn {
  private let document: Document
  private let numbering: IndicatorNumbering
  private let column: Int

  /// `nil` where no header says so.
  init?(of table: Table, _ header: TableHeader, in document: Document, numbering: IndicatorNumbering) {
    let column = header.columns.firstIndex { $0.range.map { Self.isHead($0, document) } ?? false }
    // Over a number and a name alike, the words stand for the name.
    guard let column, !table.cell(row: 0, column: column + 1).isCovered else { return nil }
    self.document = document
    self.numbering = numbering
    self.column = column
  }

  private static let heads: [StaticString] = [
    "ตัวชี้วัดที่", "เลขที่ตัวชี้วัด", "ตัวชี้วัดเลขที่", "หมายเลขตัวชี้วัด", "เลขตัวชี้วัด", "รหัสตัวชี้วัด",
  ]

  /// Whether a header cell says this and nothing else.
  private static func isHead(_ range: Range<Int>, _ document: Document) -> Bool {
    let range = document.trimmed(range)
    return heads.contains { $0.utf8CodeUnitCount == range.count && document.has($0, at: range.lowerBound) }
  }

  /// Holds the number of a row against the name in another cell of it.
  func check(_ mention: inout IndicatorMention, inRow row: Int, of table: Table) {
    let cell = table.cell(row: row, column: column)
    guard mention.numberRange == nil, mention.conflictingNumber == nil, let name = mention.nameRange,
      !cell.isEmpty, !cell.isCovered, !cell.range.contains(name.lowerBound),
      !ThaiText.hasLetters(cell.range, in: document), let number = number(in: cell)
    else { return }
    mention.numberRange = number.lower..<number.upper
    if let value = number.value.integer, value != mention.number { mention.note(conflictingNumber: value) }
  }

  private func number(in cell: Cell) -> ThaiNumber? {
    let numbers = document.tokens(in: cell.range).compactMap { document.number($0) }
    guard numbers.count == 1, numbers[0].fractionDigits == 0, let value = numbers[0].value.integer,
      numbering.contains(value)
    else { return nil }
    return numbers[0]
  }
}
