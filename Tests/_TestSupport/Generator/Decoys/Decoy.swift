/// A kind of document that is no ITA result, though it may look like one: nothing that counts as a result is to be
/// read from it, no overall score, no score of an indicator or instrument, no earlier year, no other agency.
///
/// A new one is one value in the list of its theme, or one file and one line in `all`.
package struct Decoy: Sendable, CustomStringConvertible {
  /// A word or two with hyphens, as `make accuracy` names it.
  package let name: String
  /// What the document may be read as, in the names of `document.kind`.
  package let kinds: Set<String>
  /// A document, the same one for the same state of the generator.
  package let draw: @Sendable (_ generator: inout SeededGenerator) -> String

  package var description: String { name }

  init(_ name: String, draw: @escaping @Sendable (_ generator: inout SeededGenerator) -> String) {
    (self.name, kinds, self.draw) = (name, ["unrecognised"], draw)
  }

  /// A document that is written line by line.
  init(
    _ name: String, kinds: Set<String> = ["unrecognised"],
    write: @escaping @Sendable (_ pen: inout DecoyPen) -> Void
  ) {
    (self.name, self.kinds) = (name, kinds)
    draw = { generator in
      var pen = DecoyPen(seed: generator.next())
      write(&pen)
      return pen.finished()
    }
  }

  /// All of them.
  package static let all: [Decoy] =
    [visitorNotice] + money + evaluations + schools + health + assessment + offices + elections
    + measurements + foreign + standards
}
