import Testing

@testable import ThaiDocParse

@Suite("Thai syllables") struct ThaiSyllableTests {
  @Test(arguments: [
    "ที่", "น้ำ", "เพราะ", "เกณฑ์", "สิทธิ์", "พันธุ์", "ผัวะ", "ฤๅษี", "แก้ไข", "ค่ะ", "ก็", "พุทฺธํ", "ฯพณฯ", "ต่างๆ ", "๑๐ ปี",
    "A ข", "",
  ])
  func wellFormed(_ text: String) { #expect(Self.isWellFormed(text)) }

  @Test(arguments: [
    "ท\u{0E48}\u{0E35}", "า", "ก า", "\u{0E48}ก", "เ", "เ ก", "เเก", "ไ\u{0E48}ก", "กา\u{0E49}", "กัิ", "ก่้",
    "กำา", "กั\u{0E32}", "๑\u{0E48}",
    "ๆ\u{0E49}", "ก์์", "กะ\u{0E48}", "แโก", "ก \u{0E33}",
  ])
  func illFormed(_ text: String) { #expect(!Self.isWellFormed(text), "\(text)") }

  /// `#expect` can't hold a span.
  static func isWellFormed(_ text: String) -> Bool { ThaiSyllable.isWellFormed(text.utf8.span) }

  /// Whatever breaks a sound syllable is refused where the edit is made.
  @Test func editsThatBreakSyllablesAreRefused() {
    func isMade(_ text: String, at offset: Int, _ edit: Repair.Edit) -> Bool {
      let source = Array(text.utf8)
      var edited = EditedText(capacity: 64)
      let span = source.span
      return edited.mend(span, at: 3 * offset, edit)
    }
    // ที่ without its ท, ขา with a tone in place of its ข, เก without its ก
    #expect(!isMade("ที่", at: 0, .init(length: 3)))
    #expect(!isMade("ขา", at: 0, .init(length: 3).then(thai: 0x48)))
    #expect(!isMade("เก", at: 1, .init(length: 3)))
    // A tone on a letter that has one, and one that has none.
    #expect(!isMade("ก่า", at: 2, .init(length: 0).then(thai: 0x48)))
    #expect(isMade("กา", at: 1, .init(length: 0).then(thai: 0x48)))
    // What is broken before may be broken otherwise.
    #expect(isMade("่ีก", at: 0, .init(length: 3)))
  }
}
