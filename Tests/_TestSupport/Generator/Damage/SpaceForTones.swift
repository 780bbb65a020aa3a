extension Damage {
  /// D8: the tone is gone and left a space behind the next letter, `โปร่งใส` → `โปรง ใส`.
  static let spaceForTones = Damage("space-for-tones", .skeleton, loses: .marks) { text, generator in
    let part = part(using: &generator)
    var flips = SeededGenerator(seed: generator.next())
    return eachLine(of: text, in: part) { scalars in
      let late = moveMarks(of: tonesAlone(Cluster.all(in: scalars)), share: 19, ending: 0, using: &flips) {
        marks, _ in
        marks
      }
      return late.compactMap { scalar in
        if scalar.isTone { return nil }
        // Other marks were kept out of the way.
        return (0xE000...0xE0FF).contains(scalar.value)
          ? Unicode.Scalar(scalar.value - 0xE000 + 0x0E00) : scalar
      }
    }
  }

  /// Clusters whose marks are tones alone; other marks become letters of no script, and come back afterwards.
  private static func tonesAlone(_ clusters: [Cluster]) -> [Cluster] {
    clusters.flatMap { cluster -> [Cluster] in
      let others = cluster.marks.filter { !$0.isTone }
      guard !others.isEmpty else { return [cluster] }
      return [Cluster(letter: cluster.letter)]
        + others.compactMap { Unicode.Scalar($0.value - 0x0E00 + 0xE000).map { Cluster(letter: $0) } }
    }
  }
}
