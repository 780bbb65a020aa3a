import Testing
import _TestSupport

@testable import ThaiDocParse

/// Slips are found wherever their letters stand, so none may be part of a word that is right.
@Suite("Slips for official terms") struct SlipTests {
  @Test(arguments: Lexicon.slips.map(\.wrong.description))
  func noSpellingHoldsASlip(wrong: String) {
    let holding = Lexicon.entries.filter { !$0.isMisspelled && $0.spelling.contains(wrong) }
    #expect(holding.map(\.spelling) == [])
  }

  @Test func noPlaceHoldsASlip() {
    for level in [PlaceCode.Level.province, .district, .subdistrict] {
      for code in PlaceRegister.codes(level) {
        let place = PlaceRegister.place(code)
        let name = place?.subdistrict ?? place?.district ?? place?.province ?? ""
        #expect(!Lexicon.slips.contains { name.contains($0.wrong.description) }, "\(name)")
      }
    }
  }

  @Test(arguments: Lexicon.slips.map { ($0.wrong.description, $0.right.description) })
  func slipIsFound(wrong: String, right: String) throws {
    #expect(try slips(in: "เรื่อง \(wrong) ของหน่วยงาน") == ["\(wrong) → \(right)"])
    #expect(try slips(in: "เรื่อง \(right) ของหน่วยงาน") == [])
  }

  @Test(arguments: [
    "ข้อเท็จจริงที่ปรากฏหมายถึง", "การเมินเฉยต่อการทุจริต", "คะแนนนี้", "ตามมาตรา ฐานความผิด", "จัดซื้อ จ้าง", "แผนงบประมาณ",
    "ปรากฏระเบียบใหม่",
  ])
  func rightWordIsNone(text: String) throws { #expect(try slips(in: text) == []) }

  private func slips(in text: String) throws -> [String] {
    let report = "ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน\n\n"
    let parsed = try ReportParser().parse(Array((report + text).utf8))
    return parsed.report.statements.misspellings.map { "\($0.written.value) → \($0.right)" }
  }
}
