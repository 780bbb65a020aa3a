import Testing
import ThaiNumerals

@Suite("WrittenDate") struct WrittenDateTests {
  /// Dates as offices write them; of our own writing.
  static let dates: [(String, String)] = [
    ("๑๓ มีนาคม ๒๕๖๖", "2023-03-13"), ("13 มีนาคม 2566", "2023-03-13"), ("๑๓ มีนาคม พ.ศ. ๒๕๖๖", "2023-03-13"),
    ("วันที่ ๑๓ มีนาคม พ.ศ. ๒๕๖๖", "2023-03-13"), ("วันที่ ๑๓ เดือน มีนาคม พ.ศ. ๒๕๖๖", "2023-03-13"),
    ("วันจันทร์ที่ ๑๓ มีนาคม ๒๕๖๖", "2023-03-13"), ("วันจันทร์ที่ ๑๓ มีนาคม พุทธศักราช ๒๕๖๖", "2023-03-13"),
    ("วันจันทร์ ๑๓ มีนาคม ๒๕๖๖", "2023-03-13"), ("วันศุกร์ที่ ๑ มกราคม ๒๕๖๔", "2021-01-01"),
    ("๑ มกราคม ๒๕๖๕", "2022-01-01"),
    ("14 กุมภาพันธ์ 2565", "2022-02-14"), ("๒๙ กุมภาพันธ์ ๒๕๖๗", "2024-02-29"), ("๖ เมษายน ๒๕๖๑", "2018-04-06"),
    ("๔ พฤษภาคม ๒๕๖๒", "2019-05-04"), ("๒๔ มิถุนายน ๒๔๗๕", "1932-06-24"), ("๒๘ กรกฎาคม ๒๕๖๓", "2020-07-28"),
    ("๑๒ สิงหาคม ๒๕๖๔", "2021-08-12"), ("๓๐ กันยายน ๒๕๖๖", "2023-09-30"), ("๑ ตุลาคม ๒๕๖๕", "2022-10-01"),
    ("๓๐ พฤศจิกายน ๒๕๖๘", "2025-11-30"), ("๑๐ ธันวาคม ๒๔๗๕", "1932-12-10"), ("๑ ม.ค. ๒๕๖๖", "2023-01-01"),
    ("1 ก.พ. 2566", "2023-02-01"), ("13 มี.ค. 2566", "2023-03-13"), ("๑๓ เม.ย. ๒๕๖๖", "2023-04-13"),
    ("1 พ.ค. 2566", "2023-05-01"), ("๑ มิ.ย. ๒๕๖๖", "2023-06-01"), ("๑ ก.ค. ๒๕๖๖", "2023-07-01"),
    ("28 ส.ค. 2564", "2021-08-28"),
    ("๓๐ ก.ย. ๒๕๖๗", "2024-09-30"), ("๒๓ ต.ค. ๒๕๖๐", "2017-10-23"), ("1 พ.ย. 2566", "2023-11-01"),
    ("๓๑ ธ.ค. ๒๕๖๖", "2023-12-31"), ("๕ กรกฏาคม ๒๕๖๖", "2023-07-05"), ("๕ กรกฎคม ๒๕๖๖", "2023-07-05"),
    ("๑๔ กุมภาพันธุ์ ๒๕๖๖", "2023-02-14"), ("๑๔ กุมภาพัน ๒๕๖๖", "2023-02-14"), ("๑๔ กุมพาพันธ์ ๒๕๖๖", "2023-02-14"),
    ("๑ มกรคม ๒๕๖๖", "2023-01-01"), ("๑ มินาคม ๒๕๖๖", "2023-03-01"), ("๑ เมษยน ๒๕๖๖", "2023-04-01"),
    ("๑ พฤศภาคม ๒๕๖๖", "2023-05-01"), ("๑ พฤกษภาคม ๒๕๖๖", "2023-05-01"), ("๑ มิถุนายม ๒๕๖๖", "2023-06-01"),
    ("๑ สิงหาคน ๒๕๖๖", "2023-08-01"), ("๑ กันยายม ๒๕๖๖", "2023-09-01"), ("๑ ตุลาคน ๒๕๖๖", "2023-10-01"),
    ("๑ พฤษจิกายน ๒๕๖๖", "2023-11-01"), ("๑ พฤจิกายน ๒๕๖๖", "2023-11-01"), ("๑ ธันวาคน ๒๕๖๖", "2023-12-01"),
    ("๑๓/๓/๒๕๖๖", "2023-03-13"), ("13/03/2566", "2023-03-13"), ("13-3-2566", "2023-03-13"),
    ("13.3.2566", "2023-03-13"),
    ("2023-03-13", "2023-03-13"), ("๑ มกราคม ค.ศ. 2023", "2023-01-01"),
    ("1 มกราคม คริสต์ศักราช 1940", "1940-01-01"),
    ("๑ มกราคม ๒๔๘๔", "1941-01-01"), ("๑ มกราคม ๒๔๘๒", "1940-01-01"), ("๓๑ มีนาคม ๒๔๗๔", "1932-03-31"),
    ("๑๓มีนาคม๒๕๖๖", "2023-03-13"), ("13 มีนาคม ปี 2566", "2023-03-13"), ("13-มี.ค.-2566", "2023-03-13"),
    (" ๑๓ มีนาคม ๒๕๖๖ ", "2023-03-13"), ("๑๓ มี.ค ๒๕๖๖", "2023-03-13"),
  ]

