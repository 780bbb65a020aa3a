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
    var generator = SeededGenerator(seed: seed &* 0x9E37_79B9 &+ Self.hash(damage.name))
    return DrawnDocument(text: damage.apply(whole.text, &generator), expected: whole.expected)
  }

  /// What a kind of damage draws is its own: another kind beside it changes nothing.
  private static func hash(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// Undamaged documents of each layout.
  static let wholeCount: UInt64 = 80
  /// Documents of each layout and damage.
  static let damagedCount: UInt64 = 4
}
