extension Repair {
  /// D10: a space behind every letter: `ต ัว ช ี้ว ัด ป ี 2 5 6 5` → `ตัวชี้วัดปี2565`. On a page where more than 60 % of the
  /// Thai letters stand alone, vowels and marks among them, single spaces go; two or three in a row part words and
  /// become one; more part columns and stay. The one case in which spaces part digits.
  static let spacedLetters = Repair(
    kind: "spaced-letters", need: [.loneMark, .loneSaraAa, .loneSaraAm], certainty: .gated,
    gate: .stretch(.page) { SpacedLetters(in: $1, of: $0).isSpacedPage }, changesLetters: true,
    change: .walk { bytes, page, text in
      var i = page.lowerBound
      while i < page.upperBound {
        let line = i..<SpacedLetters.endOfLine(bytes, from: i, to: page.upperBound)
        if SpacedLetters(in: line, of: bytes).isSpacedLine { SpacedLetters.join(line, of: bytes, &text) }
        i = line.upperBound + 1
      }
    })
}

/// How many characters of a piece of text stand alone between spaces, with their marks.
private struct SpacedLetters {
  private var letters = 0
  private var loneLetters = 0
  private var others = 0
  private var loneOthers = 0
  /// Pieces that start with what needs a letter before it.
  private var impossible = 0

  init(in range: Range<Int>, of bytes: borrowing Span<UInt8>) {
    var offset = range.lowerBound
    while let piece = Self.piece(bytes, from: offset, to: range.upperBound) {
      letters += piece.letters
      others += piece.others
      if piece.letters + piece.others <= 1 {
        loneLetters += piece.letters
        loneOthers += piece.others
      }
      if piece.isImpossible { impossible += 1 }
      offset = piece.range.upperBound
    }
  }

  /// A list of single letters has no piece that starts with a mark.
  var isSpacedPage: Bool { impossible > 0 && letters >= 8 && loneLetters * 10 > letters * 6 }

  var isSpacedLine: Bool {
    letters + others >= 2 && (loneLetters + loneOthers) * 10 > (letters + others) * 6
  }

  private struct Piece {
    var range: Range<Int>
    var letters = 0
    var others = 0
    var isImpossible = false
    var isLone: Bool { letters + others <= 1 }
  }

  static func endOfLine(_ bytes: borrowing Span<UInt8>, from offset: Int, to end: Int) -> Int {
    var i = offset
    while i < end, bytes[i] != 0x0A, bytes[i] != 0x0C { i += 1 }
    return i
  }

  /// The next characters without white space.
  private static func piece(_ bytes: borrowing Span<UInt8>, from offset: Int, to end: Int) -> Piece? {
    var i = offset
    while i < end, bytes[i] <= 0x20 { i += 1 }
    guard i < end else { return nil }
    var piece = Piece(range: i..<i)
    piece.isImpossible = ThaiClass.starting(at: i, in: bytes).isDependent
    while i < end, bytes[i] > 0x20 {
      switch ThaiClass.starting(at: i, in: bytes) {
      case .outside, .sign: piece.others += 1
      case .vowelMark, .tone, .closing, .nikhahit: break
      default: piece.letters += 1
      }
      i += UTF8Decoder.length(ofLead: bytes[i])
    }
    piece.range = piece.range.lowerBound..<min(i, end)
    return piece
  }

  /// Takes the single spaces of a line away. Numbers of several digits in one piece are whole, so none is joined to
  /// another.
  static func join(_ line: Range<Int>, of bytes: borrowing Span<UInt8>, _ text: inout EditedText) {
    guard var last = piece(bytes, from: line.lowerBound, to: line.upperBound) else { return }
    while let next = piece(bytes, from: last.range.upperBound, to: line.upperBound) {
      let gap = last.range.upperBound..<next.range.lowerBound
      let areBothOther = last.letters == 0 && next.letters == 0
      if gap.count <= 3, isSpace(bytes, gap) {
        if gap.count > 1 {
          text.mend(bytes, at: gap.lowerBound, Repair.Edit(length: gap.count).then(0x20))
        } else if areBothOther ? last.isLone && next.isLone : last.isLone || next.isLone {
          text.mend(bytes, at: gap.lowerBound, Repair.Edit(length: 1))
        }
      }
      last = next
    }
  }

  private static func isSpace(_ bytes: borrowing Span<UInt8>, _ gap: Range<Int>) -> Bool {
    for i in gap where bytes[i] != 0x20 { return false }
    return true
  }
}
