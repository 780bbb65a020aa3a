extension Damage {
  /// R9: a space before sara am, `ดำเนิน` → `ด ำเนิน`.
  static let spaceBeforeSaraAm = Damage("space-before-sara-am", .certain) { text, generator in
    let share = [3, 4, 4].randomElement(using: &generator) ?? 4
    let part = part(using: &generator)
    var flips = SeededGenerator(seed: generator.next())
    return eachScalar(of: text, in: part) { scalars, index in
      guard scalars[index] == "\u{0E33}", index > 0, scalars[index - 1].isThai else {
        return [scalars[index]]
      }
      return flips.chance(share, of: 4) ? [" ", "\u{0E33}"] : ["\u{0E33}"]
    }
  }
}
