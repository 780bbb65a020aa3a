import ThaiNumerals

/// Sub-indicators in running text: `ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน 88.89 คะแนน`.
extension ProseReader {
  /// Takes the label and the code of a sub-indicator, or an indicator's name inside the title behind them; returns the
  /// next index.
  mutating func item(at index: Int, _ token: Token) -> Int? {
    if case .term(.indicator) = token.kind {
      guard let item = state.item, index > block.lowerBound,
        Int(document.tokens[index - 1].upper) == item.range.upperBound
      else { return nil }
      return index + 1
    }
    guard index + 1 < block.upperBound,
      document.number(document.tokens[index + 1])?.fractionDigits == 1,
      let code = ItemCode.labelled(
        Int(token.lower)..<Int(document.tokens[index + 1].upper), in: document),
      let parent = code.parent, numbering.contains(parent), !isCounted(code)
    else { return nil }
    closeExtreme(value: nil)
    ledger.claim(document.tokens[index + 1])
    state.subject = .item
    state.item = code
    state.indicators = []
    state.isListOpen = false
    state.hasCue = true
    return index + 2
  }

  /// A title with the words between it and the score is shorter.
  private static var longestTitle: Int { 240 }

  /// `ตัวชี้วัดที่ 9.1 คะแนน`: a score, though an odd one.
  private func isCounted(_ code: ItemCode) -> Bool {
    document.has("คะแนน", at: document.skipSpaces(from: code.range.upperBound, to: document.bytes.count))
  }

  /// The first score behind a sub-indicator is its own; what follows may be anything.
  mutating func itemScore(_ value: Sourced<ExactDecimal>, _ token: Token) {
    guard let code = state.item, let parent = code.parent, case .current = state.year,
      Int(token.lower) - code.range.upperBound <= Self.longestTitle
    else { return }
    ledger.claim(token)
    state.item = nil
    state.last = .foreign
    var item = ScoredItem(code: document.sourcedText(code.range))
    item.title = title(from: code.range.upperBound, to: token)
    item.score = value
    ledger.addItem(item, of: parent)
  }

  /// The text between the code and the first word about a score.
  private func title(from lower: Int, to score: Token) -> Sourced<String>? {
    let end = document.tokens(in: lower..<Int(score.lower)).first { token in
      switch token.word {
      case .score, .percent, .average, .level, .highest, .lowest: true
      default: document.number(token) != nil
      }
    }
    var range = document.trimmed(lower..<Int(end?.lower ?? score.lower))
    for word in ["ได้", "มี", "เท่ากับ", ":", "="] as [StaticString]
    where document.has(word, endingAt: range.upperBound) {
      range = document.trimmed(
        range.lowerBound..<max(range.lowerBound, range.upperBound - word.utf8CodeUnitCount))
    }
    return range.isEmpty || range.count > Self.longestTitle ? nil : document.sourcedText(range)
  }

  // MARK: - Codes of questions

  private static let itemWords: [StaticString] = ["ข้อ", "ข้อคำถาม", "ข้อคำถามที่", "คำถาม"]

  /// `ข้อ O12`, `ข้อคำถาม i13`: the digits of an item's code, or of one that goes on with a list of them.
  @inline(__always)
  func isItemCode(_ token: Token) -> Bool {
    let letter = Int(token.lower) - 1
    guard letter >= 0, [0x69, 0x65, 0x6F].contains(document.bytes[letter] | 0x20) else { return false }
    return follows(Self.itemWords, at: letter)
      || state.isAside(at: letter) && follows(["และ", ","], at: letter)
  }

  /// What is said of a single item is about no indicator as a whole.
  mutating func item(_ token: Token) {
    ledger.claim(token)
    state.asideUntil = Int(token.upper) + 150
  }
}
