extension Damage {
  /// R6: marks twice, and sara am with a sara aa behind it, whole or in two code points: `ดําาเนิน`, `ที่่`.
  static let doubledMarks = Damage("doubled-marks", .certain) { text, generator in
    let frequency = [2, 3, 5].randomElement(using: &generator) ?? 3
    let isDecomposed = generator.chance(1, of: 2)
    var flips = SeededGenerator(seed: generator.next())
    return eachScalar(of: text) { scalars, index in
      let scalar = scalars[index]
      if scalar == "\u{0E33}" {
        guard flips.chance(2, of: 3) else { return [scalar] }
        return isDecomposed ? ["\u{0E4D}", "\u{0E32}", "\u{0E32}"] : ["\u{0E33}", "\u{0E32}"]
      }
      return scalar.isThaiMark && flips.chance(1, of: frequency) ? [scalar, scalar] : [scalar]
    }
  }
}
