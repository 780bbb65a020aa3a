extension Damage {
  /// D6: tone marks dropped, `หน่วยงาน` → `หนวยงาน`; all of them or most.
  static let lostTones = Damage("lost-tones", .skeleton, loses: .marks) { text, generator in
    let share = [3, 4, 4].randomElement(using: &generator) ?? 4
    let part = part(using: &generator)
    var flips = SeededGenerator(seed: generator.next())
    return eachScalar(of: text, in: part) { scalars, index in
      scalars[index].isTone && flips.chance(share, of: 4) ? [] : [scalars[index]]
    }
  }
}
