extension Damage {
  /// D1: flipbook text. Marks stand behind the next letter, then comes a space: `หน่วยงาน` → `หนว่ ยงาน`, `ที่ได้` →
  /// `ทไี่ ด้`. A tone before the vowel now and then; and some marks at the end of a word moved as well, which no rule
  /// tells from sound text.
  static let lateMarks = Damage("late-marks", .displaced, loses: .marks) { text, generator in
    let swaps = generator.chance(1, of: 2)
    let hasReplacements = generator.chance(1, of: 4)
    let part = part(using: &generator)
    var flips = SeededGenerator(seed: generator.next())
    let late = eachLine(of: text, in: part) { scalars in
      moveMarks(of: Cluster.all(in: scalars), share: 19, ending: 1, using: &flips) { marks, flips in
        swaps && marks.count == 2 && flips.chance(1, of: 4) ? marks.reversed() : marks
      }
    }
    guard hasReplacements else { return late }
    return beforeSaraAm(of: late, in: part) { [$0.letter, "\u{FFFD}"] + $0.marks + ["\u{0E32}"] }
  }

  /// Moves marks behind the next letter and writes a space behind them. Of twenty marks with two letters behind them,
  /// `share` are moved; of those with one, `ending` are, without a space.
  static func moveMarks(
    of clusters: [Cluster], share: Int, ending: Int, using flips: inout SeededGenerator,
    _ change: (_ marks: Scalars, _ flips: inout SeededGenerator) -> Scalars
  ) -> Scalars {
    var moved: [Int: Scalars] = [:]
    // From behind: a letter takes marks only if its own are gone.
    for index in clusters.indices.reversed() {
      let cluster = clusters[index]
      guard cluster.isConsonant, !cluster.marks.isEmpty, !cluster.marks.contains("\u{0E4C}"),
        index + 1 < clusters.count, clusters[index + 1].isLetter,
        clusters[index + 1].marks.isEmpty || moved[index + 1] == clusters[index + 1].marks
      else { continue }
      let isInside = index + 2 < clusters.count && clusters[index + 2].isLetter
      let isAtEnd = index + 2 == clusters.count || !clusters[index + 2].letter.isThai
      guard isInside || isAtEnd, flips.chance(isInside ? share : ending, of: 20) else { continue }
      // A vowel below stays, only the tone above moves.
      let hasBoth = cluster.marks.count == 2 && cluster.marks.contains(where: \.isLowerVowel)
      moved[index] = hasBoth ? cluster.marks.filter(\.isTone) : cluster.marks
    }
    var result: Scalars = []
    for index in clusters.indices {
      result.append(clusters[index].letter)
      if moved[index] == nil { result += clusters[index].marks }
      if let own = moved[index], own != clusters[index].marks {
        result += clusters[index].marks.filter { !own.contains($0) }
      }
      guard let marks = moved[index - 1] else { continue }
      result += change(marks, &flips)
      if index + 1 < clusters.count, clusters[index + 1].isLetter { result.append(" ") }
    }
    return result
  }
}
