extension Damage {
  /// D3: a font with sara am in the place of sara aa, `การ` → `กำร`. The true sara am has a space or U+FFFD before it.
  static let saraAmForSaraAa = Damage("sara-am-for-sara-aa", .gated, loses: .marks) { text, generator in
    let sign: Unicode.Scalar = generator.chance(1, of: 2) ? " " : "\u{FFFD}"
    let part = part(using: &generator)
    return eachScalar(of: text, in: part) { scalars, index in
      switch scalars[index] {
      case "\u{0E32}": ["\u{0E33}"]
      case "\u{0E33}": [sign, "\u{0E33}"]
      default: [scalars[index]]
      }
    }
  }
}
