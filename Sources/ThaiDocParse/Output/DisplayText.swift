/// Text for people: how wide it is on a terminal, and what must not reach one.
package enum DisplayText {
  /// How many cells a text takes. Thai marks above and below, joiners and controls take none; CJK takes two each.
  package static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The text on one line: a control character becomes a space, a character that turns writing around is left out.
  package static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0) || turns($0) }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.compactMap(shown)))
  }

  /// What a code point is shown as: a control character as a space, one that turns writing around not at all.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    turns(scalar) ? nil : isControl(scalar) ? " " : scalar
  }

  /// The beginning of a text, at most `limit` cells wide, with an ellipsis where something was cut off.
  package static func shortened(_ text: String, to limit: Int) -> String {
    guard width(of: text) > limit else { return text }
    var scalars = String.UnicodeScalarView()
    var room = limit - 1
    for scalar in text.unicodeScalars {
      room -= width(of: scalar)
      if room < 0 { break }
      scalars.append(scalar)
    }
    return String(scalars) + "…"
  }

  /// How many cells a code point takes.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: 1
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: 0
    case 0x0E00..<0x0E80: 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: takesNoCell(scalar) ? 0 : 1
    }
  }

  private static func takesNoCell(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
  }

  /// Marks of bidirectional writing, which could make a text look like another one.
  private static func turns(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
