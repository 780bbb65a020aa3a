import _Generator

/// One drawn document, whole or damaged.
struct Sample: Sendable {
  let layout: Layout
  let damage: Damage?
  let seed: UInt64

  /// The document and what it says, which damage doesn't change.
  var document: DrawnDocument {
    let whole = layout.document(seed: seed)
    guard let damage else { return whole }
    var generator = SeededGenerator(seed: seed, of: damage.name)
    return DrawnDocument(text: damage.apply(whole.text, &generator), expected: whole.expected)
  }

  /// Undamaged documents of each layout.
  static let wholeCount: UInt64 = 80
  /// Documents of each layout and damage.
  static let damagedCount: UInt64 = 4
}
