import Testing
import ThaiNumerals

@Suite("ThaiFormat") struct ThaiFormatTests {
  private let short = ThaiFormat(script: .arabic, style: .abbreviated)

  @Test(arguments: [
    ("0", "๐", "0"), ("1234567", "๑,๒๓๔,๕๖๗", "1,234,567"), ("-1234.50", "-๑,๒๓๔.๕๐", "-1,234.50"),
    ("100.00", "๑๐๐.๐๐", "100.00"),
    ("999", "๙๙๙", "999"), ("1000", "๑,๐๐๐", "1,000"), ("0.05", "๐.๐๕", "0.05"),
  ])
  func numbers(_ number: String, _ thai: String, _ arabic: String) throws {
    let value = try #require(LongDecimal(number))
    #expect(ThaiFormat().number(value) == thai && short.number(value) == arabic)
    #expect(ThaiFormat(groupsThousands: false).number(value) == inThaiDigits(number))
    #expect(try LongDecimal(reading: thai) == value && LongDecimal(reading: arabic) == value)
  }

  @Test(arguments: [
    ("2500000", "๒,๕๐๐,๐๐๐ บาท", "2.5 ล้านบาท"), ("1234.50", "๑,๒๓๔.๕๐ บาท", "1,234.50 บาท"),
    ("1234567.89", "๑,๒๓๔,๕๖๗.๘๙ บาท", "1,234,567.89 บาท"), ("1000000.00", "๑,๐๐๐,๐๐๐.๐๐ บาท", "1 ล้านบาท"),
    ("3185000000000", "๓,๑๘๕,๐๐๐,๐๐๐,๐๐๐ บาท", "3.185 ล้านล้านบาท"),
    ("12000000", "๑๒,๐๐๐,๐๐๐ บาท", "12 ล้านบาท"),
    ("500000", "๕๐๐,๐๐๐ บาท", "500,000 บาท"), ("1500000000", "๑,๕๐๐,๐๐๐,๐๐๐ บาท", "1,500 ล้านบาท"),
    ("-2500000", "-๒,๕๐๐,๐๐๐ บาท", "-2.5 ล้านบาท"),
  ])
  func money(_ amount: String, _ full: String, _ abbreviated: String) throws {
    let value = try #require(LongDecimal(amount))
    #expect(ThaiFormat().money(value) == full && short.money(value) == abbreviated)
    for text in [full, abbreviated] {
      #expect(NumeralScanner().scan(text).first?.value == .long(value), "\(text)")
    }
  }

