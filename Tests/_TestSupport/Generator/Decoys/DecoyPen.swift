/// Draws and writes one document.
package struct DecoyPen {
  private var generator: SeededGenerator
  private var text = ""
  private let style: Style
  private var hasThaiDigits: Bool
  /// Who writes.
  let office: Office
  /// Buddhist fiscal year.
  let year: Int

  private enum Style: CaseIterable { case tabs, pipes, html, spaces }

  /// An invented office in a real district.
  struct Office {
    var type: String
    var proper: String
    var district: String
    var province: String

    var name: String { type + proper }
    var address: String { "อำเภอ\(district) จังหวัด\(province)" }
  }

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    style = Style.allCases.randomElement(using: &generator) ?? .tabs
    hasThaiDigits = UInt8.random(in: 0..<3, using: &generator) == 0
    year = Int.random(in: 2562...2568, using: &generator)
    let (district, province) = Self.districts.randomElement(using: &generator) ?? ("แม่จัน", "เชียงราย")
    office = Office(
      type: Self.localTypes.randomElement(using: &generator) ?? "เทศบาลตำบล",
      proper: Self.names.randomElement(using: &generator) ?? "ทุ่งนกแสก", district: district, province: province
    )
  }

  static let localTypes = ["องค์การบริหารส่วนตำบล", "เทศบาลตำบล", "เทศบาลเมือง"]
  /// None is a registered place.
  static let names = [
    "ทุ่งนกแสก", "หนองปลาหลดทอง", "ดอนมะขามคู่", "บึงกระจับใหญ่", "ห้วยน้ำนิล", "โคกผักหวานงาม", "ท่าเรือแจว",
    "ปากคลองสองพี่",
    "ป่าไผ่เหลือง", "สระบัวระวี", "เขาลูกจันทร์", "นาดอกจาน", "ศรีคีรีวัน", "วังกะพี้น้อย", "คลองใบพัด", "ผาเมฆหมอก", "ลำธารคำ",
  ]
  static let districts = [
    ("แม่จัน", "เชียงราย"), ("บางคล้า", "ฉะเชิงเทรา"), ("เสลภูมิ", "ร้อยเอ็ด"), ("ด่านขุนทด", "นครราชสีมา"),
    ("ควนขนุน", "พัทลุง"),
    ("วารินชำราบ", "อุบลราชธานี"), ("สันทราย", "เชียงใหม่"), ("อู่ทอง", "สุพรรณบุรี"), ("กระแสสินธุ์", "สงขลา"),
    ("บ้านแพ้ว", "สมุทรสาคร"),
  ]
  static let months = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม",
    "พฤศจิกายน", "ธันวาคม",
  ]

  // MARK: Drawing

  mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }

  /// Some of the choices, in an order of chance.
  mutating func some(_ choices: [String], _ count: ClosedRange<Int>) -> [String] {
    Array(choices.shuffled(using: &generator).prefix(whole(count)))
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func chance(_ wins: Int, of all: Int) -> Bool { whole(1...all) <= wins }

  /// `92.35`
  mutating func score(_ range: ClosedRange<Int> = 60...99) -> String {
    decimal(whole(range.lowerBound * 100...range.upperBound * 100))
  }

  /// `1,250,000.00`
  mutating func money(_ range: ClosedRange<Int> = 10...9_000) -> String {
    grouped(whole(range) * 500) + pick(["", ".00", ".50"])
  }

  mutating func date() -> String { "\(whole(1...28)) \(pick(Self.months)) \(year)" }

  mutating func otherName() -> String { pick(Self.names) }

  func decimal(_ hundredths: Int) -> String {
    "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }

  func grouped(_ number: Int) -> String {
    number < 1_000
      ? "\(number)"
      : grouped(number / 1_000) + "," + String(repeating: "0", count: 3 - "\(number % 1_000)".count)
        + "\(number % 1_000)"
  }

  // MARK: Writing

  /// For documents that are not in Thai.
  mutating func keepArabicDigits() { hasThaiDigits = false }

  mutating func line(_ words: String = "") { text += words + "\n" }

  mutating func lines(_ words: [String]) { for word in words { line(word) } }

  /// A table with a row for each label; rows are numbered from 1.
  mutating func table(
    _ head: [String], _ labels: [String],
    _ row: (_ pen: inout DecoyPen, _ label: String, _ number: Int) -> [String]
  ) {
    var rows = [head]
    for (index, label) in labels.enumerated() { rows.append(row(&self, label, index + 1)) }
    write(rows)
  }

  private mutating func write(_ rows: [[String]]) {
    switch style {
    case .tabs: lines(rows.map { $0.joined(separator: "\t") })
    case .spaces: lines(rows.map { $0.joined(separator: "    ") })
    case .pipes:
      for (index, cells) in rows.enumerated() {
        line("| " + cells.joined(separator: " | ") + " |")
        if index == 0 { line("|" + String(repeating: "---|", count: cells.count)) }
      }
    case .html:
      line("<table>")
      for cells in rows { line("<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>") }
      line("</table>")
    }
    line()
  }

  /// In one document of three, words on the ITA that state no result.
  mutating func perhapsMentionAssessment() {
    guard chance(1, of: 3) else { return }
    line()
    mentionAssessment()
  }

  /// Words on the ITA that state no result.
  mutating func mentionAssessment() {
    line(
      pick([
        "ทั้งนี้ ได้ตั้งเป้าหมายผลการประเมิน ITA ปีงบประมาณ พ.ศ. \(year + 1) ไว้ไม่น้อยกว่า 85 คะแนน หรือระดับ A ขึ้นไป",
        "การดำเนินการนี้เป็นไปตามแนวทางการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ของสำนักงาน ป.ป.ช.",
        "ค่าเป้าหมายตัวชี้วัด : ร้อยละของหน่วยงานที่มีผลการประเมิน ITA ผ่านเกณฑ์ 85 คะแนนขึ้นไป ร้อยละ 100",
        "เอกสารฉบับนี้เผยแพร่ตามแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) ข้อ O\(whole(1...35)) ประจำปีงบประมาณ พ.ศ. \(year)",
        "ขอเชิญผู้มีส่วนได้ส่วนเสียภายนอกตอบแบบวัด EIT ปีงบประมาณ พ.ศ. \(year) ผ่าน QR Code ท้ายประกาศ ใช้เวลาไม่เกิน 10 นาที",
        "หน่วยงานที่จะผ่านการประเมิน ITA ต้องได้คะแนนรวมตั้งแต่ 85.00 คะแนนขึ้นไป จากคะแนนเต็ม 100 คะแนน",
        "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. \(year) อยู่ระหว่างรอประกาศจากสำนักงาน ป.ป.ช.",
        "ยึดหลักคุณธรรมและความโปร่งใส ให้บริการด้วยความเสมอภาค No Gift Policy งดรับของขวัญทุกเทศกาล",
        "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล กำหนดให้หน่วยงานเผยแพร่ข้อมูลงบประมาณบนเว็บไซต์หลัก",
        "ปีงบประมาณ พ.ศ. \(year) ทุกกองร่วมกันผลักดันให้คะแนน ITA ไม่ต่ำกว่า \(whole(85...95)) คะแนน ผ่านเกณฑ์ในระดับผ่านดี",
        "ประเด็นที่ต้องพัฒนาตามตัวชี้วัดที่ \(whole(1...10)) ให้ดำเนินการภายใน \(whole(15...90)) วัน",
        "ระดับผลการประเมิน ITA แบ่งเป็น AA (95.00 - 100) A (85.00 - 94.99) B (75.00 - 84.99) และต่ำกว่านั้น",
        "คะแนน IIT คิดเป็นร้อยละ 30 EIT ร้อยละ 30 และ OIT ร้อยละ 40 ของคะแนนรวม",
        "หน่วยงานในจังหวัดเข้ารับการประเมิน ITA รวม \(whole(40...160)) แห่ง มีค่าเป้าหมายผ่านเกณฑ์ร้อยละ \(whole(80...100))",
      ]))
  }

  /// What stands above or below the text of a web page.
  mutating func perhapsFurniture() {
    guard chance(1, of: 2) else { return }
    lines(
      some(
        [
          "หน้าแรก | ข้อมูลหน่วยงาน | ข่าวประชาสัมพันธ์ | ITA \(year) | ติดต่อเรา",
          "ผู้เข้าชม \(grouped(whole(100...90_000))) ครั้ง",
          "โทรศัพท์ 0-\(whole(2100...7900))-\(whole(1000...9999)) ต่อ \(whole(11...99))",
          "ปรับปรุงล่าสุด \(whole(1...28))/\(whole(1...12))/\(year) เวลา \(whole(8...16)).\(whole(10...59)) น.",
          "พิมพ์หน้านี้ | ส่งต่อให้เพื่อน",
          "คะแนนความพึงพอใจต่อเว็บไซต์ \(decimal(whole(300...500))) จาก 5.00 (โหวต \(whole(10...900)) คน)",
        ], 1...4))
  }

  /// The text, in the script of digits that was drawn.
  consuming func finished() -> String {
    guard hasThaiDigits, style != .html else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map {
        $0.split(separator: " ", omittingEmptySubsequences: false).map(thaiDigits).joined(separator: " ")
      }
      .joined(separator: "\n")
  }

  /// Words with Latin letters, addresses and codes for instance, keep their digits.
  private func thaiDigits(_ word: Substring) -> String {
    guard !word.utf8.contains(where: { (0x41...0x5A).contains($0 & 0xDF) }) else { return String(word) }
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      result.append(isDigit ? Unicode.Scalar(scalar.value - 0x30 + 0x0E50) ?? scalar : scalar)
    }
    return String(result)
  }
}
