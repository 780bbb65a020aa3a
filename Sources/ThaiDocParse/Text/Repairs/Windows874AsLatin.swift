extension Repair {
  /// R11: Windows-874 that was read as Latin-1 or Windows-1252: `ÊÓ¹Ñ¡§Ò¹` → `สำนักงาน`.
  ///
  /// By line. Latin words with accents have plain letters beside them; and what comes out must be Thai as it is written,
  /// with vowels and marks where they can be.
  static let windows874AsLatin = Repair(
    kind: "windows-874-as-latin", need: .latinRun, certainty: .certain,
    gate: .stretch(.line) { LatinLine($0, in: $1).isThai }, changesLetters: true,
    change: .walk { bytes, line, text in
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
    })
}

/// The letters of a line that may be Thai ones of Windows-874.
private struct LatinLine {
  private var letters = 0
  private var vowelsAndMarks = 0
  private var impossible = 0
  /// Letters that a single accented one in a Latin word would be.
  private var besideLatin = 0
  /// UTF-8 read as Latin-1 has one of these before each letter: it is lost, and no Thai of Windows-874.
  private var leads = 0
  private var longestRun = 0

  init(_ bytes: borrowing Span<UInt8>, in line: Range<Int>) {
    var before = ThaiClass.outside
    var last: UInt32 = 0
    var run = 0
    var i = line.lowerBound
    while i < line.upperBound {
      let length = UTF8Decoder.length(ofLead: bytes[i])
      let scalar = UTF8Decoder.scalar(in: bytes, at: i, length: length)
      if (0xA1...0xFB).contains(scalar), let meant = Self.meaning(of: scalar) {
        let here = ThaiClass(low: UInt8(meant & 0x7F))
        letters += 1
        run += 1
        if here != .consonant && here != .sign { vowelsAndMarks += 1 }
        if !ThaiSyllable.mayFollow(here, after: before) { impossible += 1 }
        if last == 0xE0 && (scalar == 0xB8 || scalar == 0xB9) { leads += 1 }
        before = here
      } else {
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

  var isThai: Bool {
    longestRun >= 3 && besideLatin == 0 && impossible * 8 <= letters && leads * 4 <= letters
      && vowelsAndMarks * 5 >= letters && vowelsAndMarks * 10 <= letters * 8
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
