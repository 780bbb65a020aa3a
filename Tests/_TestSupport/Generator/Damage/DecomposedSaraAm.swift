extension Damage {
  /// R4, R5: sara am in two code points, a tone before, between or behind them; in most places or in all.
  static let decomposedSaraAm = Damage("decomposed-sara-am", .certain) { text, generator in
    let share = [2, 3, 4].randomElement(using: &generator) ?? 4
    var flips = SeededGenerator(seed: generator.next())
    return eachScalar(of: text) { scalars, index in
      guard scalars[index] == "\u{0E33}", Int.random(in: 0..<4, using: &flips) < share else {
        return [scalars[index]]
      }
      return ["\u{0E4D}", "\u{0E32}"]
    }
  }
}
