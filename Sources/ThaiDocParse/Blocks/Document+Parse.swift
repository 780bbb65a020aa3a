extension Document {
  /// Clean text → lines, tokens, blocks and tables.
  init(_ text: CleanText) { self = Self.all(of: [text])[0] }

  /// The same for several texts. Every step is made on all of them before the next begins.
  static func all(of texts: [CleanText]) -> [Document] {
    let walked = texts.map { TokenizedText($0) }
    let labelled = texts.indices.map { LabelledText(texts[$0].bytes, walked[$0]) }
    let built = texts.indices.map { labelled[$0].blocks(of: texts[$0].bytes) }
    return texts.indices.map { Document(texts[$0], labelled[$0], built[$0].blocks, built[$0].tables) }
  }

  /// The document, with the labels that cells start with.
  private init(_ text: CleanText, _ labelled: LabelledText, _ blocks: [Block], _ tables: [Table]) {
    var cells = NearTermFinder(labelled.tokens, in: text.bytes)
    for table in tables { table.forEachCell { cells.look(at: $0.range) } }
    let walked = labelled.walked
    self.init(
      text: text, isDamaged: walked.isDamaged || text.hasGatedRepairs || !text.unreadable.isEmpty,
      lines: cells.addFound(to: labelled.lines), tokens: cells.tokens, numbers: walked.numbers,
      lostLetters: walked.lostLetters, nearTerms: labelled.found + cells.found, blocks: blocks, tables: tables
    )
  }
}

/// A text whose lines are cut as they are read, with the labels that lines start with among its tokens.
private struct LabelledText {
  let walked: TokenizedText
  let lines: [Line]
  let tokens: [Token]
  /// Labels with a wrong letter.
  let found: [NearTermFinder.NearTerm]

  init(_ bytes: [UInt8], _ walked: TokenizedText) {
    var labels = NearTermFinder(walked.tokens, in: bytes)
    for line in walked.lines where !line.isBlank { labels.look(at: line.range) }
    let whole = labels.addFound(to: walked.lines)
    lines = PageLines(bytes: bytes, tokens: labels.tokens, numbers: walked.numbers).cut(whole)
    (tokens, found) = (labels.tokens, labels.found)
    self.walked = walked
  }

  func blocks(of bytes: [UInt8]) -> (blocks: [Block], tables: [Table]) {
    BlockBuilder(bytes: bytes, lines: lines, tokens: tokens, numbers: walked.numbers).build()
  }
}
