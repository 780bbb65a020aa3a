/// How far two words are apart.
enum EditDistance {
  /// How many letters must be put in, left out or changed to make one of the other (Levenshtein).
  static func between<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Int {
    var previous = Array(0...b.count)
    for (row, one) in a.enumerated() {
      var current = [row + 1]
      for (column, other) in b.enumerated() {
        let changed = previous[column] + (one == other ? 0 : 1)
        current.append(min(changed, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[b.count]
  }
}