  @Test(arguments: dates)
  func sound(_ text: String, _ iso: String) throws {
    #expect(try WrittenDate.read(text).iso == iso)
  }

  @Test func theDatesAreMany() { #expect(Self.dates.count >= 60) }

  @Test(arguments: [
    ("28 ส.ค. 64", 2566, "2021-08-28"), ("13/3/66", 2566, "2023-03-13"), ("๑ ม.ค. ๑๔", 2490, "1971-01-01"),
    ("๑ เม.ย. ๔๙", 2500, "2006-04-01"), ("๑ เม.ย. ๕๐", 2500, "1907-04-01"),
    ("๑ เม.ย. ๐๐", 2500, "1957-04-01"),
    ("๑ ธ.ค. ๙๙", 2566, "2056-12-01"), ("31 ธ.ค. ค.ศ. 23", 2566, "2023-12-31"),
    ("31 ธ.ค. ค.ศ. 99", 2542, "1999-12-31"),
  ])
  func twoDigits(_ text: String, _ reference: Int, _ iso: String) throws {
    #expect(try WrittenDate.read(text, DateOptions(referenceYear: reference)).iso == iso)
  }

  @Test(arguments: [
    ("๓๑ กุมภาพันธ์ ๒๕๖๖", "impossibleDay(days: 28)", "๓๑"), ("31/02/2566", "impossibleDay(days: 28)", "31"),
    ("๐ มีนาคม ๒๕๖๖", "impossibleDay(days: 31)", "๐"), ("๔๕ มีนาคม ๒๕๖๖", "impossibleDay(days: 31)", "๔๕"),
    ("13/13/2566", "impossibleMonth", "13"), ("2023-13-01", "impossibleMonth", "13"),
    ("๑ มีนาคม 2023", "commonEraYear(buddhist: 2566)", "2023"),
    ("๑ มีนาคม พ.ศ. 2023", "commonEraYear(buddhist: 2566)", "2023"),
    ("๑ มีนาคม ๓๑๐๙", "offsetAddedTwice(buddhist: 2566)", "๓๑๐๙"),
    ("๑ มีนาคม พ.ศ. ๓๑๐๙", "offsetAddedTwice(buddhist: 2566)", "๓๑๐๙"),
    ("๑ มีนาคม ค.ศ. 2566", "buddhistEraYear(common: 2023)", "2566"),
    ("2566-03-13", "buddhistEraYear(common: 2023)", "2566"),
    ("๑ มีนาคม ค.ศ. 1480", "offsetTakenTwice(common: 2023)", "1480"), ("๑ มีนาคม 66", "twoDigitYear", "66"),
    ("13/3/66", "twoDigitYear", "66"), ("วันอังคารที่ ๑๓ มีนาคม ๒๕๖๖", "wrongWeekday(right: 2)", "วันอังคาร"),
    ("๑ มกราคม ๒๔๘๓", "skippedMonth", "๒๔๘๓"), ("๑ มกราคม ๒๔๓๐", "beforeSolarYear", "๒๔๓๐"),
    ("๑ มีนาคม ๒๗๖๖", "implausibleYear", "๒๗๖๖"), ("๑ มีนาคม", "unfinished", "๑ มีนาคม"),
    ("มีนาคม ๒๕๖๖", "unfinished", "มีนาคม ๒๕๖๖"),
    ("๑ มีนาคม ๒๕๖๖ ณ", "unexpected", "ณ"), ("", "empty", ""), ("เมื่อวาน", "unexpected", "เ"),
    ("๑๓/๓", "unexpected", "๑"),
  ])
  func refused(_ text: String, _ reason: String, _ place: String) {
    do throws(NumeralError) {
      let date = try WrittenDate.read(text)
      Issue.record("\(text) was read as \(date)")
    } catch {
      #expect("\(error.reason)" == reason, "\(text)")
      #expect(place.isEmpty || cut(text, error.lower, error.upper).hasPrefix(place))
      #expect(!error.thai.isEmpty && !error.english.isEmpty)
    }
  }

  @Test func options() throws {
    #expect(
      try WrittenDate.read("๑ มีนาคม 2023", DateOptions(allowsUnmarkedCommonEra: true)).iso == "2023-03-01")
    #expect(try WrittenDate.read("๑ มกราคม ๒๔๘๓", DateOptions(newYear: .modern)).iso == "1940-01-01")
    #expect(throws: NumeralError.self) {
      try WrittenDate.read("๑ มกราคม ๒๔๙๙", DateOptions(years: 2500...2600))
    }
    #expect(throws: NumeralError.self) {
      try WrittenDate.read("๑ มีนาคม พ.ศ. 2023", DateOptions(allowsUnmarkedCommonEra: true))
    }
  }

  @Test func partsWithoutADay() {
    let month = reading("มี.ค. ๒๕๖๖") { WrittenDate.scan(in: $0, at: 0) }
    #expect(month?.day == nil && month?.month == 3 && month?.year == 2566 && month?.problem == nil)
    #expect(month?.form == .abbreviated && month?.date == nil && month?.fiscalYear == 2566)
    let noYear = reading("๓๑ กุมภาพันธ์") { WrittenDate.scan(in: $0, at: 0) }
    #expect(noYear?.problem?.reason == .impossibleDay(days: 29))
    #expect(reading("๒๙ กุมภาพันธ์") { WrittenDate.scan(in: $0, at: 0) }?.problem == nil)
  }

  @Test(arguments: [
    ("๑ ตุลาคม ๒๕๖๕ ถึง ๓๐ กันยายน ๒๕๖๖", "2022-10-01", "2023-09-30"),
    ("วันที่ ๑ ตุลาคม ๒๕๖๕ ถึงวันที่ ๓๐ กันยายน ๒๕๖๖", "2022-10-01", "2023-09-30"),
    ("1-15 มิถุนายน 2566", "2023-06-01", "2023-06-15"), ("วันที่ ๑ - ๑๕ มิ.ย. ๒๕๖๖", "2023-06-01", "2023-06-15"),
    ("๑ มกราคม – ๓๑ มีนาคม ๒๕๖๖", "2023-01-01", "2023-03-31"),
    ("1 ธ.ค. - 31 ม.ค. 2566", "2022-12-01", "2023-01-31"),
    ("1/10/2565 - 30/9/2566", "2022-10-01", "2023-09-30"),
    ("1 ต.ค. 65 - 30 ก.ย. 66", "2022-10-01", "2023-09-30"),
  ])
  func periods(_ text: String, _ start: String, _ end: String) throws {
    let options = DateOptions(referenceYear: 2566)
    let period = try #require(reading(text) { WrittenPeriod.scan(in: $0, at: 0, options: options) })
    #expect(period.start.date?.iso == start && period.end.date?.iso == end && period.problem == nil)
    #expect(period.lower == 0 && period.upper == text.utf8.count)
  }

  @Test(arguments: [
    ("ต.ค. - ก.ย. ๒๕๖๗", 2566, 2567), ("ตุลาคม ๒๕๖๕ - กันยายน ๒๕๖๖", 2565, 2566),
    ("เมษายน ถึง มิถุนายน ๒๕๖๖", 2566, 2566),
  ])
  func monthPeriods(_ text: String, _ start: Int, _ end: Int) throws {
    let period = try #require(reading(text) { WrittenPeriod.scan(in: $0, at: 0) })
    #expect(period.start.year == start && period.end.year == end && period.problem == nil)
  }

  @Test(arguments: [
    ("๓๐ กันยายน ๒๕๖๖ - ๑ ตุลาคม ๒๕๖๕", "periodBackwards"),
    ("๓๑ กุมภาพันธ์ - ๓๑ มีนาคม ๒๕๖๖", "impossibleDay(days: 28)"),
    ("มกราคม 2022 - มีนาคม 2023", "commonEraYear(buddhist: 2565)"), ("ต.ค. - ก.ย. 67", "twoDigitYear"),
  ])
  func faultyPeriods(_ text: String, _ reason: String) throws {
    let period = try #require(reading(text) { WrittenPeriod.scan(in: $0, at: 0) })
    #expect(period.problem.map { "\($0.reason)" } == reason)
  }
}
