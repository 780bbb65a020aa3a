extension Document {
  /// Clean text → lines, tokens, blocks and tables.
  init(_ text: CleanText) {
    let tokenizer = Tokenizer.tokens(of: text.bytes)
    let tokens =
      text.map.hasInvalidBytes ? Self.withoutDamagedNumbers(tokenizer.tokens, text) : tokenizer.tokens
    var labels = NearTermFinder(tokens, in: text.bytes)
    for line in tokenizer.lines where !line.isBlank { labels.look(at: line.range) }
    let whole = labels.addFound(to: tokenizer.lines)
    let lines = PageLines(bytes: text.bytes, tokens: labels.tokens, numbers: tokenizer.numbers).cut(whole)
    let (blocks, tables) = BlockBuilder(
      bytes: text.bytes, lines: lines, tokens: labels.tokens, numbers: tokenizer.numbers
    ).build()
    var cells = NearTermFinder(labels.tokens, in: text.bytes)
    for table in tables { table.forEachCell { cells.look(at: $0.range) } }
    self.init(
      text: text, isDamaged: tokenizer.isDamaged || text.hasGatedRepairs || !text.unreadable.isEmpty,
      lines: cells.addFound(to: lines), tokens: cells.tokens, numbers: tokenizer.numbers,
      lostLetters: tokenizer.lostLetters, nearTerms: labels.found + cells.found, blocks: blocks,
      tables: tables)
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
