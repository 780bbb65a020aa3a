/// One way in which text of Thai documents gets broken between the page and us.
///
/// A new one is one file with one value and one line in `all`. It changes letters and marks alone: what a document says
/// stays as it was drawn, so the damaged document is judged by the same expected values.
package struct Damage: Sendable, CustomStringConvertible {
  /// A word or two with hyphens, as `make accuracy` names it.
  package let name: String
  /// How much of it a reader can undo.
  package let kind: Kind
  /// The damaged text; the same one for the same state of the generator. Text between `<` and `>` is left alone.
  package let apply: @Sendable (_ text: String, _ generator: inout SeededGenerator) -> String

  package var description: String { name }

  package enum Kind: String, Sendable, CaseIterable {
    /// Repairs that need no dictionary and no gate bring every letter back.
    case certain
    /// Marks stand beside their letters; repairs behind a gate bring most back.
    case displaced
    /// Marks are gone: labels are known by their letters alone, names and texts can't be restored.
    case skeleton
    /// Nothing Thai is left to read. The document is only to be reported as such, without wrong numbers.
    case off
  }

  init(
    _ name: String, _ kind: Kind,
    apply: @escaping @Sendable (_ text: String, _ generator: inout SeededGenerator) -> String
  ) {
    (self.name, self.kind, self.apply) = (name, kind, apply)
  }

  /// All of them, in the order of the survey.
  package static let all: [Damage] = [
    lostNikhahit, decomposedSaraAm, doubledSaraE,
  ]

  /// Changes that go through a text scalar by scalar: each scalar outside of markup becomes what `change` makes of it,
  /// given the scalars of the whole text and its index.
  static func eachScalar(
    of text: String, _ change: (_ scalars: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]
  ) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var isInMarkup = false
    for index in scalars.indices {
      if scalars[index] == "<" { isInMarkup = true }
      result.append(contentsOf: isInMarkup ? [scalars[index]] : change(scalars, index))
      if scalars[index] == ">" { isInMarkup = false }
    }
    return String(result)
  }
}
