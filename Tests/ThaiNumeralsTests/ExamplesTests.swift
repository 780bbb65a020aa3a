import Foundation
import Testing
import ThaiNumerals

/// The examples of the documentation, line by line, with what they say they give.
@Suite("Examples") struct ExamplesTests {
  @Test func words() throws {
    var line: [UInt8] = []
    let ninetyTwo = try ThaiNumberWords.read("เก้าสิบสอง")
    let words = ThaiNumberWords.write(1_200_101)
    let budget = try ThaiNumberWords.read("สามล้านหนึ่งแสนแปดหมื่นห้าพันล้าน")
    let area = try ThaiNumberWords.read("๓ ล้าน ๕ แสน")
    let trillion = try ThaiNumberWords.read("หนึ่งล้านล้านสองล้าน", millions: .counted)
    let five = try ThaiNumberWords.read(in: Array("ห้า".utf8).span)
    let hundredOne = ThaiNumberWords.write(101, et: .afterTens)
    let score = ThaiNumberWords.write(ExactDecimal(units: 8786, scale: 2))
    ThaiNumberWords.write(12, into: &line)
    #expect(ninetyTwo == 92 && words == "หนึ่งล้านสองแสนหนึ่งร้อยเอ็ด" && budget == 3_185_000_000_000)
    #expect(area == 3_500_000 && trillion == 1_000_002_000_000 && five == 5 && hundredOne == "หนึ่งร้อยหนึ่ง")
    #expect(score == "แปดสิบเจ็ดจุดแปดหก" && line == Array("สิบสอง".utf8))
    do throws(NumeralError) {
      _ = try ThaiNumberWords.read("สองร้อยพัน")
    } catch {
      print(error.lower, error.english)
    }
    let fault = NumeralError(.empty, 0, 0)
    #expect(fault.range.isEmpty)
  }

  @Test func money() throws {
    var line: [UInt8] = []
    let words = try BahtText.write(LongDecimal(ExactDecimal(units: 120050, scale: 2)))
    let amount = try BahtText.read("หนึ่งพันสองร้อยบาทห้าสิบสตางค์")
    var options = BahtText.Options()
    options.tellsZeroBaht = true
    let half = try BahtText.write(LongDecimal(ExactDecimal(units: 50, scale: 2)))
    let total = try BahtText.write(ExactDecimal(units: 2125, scale: 2))
    try BahtText.write(100, into: &line)
    let fee = try BahtText.read("(ยี่สิบเอ็ดบาทถ้วน)")
    let baht = try BahtText.read(in: Array("สองบาท".utf8).span)
    #expect(words == "หนึ่งพันสองร้อยบาทห้าสิบสตางค์" && amount.description == "1200.50" && half == "ห้าสิบสตางค์")
    #expect(total == "ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์" && line == Array("หนึ่งร้อยบาทถ้วน".utf8))
    #expect(fee == 21 && baht == 2)
    #expect(try BahtText.write(0, options) == "ศูนย์บาทถ้วน")
  }

  @Test func dates() throws {
    let day = try CalendarDate(buddhistYear: 2566, month: 3, day: 13)
    print(day.iso, day.fiscalYear, day.fiscalQuarter)
    let newYear = try CalendarDate(buddhistYear: 2484, month: 1, day: 1)
    let before = try CalendarDate(buddhistYear: 2482, month: 1, day: 1)
    let leapDay = try CalendarDate(commonYear: 2024, month: 2, day: 29)
    print(before.buddhistYear(.official), before.buddhistYear(.modern))
    let year = try BuddhistEra.commonYear(of: 2482, month: 2, .official)
    let tomorrow = CalendarDate(dayNumber: day.dayNumber + 1)
    let parsed = try CalendarDate(iso: "2023-03-13")
    #expect(day.iso == "2023-03-13" && day.fiscalYear == 2566 && day.fiscalQuarter == 2)
    #expect(newYear.iso == "1941-01-01" && before.iso == "1940-01-01" && leapDay.buddhistYear == 2567)
    #expect(before.buddhistYear(.official) == 2482 && before.buddhistYear(.modern) == 2483 && year == 1940)
    #expect(tomorrow?.iso == "2023-03-14" && parsed == day)
  }

