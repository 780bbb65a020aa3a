extension Damage {
  /// R8: the tone in front of the vowel that it stands on, `ที่` → `ท่ี`.
  static let toneBeforeVowel = Damage("tone-before-vowel", .certain) { text, generator in
    let share = [2, 4, 4].randomElement(using: &generator) ?? 4
    let part = part(using: &generator)
    var flips = SeededGenerator(seed: generator.next())
    return eachCluster(of: text, in: part) { clusters, index in
      let marks = clusters[index].marks
      guard marks.count == 2, marks[1].isTone, flips.chance(share, of: 4) else {
        return clusters[index].scalars
      }
      return [clusters[index].letter, marks[1], marks[0]]
    }
  }
}
