import ThaiNumerals

/// What a walk over clean text gives, each list in the order of the text.
struct TokenizedText {
  let lines: [Line]
  let tokens: [Token]
  let numbers: [ThaiNumber]
  /// Where U+FFFD stands, which was a letter or digit once.
  let lostLetters: [Int32]
  /// Whether marks of labels are lost or wrong throughout.
  let isDamaged: Bool

  /// A text from which a font dropped the tone marks, or whose labels often have other marks than theirs, spells even
  /// short words otherwise than they are, so there more is matched by skeleton.
  init(_ text: CleanText) {
    let tokenizer = Tokenizer(text.bytes)
    if Self.isDamaged(text.bytes, tokenizer.tokens) {
      self.init(Tokenizer(text.bytes, shortestLoose: Self.shortestInDamaged), of: text, isDamaged: true)
    } else {
      self.init(tokenizer, of: text, isDamaged: false)
    }
  }

  private init(_ tokenizer: borrowing Tokenizer, of text: CleanText, isDamaged: Bool) {
    (lines, numbers, lostLetters) = (tokenizer.lines, tokenizer.numbers, tokenizer.lostLetters)
    tokens =
      text.map.hasInvalidBytes ? Self.withoutDamagedNumbers(tokenizer.tokens, text) : tokenizer.tokens
    self.isDamaged = isDamaged
  }

  /// Numbers in whose midst bytes are missing that may have been digits cannot be read.
  private static func withoutDamagedNumbers(_ tokens: [Token], _ text: CleanText) -> [Token] {
    tokens.map { token in
      guard case .number = token.kind, text.map.isInvalid(lower: Int(token.lower), upper: Int(token.upper))
      else {
        return token
      }
      var damaged = token
      damaged.kind = .unreadableNumber
      return damaged
    }
  }

  private static func isDamaged(_ text: [UInt8], _ tokens: [Token]) -> Bool {
    var terms = 0
    var near = 0
    for token in tokens where token.term != nil {
      terms += 1
      if token.isNear { near += 1 }
    }
    let isToneless = terms > 0 && text.count >= shortestToneless && !text.span.hasToneMark
    return isToneless || near >= fewestNear && near * sharePerNear >= terms
  }

  /// Thai text of some hundred letters has tone marks.
  private static let shortestToneless = 600
  private static let shortestInDamaged: UInt8 = 4
  /// A slip here and there is no damage.
  private static let fewestNear = 3
  private static let sharePerNear = 12
}
