/// A kind of document that is no ITA result, though it may look like one: no score is to be read from it.
///
/// A new one is one file with one value and one line in `all`.
package struct Decoy: Sendable, CustomStringConvertible {
  /// A word or two with hyphens, as `make accuracy` names it.
  package let name: String
  /// A document, the same one for the same state of the generator.
  package let draw: @Sendable (_ generator: inout SeededGenerator) -> String

  package var description: String { name }

  init(_ name: String, draw: @escaping @Sendable (_ generator: inout SeededGenerator) -> String) {
    (self.name, self.draw) = (name, draw)
  }

  /// All of them.
  package static let all: [Decoy] = [
    visitorNotice
  ]
}
