extension Repair {
  /// D1: marks one letter late, with a space behind them that none typed: `หนว่ ยงาน`, `ทไี่ ด` → `หน่วยงาน`, `ที่ได`. What some
  /// flipbooks make of Thai.
  ///
  /// In sound text a mark before a space is as a rule right (`ใหม่ ครั้ง`). So it takes a page on which marks stand where
  /// nothing carries them, and a piece of text or a line that is full of such places; thanthakhat never moves.
  static let lateMarks = Repair(
    kind: "late-mark", need: .misplacedMark, certainty: .gated,
    gate: .stretch(.page) { LateMarkCount($0, in: $1).impossible > 0 }, changesLetters: true,
    change: .walk { bytes, page, text in
      var start = page.lowerBound
      while start < page.upperBound {
        let piece = start..<Stretches.endOfPiece(in: bytes, from: start, to: page.upperBound)
        let isDense = LateMarkCount(bytes, in: piece).isDense
        var line = start
        while line < piece.upperBound {
          let end = Stretches.endOfLine(in: bytes, from: line, to: piece.upperBound)
          let isLikely = isDense || LateMarkCount(bytes, in: line..<end).isDenseLine
          LateMarkWalk.mend(bytes, in: line..<end, isLikely: isLikely, &text)
          line = end
        }
        start = piece.upperBound
      }
    })
}

/// How many marks of a piece of text are likely to be one letter late.
struct LateMarkCount {
  private(set) var impossible = 0
  private(set) var likely = 0
  private(set) var letters = 0

  init(_ bytes: borrowing Span<UInt8>, in piece: Range<Int>) {
    var walk = LateMarkWalk(at: piece.lowerBound)
    while walk.offset < piece.upperBound {
      if let late = walk.late(in: bytes) {
        if late.isImpossible { impossible += 1 } else if late.isLikely(in: bytes) { likely += 1 }
      }
      let start = walk.offset
      walk.step(in: bytes)
      if bytes[start] >= 0x80 { letters += (walk.offset - start) / 3 }
    }
  }

  /// Of 1,000 letters of sound text less than one looks late, of damaged ones from 15 on; a few prove nothing about the
  /// others.
  var isDense: Bool { isDense(5, of: 3) }

  /// A line has few letters.
  var isDenseLine: Bool { isDense(30, of: 2) }

  private func isDense(_ share: Int, of least: Int) -> Bool {
    let late = impossible + likely
    return late >= least && late * 1_000 >= share * letters
  }
}

/// A letter, the marks on it that belong to the letter before it, and the space behind them.
private struct LateMark {
  /// The letter that stands before its turn.
  let letter: UInt8
  /// Where it starts.
  let lower: Int
  let marks: MarkRun
  let hasSpace: Bool
  /// Whether a word starts behind the space that starts anew.
  let endsName: Bool

  /// Whether the letter is a vowel, which carries no marks.
  var isImpossible: Bool { ThaiClass(low: letter) != .consonant }

  /// Whether the marks are followed as late ones are, and end no word that ends so: behind ท they are those of ที่, which
  /// is in every line.
  func isLikely(in bytes: borrowing Span<UInt8>) -> Bool {
    guard hasSpace else { return false }
    let isOfThi = bytes.hasThai(0x17, at: lower - 3) && marks.vowel == 0x35 && marks.tone == 0x48
    return isOfThi || !Self.soundEndings.contains { bytes.has($0, endingAt: marks.upper) }
  }

  var upper: Int { marks.upper + (hasSpace && !endsName ? 1 : 0) }

  /// Puts the marks before the letter, and takes the space away.
  var edit: Repair.Edit {
    marks.then(Repair.Edit(length: upper - lower)).then(thai: letter)
  }

  /// Words that end with a marked letter behind a bare one: before a space they are as they should be. Rare words are not
  /// among them that late marks make of frequent ones: `มสี ว่ น` is มีส่วน, and no สี.
  private static let soundEndings: [StaticString] = [
    "ที่", "นี้", "นี่", "ปี", "มี", "ดี", "ผู้", "ได้", "ให้", "ใหม่", "ใหญ่", "แพร่", "ตรี", "ศรี", "ครู", "รู้", "สู่", "สู้", "กู้",
    "อยู่", "หมู่", "คู่", "ชี้", "หนี้", "ตู้", "กรณี", "บัญชี", "คดี", "มติ", "ปกติ", "สิทธิ", "เหตุ", "พัสดุ", "บรรลุ", "วัตถุ",
    "เมนู", "มณี", "สตรี", "อนุ", "ทวี",
  ]
}

/// Walks over letters, knowing what the last one carries after the moves so far.
private struct LateMarkWalk {
  /// Moves the marks of a line: those that stand where nothing carries them, and likely ones if that is asked for.
  static func mend(
    _ bytes: borrowing Span<UInt8>, in line: Range<Int>, isLikely: Bool, _ text: inout EditedText
  ) {
    var letters = LateMarkWalk(at: line.lowerBound)
    while letters.offset < line.upperBound {
      if let late = letters.late(in: bytes), late.isImpossible || (isLikely && late.isLikely(in: bytes)),
        text.mend(bytes, at: letters.offset, late.edit)
      {
        letters.move(late)
      } else {
        letters.step(in: bytes)
      }
    }
  }

  private(set) var offset: Int
  /// The marks of the letter that ends at `offset`; `nil` if none ends there, or one that carries no marks.
  private var carrier: (hasVowel: Bool, hasTone: Bool)?

  init(at offset: Int) { self.offset = offset }

  /// The letter at the offset, if its marks may be those of the one before it.
  func late(in bytes: borrowing Span<UInt8>) -> LateMark? {
    guard let carrier, !carrier.hasTone, let letter = bytes.thai(at: offset) else { return nil }
    switch ThaiClass(low: letter) {
    case .consonant, .lead, .saraE, .saraAa, .saraA: break
    default: return nil
    }
    guard let marks = MarkRun(in: bytes, at: offset + 3), !(carrier.hasVowel && marks.vowel != nil) else {
      return nil
    }
    let hasSpace = marks.upper < bytes.count && bytes[marks.upper] == 0x20
    return LateMark(
      letter: letter, lower: offset, marks: marks,
      hasSpace: hasSpace && startsLetter(bytes, at: marks.upper + 1),
      endsName: hasSpace && PlaceWords.start(at: marks.upper + 1, in: bytes))
  }

  private func startsLetter(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    switch ThaiClass.starting(at: offset, in: bytes) {
    case .consonant, .lead, .saraE, .saraAa, .saraA: true
    default: false
    }
  }

  /// Goes on behind a letter whose marks were moved.
  mutating func move(_ late: LateMark) {
    offset = late.upper
    carrier = late.isImpossible ? nil : (false, false)
  }

  /// Goes on behind one code point.
  mutating func step(in bytes: borrowing Span<UInt8>) {
    let here = ThaiClass.starting(at: offset, in: bytes)
    switch here {
    case .consonant: carrier = (false, false)
    case .vowelMark: carrier = carrier.map { (true, $0.hasTone) }
    case .tone: carrier = carrier.map { ($0.hasVowel, true) }
    default: carrier = nil
    }
    offset += UTF8Decoder.length(ofLead: bytes[offset])
  }
}
