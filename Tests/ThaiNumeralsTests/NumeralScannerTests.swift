import Testing
import ThaiNumerals

@Suite("NumeralScanner") struct NumeralScannerTests {
  private static let scanner = NumeralScanner(dates: DateOptions(referenceYear: 2566))

  /// A text, and of each number in it `kind text = value`; a problem stands for the value.
  private static func told(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return scanner.scan(bytes.span).map { numeral in
      "\(numeral.kind) \(numeral.text(in: bytes.span)) = \(told(numeral))"
    }
  }

  private static func told(_ numeral: Numeral) -> String {
    if let problem = numeral.problem { return "!\("\(problem.reason)".prefix { $0 != "(" })" }
    switch numeral.value {
    case .number(let value): return "\(value)"
    case .long(let value): return "\(value)"
    case .range(let range):
      let low = range.low.map { (range.excludesLow ? "(" : "[") + "\($0)" } ?? "("
      let high = range.high.map { "\($0)" + (range.excludesHigh ? ")" : "]") } ?? ")"
      return "\(low), \(high) \(range.unit)"
    case .fraction(let above, let below): return "\(above)/\(below)"
    case .serial(let number, let year): return "\(number) of \(year)"
    case .section(let number): return "\(number)"
    case .sign(let sign): return "\(sign)"
    case .date(let date): return date.date?.iso ?? "\(date.month) of \(date.year.map(String.init) ?? "?")"
    case .period(let period):
      return [period.start, period.end].map { $0.date?.iso ?? "\($0.month) of \($0.year ?? 0)" }
        .joined(separator: " … ")
    case .part(let part):
      return
        "\(part.part)/\(part.parts) of \(part.year.map(String.init) ?? "?")\(part.isFiscal ? " fiscal" : "")"
    case .year(let year): return year.first == year.last ? "\(year.first)" : "\(year.first)…\(year.last)"
    case .time(let time):
      let end = time.endHour.map { " … \($0):\(time.endMinute ?? 0)" } ?? ""
      return "\(time.hour):\(time.minute)\(time.second > 0 ? ":\(time.second)" : "")\(end)"
    case .none: return "nothing"
    }
  }

  @Test(arguments: [
    ("ได้ ๘๗.๘๖ คะแนน จาก ๑๐๐", ["decimal ๘๗.๘๖ = 87.86", "integer ๑๐๐ = 100"]),
    ("๘๗.๘๖คะแนน", ["decimal ๘๗.๘๖ = 87.86"]), ("ผู้ตอบ ๑,๒๓๔ คน", ["grouped ๑,๒๓๔ = 1234"]),
    ("100.00", ["decimal 100.00 = 100.00"]),
    ("ลดลง -๕ และ (-2.50)", ["integer -๕ = -5", "decimal -2.50 = -2.50"]),
    (
      "๓๐% ร้อยละ ๓๐.๕ 30 เปอร์เซ็นต์",
      ["percent ๓๐% = 30", "percent ร้อยละ ๓๐.๕ = 30.5", "percent 30 เปอร์เซ็นต์ = 30"]
    ),
    ("ร้อยละห้าสิบ ห้าสิบเปอร์เซ็นต์", ["percent ร้อยละห้าสิบ = 50", "percent ห้าสิบเปอร์เซ็นต์ = 50"]),
    ("๘๐ - ๙๐ คะแนน", ["range ๘๐ - ๙๐ = [80, 90] none"]),
    ("๙๕.๐๐ – ๑๐๐", ["range ๙๕.๐๐ – ๑๐๐ = [95.00, 100] none"]),
    ("๘๕.๐๐ ขึ้นไป", ["range ๘๕.๐๐ ขึ้นไป = [85.00, ) none"]),
    ("๘๕ คะแนนขึ้นไป", ["range ๘๕ คะแนนขึ้นไป = [85, ) none"]),
    ("๕๐ ลงมา", ["range ๕๐ ลงมา = (, 50] none"]), ("ต่ำกว่า ๕๐", ["range ต่ำกว่า ๕๐ = (, 50) none"]),
    ("ไม่น้อยกว่าร้อยละ ๘๐", ["range ไม่น้อยกว่าร้อยละ ๘๐ = [80, ) percent"]),
    ("ร้อยละ ๘๐ ขึ้นไป", ["range ร้อยละ ๘๐ ขึ้นไป = [80, ) percent"]),
    ("80-90%", ["range 80-90% = [80, 90] percent"]),
    ("ระหว่าง ๑๐ ถึง ๒๐", ["range ระหว่าง ๑๐ ถึง ๒๐ = [10, 20] none"]),
    ("ระหว่างร้อยละ ๑๐ และร้อยละ ๒๐", ["range ระหว่างร้อยละ ๑๐ และร้อยละ ๒๐ = [10, 20] percent"]),
    ("ตั้งแต่ ๘๕ ขึ้นไป", ["range ตั้งแต่ ๘๕ ขึ้นไป = [85, ) none"]), ("มากกว่า ๕ คน", ["range มากกว่า ๕ = (5, ) none"]),
    ("ไม่เกิน ๒ ล้านบาท", ["range ไม่เกิน ๒ ล้านบาท = (, 2000000] baht"]),
    ("ไม่น้อยกว่าสามคน", ["range ไม่น้อยกว่าสาม = [3, ) none"]),
    ("๒ - ๓ ล้านบาท", ["range ๒ - ๓ ล้านบาท = !ambiguousMixture"]),
    ("๓/๔ ๓ ใน ๔ เศษสามส่วนสี่", ["fraction ๓/๔ = 3/4", "fraction ๓ ใน ๔ = 3/4", "fraction เศษสามส่วนสี่ = 3/4"]),
    ("1/0", ["fraction 1/0 = !zeroDenominator"]), ("ครั้งที่ ๑/๒๕๖๖", ["serial ๑/๒๕๖๖ = 1 of 2566"]),
    ("ที่ ๑ ตามข้อ ๔.๑ มาตรา ๑๒", ["ordinal ที่ ๑ = 1", "section ข้อ ๔.๑ = 4.1", "ordinal มาตรา ๑๒ = 12"]),
    ("อันดับที่สอง", ["ordinal อันดับที่สอง = 2"]), ("อยู่ที่ ๘๗.๘๖ คะแนน", ["decimal ๘๗.๘๖ = 87.86"]),
    ("เจ้าหน้าที่ ๒๐ คน", ["integer ๒๐ = 20"]), ("ตาม ๔.๑.๒ แล้ว", ["section ๔.๑.๒ = 4.1.2"]),
    ("๑. ก\n๒) ข\n(ค) ค\n• ง", ["marker ๑. = 1", "marker ๒) = 2", "marker (ค) = ค", "marker • = •"]),
    ("วันจันทร์ที่ ๑๓ มีนาคม ๒๕๖๖", ["date วันจันทร์ที่ ๑๓ มีนาคม ๒๕๖๖ = 2023-03-13"]),
    ("13/3/66", ["date 13/3/66 = 2023-03-13"]),
    ("๓๑ กุมภาพันธ์ ๒๕๖๖", ["date ๓๑ กุมภาพันธ์ ๒๕๖๖ = !impossibleDay"]),
    ("2023-03-13", ["date 2023-03-13 = 2023-03-13"]),
    ("13.3.2566", ["date 13.3.2566 = 2023-03-13"]), ("มีนาคม ๒๕๖๖", ["month มีนาคม ๒๕๖๖ = 3 of 2566"]),
    ("ม.ค. ๖๕", ["month ม.ค. ๖๕ = 1 of 2565"]), ("มีนาคม ๒๐ คน", ["integer ๒๐ = 20"]),
    ("๑๓ มีนาคม ๒๐ คน", ["date ๑๓ มีนาคม = 3 of ?", "integer ๒๐ = 20"]),
    ("๑ - ๑๕ มิ.ย. ๖๖", ["period ๑ - ๑๕ มิ.ย. ๖๖ = 2023-06-01 … 2023-06-15"]),
    ("ต.ค. - ก.ย. 67", ["period ต.ค. - ก.ย. 67 = 10 of 2566 … 9 of 2567"]),
    ("ตุลาคม ๒๕๖๕ ถึง กันยายน ๒๕๖๖", ["period ตุลาคม ๒๕๖๕ ถึง กันยายน ๒๕๖๖ = 10 of 2565 … 9 of 2566"]),
    ("ไตรมาสที่ ๑", ["quarter ไตรมาสที่ ๑ = 1/4 of ?"]),
    ("ไตรมาส 2/2566", ["quarter ไตรมาส 2/2566 = 2/4 of 2566"]),
    ("ไตรมาสที่สี่ ปีงบประมาณ พ.ศ. ๒๕๖๖", ["quarter ไตรมาสที่สี่ ปีงบประมาณ พ.ศ. ๒๕๖๖ = 4/4 of 2566 fiscal"]),
    ("ไตรมาสที่ ๕", ["quarter ไตรมาสที่ ๕ = !impossiblePart"]), ("ครึ่งปีแรก", ["halfYear ครึ่งปีแรก = 1/2 of ?"]),
    ("ครึ่งหลังของปีงบประมาณ ๒๕๖๖", ["halfYear ครึ่งหลังของปีงบประมาณ ๒๕๖๖ = 2/2 of 2566 fiscal"]),
    ("๖ เดือนแรก", ["halfYear ๖ เดือนแรก = 1/2 of ?"]),
    ("ปีงบประมาณ พ.ศ. ๒๕๖๖", ["fiscalYear ปีงบประมาณ พ.ศ. ๒๕๖๖ = 2566"]),
    ("ปีงบประมาณ ๒๕๖๖-๗๐", ["fiscalYear ปีงบประมาณ ๒๕๖๖-๗๐ = 2566…2570"]),
    ("ปี 65 ปี 2566", ["year ปี 65 = 2565", "year ปี 2566 = 2566"]),
    ("พ.ศ. ๒๕๖๖ - ๒๕๗๐", ["year พ.ศ. ๒๕๖๖ - ๒๕๗๐ = 2566…2570"]), ("ค.ศ. 2023", ["year ค.ศ. 2023 = 2566"]),
    ("ปี 2023", ["year ปี 2023 = !commonEraYear"]), ("พ.ศ. ๓๑๐๙", ["year พ.ศ. ๓๑๐๙ = !offsetAddedTwice"]),
    ("๕ ปี ๑๐ เดือน", ["integer ๕ = 5", "integer ๑๐ = 10"]), ("๐๙.๓๐ น.", ["time ๐๙.๓๐ น. = 9:30"]),
    ("09:30:15", ["time 09:30:15 = 9:30:15"]), ("๐๙.๐๐ - ๑๒.๐๐ น.", ["time ๐๙.๐๐ - ๑๒.๐๐ น. = 9:0 … 12:0"]),
    ("๑๓ นาฬิกา", ["time ๑๓ นาฬิกา = 13:0"]), ("๒๕.๐๐ น.", ["time ๒๕.๐๐ น. = !impossibleTime"]),
    ("๓ น.ส. สมศรี", ["integer ๓ = 3"]), ("๑,๒๓๔.๕๐ บาท", ["money ๑,๒๓๔.๕๐ บาท = 1234.50"]),
    ("๒.๕ ล้านบาท", ["money ๒.๕ ล้านบาท = 2500000.00"]), ("๕ บาท ๕๐ สตางค์", ["money ๕ บาท ๕๐ สตางค์ = 5.50"]),
    ("(หนึ่งพันสองร้อยบาทถ้วน)", ["money หนึ่งพันสองร้อยบาทถ้วน = 1200.00"]),
    ("฿1,250.00", ["money ฿1,250.00 = 1250.00"]),
    ("1.005 บาท", ["money 1.005 = !finerThanSatang"]), ("สองร้อยคน", ["words สองร้อย = 200"]),
    ("๓ ล้าน ๕ แสน", ["words ๓ ล้าน ๕ แสน = 3500000"]), ("๓ ล้านครึ่ง", ["words ๓ ล้านครึ่ง = !ambiguousMixture"]),
    ("สองร้อยพัน", ["words สองร้อยพัน = !placeOutOfOrder"]), ("สองล้านครึ่ง", ["words สองล้านครึ่ง = 2500000"]),
    ("หนึ่งล้านล้านสองล้านบาท", ["words หนึ่งล้านล้านสองล้าน = !ambiguousMillions"]),
    ("โทร. 02-123-4567", ["code 02-123-4567 = nothing"]),
    ("1.2.3.4.5 ข", ["unread 1.2.3.4.5 = !unexpected"]),
    ("เลข 123456789012345678901", ["integer 123456789012345678901 = !tooManyDigits"]),
    ("๑๓ มีนาคม 2023", ["date ๑๓ มีนาคม 2023 = !commonEraYear"]), ("", []), ("ไม่มีตัวเลข", []),
  ])
  func kinds(_ text: String, _ told: [String]) { #expect(Self.told(text) == told) }

  @Test func everyKindIsShown() {
    let samples = [
      "5", "คะแนน 5.5", "5,000", "5%", "5 - 6", "5/6", "5/2566", "ที่ 5", "ข้อ 5.1", "5. ก", "5 มี.ค. 2566",
      "มี.ค. 2566",
      "1 - 5 มี.ค. 2566", "ไตรมาส 1", "ครึ่งปีแรก", "ปีงบประมาณ 2566", "ปี 2566", "09:30", "5 บาท", "สองร้อย",
      "1-2-3", "1.2.3.4.5.6",
    ]
    let found = Set(samples.flatMap { Self.scanner.scan($0).map(\.kind) })
    #expect(found == Set(Numeral.Kind.allCases))
  }

  @Test func withoutAReferenceYear() {
    let numeral = NumeralScanner().scan("13/3/66").first
    #expect(numeral?.problem?.reason == .twoDigitYear && numeral?.kind == .date)
    #expect(NumeralScanner().scan("ปี 65").first?.problem?.reason == .twoDigitYear)
  }

  @Test func forms() {
    #expect(Self.scanner.scan("๕ 5 ๕5 ห้าสิบ ๕ แสน").map(\.form) == [.thai, .arabic, .mixed, .words, .mixed])
  }

  @Test func rangesContain() throws {
    guard case .range(let range)? = Self.scanner.scan("ต่ำกว่า ๕๐").first?.value else {
      Issue.record("no range")
      return
    }
    #expect(range.contains(49) && !range.contains(50))
  }

  private static let sample = [
    "วันจันทร์ที่ ๑๓ เดือน มีนาคม พ.ศ. ๒๕๖๖ - ๓๐ ก.ย. ๖๗", "ต่ำกว่าร้อยละ ๕๐.๐๐ ถึง ๘,๓๐๐ . ๕ เปอร์เซ็นต์",
    "(๔.๑.๒) ก.พ.ร. – พ. ศ.. ๒๕๖๕-๗๐ ขึ้นไป", "ลบสองล้านห้าแสนจุดห้า สิบเอ็ดบาทยี่สิบห้าสตางค์ถ้วน ๓ ล้าน ๕ แสน",
    "ไตรมาสที่ ๒/๒๕๖๖ ครึ่งปีแรก ๐๙.๐๐ - ๑๒.๐๐ น. ฿5 02-123-4567 ๑/๒๕๖๖ เศษสามส่วนสี่ ที่สอง",
  ].joined(separator: "\n")

  private func isSound(_ bytes: [UInt8]) -> Bool {
    var end = 0
    for numeral in Self.scanner.scan(bytes.span) {
      guard numeral.lower >= end, numeral.upper > numeral.lower, numeral.upper <= bytes.count else {
        return false
      }
      end = numeral.upper
    }
    return true
  }

  @Test func cutAnywhere() {
    let bytes = Array(Self.sample.utf8)
    for length in 0...bytes.count { #expect(isSound(Array(bytes.prefix(length)))) }
    for start in 0...bytes.count { #expect(isSound(Array(bytes.dropFirst(start)))) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func damaged(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(Self.sample.utf8)
    for _ in 0..<20 {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[index] = UInt8.random(in: 0...255, using: &generator)
    }
    #expect(isSound(bytes))
  }

  /// Text that could be read again and again from every place in it.
  @Test(arguments: [
    "๑", "1", " ", ".", "-", "1-", "1.", "1 - ", "1/", "1:", "1,", "ก", "ล้าน", "สอง", "สิบ", "๓ ล้าน ",
    "1 บาท ", "ที่", "ที่สอง", "ที่ล้าน",
    "ไม่เกิน", "ไม่เกินล้าน", "เศษ", "เศษสิบ", "พ.", "พ. ", "ม.ค.", "ม.ค. - ", "ปี", "ปี ", "ไตรมาส", "ครึ่ง", "วันที่",
    "วันจันทร์", "ระหว่าง", "ร้อยละ",
    "\n", "\n(", "\u{E0}", "ตั้งแต่สิบ", "1 ม", "ลบ", "หนึ่งล้านบาท", "๑ ตุลาคม - ",
  ])
  func linearTime(_ unit: String) {
    #expect(isSound(Array(String(repeating: unit, count: 3_000).utf8)))
  }

  /// Near its end a text is looked at letter by letter, elsewhere in blocks: both must find the same, wherever it is cut.
  @Test func endsAreNoDifferent() {
    let text =
      "ตามที่ ๑๒ คน ปี ๒๕๖๖ ปี๖๖ หก หกคน ก.พ. มี.ค. ๖๕ (ที่๕)วันที่ ๑๓ มีนาคม ๒๕๖๖ สองร้อยคน๚๛๙ ลบห้าสิบ"
      + "ร้อยละ๓๐ ไตรมาสที่สี่ มิถุนายน ที่สอง พ.ศ. ๒๕๖๖ ครึ่งปีแรก เศษสามส่วนสี่ ก 5 กข 5 กขค 5"
    let bytes = Array(text.utf8)
    let gap = [UInt8](repeating: 0x0A, count: 40)
    for length in 0...bytes.count {
      for start in [0, length / 2, max(0, length - 30)] {
        let cut = Array(bytes[start..<length])
        #expect(Self.scanner.scan(cut.span) == Self.scanner.scan((cut + gap).span))
      }
    }
  }

  /// Bytes of other letters that only look like those of a lead word.
  @Test(arguments: ["ທີ່ ๑", "ท\u{0EB5}\u{0E48} ๑", "ປີ ๒๕๖๖"])
  func otherScripts(_ text: String) {
    #expect(Self.scanner.scan(text).map(\.kind) == [.integer])
  }

  @Test func aMillionDigits() {
    let found = Self.scanner.scan(String(repeating: "๙", count: 1_000_000) + " คน")
    #expect(found.count == 1 && found.first?.problem?.reason == .tooManyDigits)
  }

  /// Thai and Arabic digits say the same.
  @Test func scriptsAgree() {
    let arabic =
      "5 5.50 1,234 5% 5 - 6 85 ขึ้นไป 3/4 1/2566 ที่ 1 13/3/2566 ไตรมาสที่ 1 09:30 1,234.50 บาท 2.5 ล้านบาท"
    let (left, right) = (Self.scanner.scan(arabic), Self.scanner.scan(inThaiDigits(arabic)))
    #expect(left.map(\.kind) == right.map(\.kind) && left.count == 14)
    for (one, other) in zip(left, right) where one.kind != .date { #expect(one.value == other.value) }
  }
}
