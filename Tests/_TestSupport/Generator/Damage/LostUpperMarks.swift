extension Damage {
  /// D7: all marks above the line dropped, `ดัชนีชี้วัด` → `ดชนชวด`; in some documents the sign of silence, too.
  static let lostUpperMarks = Damage("lost-upper-marks", .skeleton, loses: .marks) { text, generator in
    let dropsSilence = generator.chance(1, of: 2)
    let part = part(using: &generator)
    return eachScalar(of: text, in: part) { scalars, index in
      let scalar = scalars[index]
      return scalar.isTone || scalar.isUpperVowel || (dropsSilence && scalar == "\u{0E4C}") ? [] : [scalar]
    }
  }
}
