extension Repair {
  /// R3: a line with nothing but one U+FFFD, which was a mark of a letter near it, is left out. Between lines of numbers it
  /// may stand for a value and stays.
  static let loneLostLetter = Repair(
    kind: "lone-lost-letter", need: .lostLetter, certainty: .certain,
    gate: .stretch(.line) { isLone($0, in: $1) && isBetweenWords($0, $1) }, changesLetters: true,
    change: .walk { bytes, line, text in text.mend(bytes, at: line.lowerBound, Edit(length: line.count)) })

  private static func isLone(_ bytes: borrowing Span<UInt8>, in line: Range<Int>) -> Bool {
    var count = 0
    var i = line.lowerBound
    while i < line.upperBound {
      if bytes.isReplacementCharacter(at: i) {
        count += 1
        i += 3
      } else if bytes[i] == 0x20 || bytes[i] == 0x0A {
        i += 1
      } else {
        return false
      }
      if count > 1 { return false }
    }
    return count == 1
  }

  /// Whether neither line beside it is one of numbers.
  private static func isBetweenWords(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) -> Bool {
    let end = max(line.lowerBound - 1, 0)
    var start = end
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var next = line.upperBound
    while next < bytes.count, bytes[next] != 0x0A { next += 1 }
    return !hasNumbersOnly(bytes, in: start..<end) && !hasNumbersOnly(bytes, in: line.upperBound..<next)
  }

  private static func hasNumbersOnly(_ bytes: borrowing Span<UInt8>, in line: Range<Int>) -> Bool {
    var hasDigit = false
    var i = line.lowerBound
    while i < line.upperBound {
      switch bytes[i] {
      case 0x30...0x39: hasDigit = true
      case 0xE0:
        guard let low = bytes.thai(at: i), (0x50...0x59).contains(low) else { return false }
        hasDigit = true
      case 0x41...0x5A, 0x61...0x7A: return false
      default: break
      }
      i += UTF8Decoder.length(ofLead: bytes[i])
    }
    return hasDigit
  }
}
