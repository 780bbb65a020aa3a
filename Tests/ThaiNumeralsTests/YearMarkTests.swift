import Testing
import ThaiNumerals

@Suite("YearMark") struct YearMarkTests {
  private func scan(_ text: String, allowTwoDigits: Bool = false) -> YearMark? {
    reading(text) { YearMark.scan(in: $0, at: 0, allowTwoDigits: allowTwoDigits) }
  }

  @Test(arguments: [
    ("พ.ศ. ๒๕๖๕", 2565, "๒๕๖๕"), ("พ.ศ.๒๕๖๕", 2565, "๒๕๖๕"), ("พ.ศ.. 2568", 2568, "2568"),
    ("พ.ศ ๒๕๖๕", 2565, "๒๕๖๕"),
    ("พ. ศ. ๒๕๖๕", 2565, "๒๕๖๕"), ("พ . ศ . ๒๕๖๕", 2565, "๒๕๖๕"), ("๒๕๖๕", 2565, "๒๕๖๕"),
    ("2565 ก", 2565, "2565"),
    ("ค.ศ. 2023", 2566, "2023"), ("พุทธศักราช ๒๕๖๕", 2565, "๒๕๖๕"), ("คริสต์ศักราช 2023", 2566, "2023"),
    ("2565.", 2565, "2565"),
    ("พศ ๒๕๖๕", 2565, "๒๕๖๕"), ("๒๕๖๕/๓", 2565, "๒๕๖๕"), ("๒๕๖๕ - ๓๐ กันยายน", 2565, "๒๕๖๕"),
    ("2565-03-13", 2565, "2565"),
  ])
  func years(_ text: String, _ year: Int, _ digits: String) throws {
    let mark = try #require(scan(text))
    #expect(mark.year == year && mark.upperYear == nil && mark.isPlausible && !mark.isTwoDigit)
    #expect(cut(text, mark.yearLower, mark.yearUpper) == digits)
    #expect(mark.lower == 0 && mark.upper == mark.yearUpper)
  }

  @Test(arguments: [
    ("พ.ศ.๒๕๖๑ - ๒๕๖๔", 2561, 2564), ("๒๕๖๖-๒๕๗๐", 2566, 2570), ("พ.ศ. ๒๕๖๑ ถึง พ.ศ. ๒๕๖๔", 2561, 2564),
    ("๒๕๖๖–๗๐", 2566, 2570),
    ("ค.ศ. 2020 - 2023", 2563, 2566),
  ])
  func ranges(_ text: String, _ first: Int, _ last: Int) throws {
    let mark = try #require(scan(text))
    #expect(mark.year == first && mark.upperYear == last && mark.upper == text.utf8.count)
    #expect(mark.yearUpper < mark.upper && mark.isPlausible)
  }

  @Test func eras() {
    #expect(
      scan("๒๕๖๕")?.era == nil && scan("พ.ศ. ๒๕๖๕")?.era == .buddhist && scan("ค.ศ. 2023")?.era == .common)
    #expect(scan("พ.ศ. 2023")?.isPlausible == false)
  }

  @Test(arguments: ["๖๕", "พ.ศ. ๖๕", "65 ก"])
  func twoDigits(_ text: String) throws {
    #expect(scan(text) == nil)
    let mark = try #require(scan(text, allowTwoDigits: true))
    #expect(mark.year == 2565 && mark.isTwoDigit)
    #expect(scan("๖๕ - ๗๐", allowTwoDigits: true)?.upperYear == 2570)
    #expect(scan("๒๕๖๕ - ๓๐ กันยายน", allowTwoDigits: true)?.upperYear == nil)
  }

  @Test(arguments: [
    "", "2023", "๘๗๕๔", "๒๕๖", "๒๕๖๕๑", "2565.50", "2,565", "2565,000", "พ.ศ.", "พ.ศ. ก", "พ.ร.บ. ๒๕๖๕",
    "พ.ศ.ก ๒๕๖๕", "ปี ๒๕๖๕", "ศ. ๒๕๖๕",
  ])
  func refused(_ text: String) {
    #expect(scan(text) == nil)
  }
}
