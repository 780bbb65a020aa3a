import Testing
import ThaiNumerals

@Suite("ListMarker") struct ListMarkerTests {
  private func scan(_ text: String) -> ListMarker? { reading(text) { ListMarker.scan(in: $0, at: 0) } }

  @Test(arguments: [
    ("๑. การ", "1", "๑."), ("๑) การ", "1", "๑)"), ("(๑) การ", "1", "(๑)"), ("1.) การ", "1", "1.)"),
    ("๖.การจัดทำ", "6", "๖."),
    ("๔.๑ การ", "4.1", "๔.๑"), ("๔.๑", "4.1", "๔.๑"), ("๔.๑การ", "4.1", "๔.๑"),
    ("๔.๑.๒ การ", "4.1.2", "๔.๑.๒"),
    ("๔.๑. การ", "4.1", "๔.๑."), ("๔.๑) การ", "4.1", "๔.๑)"), ("(๔.๑) การ", "4.1", "(๔.๑)"),
    ("๔.๑๐ การ", "4.10", "๔.๑๐"),
    ("๔๓. การ", "43", "๔๓."), ("๒๕.๑ การ", "25.1", "๒๕.๑"), ("๑. ๒๕๖๕", "1", "๑."), ("๑.\tการ", "1", "๑."),
    ("1.1.1.1 ก", "1.1.1.1", "1.1.1.1"), ("๑.๑ น.ส.สมหญิง", "1.1", "๑.๑"), ("๑.", "1", "๑."),
    ("๔.๑ - การ", "4.1", "๔.๑"),
  ])
  func numbers(_ text: String, _ numbers: String, _ written: String) throws {
    let marker = try #require(scan(text))
    #expect(marker.kind == .number && marker.numbers.description == numbers && marker.sign == nil)
    #expect(cut(text, marker.lower, marker.upper) == written)
  }

  @Test(arguments: [
    ("ก. การ", "ก", "ก."), ("ก) การ", "ก", "ก)"), ("(ก) การ", "ก", "(ก)"), ("ข.การ", "ข", "ข."),
    ("จ. การ", "จ", "จ."),
    ("ก.เป้าหมาย", "ก", "ก."), ("ฮ) การ", "ฮ", "ฮ)"), ("ก. พนักงาน", "ก", "ก."), ("ค.", "ค", "ค."),
  ])
  func letters(_ text: String, _ letter: Unicode.Scalar, _ written: String) throws {
    let marker = try #require(scan(text))
    #expect(marker.kind == .letter && marker.sign == letter && marker.numbers.count == 0)
    #expect(cut(text, marker.lower, marker.upper) == written)
  }

  @Test(arguments: [
    ("- การ", "-"), ("-การ", "-"), ("– การ", "–"), ("• การ", "•"), ("•", "•"), ("* การ", "*"), ("❑ การ", "❑"),
    ("➢การ", "➢"), ("\u{F0B7}\tการ", "\u{F0B7}"), ("- ๑ คน", "-"),
  ])
  func bullets(_ text: String, _ sign: Unicode.Scalar) throws {
    let marker = try #require(scan(text))
    #expect(marker.kind == .bullet && marker.sign == sign && marker.numbers.count == 0)
    #expect(marker.lower == 0 && marker.upper == String(Character(sign)).utf8.count)
  }

  @Test(arguments: [
    "", "๑", "๑ การ", "๘๗.๘๖", "๘๗.๘๖ การ", "๘๗.๕", "๘๗.๕ คะแนน", "๔.๕ คะแนน", "๔.๕%", "๔.๕ - ๕.๐",
    "๔.๕ ถึง ๕",
    "๔.๑๐", "๔.๑๐การ", "๔.๐๕ การ", "๘๐.๐๐", "๒๕๖๕.", "๒๕๖๕)", "(๒๕๖๕)", "(๘๗.๘๖)", "(๘๗.๕)", "๐.๕", "๙.๓๐ น.",
    "๙.๓๐ นาฬิกา", "๑๓.๓.๖๖", "๑๓.๓.๒๕๖๖", "1.2.3.4.5", "๑๓ มีนาคม ๒๕๖๖", "๑๓/๓/๒๕๖๖", "(๑", "()", "(การ)",
  ])
  func refusedNumbers(_ text: String) {
    #expect(scan(text) == nil)
  }

  @Test(arguments: [
    "ก.พ. ๒๕๖๕", "ก.พ ๒๕๖๕", "ก. พ. ๖๕", "ก.พ.ร.", "ม.ค. ๖๕", "พ.ศ. ๒๕๖๕", "ค.ศ. 2023", "จ.เชียงใหม่", "อ.เมือง",
    "อ. เมือง",
    "น.ส.", "การ", "ก", "ก ", "a.", "o การ", "-", "- \t", "-\n", "--", "---", "**ก**", "-5", "-๕", "–๕",
  ])
  func refusedLettersAndBullets(_ text: String) {
    #expect(scan(text) == nil)
  }
}
