import Testing

/// A change of a report that changes nothing that it says.
package struct Variant: Sendable, CustomTestStringConvertible {
  /// What is changed.
  package let name: String
  /// The document after the change; `agency` is the name of the agency that it is about.
  package let apply: @Sendable (_ text: String, _ agency: String) -> [UInt8]
  /// What texts are compared after, so that the change itself is no difference.
  package let simplify: @Sendable (String) -> String

  package var testDescription: String { name }

  /// Whether the change breaks a letter somewhere.
  package var isInvalidByte: Bool { name.hasPrefix("one invalid byte") }

  init(
    _ name: String, simplify: @escaping @Sendable (String) -> String = { $0 },
    _ apply: @escaping @Sendable (String) -> String
  ) {
    self.name = name
    self.apply = { text, _ in Array(apply(text).utf8) }
    self.simplify = simplify
  }

  init(
    _ name: String, simplify: @escaping @Sendable (String) -> String = { $0 },
    bytes apply: @escaping @Sendable (_ text: String, _ agency: String) -> [UInt8]
  ) {
    self.name = name
    self.apply = apply
    self.simplify = simplify
  }
}

extension Variant {
  /// The harmless changes.
  package static let all: [Variant] =
    digits + lineEnds + spaces + cells + words
    + (1...8).map { invalidByte(seed: $0) }

  // MARK: Letters and digits

  private static let digits = [
    Variant("Arabic digits", simplify: arabic) { arabic($0) },
    Variant("Thai and Arabic digits mixed", simplify: arabic) { text in
      var generator = SeededGenerator(seed: 7)
      // Digits of tags and references are markup: rowspan="5", &#3603;
      var isInMarkup = false
      return mapScalars(text) { scalar in
        if scalar == "<" || scalar == "&" { isInMarkup = true }
        if scalar == ">" || scalar == ";" { isInMarkup = false }
        guard !isInMarkup, let digit = digit(scalar) else { return [scalar] }
        return [Unicode.Scalar((Bool.random(using: &generator) ? 0x30 : 0x0E50) + digit) ?? scalar]
      }
    },
    Variant("nikhahit and sara aa for sara am", simplify: wholeSaraAm) { splitSaraAm($0) },
  ]

