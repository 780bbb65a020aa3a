import Testing
import ThaiNumerals

@Suite("MonthPeriod") struct MonthPeriodTests {
  private func scan(_ text: String) -> MonthPeriod? { reading(text) { MonthPeriod.scan(in: $0, at: 0) } }

  /// An end as `year-month-day`, with `?` for what isn't known.
  private func show(_ end: MonthPeriod.End) -> String {
    let (year, day) = (end.year.map(String.init) ?? "?", end.day.map(String.init) ?? "?")
    return "\(year)-\(end.month)-\(day)"
  }

  @Test(arguments: [
    ("ตุลาคม ๒๕๖๕-กันยายน ๒๕๖๖", "2565-10-?", "2566-9-?"), ("ต.ค.64 - มี.ค.65", "2564-10-?", "2565-3-?"),
    ("ต.ค.64-มี.ค.65", "2564-10-?", "2565-3-?"), ("ก.พ. - ก.ย. 67", "2567-2-?", "2567-9-?"),
    ("ต.ค. - ก.ย. 67", "2566-10-?", "2567-9-?"), ("ต.ค. ๒๕๖๖ ถึง ก.ย.", "2566-10-?", "2567-9-?"),
    ("๑ ตุลาคม ๒๕๖๕ - ๓๐ กันยายน ๒๕๖๖", "2565-10-1", "2566-9-30"),
    ("1 - 15 มิถุนายน 2565", "2565-6-1", "2565-6-15"),
    ("๑-๑๕ มิ.ย.", "?-6-1", "?-6-15"), ("มกราคม–มีนาคม", "?-1-?", "?-3-?"), ("เมษายน", "?-4-?", "?-4-?"),
    ("เมษายน ๒๕๖๖", "2566-4-?", "2566-4-?"), ("๑ ต.ค. ๖๕ จนถึงวันที่ ๓๐ ก.ย. ๖๖", "2565-10-1", "2566-9-30"),
    ("ตุลาคม ๒๕๖๕ ถึงเดือน มีนาคม ๒๕๖๖", "2565-10-?", "2566-3-?"),
    ("๑๕ ธ.ค. - ๑๔ ม.ค. ๖๖", "2565-12-15", "2566-1-14"),
    ("มีนาคม ๒๕๖๖ - มกราคม ๒๕๖๖", "2566-3-?", "2566-1-?"), ("มีนาคม ๒๕๖๕ - ๒๕๖๖", "2565-3-?", "2565-3-?"),
    ("๑๓ มีนาคม ๒๕๖๖", "2566-3-13", "2566-3-13"), ("ต.ค.30-มี.ค.31", "2530-10-?", "2531-3-?"),
  ])
  func periods(_ text: String, _ start: String, _ end: String) throws {
    let period = try #require(scan(text))
    #expect(show(period.start) == start && show(period.end) == end)
    #expect(period.lower == 0 && period.start.upper <= period.upper)
  }

  @Test func places() throws {
    let text = "ต.ค. - ก.ย. 67 ก"
    let period = try #require(scan(text))
    #expect(cut(text, period.start.lower, period.start.upper) == "ต.ค.")
    #expect(cut(text, period.end.lower, period.end.upper) == "ก.ย. 67")
    #expect(period.start.isYearInferred && !period.end.isYearInferred && !period.isSingle)
    #expect(period.start.yearLower == period.end.yearLower && period.start.yearUpper == period.upper)
    #expect(period.start.fiscalYear == 2567 && period.end.fiscalYear == 2567)
    #expect(try #require(scan("เมษายน")).isSingle)
  }

  @Test(arguments: [
    ("๓๑ ก.พ. - ๓ มี.ค.", false), ("๒๙ ก.พ. - ๓ มี.ค.", true), ("๒๙ ก.พ. - ๓ มี.ค. ๖๖", false),
    ("ต.ค. ๑๒๓๔", false),
  ])
  func plausibility(_ text: String, _ expected: Bool) throws {
    #expect(try #require(scan(text)).start.isPlausible == expected)
  }

  @Test(arguments: ["", "๑", "๑ - ๑๕", "๑ - ๑๕ คน", "๑ - มีนาคม", "- มีนาคม", "๑๒๓ - ๑๕ มีนาคม"])
  func refused(_ text: String) {
    #expect(scan(text) == nil)
  }
}
