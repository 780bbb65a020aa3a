import ThaiNumerals

/// What is wrong with words and numbers by themselves: slips, digits of two scripts, values that are left out; and which
/// indicators are named where a report says what is to be done.
///
/// One walk over the tokens; the bytes around a token are looked at only where the token gives reason to.
enum TextFaults {
  static func find(
    in document: Document, numbering: IndicatorNumbering, into statements: inout Statements
  ) {
    var slips = SlipCollector(document: document)
    let values = MissingValues(document: document)
    for index in document.blocks.indices {
      let block = document.blocks[index]
      guard block.kind != .gap else { continue }
      let tokens = self.tokens(of: block, in: document)
      let isProse = block.section != .contents && isText(block)
      let isToImprove = Self.isToImprove(block)
      let range = isProse ? document.range(of: block.lines) : 0..<0
      for index in tokens {
        let token = document.tokens[index]
        if token.isMisspelled || token.isNear { slips.take(token) }
        guard isProse || isToImprove else { continue }
        switch token.kind {
        case .term(.indicator(let name)) where isToImprove:
          if let number = numbering.number(ofName: name) {
            statements.namedToImprove |= Statements.bit(of: number)
          }
        case .term(.word(let word)) where isProse:
          if let missing = values.missing(at: index, word, in: range, from: tokens.lowerBound) {
            statements.missingValues.append(missing)
          }
        default: break
        }
      }
    }
    if document.numbers.contains(where: { $0.script == .mixed }) {
      for index in document.digitTokens {
        let token = document.tokens[Int(index)]
        if document.number(token)?.script == .mixed {
          statements.mixedNumbers.append(document.span(token.range))
        }
      }
    }
    for term in document.nearTerms { slips.take(term) }
    statements.misspellings = slips.misspellings
    statements.unreadableValues = UnreadableValues(document: document).find()
  }

  /// Whether a block says what is to be done.
  private static func isToImprove(_ block: Block) -> Bool {
    switch block.section {
    case .recommendations, .actions, .measures: true
    default: false
    }
  }

  /// A sentence may also be taken for a heading, for its first words.
  private static func isText(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .listItem, .heading: true
    case .gap, .table: false
    }
  }

  /// Indices of the tokens that start in the lines of a block.
  private static func tokens(of block: Block, in document: Document) -> Range<Int> {
    let first = Int(document.lines[block.lines.lowerBound].firstToken)
    guard block.lines.upperBound < document.lines.count else { return first..<document.tokens.count }
    return first..<max(first, Int(document.lines[block.lines.upperBound].firstToken))
  }
}

/// Collects slips for official terms, each right term once with all its places.
private struct SlipCollector {
  let document: Document
  var misspellings: [Misspelling] = []

  init(document: Document) { self.document = document }

  /// Notes the slips that a token holds, spelled just so and in one piece.
  mutating func take(_ token: Token) {
    for slip in Lexicon.slips {
      let last = Int(token.upper) - slip.wrong.utf8CodeUnitCount
      guard last >= Int(token.lower) else { continue }
      // Inside of a letter no word starts.
      for offset in Int(token.lower)...last
      where document.bytes[offset] & 0xC0 != 0x80 && document.hasWord(slip.wrong, at: offset) {
        note(offset..<(offset + slip.wrong.utf8CodeUnitCount), slip.right.description)
        // Of two slips for one term the longer one, which stands first, holds the other.
        return
      }
    }
  }

  /// Notes a label with a wrong letter, unless it holds a slip that is known. Names of indicators have a rule of their
  /// own.
  mutating func take(_ term: NearTermFinder.NearTerm) {
    let entry = Lexicon.entries[term.entry]
    if case .indicator = entry.term { return }
    let span = document.span(term.range)
    let isKnown = misspellings.contains { known in
      ([known.written.span] + known.written.others).contains {
        span.lower <= $0.lower && $0.upper <= span.upper
      }
    }
    if !isKnown { note(term.range, entry.spelling) }
  }

  private mutating func note(_ range: Range<Int>, _ right: String) {
    if let known = misspellings.firstIndex(where: { $0.right == right }) {
      misspellings[known].written.restate(at: document.span(range))
    } else {
      misspellings.append(Misspelling(written: document.sourcedText(range), right: right))
    }
  }
}

extension Document {
  /// Whether a word stands at `offset`; Latin letters in either case.
  fileprivate func hasWord(_ word: StaticString, at offset: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset >= 0, count <= bytes.count - offset else { return false }
    for i in 0..<count {
      // `i` is below the static string's length.
      let expected = unsafe word.utf8Start[i]
      let byte = bytes[offset + i]
      let isLetter = expected | 0x20 >= 0x61 && expected | 0x20 <= 0x7A
      if byte != expected && !(isLetter && byte < 0x80 && byte | 0x20 == expected | 0x20) { return false }
    }
    return true
  }
}
