extension Damage {
  /// R1: U+FFFD where the circle of sara am was, `ดำเนิน` → `ด�าเนิน`; here and there the sara am is kept behind it.
  static let lostNikhahit = Damage("lost-nikhahit", .certain) { text, generator in
    let keepsSaraAm = UInt8.random(in: 0..<4, using: &generator) == 0
    return eachScalar(of: text) { scalars, index in
      guard scalars[index] == "\u{0E33}" else { return [scalars[index]] }
      return ["\u{FFFD}", keepsSaraAm ? "\u{0E33}" : "\u{0E32}"]
    }
  }
}
