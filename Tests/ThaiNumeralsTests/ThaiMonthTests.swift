import Testing
import ThaiNumerals

@Suite("ThaiMonth") struct ThaiMonthTests {
  private static let short = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ]

  private func scan(_ text: String) -> (month: Int, upper: Int)? {
    reading(text) { ThaiMonth.scan(in: $0, at: 0) }
  }

  @Test(arguments: 1...12)
  func everyMonth(_ month: Int) throws {
    let (name, short) = (try #require(ThaiMonth.name(of: month)), Self.short[month - 1])
    for text in [name, name + "๒๕๖๕", short, short + "๖๕", String(short.dropLast())] {
      let found = try #require(scan(text), "\(text)")
      #expect(found.month == month)
    }
    #expect(scan(name)?.upper == name.utf8.count && scan(short)?.upper == short.utf8.count)
  }

  @Test(arguments: [
    ("กรกฏาคม", 7, "กรกฏาคม"), ("กุมภาพันธุ์", 2, "กุมภาพันธุ์"), ("กุมภาพัน ๖๕", 2, "กุมภาพัน"),
    ("กุมภาพันธ ๖๕", 2, "กุมภาพันธ"),
    ("พฤษจิกายน", 11, "พฤษจิกายน"), ("พฤศภาคม", 5, "พฤศภาคม"), ("มี. ค. ๖๕", 3, "มี. ค."),
    ("ก. พ. 65", 2, "ก. พ."),
    ("ก.พ ๖๕", 2, "ก.พ"), ("ม.ค.พ.ศ.๒๕๖๕", 1, "ม.ค."), ("ต.ค.-ธ.ค.", 10, "ต.ค."),
  ])
  func spellings(_ text: String, _ month: Int, _ written: String) throws {
    let found = try #require(scan(text))
    #expect(found.month == month && cut(text, 0, found.upper) == written)
  }

  @Test(arguments: [
    "", "ก", "ม.", "มีนา", "มีการ", "ก.พ.ร.", "ก.ค.ศ.", "ส.ค.ส.", "ก.พัฒนา", "ก. พัฒนา", "พ.ศ.", "พ.ร.บ.", "เมือง",
    "สิงห์", "abc", "๕",
    "ก\u{E0E}", "ย.ค.", "ม\n.ค.",
  ])
  func refused(_ text: String) {
    #expect(scan(text) == nil)
  }

  @Test func names() {
    #expect(ThaiMonth.name(of: 0) == nil && ThaiMonth.name(of: 13) == nil)
    #expect(ThaiMonth.name(of: 9) == "กันยายน")
  }

  @Test(arguments: [
    (2, 2567, 29), (2, 2566, 28), (2, 2443, 28), (2, 2543, 29), (4, 2566, 30), (12, 2566, 31), (13, 2566, 0),
  ])
  func days(_ month: Int, _ year: Int, _ days: Int) {
    #expect(ThaiMonth.days(in: month, ofYear: year) == days)
  }
}
