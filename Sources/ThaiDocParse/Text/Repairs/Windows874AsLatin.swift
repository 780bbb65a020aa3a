extension Repair {
  /// R11: Windows-874 that was read as Latin-1 or Windows-1252: `ÊÓ¹Ñ¡§Ò¹` → `สำนักงาน`.
  ///
  /// Latin words with accents have plain letters beside them; and what comes out must be Thai as it is written, with vowels
  /// and marks where they can be. Lines that are too short to show it, such as numbers, follow the others of their page.
  static let windows874AsLatin = Repair(
    kind: "windows-874-as-latin", need: .latinRun, certainty: .certain,
    gate: .stretch(.page, isThaiPage), changesLetters: true,
    change: .walk { bytes, page, text in
      var start = page.lowerBound
      while start < page.upperBound {
        let line = start..<LatinLine.endOfLine(bytes, from: start, to: page.upperBound)
        if LatinLine(bytes, in: line).followsPage { decode(bytes, line, &text) }
        start = line.upperBound + 1
      }
    })

  @Sendable
  private static func isThaiPage(_ bytes: borrowing Span<UInt8>, _ page: Range<Int>) -> Bool {
    var thai = 0
    var others = 0
    var start = page.lowerBound
    while start < page.upperBound {
      let line = LatinLine(bytes, in: start..<LatinLine.endOfLine(bytes, from: start, to: page.upperBound))
      if line.isThai { thai += 1 } else if !line.mayBeThai { others += 1 }
      start = line.upper + 1
    }
    return thai > others
  }

  private static func decode(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>, _ text: inout EditedText) {
    var i = line.lowerBound
    while i < line.upperBound {
      let length = UTF8Decoder.length(ofLead: bytes[i])
      if length == 2, let meant = LatinLine.meaning(of: UTF8Decoder.scalar(in: bytes, at: i, length: 2)) {
        let encoded = UTF8Encoder.bytes(of: meant)
        text.copy(bytes, upTo: i)
        text.replace(upTo: i + 2, with: encoded.bytes.span.extracting(0..<encoded.count))
      }
      i += length
    }
  }
}

/// The letters of a line that may be Thai ones of Windows-874.
private struct LatinLine {
  let upper: Int
  private var letters = 0
  private var vowelsAndMarks = 0
  private var impossible = 0
  /// Letters that a single accented one in a Latin word would be.
  private var besideLatin = 0
  /// UTF-8 read as Latin-1 has one of these before each letter: it is lost, and no Thai of Windows-874.
  private var leads = 0
  private var longestRun = 0
  private var hasThai = false

  init(_ bytes: borrowing Span<UInt8>, in line: Range<Int>) {
    upper = line.upperBound
    var before = ThaiClass.outside
    var last: UInt32 = 0
    var run = 0
    var i = line.lowerBound
    while i < line.upperBound {
      let length = UTF8Decoder.length(ofLead: bytes[i])
      let scalar = UTF8Decoder.scalar(in: bytes, at: i, length: length)
      if (0xA1...0xFB).contains(scalar), let meant = Self.meaning(of: scalar) {
        let here = ThaiClass(low: UInt8(meant & 0x7F))
        run += 1
        if here != .sign { letters += 1 }
        if here != .sign && here != .consonant { vowelsAndMarks += 1 }
        if !ThaiSyllable.mayFollow(here, after: before) { impossible += 1 }
        if last == 0xE0 && (scalar == 0xB8 || scalar == 0xB9) { leads += 1 }
        before = here
      } else {
        if length == 3, bytes.thai(at: i) != nil { hasThai = true }
        endRun(run, bytes, upTo: i)
        run = 0
        before = .outside
      }
      longestRun = max(longestRun, run)
      last = scalar
      i += length
    }
    endRun(run, bytes, upTo: line.upperBound)
  }

  /// A short run with a plain Latin letter beside it is part of a Latin word.
  private mutating func endRun(_ run: Int, _ bytes: borrowing Span<UInt8>, upTo upper: Int) {
    guard run > 0, run < 3 else { return }
    let lower = upper - 2 * run
    if (lower > 0 && Self.isLatin(bytes[lower - 1])) || (upper < bytes.count && Self.isLatin(bytes[upper])) {
      besideLatin += run
    }
  }

  private static func isLatin(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// Whether nothing speaks against it.
  var mayBeThai: Bool { besideLatin == 0 && impossible * 8 <= letters && leads * 4 <= letters }

  /// Whether only Thai looks so.
  var isThai: Bool {
    mayBeThai && longestRun >= 3 && vowelsAndMarks * 6 >= letters && vowelsAndMarks * 10 <= letters * 8
      && letters >= 3
  }

  /// Whether it is read as the others of its page are; a bullet in a line of sound Thai isn't.
  var followsPage: Bool { isThai || (mayBeThai && !hasThai) }

  static func endOfLine(_ bytes: borrowing Span<UInt8>, from offset: Int, to end: Int) -> Int {
    var i = offset
    while i < end, bytes[i] != 0x0A, bytes[i] != 0x0C { i += 1 }
    return i
  }

  /// What the byte with the value of a code point means in Windows-874; `nil` if nothing.
  static func meaning(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xA1...0xDA, 0xDF...0xFB: scalar - 0xA0 + 0x0E00
    case 0x80...0x9F: Windows874.punctuation(UInt8(scalar))
    default: nil
    }
  }
}
