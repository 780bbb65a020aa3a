extension Damage {
  /// D2: rotated headings. Marks stand in front of their letter, with a space before them inside a word, the tone first:
  /// `ตัวชี้วัด ที่ 1` → `ัตว ้ีชวัด ี่ท 1`.
  static let earlyMarks = Damage("early-marks", .displaced, loses: .marks) { text, generator in
    let inside = [1, 2, 3].randomElement(using: &generator) ?? 2
    var flips = SeededGenerator(seed: generator.next())
    return eachCluster(of: text, in: .headings) { clusters, index in
      let cluster = clusters[index]
      guard cluster.isConsonant, !cluster.marks.isEmpty, !cluster.marks.contains("\u{0E4C}") else {
        return cluster.scalars
      }
      let isAtStart = index == 0 || !clusters[index - 1].letter.isThai
      // A vowel that is written in front keeps its place, so its letter has no start of a word to go to.
      let isBehindVowel = index > 0 && (0x0E40...0x0E44).contains(clusters[index - 1].letter.value)
      guard !isBehindVowel, isAtStart || flips.chance(inside, of: 4) else { return cluster.scalars }
      let marks =
        cluster.marks.count == 2 && flips.chance(1, of: 2) ? cluster.marks.reversed() : cluster.marks
      return (isAtStart ? [] : [" "]) + marks + [cluster.letter]
    }
  }
}
