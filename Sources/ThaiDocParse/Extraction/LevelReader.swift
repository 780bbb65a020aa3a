/// Reads a level where one is expected: a letter of the old scale or words of the new one.
enum LevelReader {
  /// The level that stands at `offset`, behind spaces and light punctuation.
  static func level(in document: Document, at offset: Int, before end: Int) -> Range<Int>? {
    var start = skipPunctuation(document, offset, end)
    // `ระดับความโปร่งใสสูงมาก`: of what the level is.
    for word in ["คุณธรรมและ", "ความโปร่งใส"] as [StaticString] where document.has(word, at: start) {
      start = skipPunctuation(document, start + word.utf8CodeUnitCount, end)
    }
    return letters(document, start, end) ?? words(document, start, end)
  }

  /// A level as the report states it; by its official spelling, with a doubt, where damage left it another one.
  static func named(in document: Document, _ range: Range<Int>) -> Sourced<String> {
    let index = document.firstToken(from: range.lowerBound)
    guard index < document.tokens.count, document.tokens[index].range == range, document.tokens[index].isNear,
      case .term(.level(let word)) = document.tokens[index].kind
    else { return document.sourcedText(range) }
    return document.sourced(Lexicon.levelWords[Int(word)], range, doubts: .spellingMatchedNearly)
  }

  /// The level that a cell holds and nothing else.
  static func cell(in document: Document, _ range: Range<Int>) -> Range<Int>? {
    let range = document.trimmed(range)
    guard
      let level = level(in: document, at: range.lowerBound, before: range.upperBound)
        ?? labelled(document, range)
    else { return nil }
    let rest = skipPunctuation(document, level.upperBound, range.upperBound)
    return rest == range.upperBound ? level : nil
  }

  private static func labelled(_ document: Document, _ range: Range<Int>) -> Range<Int>? {
    guard let token = document.firstToken(in: range), token.word == .level else { return nil }
    return level(in: document, at: Int(token.upper), before: range.upperBound)
  }

  /// `AA`, `A` … `F`, not the start of a longer word. `A+` is kept as it is written, though no scale has it.
  private static func letters(_ document: Document, _ start: Int, _ end: Int) -> Range<Int>? {
    var i = start
    while i < end, isLatin(document.bytes[i]) { i += 1 }
    let count = i - start
    guard count == 1 || count == 2, isLevelLetter(document.bytes[start]) else { return nil }
    if count == 2 {
      guard document.bytes[start] | 0x20 == 0x61, document.bytes[start + 1] | 0x20 == 0x61 else { return nil }
    }
    if i < end, document.bytes[i] == 0x2B { i += 1 }
    return start..<i
  }

  private static func words(_ document: Document, _ start: Int, _ end: Int) -> Range<Int>? {
    let index = document.firstToken(from: start)
    guard index < document.tokens.count, case .term(.level) = document.tokens[index].kind else { return nil }
    let token = document.tokens[index]
    return Int(token.lower) == start && Int(token.upper) <= end ? token.range : nil
  }

  /// Quotation marks and dashes: `ระดับ – ผ่านดี`.
  private static let signs: [StaticString] = ["“", "”", "‘", "’", "–", "—", "…"]

  private static func skipPunctuation(_ document: Document, _ offset: Int, _ end: Int) -> Int {
    var i = offset
    while i < end {
      switch document.bytes[i] {
      case 0x20, 0x3A, 0x22, 0x27, 0x28, 0x29, 0x2A, 0x2D, 0x2E, 0x3D, 0x5B, 0x5D, 0x2C, InlineMark.softBreak:
        i += 1
      default:
        guard let sign = Self.signs.first(where: { document.has($0, at: i) }) else { return i }
        i += sign.utf8CodeUnitCount
      }
    }
    return i
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A && byte >= 0x41
  }

  private static func isLevelLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66 }
}
