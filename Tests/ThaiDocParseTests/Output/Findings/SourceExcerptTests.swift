import Testing

@testable import ThaiDocParse

@Suite("Lines with the fault underlined") struct SourceExcerptTests {
  /// The excerpt around what stands between `⟦` and `⟧`.
  private func excerpt(_ marked: String, width: Int = 60) throws -> SourceExcerpt {
    let parts = marked.components(["⟦", "⟧"])
    let lower = UInt32(parts[0].utf8.count)
    let span = SourceSpan(lower: lower, upper: lower + UInt32(parts[1].utf8.count))
    let source = try ReportParser().parse(Array(parts.joined().utf8)).source
    return SourceExcerpt(of: span, in: source, width: width)
  }

  /// The cells that the marks stand under, cut out of the line as a terminal shows it.
  private func underlined(_ excerpt: SourceExcerpt) -> String {
    var cell = 0
    var found = String.UnicodeScalarView()
    for scalar in excerpt.text.unicodeScalars {
      let width = DisplayText.width(of: scalar)
      // A mark that takes no cell belongs to the cell before it.
      let position = width == 0 ? cell - 1 : cell
      if position >= excerpt.start && position < excerpt.start + excerpt.length { found.append(scalar) }
      cell += width
    }
    return String(found)
  }

  @Test(
    "The underline takes just the cells of the place",
    arguments: [
      ("หน่วยงานที่ได้คะแนน ⟦๘๖.๘๑⟧ คะแนน", "๘๖.๘๑"), ("⟦ปู่⟧ น้ำ", "ปู่"), ("ก็\t⟦12.5⟧\tข", "12.5"),
      ("分数 ⟦八十⟧ 点", "八十"), ("a\u{200B}b\u{7}⟦c⟧", "c"), ("ab⟦ก้⟧", "ก้"),
      ("ข้อความบรรทัดแรก\r\nบรรทัดที่สอง ⟦ผิด⟧\r\nสาม", "ผิด"), ("one\rtwo ⟦three⟧\rfour", "three"),
    ])
  func cells(_ marked: String, _ expected: String) throws {
    #expect(try underlined(excerpt(marked)) == expected)
  }

  @Test("An empty cell gets one mark; a place that begins with a mark takes the letter under it")
  func edges() throws {
    let empty = try excerpt("ก\t⟦⟧\tข")
    #expect(empty.start == 5 && empty.length == 1)
    let mark = try excerpt("ป⟦ู่ก⟧")
    #expect(mark.start == 0 && mark.length == 2)
  }

  @Test("A long line is cut around the place, never through a letter and its marks", arguments: 0..<40)
  func longLines(_ shift: Int) throws {
    let filler = String(repeating: "ที่นี่กู้เงินได้ ", count: 200) + String(repeating: "ก", count: shift)
    for marked in [filler + "⟦๘๖.๘๑⟧" + filler, "⟦๘๖.๘๑⟧" + filler, filler + "⟦๘๖.๘๑⟧"] {
      let excerpt = try excerpt(marked)
      #expect(DisplayText.width(of: excerpt.text) <= 60)
      #expect(underlined(excerpt) == "๘๖.๘๑")
      let first = try #require(excerpt.text.unicodeScalars.drop { $0 == "…" }.first)
      #expect(DisplayText.width(of: first) == 1)
      #expect(excerpt.text.contains("…"))
    }
  }

  @Test("A place that is too long itself shows its beginning, one of several lines its first")
  func longPlaces() throws {
    let long = try excerpt("ก ⟦" + String(repeating: "ข้อ", count: 100) + "⟧ ค")
    #expect(DisplayText.width(of: long.text) <= 60 && long.start == 2)
    let lines = try excerpt("ก ⟦ข\nค⟧ ง")
    #expect(lines.text == "ก ข" && lines.length == 1)
  }

  @Test("Bytes that are no text are shown as one sign each")
  func invalidBytes() throws {
    let bytes: [UInt8] = Array("ก ".utf8) + [0xFF, 0xE0, 0xB8] + Array(" ข".utf8)
    let source = try ReportParser().parse(bytes).source
    let excerpt = SourceExcerpt(of: SourceSpan(lower: 7, upper: 8), in: source, width: 40)
    #expect(excerpt.text.hasPrefix("ก "))
  }
}

extension String {
  /// Parted at code points: a mark behind a bracket would make one character with it.
  fileprivate func components(_ marks: Set<Unicode.Scalar>) -> [String] {
    unicodeScalars.split(omittingEmptySubsequences: false) { marks.contains($0) }.map(String.init)
  }
}