  @Test func writtenDates() throws {
    let options = DateOptions(referenceYear: 2566)
    let lenient = DateOptions(referenceYear: 2566, allowsUnmarkedCommonEra: true)
    let written = WrittenDate.scan(in: Array("๓๑ กุมภาพันธ์ ๒๕๖๖".utf8).span, at: 0)
    print(written?.problem?.english ?? "sound")
    let signed = try WrittenDate.read("๑๓ มีนาคม ๒๕๖๖")
    let short = try WrittenDate.read("13 มี.ค. 66", DateOptions(referenceYear: 2566))
    let found = WrittenDate.scan(in: Array("มี.ค. ๒๕๖๖ ถึง".utf8).span, at: 0)?.month
    let period = WrittenPeriod.scan(in: Array("1-15 มิถุนายน 2566".utf8).span, at: 0)
    print(period?.start.date?.iso ?? "")
    #expect(written?.problem?.reason == .impossibleDay(days: 28) && signed == short && found == 3)
    #expect(period?.start.date?.iso == "2023-06-01" && options != lenient)
  }

  @Test func scanner() throws {
    for numeral in NumeralScanner().scan("ได้ ๘๗.๘๖ คะแนน") {
      print(numeral.kind, numeral.value, numeral.range)
    }
    let found = NumeralScanner().scan("ปีงบประมาณ พ.ศ. ๒๕๖๖ ได้ ๘๗.๘๖ คะแนน ร้อยละ ๙๐ ขึ้นไป")
    let scanner = NumeralScanner(dates: DateOptions(referenceYear: 2566))
    let money = NumeralScanner().scan("๒.๕ ล้านบาท").first?.value
    let numerals = scanner.scan(Array("๑๒ คน".utf8).span)
    let bytes = Array("๑๒ คน".utf8)
    scanner.forEach(in: bytes.span) { print($0.kind) }
    let numeral = try #require(numerals.first)
    let written = numeral.text(in: bytes.span)
    #expect(
      found.map(\.kind) == [.fiscalYear, .decimal, .range] && money == .long(2_500_000) && written == "๑๒")
    guard case .range(let range)? = found.last?.value else {
      Issue.record("no range")
      return
    }
    let isIn = range.contains(85)
    #expect(!isIn)
  }

  @Test func formats() throws {
    let day = try CalendarDate(buddhistYear: 2566, month: 3, day: 13)
    let newYear = try CalendarDate(buddhistYear: 2567, month: 1, day: 1)
    let format = ThaiFormat()
    print(format.date(day))
    let short = ThaiFormat(script: .arabic, style: .abbreviated, shortensYear: true)
    let grouped = ThaiFormat().number(1_234_567)
    let score = ThaiFormat().number(ExactDecimal(units: 8786, scale: 2))
    let share = ThaiFormat().percent(30)
    let budget = ThaiFormat(style: .abbreviated).money(2_500_000)
    let opening = ThaiFormat().time(hour: 9, minute: 30)
    let long = ThaiFormat(tellsEra: true, tellsWeekday: true).date(day)
    let march = ThaiFormat().month(3, ofYear: 2566)
    let span = ThaiFormat().period(from: day, to: newYear)
    let year = ThaiFormat().fiscalYear(2566)
    let quarter = ThaiFormat(style: .abbreviated).quarter(2, ofFiscalYear: 2566)
    #expect(format.date(day) == "๑๓ มีนาคม ๒๕๖๖" && short.date(day) == "13 มี.ค. 66" && grouped == "๑,๒๓๔,๕๖๗")
    #expect(score == "๘๗.๘๖" && share == "ร้อยละ ๓๐" && budget == "๒.๕ ล้านบาท" && opening == "๐๙.๓๐ น.")
    #expect(long == "วันจันทร์ที่ ๑๓ มีนาคม พ.ศ. ๒๕๖๖" && march == "มีนาคม ๒๕๖๖" && year == "ปีงบประมาณ พ.ศ. ๒๕๖๖")
    #expect(span == "๑๓ มีนาคม ๒๕๖๖ ถึง ๑ มกราคม ๒๕๖๗" && quarter == "ไตรมาส ๒/๒๕๖๖")
  }

  @Test func decimals() throws {
    var line: [UInt8] = []
    let population = LongDecimal("123456789012345678901234567890.50")
    let short = try LongDecimal(reading: "๑,๒๓๔.๕๐")
    let googol = LongDecimal("1" + String(repeating: "0", count: 100))
    let price = try LongDecimal(reading: "๑,๒๓๔.๕๐")
    let score = ExactDecimal(exactly: LongDecimal(ExactDecimal(units: 8786, scale: 2)))
    let pi = LongDecimal(digits: [3, 1, 4], scale: 2)
    let thousand = LongDecimal(1000)
    let exact = ExactDecimal(units: 8024, scale: 2)
    let same = LongDecimal(exact)
    let tenths = same.rounded(toScale: 1)
    same.write(into: &line)
    let hundred = ExactDecimal(100)
    let sum = exact.adding(hundred)
    let difference = hundred.subtracting(exact)
    let product = exact.multiplied(by: 5)
    let rounded = exact.rounded(toScale: 1)
    let parsed = ExactDecimal("100.00")
    exact.write(into: &line)
    let mean = ExactDecimal(units: 40444, scale: 2).divided(by: 5, digits: 4, rounding: .halfUp)
    #expect(population?.wholeDigits == 30 && short == price && googol?.wholeDigits == 101 && thousand == 1000)
    #expect(score?.description == "87.86" && pi.description == "3.14" && tenths.description == "80.2")
    #expect(
      [sum, difference, product, mean, rounded].map { $0?.description } == [
        "180.24", "19.76", "401.20", "80.8880", "80.2",
      ])
    #expect(parsed == hundred && line == Array("80.2480.24".utf8))
  }

  @Test func intervals() {
    let exact = ExactDecimal(units: 8024, scale: 2)
    let scale = DecimalInterval(0, 100)
    let point = DecimalInterval(exactly: 85)
    let interval = DecimalInterval(rounded: exact)
    let isInside = scale.contains(exact)
    let doMeet = interval.meets(scale)
    let clamped = interval.clamped(to: scale)
    let total = interval.adding(interval)
    let spread = scale.subtracting(interval)
    let fivefold = interval.multiplied(by: 5)
    #expect(point.low == point.high && interval.description == "[80.235, 80.245]" && isInside && doMeet)
    #expect(
      clamped == interval && total?.low == ExactDecimal("160.47") && spread?.high == ExactDecimal("19.765"))
    #expect(fivefold?.low == ExactDecimal("401.175"))
  }

  @Test func scanners() {
    let weekday = ThaiWeekday.scan(in: Array("วันจันทร์ที่ ๑".utf8).span, at: 0)?.day
    print(ThaiWeekday.name(of: 5) ?? "")
    print(ThaiWeekday.abbreviation(of: 5) ?? "")
    print(ThaiMonth.name(of: 7) ?? "")
    print(ThaiMonth.abbreviation(of: 7) ?? "")
    let nothing = SectionNumber()
    let section = SectionNumber(4, 1, 2)
    let chapter = section?[0]
    let isParent = section.map { SectionNumber(4)?.isParent(of: $0) == true }
    let parts = SectionNumber.scan(in: Array("๔.๑.๒ ก".utf8).span, at: 0)?.number
    let score = ThaiNumber.scan(in: Array("๘๗.๘๖ คะแนน".utf8).span, at: 0)?.value
    let after = ThaiNumber.endOfDigits(in: Array("1.2.3 ก".utf8).span, at: 0)
    let days = ThaiMonth.days(in: 2, ofYear: 2567)
    let july = ThaiMonth.scan(in: Array("กรกฏาคม".utf8).span, at: 0)?.month
    let common = BuddhistEra.toCommonEra(2566)
    let buddhist = BuddhistEra.fromCommonEra(2023)
    let fiscal = BuddhistEra.fiscalYear(ofYear: 2565, month: 10)
    let percent = PercentForm.scan(in: Array("ร้อยละ ๓๐".utf8).span, at: 0)?.value
    let iso = ThaiDate.scan(in: Array("28 ส.ค. 64".utf8).span, at: 0)?.iso
    let marker = ListMarker.scan(in: Array("(ก) งาน".utf8).span, at: 0)?.sign
    let low = NumberRange.scan(in: Array("๘๕ ขึ้นไป".utf8).span, at: 0)?.low?.value
    let first = MonthPeriod.scan(in: Array("ต.ค. - ก.ย. 67".utf8).span, at: 0)?.start.year
    let year = YearMark.scan(in: Array("พ.ศ. ๒๕๖๕".utf8).span, at: 0)?.year
    let digit = ThaiDigits.digit(in: Array("๗".utf8).span, at: 0)?.value
    let arabic = ThaiDigits.arabic("ร้อยละ ๘๗.๘๖")
    let thai = ThaiDigits.thai("ร้อยละ 87.86")
    let ascii = ThaiDigits.arabic(in: Array("๘๗".utf8).span)
    #expect(weekday == 2 && nothing.count == 0 && chapter == 4 && isParent == true && parts == section)
    #expect(score?.description == "87.86" && after == 5 && days == 29 && july == 7 && common == 2023)
    #expect(buddhist == 2566 && fiscal == 2566 && percent == 30 && iso == "2021-08-28" && marker == "ก")
    #expect(low == 85 && first == 2566 && year == 2565 && digit == 7)
    #expect(arabic == "ร้อยละ 87.86" && ascii == Array("87".utf8) && thai == "ร้อยละ ๘๗.๘๖")
  }

  // MARK: - The documentation

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/ThaiNumerals")

  /// Every Swift file and page of the library, by path.
  private static func texts(_ endings: [String]) throws -> [(path: String, lines: [String])] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.resolvingSymlinksInPath().path)
    return try paths.sorted().filter { path in endings.contains { path.hasSuffix($0) } }.map { path in
      let url = sources.resolvingSymlinksInPath().appending(path: path)
      return (path, try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n"))
    }
  }

  private static func code(_ line: String) -> String {
    let code = line.range(of: "  //").map { line[..<$0.lowerBound] } ?? line[...]
    return code.trimmingCharacters(in: .whitespaces)
  }

  /// The lines between ```` ```swift ```` and ```` ``` ````, without comment marks.
  private static func examples(_ lines: [String]) -> [String] {
    var (isInside, found): (Bool, [String]) = (false, [])
    for line in lines {
      var text = line.trimmingCharacters(in: .whitespaces)
      if text.hasPrefix("///") { text = text.dropFirst(3).trimmingCharacters(in: .whitespaces) }
      if text.hasPrefix("```") {
        isInside = text == "```swift"
      } else if isInside, !code(text).isEmpty, !text.hasPrefix("import ") {
        found.append(code(text))
      }
    }
    return found
  }

  @Test func everyExampleRunsHere() throws {
    let here = Set(
      try String(contentsOfFile: #filePath, encoding: .utf8).components(separatedBy: "\n").map(Self.code))
    var count = 0
    for (path, lines) in try Self.texts([".swift", ".md"]) {
      for example in Self.examples(lines) {
        let runs = here.contains(example)
        #expect(runs, "\(path): \(example)")
        count += 1
      }
    }
    #expect(count > 80)
  }

  /// Operators, hashing, literals and descriptions, which their protocols document, need none.
  @Test func everyEntryHasAnExample() throws {
    let exempt = ["func ==", "func <", "hash(into", "init(integerLiteral"]
    for (path, lines) in try Self.texts([".swift"]) {
      for (index, line) in lines.enumerated() {
        let text = line.trimmingCharacters(in: .whitespaces)
        let isEntry = ["public func", "public static func", "public init", "public subscript"].contains {
          text.hasPrefix($0)
        }
        guard isEntry, !exempt.contains(where: { text.contains($0) }) else { continue }
        let comment = lines[..<index].reversed().prefix { $0.contains("///") || $0.contains("@") }
        #expect(comment.contains { $0.contains("```swift") }, "\(path): \(text)")
      }
    }
  }
}
