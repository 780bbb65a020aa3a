/// One way in which text of Thai documents gets broken between the page and us.
///
/// A new one is one file with one value and one line in `all`. It changes letters and marks alone: what a document says
/// stays as it was drawn, so the damaged document is judged by the same expected values, as far as `loses` leaves them.
/// Codes in the comments are those of the survey of documents in the wild.
package struct Damage: Sendable, CustomStringConvertible {
  /// A word or two with hyphens, as `make accuracy` names it.
  package let name: String
  /// How much of it a reader can undo.
  package let kind: Kind
  /// What nobody can read any more.
  package let loses: Loss
  /// The damaged text; the same one for the same state of the generator. Text between `<` and `>` is left alone.
  package let apply: @Sendable (_ text: String, _ generator: inout SeededGenerator) -> String

  package var description: String { name }

  package enum Kind: String, Sendable, CaseIterable {
    /// Repairs that need no dictionary and no gate bring every letter back.
    case certain
    /// Marks stand beside their letters; repairs behind a gate bring most back.
    case displaced
    /// Repairs behind a gate or by a list of words bring most back.
    case gated
    /// Marks are gone: labels are known by their letters alone, names and texts can't be restored.
    case skeleton
    /// Nothing Thai is left to read. The document is only to be reported as such, without wrong numbers.
    case off
  }

  /// What the damaged text doesn't hold any more. Scores, years, levels, codes and numbers of indicators are compared
  /// exactly unless everything is lost.
  package enum Loss: Sendable {
    /// Every text comes back letter by letter.
    case nothing
    /// Names and texts are compared by `skeleton` alone: agency and places, titles, spellings, passages, measures. Names
    /// that a reader knows beforehand (indicators, levels in words) must still be right.
    case marks
    /// Nothing is expected; what is read all the same must be right.
    case everything
  }

  init(
    _ name: String, _ kind: Kind, loses: Loss = .nothing,
    apply: @escaping @Sendable (_ text: String, _ generator: inout SeededGenerator) -> String
  ) {
    (self.name, self.kind, self.loses) = (name, kind, loses)
    self.apply = { text, generator in
      // A part without such letters is drawn again: damaged documents are to be damaged, if they can be.
      for _ in 0..<8 {
        let damaged = apply(text, &generator)
        if damaged != text { return damaged }
      }
      return text
    }
  }

  /// All of them, in the order of the survey.
  package static let all: [Damage] = [
    lostNikhahit, replacementBehindSaraAm, replacementLines, decomposedSaraAm, decomposedSaraAmWithTone,
    doubledMarks, doubledSaraE, toneBeforeVowel, spaceBeforeSaraAm, privateUseMarks, thaiAsLatin,
    invisibleCharacters, lateMarks, earlyMarks, saraAmForSaraAa, spaceForNikhahit, lostCircle, lostTones,
    lostUpperMarks, spaceForTones, marksOnOwnLines, spacedLetters, lookAlikeMarks, fallenLetters,
    utf8AsLatin, latinOCR, hyphenatedLineEnds, flipbookPage, twoFonts,
  ]

  /// What of a text no loss of marks touches: letters without marks and white space, sara am as one sara aa. Texts of two
  /// documents say the same words if their skeletons are equal.
  package static func skeleton(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0E32, 0x0E33: if result.last != "\u{0E32}" { result.append("\u{0E32}") }
      case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E, 0xFFFD, 0x00AD, 0x200B...0x200D, 0xFEFF, 0xE000...0xF8FF:
        continue
      case 0x0E40 where result.last == "\u{0E40}":
        result.removeLast()
        result.append("\u{0E41}")
      default: if !scalar.properties.isWhitespace { result.append(scalar) }
      }
    }
    return String(result)
  }
}
