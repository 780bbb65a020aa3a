/// The official name that a written one is nearest to.
enum NearestName {
  /// Longer names are compared by their beginning alone, so that the work stays bounded.
  private static let longest = 120

  /// The indicator's name with the fewest letters to change; `nil` where more than half of the letters differ.
  static func indicator(to name: String, in edition: Edition) -> String? {
    let written = letters(name)
    var best: (name: String, distance: Int)?
    for candidate in edition.indicators.flatMap({ [$0.name] + $0.variants }) {
      let distance = EditDistance.between(written, letters(candidate))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    guard let best, best.distance * 2 <= max(written.count, letters(best.name).count) else { return nil }
    return best.name
  }

  private static func letters(_ name: String) -> [Unicode.Scalar] {
    Array(name.unicodeScalars.lazy.filter { $0 != " " }.prefix(longest))
  }
}
