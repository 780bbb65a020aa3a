extension Damage {
  /// R12: characters without ink between letters, soft hyphens inside of words, no-break spaces for spaces.
  static let invisibleCharacters = Damage("invisible-characters", .certain) { text, generator in
    let marks: [Unicode.Scalar] = ["\u{200B}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{00AD}", "\u{FEFF}"]
    let usual = marks.randomElement(using: &generator) ?? "\u{200B}"
    let isMixed = generator.chance(1, of: 3)
    let hasNoBreakSpaces = generator.chance(2, of: 3)
    let frequency = [3, 6, 10].randomElement(using: &generator) ?? 6
    var flips = SeededGenerator(seed: generator.next())
    return eachScalar(of: text) { scalars, index in
      let scalar = scalars[index]
      if scalar == " ", hasNoBreakSpaces, flips.chance(3, of: 4) { return ["\u{A0}"] }
      guard scalar.isThaiLetter, index + 1 < scalars.count, scalars[index + 1].isThaiLetter,
        flips.chance(1, of: frequency)
      else { return [scalar] }
      return [scalar, isMixed ? marks.randomElement(using: &flips) ?? usual : usual]
    }
  }
}
