import ThaiNumerals

/// Numbers that look like scores and went nowhere, so that a reader can see what was left aside.
enum UnclaimedNumbers {
  static func find(
    _ context: NumberContext, ledger: ScoreLedger, except setAside: TextRanges
  ) -> [SourceSpan] {
    let document = context.document
    var spans: [SourceSpan] = []
    for index in document.digitTokens {
      let token = document.tokens[Int(index)]
      switch token.kind {
      case .term: continue
      case .unreadableNumber:
        if isDamaged(token, document) { spans.append(document.span(token.range)) }
      case .number(let number):
        if !ledger.isClaimed(token), !setAside.holds(Int(token.lower)),
          looksLikeScore(document.numbers[Int(number)], at: Int(index), context)
        {
          spans.append(document.span(token.range))
        }
      }
    }
    return spans
  }

  /// Whether an invalid byte keeps the number from being read; overlong runs of digits are no scores.
  private static func isDamaged(_ token: Token, _ document: Document) -> Bool {
    token.upper - token.lower <= 24 && document.textDoubts(token.range).contains(.invalidBytes)
  }

  /// A fraction, at most 100; or an integer that words call a score or a percent.
  private static func looksLikeScore(_ number: ThaiNumber, at index: Int, _ context: NumberContext) -> Bool {
    guard number.value <= ExactDecimal(100), !number.isGrouped,
      number.fractionDigits > 0 || context.hasWordsBeside(number, at: index)
    else { return false }
    switch context.role(at: index, in: max(0, index - 1)..<min(index + 2, context.document.tokens.count)) {
    case .score: return number.fractionDigits != 1 || isUnit(number, context)
    case .share, .openThreshold: return true
    default: return false
    }
  }

  /// One digit behind the point may be a section number; a unit says that it is a score.
  private static func isUnit(_ number: ThaiNumber, _ context: NumberContext) -> Bool {
    let document = context.document
    let after = document.skipSpaces(from: number.upper, to: document.bytes.count)
    return document.has("คะแนน", at: after) || document.has("%", at: after)
  }
}
