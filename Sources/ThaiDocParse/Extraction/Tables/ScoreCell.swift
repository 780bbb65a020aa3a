import ThaiNumerals

/// Figures in the cells of tables.
enum ScoreCell {
  /// The number that a cell holds, if it holds one and no words but units.
  static func score(in cell: Cell, _ document: Document) -> Sourced<ExactDecimal>? {
    number(in: cell, document).map { document.sourced($0.value, $0.lower..<$0.upper) }
  }

  /// The same without its place: for questions.
  static func number(in cell: Cell, _ document: Document) -> ThaiNumber? {
    guard !cell.isEmpty else { return nil }
    var found: ThaiNumber?
    for index in document.tokenIndices(in: cell.range) {
      let token = document.tokens[index]
      guard let number = document.number(token) else {
        switch token.word {
        case .score, .percent, .fullScore, .weight, .average: continue
        default: return nil
        }
      }
      if let first = found {
        guard isOutOf(first, number, document) else { return nil }
        continue
      }
      found = number
    }
    return found
  }

  /// The score of an agency that is known by its name alone: a number with nothing around it but units and a level.
  static func bare(in cell: Cell, _ document: Document) -> Sourced<ExactDecimal>? {
    guard let score = score(in: cell, document), score.value <= ExactDecimal(100) else { return nil }
    return score
  }

  /// The integer that a cell holds.
  static func integer(in cell: Cell, _ document: Document) -> Sourced<Int>? {
    guard let score = score(in: cell, document), let value = score.value.integer else { return nil }
    return score.map { _ in value }
  }

  /// `26.66/30`, `26.66 จาก 30`: the second number is what the first is out of.
  private static func isOutOf(_ number: ThaiNumber, _ full: ThaiNumber, _ document: Document) -> Bool {
    let start = document.skipSpaces(from: number.upper, to: full.lower)
    let isJoined = document.has("/", at: start) || document.has("จาก", at: start)
    return isJoined && full.fractionDigits == 0 && full.value <= ExactDecimal(100)
      && number.value <= full.value
  }
}