  private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x30...0x39: scalar.value - 0x30
    case 0x0E50...0x0E59: scalar.value - 0x0E50
    default: nil
    }
  }

  private static func arabic(_ text: String) -> String {
    mapScalars(text) { scalar in
      [digit(scalar).flatMap { Unicode.Scalar(0x30 + $0) } ?? scalar]
    }
  }

  private static func splitSaraAm(_ text: String) -> String {
    mapScalars(text) { $0 == "\u{0E33}" ? ["\u{0E4D}", "\u{0E32}"] : [$0] }
  }

  private static func wholeSaraAm(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\u{0E32}", scalars.last == "\u{0E4D}" {
        scalars.removeLast()
        scalars.append("\u{0E33}")
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  // MARK: Line ends and spaces

  private static let lineEnds = [
    Variant("CRLF") { $0.replacing("\n", with: "\r\n") },
    Variant("bare CR") { $0.replacing("\n", with: "\r") },
    Variant("byte-order mark") { "\u{FEFF}" + $0 },
  ]

  private static let spaces = [
    Variant("no-break spaces") { $0.replacing(" ", with: "\u{A0}") },
    Variant("zero-width spaces", simplify: { without("\u{200B}", $0) }) { text in
      var generator = SeededGenerator(seed: 11)
      var last: Unicode.Scalar = "\n"
      return mapScalars(text) { scalar in
        let isBetweenLetters = isThaiLetter(last) && isThaiLetter(scalar)
        last = scalar
        return isBetweenLetters && UInt8.random(in: 0..<6, using: &generator) == 0
          ? ["\u{200B}", scalar] : [scalar]
      }
    },
    Variant("spaces before rows") { mapLines($0) { $0.contains("\t") ? "   " + $0 : String($0) } },
    Variant("spaces around the decimal point", simplify: { $0.replacing(" ", with: "") }) {
      spacedPoints($0)
    },
  ]

  /// Points between digits, where exactly two decimals follow: those of scores, not those of section numbers.
  private static func spacedPoints(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    func isDigit(_ index: Int) -> Bool { scalars.indices.contains(index) && digit(scalars[index]) != nil }
    func isPoint(_ index: Int) -> Bool { scalars.indices.contains(index) && scalars[index] == "." }
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isScore =
        isPoint(index) && isDigit(index - 1) && isDigit(index + 1) && isDigit(index + 2)
        && !isDigit(index + 3)
        && !isPoint(index + 3)
      result.append(contentsOf: isScore ? [" ", ".", " "] : [scalar])
    }
    return String(result)
  }

  // MARK: Tables

  private static let cells = [
    Variant("pipes for tabs", simplify: withoutTabs) {
      mapRows($0) { "| " + $0.joined(separator: " | ") + " |" }
    },
    Variant("four spaces for tabs", simplify: withoutTabs) { $0.replacing("\t", with: "    ") },
    Variant("<tr><td> for tabs", simplify: withoutTabs) { mapRows($0, markupRow) },
    Variant("<table><tr><td> for tabs", simplify: withoutTabs) { text in
      mapRows(text, markupRow)
        .replacing("\n\n<tr>", with: "\n\n<table>\n<tr>").replacing("</tr>\n\n", with: "</tr>\n</table>\n\n")
    },
  ]

  private static func withoutTabs(_ text: String) -> String { text.replacing("\t", with: " ") }

  private static func markupRow(_ cells: [Substring]) -> String {
    "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>"
  }

  private static func mapRows(_ text: String, _ change: ([Substring]) -> String) -> String {
    mapLines(text) {
      $0.contains("\t") ? change($0.split(separator: "\t", omittingEmptySubsequences: false)) : String($0)
    }
  }

  // MARK: Words

  private static let words = [
    Variant("พ.ศ. left out", simplify: withoutEra) { withoutEra($0) },
    Variant("bold agency line", simplify: { $0.replacing("**", with: "") }) { text, agency in
      var isDone = false
      let changed = mapLines(text) { line in
        guard !isDone, line.filter({ !$0.isWhitespace }) == agency.filter({ !$0.isWhitespace }) else {
          return String(line)
        }
        isDone = true
        return "**\(line)**"
      }
      return Array(changed.utf8)
    },
    Variant("a paragraph of other text in front") {
      "ฝนตกหนักตลอดคืนทำให้น้ำในคลองเอ่อขึ้นมาถึงขอบสะพานไม้ ชาวบ้านช่วยกันขนของขึ้นที่สูง และรอให้น้ำลดในตอนบ่าย\n\n" + $0
    },
  ]

  private static func withoutEra(_ text: String) -> String {
    text.replacing("พ.ศ. ", with: "").replacing("พ.ศ.", with: "")
  }

  /// One byte that is no UTF-8, anywhere between two Thai letters or inside one, with no digit nearby.
  package static func invalidByte(seed: UInt64) -> Variant {
    Variant("one invalid byte, seed \(seed)", simplify: { without("\u{FFFD}", $0) }) { text, _ in
      var generator = SeededGenerator(seed: seed)
      let scalars = Array(text.unicodeScalars)
      let places = scalars.indices.dropFirst(3).dropLast(3).filter { index in
        scalars[(index - 1)...index].allSatisfy(isThaiLetter)
          && !scalars[(index - 3)...(index + 2)].contains { digit($0) != nil }
      }
      guard let place = places.randomElement(using: &generator) else { return Array(text.utf8) }
      var before = String.UnicodeScalarView()
      before.append(contentsOf: scalars[..<place])
      let offset = String(before).utf8.count + Int.random(in: 0..<3, using: &generator)
      let bytes = Array(text.utf8)
      return bytes[..<offset] + [0xFF] + bytes[offset...]
    }
  }
}

// MARK: - Text, piece by piece

/// A Thai letter, vowel or mark; no digit.
private func isThaiLetter(_ scalar: Unicode.Scalar) -> Bool {
  (0x0E01...0x0E4E).contains(scalar.value)
}

/// The text without a code point, which may have marks behind it and then is part of a longer character.
private func without(_ removed: Unicode.Scalar, _ text: String) -> String {
  mapScalars(text) { $0 == removed ? [] : [$0] }
}

private func mapScalars(_ text: String, _ change: (Unicode.Scalar) -> [Unicode.Scalar]) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result.append(contentsOf: change(scalar)) }
  return String(result)
}

private func mapLines(_ text: String, _ change: (Substring) -> String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(change).joined(separator: "\n")
}
