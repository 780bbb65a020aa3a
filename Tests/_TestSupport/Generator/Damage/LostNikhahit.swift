extension Damage {
  /// R1: U+FFFD where the circle of sara am was, `ดำเนิน` → `ด�าเนิน`, `น้ำ` → `น�้า`; in some documents with a whole
  /// sara am behind it.
  static let lostNikhahit = Damage("lost-nikhahit", .certain) { text, generator in
    let keepsSaraAm = generator.chance(1, of: 4)
    return beforeSaraAm(of: text, in: part(using: &generator)) { cluster in
      let tones = cluster.marks
      return [cluster.letter, "\u{FFFD}"] + tones + [keepsSaraAm ? "\u{0E33}" : "\u{0E32}"]
    }
  }

  /// Changes each letter in front of a sara am, its tone with it; `change` writes all three.
  static func beforeSaraAm(of text: String, in part: Part = .whole, _ change: (Cluster) -> Scalars) -> String
  {
    eachCluster(of: text, in: part) { clusters, index in
      let isBefore = index + 1 < clusters.count && clusters[index + 1].letter == "\u{0E33}"
      if isBefore, clusters[index].isConsonant { return change(clusters[index]) }
      let isDone = index > 0 && clusters[index].letter == "\u{0E33}" && clusters[index - 1].isConsonant
      return isDone ? [] : clusters[index].scalars
    }
  }
}
