import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("Lines and tokens") struct TokenizerTests {
  /// Letters are looked at some hundreds at a time.
  @Test("A term is found wherever it stands in a long row of letters", arguments: 150..<540)
  func longRows(_ padding: Int) {
    // No spelling starts with these letters or goes on with them.
    let text = String(repeating: "ฮฬ", count: padding / 2) + (padding % 2 == 0 ? "" : "ฮ") + "คะแนนเฉลี่ยฮฬฮฬ"
    let terms = Self.terms(of: text)
    #expect(terms.map(\.text) == Self.terms(of: "คะแนนเฉลี่ย").map(\.text))
    #expect(terms.first?.lower == 3 * padding)
    #expect(!terms.isEmpty)
  }

  @Test("Spaces, stars and marks inside of a term make it no other")
  func looseSpellings() {
    for text in ["คะแนนเฉลี่ย", "คะแนน เฉลี่ย", "คะแนน**เฉลี่ย", "คะแนนเฉลีย"] {
      let terms = Self.terms(of: text)
      #expect(terms.count == 1 && terms.first?.text == text, "\(text)")
      #expect(terms.first?.isNear == (text == "คะแนนเฉลีย"), "\(text)")
    }
  }

  @Test("A stray mark behind Latin letters is no part of them")
  func strayMarks() {
    #expect(Self.terms(of: "(EIT\u{0E39} ได้").map(\.text) == ["EIT"])
  }

  @Test("Of terms that overlap the first stays, and of those that start together the longest")
  func overlappingTerms() {
    #expect(Self.terms(of: "คะแนน").map(\.text) == ["คะแนน"])
    #expect(Self.terms(of: "คะแนนเฉลี่ยคะแนน").map(\.text) == ["คะแนนเฉลี่ย", "คะแนน"])
    // What starts inside of the first one and goes on behind it takes nothing from it, nor from what follows.
    #expect(
      Self.terms(of: "ได้คะแนนเฉลี่ยภาพรวม").map(\.lower)
        == Self.plainTerms(of: "ได้คะแนนเฉลี่ยภาพรวม").map(\.lower))
  }

  /// Beginnings of spellings and whole ones, one behind the other, so that many share letters with what follows.
  @Test("The terms are those of a plain search", arguments: 1...60 as ClosedRange<UInt64>)
  func plainSearch(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<60 {
      let letters = Lexicon.entries.randomElement(using: &random)?.spelling.unicodeScalars.map { $0 } ?? []
      let count =
        Bool.random(using: &random) ? letters.count : Int.random(in: 1...letters.count, using: &random)
      for letter in letters.prefix(count) { text.unicodeScalars.append(letter) }
      if Int.random(in: 0..<4, using: &random) == 0 {
        text += ["\n", " ", "ฮ"][Int.random(in: 0..<3, using: &random)]
      }
    }
    let found = Self.terms(of: text).map { Found(text: $0.text, lower: $0.lower, isNear: $0.isNear) }
    #expect(found == Self.plainTerms(of: text))
  }

  private struct Found: Equatable {
    let text: String
    let lower: Int
    let isNear: Bool
  }

  /// At each letter the longest entry that is spelled so, or has the same skeleton and is long enough to be near.
  private static func plainTerms(of text: String) -> [Found] {
    let scalars = Array(text.unicodeScalars)
    let letters = scalars.map { Array(String($0).utf8) }.map {
      Skeleton.letter(in: $0.span, at: 0, before: $0.count).letter
    }
    var found: [Found] = []
    var start = 0
    while start < scalars.count {
      if let end = longest(from: start, scalars, letters) {
        let spelling = String(String.UnicodeScalarView(scalars[start..<end]))
        let lower = scalars[..<start].reduce(0) { $0 + UTF8.width($1) }
        let isExact = entries[Skeleton.letters(of: spelling), default: []].contains {
          bare($0.spelling) == bare(spelling)
        }
        found.append(Found(text: spelling, lower: lower, isNear: !isExact))
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  private static func longest(from start: Int, _ scalars: [Unicode.Scalar], _ letters: [UInt8]) -> Int? {
    guard letters[start] != Skeleton.dropped, letters[start] != Skeleton.stop else { return nil }
    var end = start
    var skeleton: [UInt8] = []
    var best: Int?
    while end < scalars.count, letters[end] != Skeleton.stop {
      skeleton.append(letters[end])
      guard beginnings.contains(skeleton) else { break }
      end += 1
      // Marks belong to the letter before them; spaces and stars do not.
      while end < scalars.count, letters[end] == Skeleton.dropped, scalars[end].value > 0x7F { end += 1 }
      let spelling = String(String.UnicodeScalarView(scalars[start..<end]))
      if isTerm(spelling, skeleton) { best = end }
      while end < scalars.count, letters[end] == Skeleton.dropped { end += 1 }
    }
    return best
  }

  private static func isTerm(_ spelling: String, _ skeleton: [UInt8]) -> Bool {
    entries[skeleton, default: []].contains { entry in
      skeleton.count >= Int(TermIndex.shortestLoose) && !entry.isMisspelled
        || bare(entry.spelling) == bare(spelling)
    }
  }

  private static let entries = Dictionary(grouping: Lexicon.entries) { Skeleton.letters(of: $0.spelling) }
  private static let beginnings = Set(
    entries.keys.flatMap { letters in (1...letters.count).map { Array(letters.prefix($0)) } })

  private static func bare(_ spelling: String) -> [UInt8] {
    spelling.utf8.filter { $0 != 0x20 && $0 != 0x2A }
  }

  @Test("Lines keep their white space out, and blank ones their place")
  func lines() {
    let text = Array("  ก ข  \n\n \t\n\tค\t\nง".utf8)
    let lines = Tokenizer(text).lines.map { ($0.start, $0.lower, $0.upper) }
    let expected: [(Int32, Int32, Int32)] = [
      (0, 2, 9), (12, 12, 12), (13, 13, 13), (16, 17, 20), (22, 22, 25),
    ]
    #expect(lines.count == expected.count)
    for (line, other) in zip(lines, expected) { #expect(line == other) }
  }

  @Test("A text of nothing, of one byte, or cut inside of a letter has its line")
  func shortTexts() {
    for text in [[], [0x20], [0x41], [0xE0], [0xE0, 0xB8], [0xE0, 0xB8, 0x81], [0x81, 0xE0]] as [[UInt8]] {
      let tokenizer = Tokenizer(text)
      #expect(tokenizer.lines.count == 1 && tokenizer.tokens.isEmpty, "\(text)")
    }
  }

  @Test("A million blank lines are as many lines")
  func blankLines() {
    #expect(Tokenizer([UInt8](repeating: 0x0A, count: 1_000_000)).lines.count == 1_000_001)
  }

  private static func terms(of text: String) -> [(text: String, lower: Int, isNear: Bool)] {
    let bytes = Array(text.utf8)
    return Tokenizer(bytes).tokens.filter { $0.term != nil }.map { token in
      (String(decoding: bytes[token.range], as: UTF8.self), Int(token.lower), token.isNear)
    }
  }
}
