/// What the rows of a table of results name, found once: every step of reading asks for it.
struct RowNames {
  /// Of all rows, one row's behind the other's.
  private var indicators: [IndicatorMention] = []
  /// Where each row's indicators end.
  private var ends: [Int32] = []
  private var instruments: [Sourced<InstrumentCode>?] = []

  /// A table names each indicator once.
  private static let mostIndicators = 10

  init(of table: Table, _ mentions: IndicatorMentions, in document: Document) {
    ends.reserveCapacity(table.rowCount)
    instruments.reserveCapacity(table.rowCount)
    indicators.reserveCapacity(min(table.rowCount, Self.mostIndicators))
    for row in 0..<table.rowCount {
      instruments.append(nil)
      addNames(of: table.row(row), mentions, document)
      ends.append(Int32(indicators.count))
    }
  }

  /// The indicators that a row names, in the order of its cells.
  func indicators(_ row: Int) -> ArraySlice<IndicatorMention> {
    indicators[(row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])]
  }

  /// The only indicator that a row names.
  func onlyIndicator(_ row: Int) -> IndicatorMention? {
    let first = row == 0 ? 0 : Int(ends[row - 1])
    return Int(ends[row]) == first + 1 ? indicators[first] : nil
  }

  /// The instrument that a row names first.
  func instrument(_ row: Int) -> Sourced<InstrumentCode>? { instruments[row] }

  private mutating func addNames(
    of cells: ArraySlice<Cell>, _ mentions: IndicatorMentions, _ document: Document
  ) {
    let start = indicators.count
    let row = instruments.count - 1
    var hasInstrument = false
    var label: IndicatorMention?
    for cell in cells where !cell.isEmpty {
      let first = indicators.count
      let tokens = document.tokenIndices(in: cell.range)
      if !hasInstrument, let instrument = Self.instrument(in: tokens, document) {
        instruments[row] = instrument
        hasInstrument = true
      }
      mentions.add(inTokens: tokens, to: &indicators)
      guard indicators.count == first + 1 else {
        label = nil
        continue
      }
      let found = indicators[first]
      // `ตัวชี้วัดที่ 2 | การใช้งบประมาณ`: number and name of one indicator, in two cells.
      if let label, first == start + 1, let joined = found.joined(with: label) {
        indicators.removeLast()
        indicators[start] = joined
      }
      label = found.range == document.trimmed(cell.range) ? found : nil
    }
  }

  /// The instrument that a cell names; its code in letters is the better place.
  static func instrument(in cell: Cell, _ document: Document) -> Sourced<InstrumentCode>? {
    instrument(in: document.tokenIndices(in: cell.range), document)
  }

  private static func instrument(in tokens: Range<Int>, _ document: Document) -> Sourced<InstrumentCode>? {
    var found: Int?
    for index in tokens {
      guard case .term(.instrument(_, let isCode)) = document.tokens[index].kind else { continue }
      if found == nil || isCode { found = index }
    }
    guard let token = found.map({ document.tokens[$0] }), case .term(.instrument(let code, _)) = token.kind
    else { return nil }
    return document.sourced(InstrumentPart.code(code, after: Int(token.upper), in: document), token.range)
  }
}
