import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("Hostile input") struct HostileInputTests {
  @Test(arguments: Corpus.hostile)
  func file(_ file: HostileFile) throws {
    let input = try file.input()
    #expect(try Soundness(input).faults == [])
    #expect(try CorpusTests.tiles(DocumentTree(input).document))
  }

  /// A repeated piece of text that some reader may take long over, or nest too deep for.
  struct Pattern: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let head: String
    let piece: String
    let count: Int

    init(_ name: String, _ piece: String, _ count: Int, head: String = "คะแนน ๘๕.๐๐\n") {
      testDescription = name
      self.head = head
      self.piece = piece
      self.count = count
    }

    func input(count: Int) -> [UInt8] {
      var text = Array(head.utf8)
      let piece = Array(piece.utf8)
      text.reserveCapacity(text.count + count * piece.count)
      for _ in 0..<count { text += piece }
      return text
    }
  }

  private static let patterns = [
    Pattern("tabs", "\t", 1_000_000), Pattern("spaces", " ", 300_000), Pattern("line ends", "\n", 300_000),
    Pattern("carriage returns", "\r", 200_000), Pattern("pipes", "|", 100_000),
    Pattern("stars", "*", 200_000),
    Pattern("hash signs", "#", 100_000), Pattern("dots", ".", 100_000),
    Pattern("tabs in every line", "ก\t\t\tข\n", 30_000), Pattern("columns by spaces", "ก    ข\n", 20_000),
    Pattern(
      "one wide row and many narrow ones", "ก\tข\n", 3_000, head: String(repeating: "ก\t", count: 500) + "\n"),
    Pattern("open tables", "<table><tr><td>", 50_000), Pattern("open bold", "<b>", 100_000),
    Pattern("less-than signs", "<", 200_000), Pattern("half tags", "<td ", 50_000),
    Pattern("open quotes", "<td title=\"", 20_000), Pattern("ampersands", "&", 200_000),
    Pattern("comments", "<!-- -->", 20_000), Pattern("open comments", "<!--", 20_000),
    Pattern("covered cells", "<td rowspan=100 colspan=100>ก", 500, head: "<table><tr>"),
    Pattern("named characters", "&copy;", 30_000), Pattern("nikhahits", "\u{0E4D}", 100_000),
    Pattern("tone marks", "\u{0E48}\u{0E34}", 50_000), Pattern("two sara e", "เ", 100_000),
    Pattern("late marks", "ทไี่ ดใ้ หก้ า้ ว", 8_000), Pattern("early marks", "\u{0E49}\u{0E35}ช ", 20_000),
    Pattern("spaced letters", "ก \u{0E34} ", 30_000), Pattern("lost letters", "ด\u{FFFD}าก\u{FFFD}", 20_000),
    Pattern("lost letters on lines", "\u{FFFD}\n", 50_000), Pattern("marks on lines", "\u{0E34}\n", 50_000),
    Pattern("lines that start with marks", "ก\n\u{0E34}", 30_000),
    Pattern("sara am for sara aa", "กำรด ำ", 20_000), Pattern("sara am on lines of its own", "ำ\n", 50_000),
    Pattern("private use marks", "ก\u{F70A}\u{F702}", 30_000), Pattern("Latin letters", "ÊÓ¹Ñ¡§Ò¹", 20_000),
    Pattern("Latin letters on lines", "ÊÓ¹Ñ\n", 20_000), Pattern("misread UTF-8", "à¸²\n", 30_000),
    Pattern("tildes", "~1un", 50_000), Pattern("hyphens", "ab-\n", 50_000),
    Pattern("pages", "ดา\u{0C}", 30_000),
    Pattern("zero-width spaces", "ก\u{200B}", 50_000), Pattern("digits", "๙", 100_000),
    Pattern("grouped digits", ",๑๒๓", 50_000), Pattern("points", "๑.", 50_000),
    Pattern("indicators", "การใช้อำนาจ ", 5_000), Pattern("scores", "ได้คะแนนรวม ๘๕.๐๐ คะแนน ", 3_000),
    Pattern("rows of scores", "การใช้อำนาจ\t๘๕.๐๐\n", 5_000, head: "ตัวชี้วัด\tคะแนน\n"),
    Pattern("years", "ปีงบประมาณ พ.ศ. ๒๕๖๕ ", 5_000), Pattern("headings", "ข้อเสนอแนะ\n\n", 5_000),
    Pattern("agencies", "เทศบาลตำบลลานหินแตก ", 3_000),
    Pattern("measures", "๑. ก\t๑) ข ๒) ค\tกองคลัง\n", 3_000, head: "มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\n"),
    Pattern("list items", "๑. ก\n", 20_000), Pattern("one long line", "การประชุมคณะทำงาน ", 50_000),
  ]

  /// That it returns is all.
  @Test(arguments: patterns)
  func returns(_ pattern: Pattern) throws {
    let input = pattern.input(count: pattern.count)
    let parsed = try ReportParser().parse(input)
    #expect(parsed.source.bytes.count == input.count)
  }

  /// Twice the text makes at most twice the tokens, edits and cells, with a little for the head.
  @Test(arguments: patterns)
  func growsInProportion(_ pattern: Pattern) throws {
    let single = try work(pattern.input(count: pattern.count / 20))
    let double = try work(pattern.input(count: pattern.count / 10))
    #expect(double <= 2 * single + 2_000)
  }

  private func work(_ input: [UInt8]) throws -> Int {
    let document = try DocumentTree(input).document
    let edits = document.text.map.layers.reduce(0) { $0 + $1.edits.count }
    let cells = document.tables.reduce(0) { $0 + $1.rowCount * $1.columnCount }
    return document.bytes.count + document.tokens.count + document.lines.count + edits + cells
  }
}
