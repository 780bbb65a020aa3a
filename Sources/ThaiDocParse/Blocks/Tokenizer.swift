import ThaiNumerals

/// Clean text → lines and tokens, in one walk over the bytes.
struct Tokenizer: ~Copyable {
  private(set) var lines: [Line] = []
  private(set) var tokens: [Token] = []
  private(set) var numbers: [ThaiNumber] = []
  /// Where U+FFFD stands, which was a letter or digit once.
  private(set) var lostLetters: [Int32] = []

  private var line = Line(lower: 0, upper: 0, start: 0, firstToken: 0)
  private var hasText = false
  /// Which marks the text holds, a bit each by the low six bits of the code point.
  private var marks: UInt64 = 0
  /// Shorter skeletons are matched only as they are spelled.
  private let shortestLoose: UInt8

  /// A text from which a font dropped the tone marks, or whose labels often have other marks than theirs, spells even
  /// short words otherwise than they are, so there more is matched by skeleton.
  static func tokens(of text: [UInt8]) -> Tokenizer {
    let tokenizer = Tokenizer(text)
    var terms = 0
    var near = 0
    for token in tokenizer.tokens where token.term != nil {
      terms += 1
      if token.isNear { near += 1 }
    }
    let isToneless = tokenizer.marks & toneBits == 0 && text.count >= shortestToneless && terms > 0
    guard isToneless || near >= fewestNear && near * sharePerNear >= terms else { return tokenizer }
    return Tokenizer(text, shortestLoose: shortestInDamaged)
  }

  /// Whether marks of labels are lost or wrong throughout.
  var isDamaged: Bool { shortestLoose == Self.shortestInDamaged }

  /// Thai text of some hundred letters has tone marks.
  private static let shortestToneless = 600
  private static let shortestInDamaged: UInt8 = 4
  /// A slip here and there is no damage.
  private static let fewestNear = 3
  private static let sharePerNear = 12
  private static let toneBits: UInt64 = 0b1111 << 8

  init(_ text: [UInt8], shortestLoose: UInt8 = TermAutomaton.shortestLoose) {
    self.shortestLoose = shortestLoose
    lines.reserveCapacity(text.count / 128 + 8)
    tokens.reserveCapacity(text.count / 48 + 16)
    numbers.reserveCapacity(text.count / 256 + 8)
    walk(text.span, TermAutomaton.shared)
  }

  private mutating func walk(_ text: Span<UInt8>, _ automaton: TermAutomaton) {
    let rows = automaton.steps.rows.span
    let links = automaton.steps.links.span
    let thaiLetters = automaton.thaiColumns.span
    let asciiLetters = automaton.asciiColumns.span
    let shift = automaton.steps.shift
    /// Where the last letters of the skeleton started, so that the start of a match can be told from its length.
    var starts = [64 of Int32](repeating: 0)
    var letterCount = 0
    var state = 0
    var i = 0
    let count = text.count
    while i < count {
      // `i` is less than `count`, and `i + 2` too where the condition says so. The table has 128 letters. A text has less
      // than 2^32 bytes, so that nothing added to an offset overflows.
      let byte = unsafe text[unchecked: i]
      if byte == 0xE0, i &+ 2 < count, unsafe text[unchecked: i &+ 1] & 0xFE == 0xB8 {
        let low = unsafe (text[unchecked: i &+ 1] & 1) << 6 | (text[unchecked: i &+ 2] & 0x3F)
        let letter = unsafe thaiLetters[unchecked: Int(low)]
        if !hasText { startLine(at: i) }
        if letter == Skeleton.dropped {
          marks |= 1 &<< UInt64(low & 0x3F)
          i &+= 3
          continue
        }
        if letter == Skeleton.stop {
          state = 0
          i = low >= 0x50 && low <= 0x59 ? number(text, at: i) : i &+ 3
          continue
        }
        starts[letterCount & 63] = Int32(truncatingIfNeeded: i)
        letterCount &+= 1
        let target = TermSteps.next(after: state, letter, rows: rows, links: links, shift: shift)
        state = Int(target & TermSteps.stateBits)
        i &+= 3
        if target != UInt16(truncatingIfNeeded: state) {
          match(text, upTo: i, state, starts.span, letterCount, automaton)
        }
      } else if byte < 0x80 {
        if byte >= 0x30, byte <= 0x39 {
          state = 0
          i = number(text, at: i)
          continue
        }
        let letter = asciiLetters[Int(byte)]
        i += 1
        if letter == Skeleton.stop || byte <= 0x20 {
          separator(byte, text, at: i - 1)
          if letter == Skeleton.stop { state = 0 }
          continue
        }
        if !hasText { startLine(at: i - 1) }
        if letter == Skeleton.dropped { continue }
        starts[letterCount & 63] = Int32(truncatingIfNeeded: i - 1)
        letterCount &+= 1
        let target = TermSteps.next(after: state, letter, rows: rows, links: links, shift: shift)
        state = Int(target & TermSteps.stateBits)
        if target != UInt16(truncatingIfNeeded: state) {
          match(text, upTo: i, state, starts.span, letterCount, automaton)
        }
      } else {
        if !hasText { startLine(at: i) }
        if text.isReplacementCharacter(at: i) {
          lostLetters.append(Int32(i))
        } else if !text.isPrivateUse(at: i) {
          state = 0
        }
        i += UTF8Decoder.length(ofLead: byte)
      }
    }
    endLine(text, at: count)
  }

