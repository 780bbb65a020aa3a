/// Text whose letters are lost beyond repair, though each character is sound by itself.
enum UnreadableText {
  /// What can be told from the text's flags.
  static let signs: TextFlags = [.latinRun, .tilde]

  /// The unreadable pieces, in text order: neighbouring lines make one.
  static func find(in bytes: borrowing Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var hasLineBefore = false
    var lines = Stretches(.line)
    while let line = lines.next(in: bytes) {
      let piece = misreadUTF8(bytes, in: line) ?? misreadScan(bytes, in: line)
      if let piece {
        if hasLineBefore, let last = found.popLast() {
          found.append(last.lowerBound..<piece.upperBound)
        } else {
          found.append(piece)
        }
      }
      hasLineBefore = piece != nil
    }
    return found
  }

  /// D13: UTF-8 read as Latin-1, `à¸²à¸£`. Half of its bytes became control characters that hardly any program keeps.
  private static func misreadUTF8(_ bytes: borrowing Span<UInt8>, in line: Range<Int>) -> Range<Int>? {
    var leads = 0
    var letters = 0
    var piece: Range<Int>?
    var i = line.lowerBound
    while i < line.upperBound {
      let length = UTF8Decoder.length(ofLead: bytes[i])
      if length == 2 {
        letters += 1
        piece = (piece?.lowerBound ?? i)..<(i + length)
        // à is E0; ¸ and ¹ are B8 and B9, the second bytes of all Thai letters.
        if bytes[i] == 0xC3, bytes[i + 1] == 0xA0, i + 3 < line.upperBound, bytes[i + 2] == 0xC2,
          bytes[i + 3] & 0xFE == 0xB8
        {
          leads += 1
        }
      }
      i += length
    }
    return leads >= 3 && leads * 4 > letters ? piece : nil
  }

  /// D14: a scan of Thai that was read as Latin letters, `~1un~1ub~`. Its words have tildes among letters and digits.
  private static func misreadScan(_ bytes: borrowing Span<UInt8>, in line: Range<Int>) -> Range<Int>? {
    var piece: Range<Int>?
    var i = line.lowerBound
    while i < line.upperBound {
      let start = i
      var tildes = 0
      var letters = 0
      var digits = 0
      while i < line.upperBound, bytes[i] > 0x20 {
        switch bytes[i] {
        case 0x7E: tildes += 1
        case 0x30...0x39: digits += 1
        case 0x41...0x5A, 0x61...0x7A: letters += 1
        case 0x2F, 0x3A, 0x80...: tildes = -100  // an address, or Thai
        default: break
        }
        i += 1
      }
      if tildes >= 2, letters >= 2, digits >= 1, i - start >= 6 { piece = (piece?.lowerBound ?? start)..<i }
      i += 1
    }
    return piece
  }
}
