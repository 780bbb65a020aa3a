extension Damage {
  /// D5: sara am without its circle, `ดำเนิน` → `ดาเนิน`.
  static let lostCircle = Damage("lost-circle", .gated, loses: .marks) { text, generator in
    let share = [3, 4, 4].randomElement(using: &generator) ?? 4
    let part = part(using: &generator)
    var flips = SeededGenerator(seed: generator.next())
    return eachScalar(of: text, in: part) { scalars, index in
      scalars[index] == "\u{0E33}" && flips.chance(share, of: 4) ? ["\u{0E32}"] : [scalars[index]]
    }
  }
}
