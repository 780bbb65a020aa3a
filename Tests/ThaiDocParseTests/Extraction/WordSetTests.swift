import Testing

@testable import ThaiDocParse

@Suite("Sets of words") struct WordSetTests {
  private static let words = WordSet("ได้", "ได้รับ", "และ", "เผยผล", "ฯ")

  @Test("A word stands where its letters start, and nowhere inside of them")
  func places() throws {
    let document = try makeDocument("ก และข ได้รับ ฯ")
    let found = (0..<document.bytes.count).filter { Self.words.stands(at: $0, in: document) }
    #expect(found.map { document.string($0..<document.bytes.count) } == ["และข ได้รับ ฯ", "ได้รับ ฯ", "ฯ"])
  }

  @Test(
    "A range holds a word if one starts in it",
    arguments: [
      ("กขคและ", true), ("กขค", false), ("ลแะ", false), ("a b ได", false), ("เผยผล", true), ("", false),
    ])
  func ranges(text: String, holds: Bool) throws {
    let document = try makeDocument("." + text)
    #expect(Self.words.starts(in: 1..<document.bytes.count, of: document) == holds)
  }

  @Test("A word that goes on behind the range counts")
  func border() throws {
    let document = try makeDocument("กและ")
    #expect(Self.words.starts(in: 0..<4, of: document))
    #expect(!Self.words.starts(in: 0..<3, of: document))
  }
}
