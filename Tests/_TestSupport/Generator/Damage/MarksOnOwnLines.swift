extension Damage {
  /// D9: marks on a line of their own above, in the column of their letter; all marks above letters, or some.
  static let marksOnOwnLines = Damage("marks-on-own-lines", .skeleton, loses: .marks) { text, generator in
    let share = [1, 2, 4].randomElement(using: &generator) ?? 2
    let part = part(using: &generator)
    var flips = SeededGenerator(seed: generator.next())
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var result: [String] = []
    for line in lines {
      guard part == .whole || isHeading(line) == (part == .headings), !line.contains("<"),
        !line.contains("\t")
      else {
        result.append(String(line))
        continue
      }
      let (above, below) = lift(Array(line.unicodeScalars), share: share, using: &flips)
      if !above.isEmpty { result.append(above) }
      result.append(below)
    }
    return result.joined(separator: "\n")
  }

  /// The line of marks, empty if there are none, and the line that they were taken from.
  private static func lift(
    _ scalars: Scalars, share: Int, using flips: inout SeededGenerator
  ) -> (above: String, below: String) {
    var (above, below) = (String.UnicodeScalarView(), String.UnicodeScalarView())
    var (width, column) = (0, 0)
    for cluster in Cluster.all(in: scalars) {
      let marks = cluster.marks.filter { $0.isTone || $0.isUpperVowel }
      below.append(cluster.letter)
      if marks.isEmpty || !flips.chance(share, of: 4) {
        below.append(contentsOf: cluster.marks)
      } else {
        below.append(contentsOf: cluster.marks.filter { !marks.contains($0) })
        above.append(contentsOf: repeatElement(" ", count: column - width))
        above.append(contentsOf: marks)
        width = column
      }
      column += 1
    }
    return (String(above), String(below))
  }
}