  /// Adds the longest spelling that ends here.
  private mutating func match(
    _ text: borrowing Span<UInt8>, upTo end: Int, _ state: Int, _ starts: Span<Int32>,
    _ letterCount: Int, _ automaton: TermAutomaton
  ) {
    let upper = Self.endOfMarks(text, from: end)
    var at = automaton.ending[state] != 0 ? state : Int(automaton.shorter[state])
    repeat {
      let entry = Int(automaton.ending[at]) - 1
      let length = Int(automaton.lengths[entry])
      let lower = Int(starts[(letterCount &- length) & 63])
      let spelling = automaton.spellings.span.extracting(automaton.spelling(entry))
      let isExact =
        text.equals(spelling, from: lower, to: upper) || text.spells(spelling, from: lower, upTo: upper)
      if isExact || (isLoose(automaton, entry) && !hasHomograph(automaton, at, text, lower, upper)) {
        let token = Token(
          lower: Int32(lower), upper: Int32(upper), kind: .term(automaton.terms[entry]), isNear: !isExact,
          isMisspelled: automaton.isMisspelled[entry])
        if add(token) { return }
      }
      at = Int(automaton.shorter[at])
    } while at != 0
  }

  /// Whether an entry is matched by its skeleton, however it is spelled. What is near a slip may be the right word.
  private func isLoose(_ automaton: TermAutomaton, _ entry: Int) -> Bool {
    automaton.lengths[entry] >= shortestLoose && !automaton.isMisspelled[entry]
  }

  /// Whether another entry of the same skeleton is spelled just as the text is.
  private func hasHomograph(
    _ automaton: TermAutomaton, _ state: Int, _ text: borrowing Span<UInt8>, _ lower: Int, _ upper: Int
  ) -> Bool {
    let other = Int(automaton.shorter[state])
    guard other != 0 else { return false }
    let entry = Int(automaton.ending[other]) - 1
    let length = automaton.lengths[Int(automaton.ending[state]) - 1]
    let spelling = automaton.spellings.span.extracting(automaton.spelling(entry))
    return automaton.lengths[entry] == length && text.spells(spelling, from: lower, upTo: upper)
  }

  /// Of overlapping terms the one that starts first stays, and the longer one of two that start together; whether the
  /// token was added.
  private mutating func add(_ token: Token) -> Bool {
    while let last = tokens.last, last.lower >= token.lower, last.term != nil { tokens.removeLast() }
    if let last = tokens.last, last.upper > token.lower { return false }
    tokens.append(token)
    return true
  }

  private mutating func number(_ text: borrowing Span<UInt8>, at offset: Int) -> Int {
    if !hasText { startLine(at: offset) }
    let end: Int
    let kind: Token.Kind
    if let number = ThaiNumber.scan(in: copy text, at: offset),
      !touchesDamage(text, number.lower, number.upper)
    {
      end = number.upper
      kind = .number(Int32(numbers.count))
      numbers.append(number)
    } else {
      end = max(offset + 1, ThaiNumber.endOfDigits(in: copy text, at: offset))
      kind = .unreadableNumber
    }
    tokens.append(Token(lower: Int32(offset), upper: Int32(end), kind: kind))
    return end
  }

