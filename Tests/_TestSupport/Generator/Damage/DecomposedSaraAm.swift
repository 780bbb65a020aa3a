extension Damage {
  /// R4: sara am in two code points, in most places or in all; a tone stays in front.
  static let decomposedSaraAm = Damage("decomposed-sara-am", .certain) { text, generator in
    let share = [2, 3, 4].randomElement(using: &generator) ?? 4
    let part = part(using: &generator)
    var flips = SeededGenerator(seed: generator.next())
    return eachScalar(of: text, in: part) { scalars, index in
      guard scalars[index] == "\u{0E33}", flips.chance(share, of: 4) else { return [scalars[index]] }
      return ["\u{0E4D}", "\u{0E32}"]
    }
  }
}
