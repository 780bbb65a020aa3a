import Testing
import ThaiNumerals

@Suite("ThaiDate") struct ThaiDateTests {
  private func scan(_ text: String) -> ThaiDate? { reading(text) { ThaiDate.scan(in: $0, at: 0) } }

  @Test(arguments: [
    ("๑๓ มีนาคม ๒๕๖๖", "2023-03-13", "๒๕๖๖"), ("๑๓ เดือน มีนาคม พ.ศ. ๒๕๖๖", "2023-03-13", "๒๕๖๖"),
    ("13 เดือนมีนาคม พ.ศ.2566", "2023-03-13", "2566"), ("28 ส.ค. 64", "2021-08-28", "64"),
    ("มี.ค.๖๕", "2022-03", "๖๕"),
    ("ตุลาคม ๒๕๖๕", "2022-10", "๒๕๖๕"), ("๑๓/๓/๒๕๖๖", "2023-03-13", "๒๕๖๖"),
    ("13-03-2566", "2023-03-13", "2566"),
    ("13/3/66", "2023-03-13", "66"), ("๑ มกราคม ค.ศ. 2023", "2023-01-01", "2023"),
    ("1 มกราคม 2023", "2023-01-01", "2023"),
    ("๓๐ ก.ย. ๒๕๖๗", "2024-09-30", "๒๕๖๗"), ("1มกราคม2566", "2023-01-01", "2566"),
    ("๑ ม.ค. พ. ศ. ๒๕๖๖", "2023-01-01", "๒๕๖๖"),
    ("๒๙ กุมภาพันธ์ ๒๕๖๗", "2024-02-29", "๒๕๖๗"), ("13-มี.ค.-66", "2023-03-13", "66"),
    ("ต.ค.-65", "2022-10", "65"),
    ("มีนาคม ปี ๒๕๖๖", "2023-03", "๒๕๖๖"), ("ธันวาคม พุทธศักราช ๒๕๖๖", "2023-12", "๒๕๖๖"),
    ("๓๑ ธ.ค. ค.ศ. 23", "2023-12-31", "23"),
    ("28 ส.ค. 64.", "2021-08-28", "64"), ("ต.ค.64-มี.ค.65", "2021-10", "64"),
  ])
  func dates(_ text: String, _ iso: String, _ year: String) throws {
    let date = try #require(scan(text))
    #expect(date.iso == iso && date.isPlausible)
    #expect(cut(text, date.yearLower, date.yearUpper) == year)
    #expect(date.lower == 0 && date.upper == date.yearUpper)
    #expect(date.isTwoDigitYear == (year.unicodeScalars.count == 2))
  }

  @Test(arguments: [
    ("๓๑ กุมภาพันธ์ ๒๕๖๖", 31, 2, 2566), ("31/02/2566", 31, 2, 2566), ("๔๕ มีนาคม ๒๕๖๖", 45, 3, 2566),
    ("๐ มีนาคม ๒๕๖๖", 0, 3, 2566),
    ("๒๙ กุมภาพันธ์ ๒๕๖๖", 29, 2, 2566), ("๑ มีนาคม ๒๗๖๖", 1, 3, 2766), ("๑ มีนาคม พ.ศ. 2023", 1, 3, 2023),
  ])
  func impossible(_ text: String, _ day: Int, _ month: Int, _ year: Int) throws {
    let date = try #require(scan(text))
    #expect(date.day == day && date.month == month && date.year == year)
    #expect(!date.isPlausible && date.iso == nil)
  }

  @Test(arguments: [
    "", "๑๓", "๑๓ มีนาคม", "มีนาคม", "มีนาคม ๓๐ เมษายน", "๑๓ คน", "๑๒๓ มีนาคม ๒๕๖๖", "๑๓.๕ มีนาคม ๒๕๖๖",
    "วันที่ ๑๓ มีนาคม ๒๕๖๖",
    "28 ส.ค. 10.30 น.", "28 ส.ค. 10:30", "มีนาคม 15%", "มีนาคม 2,566", "มีนาคม 256", "13/13/2566", "32/1/2566",
    "1/2", "1/2/3",
    "02-12-34", "1/2/2566/3", "1-2/2566", "มีนาคม\n๒๕๖๖", "2566-03-13",
  ])
  func refused(_ text: String) {
    #expect(scan(text) == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func writtenOut(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (year, month) = (
      Int.random(in: 2400...2700, using: &generator), Int.random(in: 1...12, using: &generator)
    )
    let day = Int.random(in: 1...ThaiMonth.days(in: month, ofYear: year), using: &generator)
    let text = "\(day) \(try #require(ThaiMonth.name(of: month))) \(year)"
    let numeric = "\(day)/\(month)/\(year)"
    for text in [text, inThaiDigits(text), numeric, inThaiDigits(numeric)] {
      let date = try #require(scan(text), "\(text)")
      #expect(date.day == day && date.month == month && date.year == year && date.isPlausible)
      #expect(date.upper == text.utf8.count)
    }
  }
}
