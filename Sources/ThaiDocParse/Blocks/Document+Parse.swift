extension Document {
  /// Clean text → lines, tokens, blocks and tables.
  init(_ text: CleanText) {
    let tokenizer = Tokenizer(text.bytes)
    let (blocks, tables) = BlockBuilder(bytes: text.bytes, lines: tokenizer.lines, tokens: tokenizer.tokens)
      .build()
    self.init(
      text: text, lines: tokenizer.lines, tokens: tokenizer.tokens, numbers: tokenizer.numbers,
      blocks: blocks,
      tables: tables)
  }
}
