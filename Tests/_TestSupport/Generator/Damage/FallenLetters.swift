extension Damage {
  /// D12: a mark and what comes behind it on the next line, `ระดับ` → `ระด` and `ับ`; in some documents the next letter
  /// stays above and the marks take a space along, as slides do: `ตัวชี้วัด ระดับ` → `ตัวชี้วด` and `ั ระดับ`.
  static let fallenLetters = Damage("fallen-letters", .gated, loses: .marks) { text, generator in
    let isSlide = generator.chance(1, of: 3)
    let frequency = [8, 14, 20].randomElement(using: &generator) ?? 14
    let part = part(using: &generator)
    var flips = SeededGenerator(seed: generator.next())
    return eachLine(of: text, in: part) { scalars in
      let clusters = Cluster.all(in: scalars)
      var result: Scalars = []
      var isLate: Scalars = []
      for (index, cluster) in clusters.enumerated() {
        result.append(cluster.letter)
        if !isLate.isEmpty {
          result += ["\n"] + isLate
          isLate = []
        }
        guard !cluster.marks.isEmpty, flips.chance(1, of: frequency) else {
          result += cluster.marks
          continue
        }
        let isAtEnd =
          index + 2 < clusters.count && clusters[index + 1].isConsonant && clusters[index + 1].marks.isEmpty
          && clusters[index + 2].letter == " "
        if isSlide, isAtEnd { isLate = cluster.marks } else { result += ["\n"] + cluster.marks }
      }
      return result
    }
  }
}
