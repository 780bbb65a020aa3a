extension Document {
  /// Clean text → lines, tokens, blocks and tables.
  init(_ text: CleanText) {
    let tokenizer = Tokenizer(text.bytes)
    let tokens =
      text.map.hasInvalidBytes ? Self.withoutDamagedNumbers(tokenizer.tokens, text) : tokenizer.tokens
    let (blocks, tables) = BlockBuilder(bytes: text.bytes, lines: tokenizer.lines, tokens: tokens)
      .build()
    self.init(
      text: text, lines: tokenizer.lines, tokens: tokens, numbers: tokenizer.numbers,
      lostLetters: tokenizer.lostLetters, blocks: blocks, tables: tables)
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
}
