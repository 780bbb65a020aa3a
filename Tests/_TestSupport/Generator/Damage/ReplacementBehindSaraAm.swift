extension Damage {
  /// R2: U+FFFD behind sara am, mostly with a space: `ประจำปี` → `ประจำ� ปี`.
  static let replacementBehindSaraAm = Damage("replacement-behind-sara-am", .certain) { text, generator in
    let part = part(using: &generator)
    var flips = SeededGenerator(seed: generator.next())
    return eachScalar(of: text, in: part) { scalars, index in
      guard scalars[index] == "\u{0E33}" else { return [scalars[index]] }
      let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
      // A space of the text itself stays beside the one that comes with the damage.
      let hasSpace = next == " " || (next.isThai && flips.chance(4, of: 5))
      return hasSpace ? ["\u{0E33}", "\u{FFFD}", " "] : ["\u{0E33}", "\u{FFFD}"]
    }
  }
}