  /// Whether U+FFFD stands between these digits and others, or their point: the number is not whole then. At the outer
  /// side of a number it leaves a doubt only.
  private func touchesDamage(_ text: borrowing Span<UInt8>, _ lower: Int, _ upper: Int) -> Bool {
    text.isReplacementCharacter(at: upper) && isNumeric(text, at: upper + 3)
      || text.isReplacementCharacter(at: lower - 3)
        && (isNumeric(text, at: lower - 4) || isNumeric(text, at: lower - 6))
      || isPoint(text, at: upper) && text.isReplacementCharacter(at: upper + 1)
      || isPoint(text, at: lower - 1) && text.isReplacementCharacter(at: lower - 4)
  }

  private func isPoint(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
    offset >= 0 && offset < text.count && text[offset] == 0x2E
  }

  /// A digit of either script or a point starts at `offset`.
  private func isNumeric(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
    guard offset >= 0, offset < text.count else { return false }
    return text[offset] == 0x2E || ThaiDigits.digit(in: copy text, at: offset) != nil
  }

  @inline(__always)
  private mutating func startLine(at offset: Int) {
    line.lower = Int32(offset)
    hasText = true
  }

  private mutating func separator(_ byte: UInt8, _ text: borrowing Span<UInt8>, at offset: Int) {
    switch byte {
    case 0x0A:
      endLine(text, at: offset)
      line = Line(
        lower: Int32(offset + 1), upper: Int32(offset + 1), start: Int32(offset + 1),
        firstToken: Int32(tokens.count))
    case 0x20:
      let isWide = offset + 1 < text.count && text[offset + 1] == 0x20
      if isWide && hasText { line.marks.insert(.wideSpace) }
    case 0x09:
      if hasText { line.marks.insert(.tab) }
    case InlineMark.softBreak: line.marks.insert(.softBreak)
    case InlineMark.innerRow, InlineMark.innerCell: line.marks.insert(.innerTable)
    case InlineMark.row:
      line.marks.insert(.markupRow)
    default:
      if byte == 0x7C { line.marks.insert(.pipe) }
      if !hasText { startLine(at: offset) }
    }
  }

  private mutating func endLine(_ text: borrowing Span<UInt8>, at offset: Int) {
    var upper = offset
    while upper > Int(line.lower), text[upper - 1] <= 0x20, text[upper - 1] != InlineMark.covered {
      upper -= 1
    }
    line.upper = Int32(upper)
    lines.append(line)
    hasText = false
  }

  /// Where the marks above and below a letter end that start at `offset`.
  private static func endOfMarks(_ text: borrowing Span<UInt8>, from offset: Int) -> Int {
    var i = offset
    while i + 2 < text.count, text[i] == 0xE0, text[i + 1] & 0xFE == 0xB8,
      Skeleton.letter(ofThai: (text[i + 1] & 1) << 6 | (text[i + 2] & 0x3F)) == Skeleton.dropped
    {
      i += 3
    }
    return i
  }
}

extension Span where Element == UInt8 {
  /// Whether U+FFFD stands at `offset`.
  func isReplacementCharacter(at offset: Int) -> Bool {
    offset >= 0 && offset + 2 < count && self[offset] == 0xEF && self[offset + 1] == 0xBF
      && self[offset + 2] == 0xBD
  }

  /// Whether a code point of the private use area stands at `offset`, such as a mark of an old font: U+E000–F8FF.
  func isPrivateUse(at offset: Int) -> Bool {
    self[offset] == 0xEE || (self[offset] == 0xEF && offset + 1 < count && self[offset + 1] <= 0xA3)
  }

  /// Whether the bytes spell the word; white space, Latin case and signs of invalid bytes aside.
  func spells(_ word: Span<UInt8>, from lower: Int, upTo upper: Int) -> Bool {
    var i = lower
    var k = 0
    while true {
      while i < upper, self[i] <= 0x20 || self[i] == 0x2A || self[i] == 0xEF {
        i += self[i] == 0xEF && isReplacementCharacter(at: i) ? 3 : 1
      }
      while k < word.count, word[k] == 0x20 { k += 1 }
      if i == upper || k == word.count { return i == upper && k == word.count }
      let a = self[i]
      let b = word[k]
      if a != b {
        guard a < 0x80, a | 0x20 == b | 0x20, a | 0x20 >= 0x61, a | 0x20 <= 0x7A else { return false }
      }
      i += 1
      k += 1
    }
  }
}
