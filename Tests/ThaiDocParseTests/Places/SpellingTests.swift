import Testing

@testable import ThaiDocParse

@Suite("Names that differ by one code point") struct SpellingTests {
  @Test(arguments: [
    ("ศรีคำ", "ศรีค้ำ"), ("แม่จัน", "แม่จันท"), ("ก", ""), ("ก", "ข"), ("กข", "ข"), ("abc", "abกc"), ("ab", "กb"),
    ("กก", "กกก"),
  ])
  func one(a: String, b: String) {
    #expect(differByOne(a, b))
    #expect(differByOne(b, a))
  }

  @Test(arguments: [("", ""), ("ก", "ก"), ("กข", "ขก"), ("ก", "ขค"), ("กขค", "ก"), ("abcd", "ก")])
  func notOne(a: String, b: String) {
    #expect(!differByOne(a, b))
    #expect(!differByOne(b, a))
  }

  /// Short words over letters whose bytes begin alike and otherwise, against the plain definition.
  @Test func agreesWithTheDefinition() {
    let letters: [Unicode.Scalar] = ["ก", "ข", "ู", "a", "𝄞"]
    var words: [[Unicode.Scalar]] = [[]]
    for length in 1...3 {
      words += words.filter { $0.count == length - 1 }.flatMap { word in letters.map { word + [$0] } }
    }
    for a in words {
      for b in words {
        #expect(differByOne(text(a), text(b)) == isOneEdit(a, b), "\(text(a)) \(text(b))")
      }
    }
  }

  @Test(arguments: [
    ("ศรีคำ", "ศรีค้า"), ("โคกหมอก", "โคกหมวด"), ("กข", "ขก"), ("กขค", "ก"), ("ก", "ข"), ("", "กข"),
  ])
  func two(a: String, b: String) {
    #expect(differByTwo(a, b))
    #expect(differByTwo(b, a))
  }

  @Test(arguments: [("", ""), ("ก", "ก"), ("กขค", "ขงจฉ"), ("กขค", "abc"), ("", "กขค")])
  func notTwo(a: String, b: String) {
    #expect(!differByTwo(a, b))
    #expect(!differByTwo(b, a))
  }

  @Test func anyBytesAreCompared() {
    let pieces: [[UInt8]] = [[], [0x80], [0xE0], [0xE0, 0xB8], [0xE0, 0xB8, 0x81], [0xFF, 0x80, 0x80]]
    for a in pieces {
      for b in pieces {
        let (there, back) = (Spelling.differByOne(a.span, b.span), Spelling.differByOne(b.span, a.span))
        #expect(there == back)
        #expect(!there || a != b)
      }
    }
  }

  @Test func marksLeanBack() {
    for scalar in "ะัาำิีึืฺุู็่้๊๋์ํ๎".unicodeScalars {
      let text = String(Character(scalar))
      let leans = Spelling.leansBack(text.utf8.span, at: 0)
      #expect(leans, "\(scalar.value)")
    }
    for scalar in "กฮเแโใไฯๆ๐a ".unicodeScalars {
      let text = String(Character(scalar))
      let leans = Spelling.leansBack(text.utf8.span, at: 0)
      #expect(!leans, "\(scalar.value)")
    }
  }

  private func differByOne(_ a: String, _ b: String) -> Bool {
    Spelling.differByOne(a.utf8.span, b.utf8.span)
  }

  private func differByTwo(_ a: String, _ b: String) -> Bool {
    Spelling.differByTwo(a.utf8.span, b.utf8.span)
  }

  private func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private func isOneEdit(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    if a.count == b.count { return zip(a, b).count { $0 != $1 } == 1 }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard long.count == short.count + 1 else { return false }
    return long.indices.contains { index in
      var rest = long
      rest.remove(at: index)
      return rest == short
    }
  }
}
