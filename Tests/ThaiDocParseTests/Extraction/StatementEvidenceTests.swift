import Testing
import ThaiNumerals
import _TestSupport

@testable import ThaiDocParse

/// What extraction keeps for the checks besides the values of the report.
@Suite("Evidence for the checks") struct StatementEvidenceTests {
  private static let head = "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน\n\n"

  private func parse(_ text: String) throws -> (Statements, (SourceSpan) -> String) {
    let parsed = try ReportParser().parse(Array((Self.head + text).utf8))
    return (parsed.report.statements, { parsed.source.text(at: $0) })
  }

  @Test(
    "A number is missing",
    arguments: [
      "แผนแม่บทกำหนดให้มีผลคะแนน คะแนนขึ้นไป", "หน่วยงานได้คะแนน คะแนน อยู่ในระดับ A", "หน่วยงานได้คะแนน ………… คะแนน",
      "ได้ผลการประเมิน จำนวน คะแนน จากคะแนนเต็ม ๑๐๐ คะแนน", "โดยมีคะแนนอยู่ที่ คะแนน", "ได้คะแนนเท่ากับร้อยละ เป็นคะแนนที่ดี",
      "มีคะแนนไม่ต่ำกว่า คะแนนขึ้นไป", "มีตัวชี้วัดที่มีคะแนนมากกว่า", "หน่วยงานจัดอยู่ในระดับ", "ผลการประเมินอยู่ในระดับ ..........",
    ])
  func missing(text: String) throws {
    let (statements, _) = try parse(text)
    #expect(statements.missingValues.count == 1, "\(text)")
  }

  @Test(
    "No number is missing",
    arguments: [
      "แผนแม่บทกำหนดให้มีผลคะแนน ๘๕ คะแนนขึ้นไป", "หน่วยงานได้คะแนน 87.86 คะแนน อยู่ในระดับ A",
      "ได้คะแนน......87.86......คะแนน",
      "ได้คะแนน คะแนนสูงสุดเป็นของตัวชี้วัดที่ ๙", "ตัวชี้วัด จำนวน คะแนน ระดับ", "คิดเป็นร้อยละ ของคะแนนเต็ม",
      "ได้ผลคะแนน คะแนน IIT ๙๐.๑๒",
      "ได้คะแนนเท่ากับร้อยละเก้าสิบ", "ได้คะแนนเท่ากับร้อยละ\n\n๘๗.๘๖", "หน่วยงานจัดอยู่ในระดับ\n\nA",
      "หน่วยงานจัดอยู่ในระดับ\n\n**ผ่านดี**",
      "จำนวนคะแนนที่ได้สูงกว่า คะแนนเฉลี่ยของประเทศ", "มีคะแนนอยู่ในระดับ ดี",
    ])
  func present(text: String) throws {
    let (statements, places) = try parse(text)
    #expect(statements.missingValues.map { places($0.place) } == [], "\(text)")
  }

  @Test(
    "Lost letters are reported where a value should stand",
    arguments: [
      ("ได้คะแนน ๘\u{FFFD}.๘๖ คะแนน", ["๘\u{FFFD}.๘๖"]),
      ("ได้คะแนน \u{FFFD}\u{FFFD} คะแนน", ["\u{FFFD}\u{FFFD}"]),
      ("เท่ากับร้อยละ \u{FFFD}๗.๘๖", ["\u{FFFD}๗.๘๖"]), ("อยู่ในระดับ \u{FFFD}", ["\u{FFFD}"]),
      ("คะแน\u{FFFD}ของหน่วยงาน", []),
      ("อยู่ในระดับ\u{FFFD}ี", []), ("โทร. 053-7\u{FFFD}1234", []),
    ])
  func unreadable(text: String, expected: [String]) throws {
    let (statements, places) = try parse(text)
    #expect(statements.unreadableValues.map(places) == expected)
  }

  @Test func numbersOfSections() throws {
    let (statements, _) = try parse(
      """
      ส่วนที่ ๒ ผลการประเมิน

      ๒.๑ ผลการประเมินภาพรวม

      ได้คะแนนรวม ๘๗.๘๖ คะแนน

      ข้อเสนอแนะ

      ๑. ปรับปรุงเว็บไซต์
      """)
    let numbers = statements.sectionNumbers.map { section in
      (section.isPart ? "part " : "") + section.number.description + (section.isHeading ? "" : " in a list")
    }
    #expect(numbers == ["part 2", "2.1", "", "1 in a list"])
  }

  @Test(
    "A year is the assessed one only where the words say so",
    arguments: [
      ("การวิเคราะห์ผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔", [2564]),
      ("มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", []),
      ("ผลการวิเคราะห์ผลการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๔ และ ปีงบประมาณ พ.ศ. ๒๕๖๕", []),
      ("การวิเคราะห์ผลการประเมินเปรียบเทียบ ปีงบประมาณ พ.ศ. ๒๕๖๔", []),
      ("กรอบการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๑ - ๒๕๖๔", []),
    ])
  func assessedYears(heading: String, expected: [Int]) throws {
    let title = "รายงานผลการประเมินคุณธรรมและความโปร่งใส\nประจำปีงบประมาณ พ.ศ. ๒๕๖๕\n\n"
    let parsed = try ReportParser().parse(Array((title + Self.head + heading + "\n\nข้อความ").utf8))
    let years = parsed.report.statements.assessedYears.map(\.year.value)
    #expect(years == [2565] + expected)
  }
}