  @Test func dates() throws {
    let date = try CalendarDate(buddhistYear: 2566, month: 3, day: 13)
    #expect(ThaiFormat().date(date) == "๑๓ มีนาคม ๒๕๖๖" && short.date(date) == "13 มี.ค. 2566")
    #expect(ThaiFormat(tellsEra: true, tellsWeekday: true).date(date) == "วันจันทร์ที่ ๑๓ มีนาคม พ.ศ. ๒๕๖๖")
    #expect(ThaiFormat(style: .numeric).date(date) == "๑๓/๓/๒๕๖๖")
    #expect(ThaiFormat(script: .arabic, style: .abbreviated, shortensYear: true).date(date) == "13 มี.ค. 66")
    #expect(
      ThaiFormat().month(3, ofYear: 2566) == "มีนาคม ๒๕๖๖" && short.month(3, ofYear: 2566) == "มี.ค. 2566")
    #expect(
      ThaiFormat().fiscalYear(2566) == "ปีงบประมาณ พ.ศ. ๒๕๖๖" && short.fiscalYear(2566) == "ปีงบประมาณ 2566")
    #expect(ThaiFormat().quarter(1, ofFiscalYear: 2566) == "ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๖")
    #expect(short.quarter(1, ofFiscalYear: 2566) == "ไตรมาส 1/2566")
    #expect(ThaiFormat().percent(30) == "ร้อยละ ๓๐" && short.percent(30) == "30%")
    #expect(
      ThaiFormat().time(hour: 9, minute: 30) == "๐๙.๓๐ น." && short.time(hour: 16, minute: 0) == "16.00 น.")
  }

  @Test(arguments: [
    ("2023-06-01", "2023-06-15", "๑ - ๑๕ มิถุนายน ๒๕๖๖", "1 - 15 มิ.ย. 2566"),
    ("2023-01-01", "2023-03-31", "๑ มกราคม ถึง ๓๑ มีนาคม ๒๕๖๖", "1 ม.ค. - 31 มี.ค. 2566"),
    ("2022-10-01", "2023-09-30", "๑ ตุลาคม ๒๕๖๕ ถึง ๓๐ กันยายน ๒๕๖๖", "1 ต.ค. 2565 - 30 ก.ย. 2566"),
  ])
  func periods(_ start: String, _ end: String, _ full: String, _ abbreviated: String) throws {
    let (start, end) = (try CalendarDate(iso: start), try CalendarDate(iso: end))
    #expect(
      ThaiFormat().period(from: start, to: end) == full && short.period(from: start, to: end) == abbreviated)
    for text in [full, abbreviated] {
      let period = reading(text) { WrittenPeriod.scan(in: $0, at: 0) }
      #expect(period?.start.date == start && period?.end.date == end && period?.upper == text.utf8.count)
    }
  }

  private static func random(_ generator: inout SeededGenerator) -> ThaiFormat {
    let drawn = generator.next()
    return ThaiFormat(
      script: drawn & 1 == 0 ? .thai : .arabic, style: ThaiFormat.Style.allCases[Int(drawn >> 8) % 3],
      groupsThousands: drawn & 2 == 0, tellsEra: drawn & 4 == 0, tellsWeekday: drawn & 8 == 0,
      shortensYear: drawn & 48 == 0)
  }

  /// Days from 2433 to 2699, in every format, in both directions.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func datesRoundTrip(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<roundTripsPerSeed {
      let date = try #require(CalendarDate(dayNumber: Int(generator.next() % 97_000) - 29_000))
      let format = Self.random(&generator)
      let text = format.date(date)
      let read = try WrittenDate.read(text, DateOptions(referenceYear: date.buddhistYear))
      guard read == date, format.date(read) == text else {
        Issue.record("\(date) became \(text), and that \(read)")
        return
      }
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func digitsRoundTrip(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<roundTripsPerSeed {
      let number = LongDecimal.random(wholeDigits: 20, scale: 4, using: &generator)
      let text = Self.random(&generator).number(number)
      let read = try LongDecimal(reading: text)
      guard read == number, read.scale == number.scale,
        ThaiDigits.thai(ThaiDigits.arabic(text)) == ThaiDigits.thai(text)
      else {
        Issue.record("\(number) became \(text), and that \(read)")
        return
      }
    }
  }

  /// Numbers of the length of a block and around it, at every place.
  @Test func conversion() {
    for length in 0..<60 {
      let text =
        String(repeating: "x", count: length % 8) + String(repeating: "ก", count: length / 3)
        + "๑๒,ฐน๓๔๕๖.๗๘๙๐" + String(repeating: "x๙", count: length)
      let expected = String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { $0 >= "๐" && $0 <= "๙" ? Unicode.Scalar($0.value - 0x0E20) ?? $0 : $0 }))
      #expect(ThaiDigits.arabic(text) == expected)
      #expect(ThaiDigits.thai(expected) == text)
    }
    #expect(ThaiDigits.arabic("").isEmpty && ThaiDigits.thai("").isEmpty)
  }

  /// Bytes that are no text: digits cut short, and bytes that nearly are digits, at every place of a block.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func conversionOfBytes(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let likely: [UInt8] = [0xE0, 0xB9, 0x90, 0x99, 0x8F, 0x9A, 0xB8, 0xE1, 0x2E, 0x30, 0x61]
    let pieces: [[UInt8]] = [Array("๕".utf8), Array("๏๚ก".utf8), [0xE0, 0xB9], [0xE0, 0xE0, 0xB9]]
    var bytes: [UInt8] = []
    while bytes.count < Int(seed) * 2 {
      switch generator.next() % 3 {
      case 0: bytes += pieces.randomElement(using: &generator) ?? []
      case 1: bytes.append(likely.randomElement(using: &generator) ?? 0)
      default: bytes += Array(repeating: 0x78, count: Int(generator.next() % 40))
      }
    }
    for length in max(0, bytes.count - 40)...bytes.count {
      let cut = Array(bytes.prefix(length))
      #expect(reading(cut) { ThaiDigits.arabic(in: $0) } == Self.byteByByte(cut))
    }
  }

  /// The conversion as it is defined.
  private static func byteByByte(_ bytes: [UInt8]) -> [UInt8] {
    var (converted, offset): ([UInt8], Int) = ([], 0)
    while offset < bytes.count {
      let digit = reading(bytes) { ThaiDigits.digit(in: $0, at: offset) }
      converted.append(digit.map { 0x30 + UInt8($0.value) } ?? bytes[offset])
      offset += digit?.length ?? 1
    }
    return converted
  }
}
