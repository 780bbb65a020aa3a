import Testing

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
