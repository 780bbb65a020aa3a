import ThaiNumerals

/// Clean text → lines and tokens, in one walk over the bytes.
struct Tokenizer: ~Copyable {
  private(set) var lines: [Line] = []
  private(set) var tokens: [Token] = []
  private(set) var numbers: [ThaiNumber] = []
  /// Where U+FFFD stands, which was a letter or digit once.
  private(set) var lostLetters: [Int32] = []

  private var line = Line(lower: 0, upper: 0, start: 0, firstToken: 0)
  private let terms: TermFinder

  init(_ text: [UInt8], shortestLoose: UInt8 = TermIndex.shortestLoose) {
    terms = TermFinder(shortestLoose: shortestLoose)
    lines.reserveCapacity(text.count / 128 + 8)
    tokens.reserveCapacity(text.count / 48 + 16)
    numbers.reserveCapacity(text.count / 256 + 8)
    walk(text.span, TermIndex.shared)
  }

  private mutating func walk(_ text: Span<UInt8>, _ index: TermIndex) {
    let thaiLetters = Skeleton.thaiLetters
    let asciiLetters = Skeleton.asciiLetters
    let count = text.count
    /// The letters since the last sign that no term holds.
    var run = LetterRun()
    var i = startLine(text, at: 0)
    while true {
      i = run.add(text, from: i, thaiLetters.values.span)
      guard i < count else { break }
      if run.isFull { shorten(&run, text, index) }
      // What is left: digits and signs, line ends, Latin letters, and the last letter of the text.
      let byte = text[i]
      if let low = text.thai(at: i) {
        let letter = thaiLetters[low]
        if letter == Skeleton.stop {
          end(&run, text, index)
          i = low >= 0x50 && low <= 0x59 ? number(text, at: i) : i + 3
        } else {
          run.add(letter, at: i)
          i += 3
        }
      } else if byte < 0x80 {
        let letter = asciiLetters[Int(byte)]
        if letter != Skeleton.stop {
          if byte <= 0x20 { note(byte, text, at: i) }
          run.add(letter, at: i)
          i += 1
          continue
        }
        end(&run, text, index)
        if byte &- 0x30 <= 9 {
          i = number(text, at: i)
        } else if byte == 0x0A {
          endLine(text, at: i)
          i = startLine(text, at: i + 1)
        } else {
          note(byte, text, at: i)
          i += 1
        }
      } else {
        if text.isReplacementCharacter(at: i) {
          lostLetters.append(Int32(i))
        } else if !text.isPrivateUse(at: i) {
          end(&run, text, index)
        }
        i += UTF8Decoder.length(ofLead: byte)
      }
    }
    end(&run, text, index)
    endLine(text, at: count)
  }

  // MARK: - Terms

  /// Finds the terms in the letters so far, and starts anew.
  private mutating func end(_ run: inout LetterRun, _ text: Span<UInt8>, _ index: TermIndex) {
    guard run.count > 0 else { return }
    run.end()
    _ = terms.find(in: run, text, index, startingBefore: run.count, addTo: &tokens)
    run.removeAll()
  }

  /// Makes room in a full run: finds the terms that end in it whatever follows.
  private mutating func shorten(_ run: inout LetterRun, _ text: Span<UInt8>, _ index: TermIndex) {
    run.end()
    run.remove(before: terms.find(in: run, text, index, startingBefore: LetterRun.safe, addTo: &tokens))
  }

  // MARK: - Numbers

  private mutating func number(_ text: borrowing Span<UInt8>, at offset: Int) -> Int {
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

  // MARK: - Lines

  /// Starts a line, and goes over blank ones and the white space before its text; returns where that starts.
  private mutating func startLine(_ text: Span<UInt8>, at offset: Int) -> Int {
    startLine(at: offset)
    var i = offset
    while i < text.count {
      switch text[i] {
      case 0x20, 0x09: break
      case InlineMark.softBreak, InlineMark.innerRow, InlineMark.innerCell, InlineMark.row:
        note(text[i], text, at: i)
      case 0x0A:
        endLine(text, at: i)
        startLine(at: i + 1)
      default:
        line.lower = Int32(i)
        return i
      }
      i += 1
    }
    return i
  }

  private mutating func startLine(at offset: Int) {
    line = Line(
      lower: Int32(offset), upper: Int32(offset), start: Int32(offset), firstToken: Int32(tokens.count))
  }

  /// Notes what tells a row of a table from a line of text.
  private mutating func note(_ byte: UInt8, _ text: borrowing Span<UInt8>, at offset: Int) {
    switch byte {
    case 0x20: if offset + 1 < text.count, text[offset + 1] == 0x20 { line.marks.insert(.wideSpace) }
    case 0x09: line.marks.insert(.tab)
    case 0x7C: line.marks.insert(.pipe)
    case InlineMark.softBreak: line.marks.insert(.softBreak)
    case InlineMark.innerRow, InlineMark.innerCell: line.marks.insert(.innerTable)
    case InlineMark.row: line.marks.insert(.markupRow)
    default: break
    }
  }

  private mutating func endLine(_ text: borrowing Span<UInt8>, at offset: Int) {
    var upper = offset
    while upper > Int(line.lower), text[upper - 1] <= 0x20, text[upper - 1] != InlineMark.covered {
      upper -= 1
    }
    line.upper = Int32(upper)
    lines.append(line)
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

  /// Whether a tone mark stands in the text: U+0E48–0E4B. Sound Thai has one among its first words.
  var hasToneMark: Bool {
    var i = 0
    while i + 2 < count {
      if self[i + 1] == 0xB9, self[i + 2] & 0xFC == 0x88, self[i] == 0xE0 { return true }
      i += 1
    }
    return false
  }
}
