extension Damage {
  /// Headings in a font with sara am for sara aa, the rest in another one with a damage of its own, all of which certain
  /// repairs undo.
  static let twoFonts = Damage("two-fonts", .gated, loses: .marks) { text, generator in
    let sign: Unicode.Scalar = generator.chance(1, of: 2) ? " " : "\u{FFFD}"
    let body = Int.random(in: 0..<3, using: &generator)
    return eachScalar(of: text, in: .headings) { scalars, index in
      switch scalars[index] {
      case "\u{0E32}": ["\u{0E33}"]
      case "\u{0E33}": [sign, "\u{0E33}"]
      default: [scalars[index]]
      }
    }.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      guard !isHeading(line) else { return String(line) }
      return outsideMarkup(line) { scalars in
        scalars.flatMap { scalar -> Scalars in
          switch (body, scalar) {
          case (0, "\u{0E33}"): ["\u{0E4D}", "\u{0E32}"]
          case (1, "\u{0E41}"): ["\u{0E40}", "\u{0E40}"]
          case (2, "\u{0E33}"): ["\u{FFFD}", "\u{0E32}"]
          default: [scalar]
          }
        }
      }
    }.joined(separator: "\n")
  }
}
