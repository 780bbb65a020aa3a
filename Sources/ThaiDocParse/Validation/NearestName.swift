/// The official name that a written one is nearest to.
enum NearestName {
  /// Longer names are compared by their beginning alone, so that the work stays bounded.
  private static let longest = 120

  /// The indicator's name with the fewest letters to change; `nil` where more than half of the letters differ.
  static func indicator(to name: String, in edition: Edition) -> String? {
    let written = letters(name)
    var best: (name: String, distance: Int)?
    for candidate in edition.indicators.flatMap({ [$0.name] + $0.variants }) {
      let distance = distance(written, letters(candidate))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    guard let best, best.distance * 2 <= max(written.count, letters(best.name).count) else { return nil }
    return best.name
  }

  private static func letters(_ name: String) -> [Unicode.Scalar] {
    Array(name.unicodeScalars.lazy.filter { $0 != " " }.prefix(longest))
  }

  /// How many letters must be put in, left out or changed to make one of the other (Levenshtein).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
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
