import Testing

@testable import ThaiDocParse

@Suite("Tables of contents") struct ContentsTableTests {
  private func entries(_ text: String) throws -> [String] {
    ContentsTable.read(try makeDocument(text)).entries.map {
      "\($0.title.value)|\($0.page.map { "\($0.value)" } ?? "")"
    }
  }

  @Test(arguments: [
    "สารบัญ\n\nหัวข้อ\tหน้า\nส่วนที่ ๑ กรอบ\t๑\nข้อเสนอแนะ\t๑๒\n\nคำนำ\n\nก ๓\n",
    "## สารบัญ\n\n| เรื่อง | หน้า |\n|---|---:|\n| ส่วนที่ ๑ กรอบ | 1 |\n| ข้อเสนอแนะ | 12 |\n",
    "สารบัญ\n\nส่วนที่ ๑ กรอบ ........ ๑\nข้อเสนอแนะ.................. ๑๒\n",
    "สารบัญ\nเรื่อง  หน้า\nส่วนที่ ๑ กรอบ…………๑\nข้อเสนอแนะ…………หน้า ๑๒\n",
    "สารบัญ\n\nส่วนที่ ๑ กรอบ      ๑\nข้อเสนอแนะ      ๑๒\n",
    "หัวข้อ\tหน้า\nส่วนที่ ๑ กรอบ\t๑ - ๒\nข้อเสนอแนะ\t๑๒\n",
    "สารบัญ\n\nที่\tเรื่อง\tหน้า\n๑\tส่วนที่ ๑ กรอบ\t๑\n๒\tข้อเสนอแนะ\t๑๒\n",
  ])
  func sameEntries(text: String) throws { #expect(try entries(text) == ["ส่วนที่ ๑ กรอบ|1", "ข้อเสนอแนะ|12"]) }

  @Test func letters() throws {
    #expect(
      try entries("สารบัญ\n\nเรื่อง\tหน้า\nคำนำ\tก\nสารบัญ\tข\n1. กรอบ\t1\n") == ["คำนำ|", "สารบัญ|", "1. กรอบ|1"])
    #expect(try entries("สารบัญ\n\nคำนำ ........ ก\n1. กรอบ ........ 1\n") == ["คำนำ|", "1. กรอบ|1"])
  }

  @Test func otherTables() throws {
    #expect(try entries("ตัวชี้วัด\tคะแนน\nการใช้อำนาจ\t๘๒\n").isEmpty)
    #expect(try entries("รายการ\tจำนวน\nกรอบ\t๑\n").isEmpty)
  }
}
