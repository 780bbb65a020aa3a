extension Damage {
  /// D11: marks that look alike for one another, `ระดับ` → `ระด่บ`, and a tone where none was, `คะแนน` → `ค้ะแนน`.
  static let lookAlikeMarks = Damage("look-alike-marks", .skeleton, loses: .marks) { text, generator in
    let share = [1, 2, 3].randomElement(using: &generator) ?? 2
    var flips = SeededGenerator(seed: generator.next())
    return eachScalar(of: text) { scalars, index in
      let scalar = scalars[index]
      if scalar == "\u{0E30}", index > 0, (0x0E01...0x0E2E).contains(scalars[index - 1].value),
        flips.chance(share, of: 8)
      {
        return ["\u{0E49}", scalar]
      }
      guard let others = alike[scalar], flips.chance(share, of: 4) else { return [scalar] }
      return [others.randomElement(using: &flips) ?? scalar]
    }
  }

  private static let alike: [Unicode.Scalar: [Unicode.Scalar]] = [
    "\u{0E31}": ["\u{0E48}", "\u{0E49}"], "\u{0E34}": ["\u{0E35}"], "\u{0E35}": ["\u{0E34}", "\u{0E37}"],
    "\u{0E37}": ["\u{0E36}", "\u{0E35}"], "\u{0E36}": ["\u{0E34}"], "\u{0E48}": ["\u{0E49}"],
    "\u{0E49}": ["\u{0E48}", "\u{0E31}"], "\u{0E47}": ["\u{0E49}"], "\u{0E39}": ["\u{0E38}"],
  ]
}
