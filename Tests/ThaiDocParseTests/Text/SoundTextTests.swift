import Testing
import _TestSupport

@testable import ThaiDocParse

/// Sound Thai goes through repair without one byte changed.
@Suite("Sound text") struct SoundTextTests {
  /// Words as reports are made of, those among them that end with marks, or hold what damage leaves elsewhere.
  private static let words = """
    การ ความ งาน ที่ นี้ นี่ ปี มี ดี ผู้ ได้ ให้ ใหม่ ใหญ่ แพร่ ตรี ศรี ครู รู้ สู่ กู้ อยู่ หมู่ คู่ ดู ชี้ หนี้ กรณี บัญชี คดี มติ ปกติ
    สิทธิ เหตุ พัสดุ บรรลุ วัตถุ เมนู มณี สตรี ภูมิ ธรรมชาติ อนุมัติ วิธี พิธี ทันที เวที สถานี สามี ภาษี อาชีพ สวัสดี ปฏิบัติ สมบัติ
    สถิติ ประสิทธิ วุฒิ นโยบาย ระเบียบ กฎหมาย ข้อบังคับ ประกาศ คำสั่ง หนังสือ เอกสาร รายงาน แผน โครงการ กิจกรรม งบประมาณ เงิน
    บาท รายได้ รายจ่าย ภาษีป้าย ค่าธรรมเนียม จัดซื้อ จัดจ้าง ราคากลาง สัญญา ตรวจรับ ก่อสร้าง ถนน สะพาน น้ำ น้ำประปา ไฟฟ้า ขยะ
    ป่าไม้ ต้นไม้ แม่น้ำ ลำคลอง ลำดับ ลำน้ำ จำกัด จำนวน จำเป็น จำแนก จำหน่าย สำรวจ สำรอง สำนัก สำเร็จ สำคัญ สำหรับ กำหนด กำกับ
    กำลัง กำราบ กำแพง คำถาม คำตอบ คำร้อง คำนึง ชำระ ชำรุด ดำเนิน ดำรง ตำบล ตำแหน่ง ตำรวจ ตำรา ต่ำ ทำ ทำงาน ทำให้ ทำงบ นำ นำมา
    นำไป นำยา ผู้นำ แนะนำ บำรุง บำเหน็จ รำลึก อำเภอ อำนาจ อำนวย เกาะ เพราะ เฉพาะ เหมาะ เคาะ ก็ เก็บ เต็ม เห็น เป็น เข็ม
    ตัว ทั่ว ทั้ง ครั้ง ตั้ง สั่ง นั่ง ชั่วโมง ผัวะ เกียะ เยอะ เจอะ ค่ะ คะ น่ะ นะ จ๊ะ จ๋า ก๊าซ โจ๊ก เก๋ ฤดู พฤกษา ฤๅษี ทฤษฎี อังกฤษ ศักดิ์
    สิทธิ์ พันธุ์ บริสุทธิ์ องค์ ทรัพย์ ศูนย์ วันทร์ จันทร์ เสาร์ ศุกร์ ประโยชน์ เกณฑ์ การณ์ สัมพันธ์ แพทย์ อาจารย์ นิเทศก์ ประจาน
    เวลา ศาลา ตา นา ทา คา จา รา ปาก กาก ข้าว ก้าว กล่าว หน้า หน้าที่ เจ้าหน้าที่ ว่า ค่า ท่า ป่า ล่า กล้า ด้าน ผ่าน ร้าน สร้าง ต่าง
    อย่าง เพื่อ เมื่อ เรื่อง เครื่อง เนื่อง ประเมิน คุณธรรม โปร่งใส ทุจริต ประพฤติ มิชอบ ส่วนได้ส่วนเสีย ตัวชี้วัด คะแนน ระดับ เกณฑ์
    ร้อยละ ภาพรวม ข้อเสนอแนะ มาตรการ ผู้รับผิดชอบ ระยะเวลา เผยแพร่ เว็บไซต์ ช่องทาง ร้องเรียน บุคลากร ประชาชน ฯลฯ ฯพณฯ ต่างๆ อื่นๆ
    พ.ศ. อบต. ป.ป.ช. พุทฺธํ ITA IIT EIT OIT web-site e-Service O1 https://example.go.th
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// What stands between words: nothing as a rule, as in Thai.
  private static let gaps = [
    "", "", "", "", "", " ", " ", "  ", ", ", " / ", " (", ") ", "\u{201C}", "\u{201D}", " – ",
  ]

  private static let names: [String] = PlaceData.withRegister { register in
    (0..<PlaceData.provinceCount).flatMap { index in
      var records = PlaceRecords(in: PlaceData.block(index).records)
      var names: [String] = []
      while let record = records.next(in: register) {
        names.append(
          String(decoding: record.name.map { register[$0] }, as: UTF8.self))
      }
      return names
    }
  }

  @Test func namesOfPlacesAreWellFormed() {
    #expect(Self.names.count > 8_400)
    #expect(Self.names.filter { !ThaiSyllableTests.isWellFormed($0) } == [])
  }

  @Test(arguments: words)
  func isWellFormed(_ word: String) { #expect(ThaiSyllableTests.isWellFormed(word)) }

  /// Paragraphs, lists and tables of about 64 kB; sixteen of them are 1 MB.
  @Test(arguments: 0..<16 as Range<UInt64>)
  func isPassedOn(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var text = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ\n"
    while text.utf8.count < 64_000 { text += Self.passage(using: &generator) }
    try expectUnchanged(text, "seed \(seed)")
  }

  /// Short texts have no large number to hide a slip in.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func shortTextsArePassedOn(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 1_000 + seed)
    for count in 0..<25 {
      try expectUnchanged("ที่ " + Self.passage(using: &generator), "seed \(seed), text \(count)")
    }
  }

  /// Each name with a space behind it, as in a table of places.
  @Test func namesArePassedOn() throws {
    try expectUnchanged(Self.names.joined(separator: " ") + "\n", "in a row")
    try expectUnchanged(Self.names.joined(separator: "\n") + "\n", "on lines")
    try expectUnchanged(Self.names.map { "ตำบล\($0) อำเภอ\($0)\t\($0)" }.joined(separator: "\n"), "in a table")
  }

  /// The repairs that need damage of their own kind to be seen, made outright: not one of them finds anything.
  @Test(arguments: Repair.all.filter { $0.certainty != .form })
  func noRepairFindsAnything(_ repair: Repair) throws {
    var generator = SeededGenerator(seed: 77)
    var text = "ตำบล "
    for _ in 0..<400 { text += Self.passage(using: &generator) }
    text += Self.names.joined(separator: " ")
    let found = repair.repaired(Array(text.utf8))
    let edits = found?.layer.edits.map { edit in
      String(
        decoding: Array(text.utf8)[max(0, Int(edit.fromLower) - 12)..<Int(edit.fromUpper) + 12], as: UTF8.self
      )
    }
    #expect(edits == nil)
  }

  /// How rarely marks look late in sound text, so that the limits of `LateMarkCount` are far from it.
  @Test func marksHardlyLookLate() throws {
    var letters = 0
    var likely = 0
    for report in Corpus.reports {
      let input = try report.input()
      let count = LateMarkCount(input.span, in: 0..<input.count)
      #expect(count.impossible == 0 && !count.isDense, "\(report)")
      letters += count.letters
      likely += count.likely
    }
    #expect(likely * 1_000 < letters)
  }

  private func expectUnchanged(_ text: String, _ name: String) throws {
    let input = Array(text.utf8)
    let (source, inspection) = try TextReader.read(input)
    let clean = TextCleaner.clean(source, inspection: inspection)
    #expect(clean.bytes == input, "\(name)")
    #expect(clean.repairs.map { "\($0.kind) × \($0.count)" } == [], "\(name)")
  }

  private static func passage(using generator: inout SeededGenerator) -> String {
    switch UInt8.random(in: 0..<8, using: &generator) {
    case 0: return "\n"
    case 1: return "- " + phrase(4, using: &generator) + "\n"
    case 2: return "\(number(using: &generator)). " + phrase(6, using: &generator) + "\n"
    case 3: return row(using: &generator, separator: "\t")
    case 4: return row(using: &generator, separator: " | ")
    case 5: return row(using: &generator, separator: "    ")
    case 6:
      return
        "ครั้งที่ \(number(using: &generator)) ปี \(number(using: &generator)) ที่ตั้ง ตำบล\(name(using: &generator)) "
        + "อำเภอ\(name(using: &generator)) จังหวัด\(name(using: &generator)) ได้ \(number(using: &generator)) คะแนน\n"
    default: return phrase(40, using: &generator) + "\n"
    }
  }

  private static func phrase(_ count: Int, using generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in
      let isName = Int.random(in: 0..<12, using: &generator) == 0
      let word = isName ? name(using: &generator) : words.randomElement(using: &generator) ?? ""
      return word + (gaps.randomElement(using: &generator) ?? "")
    }.joined()
  }

  private static func row(using generator: inout SeededGenerator, separator: String) -> String {
    [phrase(2, using: &generator), name(using: &generator), number(using: &generator), "-"].joined(
      separator: separator) + "\n"
  }

  private static func name(using generator: inout SeededGenerator) -> String {
    names.randomElement(using: &generator) ?? ""
  }

  private static func number(using generator: inout SeededGenerator) -> String {
    let number = "\(Int.random(in: 0..<100, using: &generator))"
    guard Bool.random(using: &generator) else { return number }
    return String(
      String.UnicodeScalarView(number.unicodeScalars.compactMap { Unicode.Scalar($0.value - 0x30 + 0x0E50) }))
  }
}
