import Testing
import ThaiNumerals

@Suite("PercentForm") struct PercentFormTests {
  private func scan(_ text: String) -> PercentForm? { reading(text) { PercentForm.scan(in: $0, at: 0) } }

  @Test(arguments: [
    ("ร้อยละ ๓๐", "30", "ร้อยละ ๓๐", "๓๐"), ("ร้อยละ๓๐.๕ ของ", "30.5", "ร้อยละ๓๐.๕", "๓๐.๕"),
    ("30%", "30", "30%", "30"),
    ("๓๐ % ก", "30", "๓๐ %", "๓๐"), ("30 เปอร์เซ็นต์", "30", "30 เปอร์เซ็นต์", "30"),
    ("30เปอร์เซนต์", "30", "30เปอร์เซนต์", "30"),
    ("๕％", "5", "๕％", "๕"), ("ร้อยละ 30%", "30", "ร้อยละ 30%", "30"),
  ])
  func forms(_ text: String, _ value: String, _ whole: String, _ number: String) throws {
    let form = try #require(scan(text))
    #expect(form.value.description == value)
    #expect(cut(text, form.lower, form.upper) == whole)
    #expect(cut(text, form.number.lower, form.number.upper) == number)
  }

  @Test(arguments: [
    "", "๓๐", "%", "ร้อยละ", "ร้อยละของ", "๓๐\t%", "30 เปอร์เซ็นต์ไทล์", "30 เปอร์", "๓๐ คน", "% 30",
  ])
  func refused(_ text: String) {
    #expect(scan(text) == nil)
  }
}
