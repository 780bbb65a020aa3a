/// The skeleton of a text: what is left without tone marks, upper and lower vowels, spaces and signs of damage.
///
/// Two spellings of one word that differ in lost, moved or doubled marks have the same skeleton.
enum Skeleton {
  /// Left out of every skeleton.
  static let dropped: UInt8 = 255
  /// Ends every word: no spelling holds it.
  static let stop: UInt8 = 0

  /// The letter of a skeleton that a Thai code point stands for: 1–63 for U+0E01–0E2E and vowels beside the letter,
  /// `dropped` for marks, `stop` for digits and signs.
  static func letter(ofThai low: UInt8) -> UInt8 {
    switch low {
    case 0x01...0x2E: low  // consonants
    case 0x30, 0x32: low  // ะ า
    case 0x33: 0x32  // ำ
    case 0x40...0x44: low - 9  // เ แ โ ใ ไ
    case 0x46: 0x36  // ๆ
    case 0x31, 0x34...0x3A, 0x47...0x4E: dropped
    default: stop
    }
  }

  /// `letter(ofThai:)` for all codes: one look in place of many comparisons.
  static let thaiLetters = ThaiTable(letter(ofThai:))
  /// `letter(ofASCII:)` for all bytes.
  static let asciiLetters: [UInt8] = (0..<128).map(letter(ofASCII:))
  /// Every letter that a text can have, and `stop`.
  static let allLetters = Set(thaiLetters.values + asciiLetters).subtracting([dropped])

  /// The letter of an ASCII byte: Latin letters in either case, point and slash; spaces and Markdown's stars dropped.
  static func letter(ofASCII byte: UInt8) -> UInt8 {
    switch byte {
    case 0x61...0x7A: byte - 0x61 + 0x40
    case 0x41...0x5A: byte - 0x41 + 0x40
    case 0x2E: 0x3E
    case 0x2F: 0x3F
    case 0x20, 0x2A, InlineMark.softBreak: dropped
    default: stop
    }
  }

  /// The letter that the code point at an offset stands for, and its length in bytes. Who asks often takes the table of
  /// Thai letters along, which costs more to reach than to look into.
  @inline(__always)
  static func letter(
    in text: Span<UInt8>, at offset: Int, before end: Int, _ thaiLetters: ThaiTable = thaiLetters
  ) -> (letter: UInt8, length: Int) {
    let byte = text[offset]
    if byte < 0x80 { return (letter(ofASCII: byte), 1) }
    guard offset + 2 < end, let low = text.thai(at: offset) else {
      return (stop, UTF8Decoder.length(ofLead: byte))
    }
    return (thaiLetters[low], 3)
  }

  /// Calls `body` with each letter of a spelling, which is Thai and ASCII.
  @inline(__always)
  static func forEachLetter(of spelling: Span<UInt8>, _ body: (UInt8) -> Void) {
    var i = 0
    while i < spelling.count {
      let (letter, length) = letter(in: spelling, at: i, before: spelling.count)
      if letter != dropped { body(letter) }
      i += length
    }
  }

  /// Whether the letters of a name stand at an offset of a text, its marks and spaces aside. A name of few letters is
  /// never recognised so.
  static func stands(_ name: Span<UInt8>, in text: Span<UInt8>, at offset: Int) -> Bool {
    var i = offset
    var count = 0
    var isSame = true
    forEachLetter(of: name) { letter in
      guard isSame else { return }
      isSame = letter != stop && next(in: text, from: &i) == letter
      count += 1
    }
    return isSame && count >= shortestName
  }

  private static let shortestName = 4

  /// The letter that comes next in a text; `i` is moved behind it.
  private static func next(in text: Span<UInt8>, from i: inout Int) -> UInt8 {
    while i < text.count {
      let (letter, length) = letter(in: text, at: i, before: text.count)
      i += length
      if letter != dropped { return letter }
    }
    return stop
  }

  /// The letters of a spelling.
  static func letters(of spelling: String) -> [UInt8] {
    var letters: [UInt8] = []
    forEachLetter(of: spelling.utf8.span) { letters.append($0) }
    return letters
  }
}
