extension Damage {
  /// D10: a space behind each letter and digit, none behind marks: `ตัวชี้วัด` → `ต ัว ช ี้ว ัด`; true spaces get one more.
  /// In other documents marks stay with their letter: `ตั ว ชี้ วั ด`.
  static let spacedLetters = Damage("spaced-letters", .gated, loses: .marks) { text, generator in
    let keepsMarks = generator.chance(1, of: 3)
    let part = part(using: &generator)
    return eachCluster(of: text, in: part) { clusters, index in
      let cluster = clusters[index]
      if cluster.letter == "\t" || index == clusters.count - 1 { return cluster.scalars }
      // Behind a mark the next letter follows at once; a true space never does.
      return keepsMarks || cluster.marks.isEmpty
        ? cluster.scalars + [" "] : [cluster.letter, " "] + cluster.marks
    }
  }
}
