import Testing
import ThaiNumerals

@Suite("CalendarDate") struct CalendarDateTests {
  @Test(arguments: [
    (2566, 3, 13, "2023-03-13"), (2484, 1, 1, "1941-01-01"), (2483, 12, 31, "1940-12-31"),
    (2483, 4, 1, "1940-04-01"),
    (2482, 3, 31, "1940-03-31"), (2482, 1, 1, "1940-01-01"), (2482, 4, 1, "1939-04-01"),
    (2475, 6, 24, "1932-06-24"),
    (2474, 3, 1, "1932-03-01"), (2432, 4, 1, "1889-04-01"), (2567, 2, 29, "2024-02-29"),
  ])
  func official(_ year: Int, _ month: Int, _ day: Int, _ iso: String) throws {
    let date = try CalendarDate(buddhistYear: year, month: month, day: day)
    #expect(date.iso == iso && date.buddhistYear == year)
    #expect(try CalendarDate(iso: iso) == date)
  }

  @Test func modern() throws {
    let date = try CalendarDate(buddhistYear: 2483, month: 1, day: 1, newYear: .modern)
    #expect(date.iso == "1940-01-01" && date.buddhistYear(.modern) == 2483 && date.buddhistYear == 2482)
    #expect(try CalendarDate(buddhistYear: 2325, month: 4, day: 21, newYear: .modern).iso == "1782-04-21")
  }

  @Test(arguments: [
    (2483, 1, 1, "skippedMonth"), (2483, 3, 31, "skippedMonth"), (2431, 4, 1, "beforeSolarYear"),
    (2566, 2, 29, "impossibleDay(days: 28)"), (2566, 13, 1, "impossibleMonth"),
    (2566, 0, 1, "impossibleMonth"),
    (2566, 4, 31, "impossibleDay(days: 30)"), (2566, 4, 0, "impossibleDay(days: 30)"),
    (99_999, 1, 1, "implausibleYear"),
  ])
  func impossible(_ year: Int, _ month: Int, _ day: Int, _ reason: String) {
    do throws(NumeralError) {
      _ = try CalendarDate(buddhistYear: year, month: month, day: day)
      Issue.record("there is no such day")
    } catch { #expect("\(error.reason)" == reason) }
  }

  @Test(arguments: [
    "", "2023-3-13", "2023-03-13 ", "2023-02-29", "2023-13-01", "2566-03-13", "13-03-2023", "2023/03/13",
  ])
  func refusedAsISO(_ text: String) {
    #expect(throws: NumeralError.self) { try CalendarDate(iso: text) }
  }

  @Test func years() throws {
    let rows: [(String, Int, Int, Int, Int)] = [
      ("2022-10-01", 2566, 1, 1, 4), ("2022-12-31", 2566, 1, 1, 4), ("2023-01-01", 2566, 2, 1, 1),
      ("2023-03-31", 2566, 2, 1, 1), ("2023-04-01", 2566, 3, 2, 2), ("2023-09-30", 2566, 4, 2, 3),
      ("2023-10-01", 2567, 1, 1, 4),
    ]
    for (iso, year, fiscalQuarter, half, quarter) in rows {
      let date = try CalendarDate(iso: iso)
      #expect(date.fiscalYear == year && date.fiscalQuarter == fiscalQuarter)
      #expect(date.fiscalHalf == half && date.quarter == quarter)
    }
  }

  /// Every day of a thousand years, counted one by one beside the arithmetic.
  @Test func days() throws {
    var (year, month, day) = (1600, 1, 1)
    var weekday = 7
    let first = try CalendarDate(commonYear: 1600, month: 1, day: 1).dayNumber
    for number in first..<first + 150_000 {
      let date = CalendarDate(dayNumber: number)
      guard let date, (date.commonYear, date.month, date.day) == (year, month, day),
        date.dayNumber == number, date.weekday == weekday
      else {
        Issue.record("\(year)-\(month)-\(day) became \(date?.iso ?? "nothing")")
        return
      }
      weekday = weekday % 7 + 1
      day += 1
      if day > ThaiMonth.days(in: month, ofYear: year + 543) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(CalendarDate(dayNumber: .max) == nil && CalendarDate(dayNumber: .min) == nil)
    #expect(CalendarDate(dayNumber: -719_162)?.iso == "0001-01-01")
    #expect(CalendarDate(dayNumber: 2_932_896)?.iso == "9999-12-31")
  }
}
