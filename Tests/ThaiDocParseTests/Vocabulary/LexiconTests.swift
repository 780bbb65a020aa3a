import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("Official vocabulary") struct LexiconTests {
  @Test func spellingsStandOnce() {
    let spellings = Lexicon.entries.map(\.spelling)
    #expect(Dictionary(grouping: spellings) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test func everySpellingHasASkeleton() {
    for entry in Lexicon.entries {
      #expect(!Skeleton.letters(of: entry.spelling).isEmpty, "\(entry.spelling)")
      #expect(!Skeleton.letters(of: entry.spelling).contains(Skeleton.stop), "\(entry.spelling)")
    }
  }

  /// Names that would be one another's damaged form may not mean different things.
  @Test func skeletonsOfNamesAreDistinct() {
    let names = Lexicon.entries.filter { entry in
      switch entry.term {
      case .indicator, .instrument, .level: true
      default: false
      }
    }
    let same = Dictionary(grouping: names) { Skeleton.letters(of: $0.spelling) }
      .values.filter { Set($0.map(\.term)).count > 1 }
    #expect(same.map { $0.map(\.spelling) } == [])
  }

  /// Ways in which a name arrives damaged.
  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let apply: @Sendable (String) -> String

    init(_ name: String, _ apply: @escaping @Sendable (String) -> String) {
      testDescription = name
      self.apply = apply
    }

    static func scalars(
      _ name: String, _ change: @escaping @Sendable (Unicode.Scalar) -> [Unicode.Scalar]
    ) -> Damage {
      Damage(name) { text in
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(contentsOf: change(scalar)) }
        return String(result)
      }
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
      [0x0E31, 0x0E47].contains(scalar.value) || (0x0E34...0x0E3A).contains(scalar.value)
        || (0x0E48...0x0E4C).contains(scalar.value)
    }

    static let all: [Damage] = [
      scalars("no tone marks") { (0x0E48...0x0E4B).contains($0.value) ? [] : [$0] },
      scalars("no marks") { isMark($0) ? [] : [$0] },
      scalars("sara am without its circle") { $0 == "\u{0E33}" ? ["\u{0E32}"] : [$0] },
      scalars("decomposed sara am") { $0 == "\u{0E33}" ? ["\u{0E4D}", "\u{0E32}"] : [$0] },
      scalars("replacement character for the circle") { $0 == "\u{0E33}" ? ["\u{FFFD}", "\u{0E32}"] : [$0] },
      scalars("space before sara am") { $0 == "\u{0E33}" ? [" ", $0] : [$0] },
      scalars("sara am for sara aa") { $0 == "\u{0E32}" ? ["\u{0E33}"] : [$0] },
      scalars("a space between all letters") { isMark($0) ? [$0] : [" ", $0] },
      scalars("doubled marks") { isMark($0) ? [$0, $0] : [$0] },
      scalars("zero-width spaces") { isMark($0) ? [$0] : ["\u{200B}", $0] },
      Damage("marks one letter late") { text in
        var result: [Unicode.Scalar] = []
        var marks: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
          if isMark(scalar) {
            marks.append(scalar)
          } else {
            result.append(scalar)
            result += marks
            marks = []
          }
        }
        return String(String.UnicodeScalarView(result + marks))
      },
    ]
  }

  @Test(arguments: Damage.all)
  func namesAreFound(_ damage: Damage) throws {
    for name in Lexicon.indicatorNames {
      let input = Array(("ข้อ " + damage.apply(name) + " : ๘๕.๐๐").utf8)
      let document = try DocumentTree(input).document
      let found = document.tokens.compactMap { token -> String? in
        if case .term(.indicator(let index)) = token.kind { return Lexicon.indicatorNames[Int(index)] }
        return nil
      }
      #expect(found == [name], "\(damage.apply(name))")
    }
  }
}
