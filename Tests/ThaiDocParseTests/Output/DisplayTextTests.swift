import Testing

@testable import ThaiDocParse

@Suite("Text on a terminal") struct DisplayTextTests {
  @Test(
    "Marks above and below take no cell",
    arguments: [
      ("คะแนน", 5), ("ตัวชี้วัด", 5), ("ปีที่", 2), ("น้ำ", 2), ("กู้", 1), ("ก์", 1), ("ำ", 1), ("IIT 87.86", 9),
      ("๘๗.๘๖", 5), ("", 0), ("a\u{200B}b\u{FEFF}", 2), ("漢字", 4), ("e\u{301}", 1), ("–", 1),
    ])
  func width(_ text: String, _ cells: Int) {
    #expect(DisplayText.width(of: text) == cells)
  }

  @Test("Nothing of a document reaches the terminal but text")
  func line() {
    #expect(DisplayText.line("a\u{1B}[31mb\r\nc\u{202E}d\u{9B}") == "a [31mb  cd ")
  }

  @Test("Columns line up in cells, numbers at the right")
  func alignment() {
    let table = TextTable(
      [.init(title: "ที่", isNumeric: true), .init(title: "ชื่อ"), .init(title: "x")],
      rows: [["1", "การใช้อำนาจ", "a"], ["10", "อื่น", ""]])
    #expect(table.aligned() == [" ที่  ชื่อ          x", " 1  การใช้อำนาจ  a", "10  อื่น"])
    let rows = table.aligned().prefix(2)
    #expect(Set(rows.map { DisplayText.width(of: String($0)) }).count == 1)
  }

  @Test("A cut text says so and is no wider than asked")
  func shortened() {
    #expect(DisplayText.shortened("ตัวชี้วัด", to: 5) == "ตัวชี้วัด")
    #expect(DisplayText.shortened("ตัวชี้วัดที่", to: 5) == "ตัวชี้วั…")
  }
}
