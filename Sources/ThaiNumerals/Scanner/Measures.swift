/// Words that things are counted by. A lone digit word is a number only before one of them.
///
/// Left out are words that make a name or a thing of its own with a digit word before them: แยก, แถว, ล้อ, เหลี่ยม,
/// ห้อง, เส้า, พราน.
enum Measures {
  /// The end of a measure word at `offset`, perhaps after spaces; `nil` without one.
  static func end(_ bytes: Span<UInt8>, after offset: Int, before limit: Int) -> Int? {
    let start = bytes.skippingSpaces(from: offset, before: limit)
    let letter = bytes.scalar(at: start, before: limit)
    guard letter >= "ก", letter <= "ไ" else { return nil }
    for word in words[Int(letter.value - 0x0E00)] {
      guard let upper = bytes.end(of: word, at: start, before: limit),
        !bytes.hasDependentSign(at: upper, before: limit)
      else { continue }
      return letter == "ป" && isYearWord(bytes, at: start, endingAt: upper, before: limit) ? nil : upper
    }
    return nil
  }

  /// Whether ปี names a year rather than counting years: ปี ๒๕๖๖, ปีงบประมาณ.
  private static func isYearWord(
    _ bytes: Span<UInt8>, at offset: Int, endingAt upper: Int, before limit: Int
  ) -> Bool {
    guard bytes.end(of: "ปี", at: offset, before: limit) == upper else { return false }
    let next = bytes.skippingSpaces(from: upper, before: limit)
    return WrittenYear.scan(bytes, at: next, before: limit) != nil
      || bytes.end(of: "งบ", at: next, before: limit) != nil
  }

  /// By first letter, counted from U+0E00.
  private static let words: [[StaticString]] = {
    var table = [[StaticString]](repeating: [], count: 128)
    for word in all {
      guard let first = word.description.unicodeScalars.first else { continue }
      table[Int(first.value - 0x0E00)].append(word)
    }
    return table
  }()

  private static let all: [StaticString] = [
    "กลุ่ม", "กรัม", "กิโลกรัม", "กิโลเมตร", "กล่อง", "ก้อน", "กรณี", "กิจกรรม", "กระทรวง", "กรม", "ข้อ", "ขั้นตอน", "ขั้น",
    "ขวด", "ขนาน", "คะแนน", "คน", "ครั้ง", "คัน", "คู่", "คณะ", "ครอบครัว", "ครัวเรือน", "คำถาม", "คำ", "งวด", "งาน",
    "จังหวัด", "จุด", "ฉบับ", "ชั่วโมง", "ชิ้น", "ชุด", "ชั้น", "ช่องทาง", "ช่อง", "ชนิด", "เช้า", "ซอง", "ซี่", "ด้าน", "ดวง",
    "เดือน", "ดอก", "ตัวชี้วัด", "ตัวอย่าง", "ตัว", "ตำบล", "ตารางเมตร", "ตารางวา", "ตัน", "ต้น", "ตำแหน่ง", "ตอน", "ถุง",
    "ทาง",
    "ท่าน", "เท่า", "แท่ง", "นาที", "นาย", "นัด", "นิ้ว", "บาท", "บาน", "บท", "ใบ", "ปี", "ประการ", "ประเภท",
    "ประเด็น", "ประเทศ",
    "เปอร์เซ็นต์", "เปอร์เซนต์", "แปลง", "แผ่น", "แผน", "ฝ่าย", "ฟอง", "พรรษา", "ภาค", "มื้อ", "มาตรา", "ม้วน", "มิติ",
    "มาตรการ", "เมตร", "เม็ด", "รายการ", "ราย", "รูป", "รอบ", "เรื่อง", "ระดับ", "ไร่", "โรง", "เล่ม", "ลูก", "ลิตร",
    "ลำ",
    "วัน", "วินาที", "วาระ", "วิธี", "วง", "สตางค์", "สัปดาห์", "สาย", "ส่วน", "สาขา", "เสียง", "สมัย", "หน่วยงาน",
    "หน่วย", "หน้า",
    "หมู่บ้าน", "หมวด", "หลัง", "แห่ง", "หัว", "หยด", "อัน", "อำเภอ", "องค์กร", "องค์", "อย่าง", "อาคาร", "โครงการ",
    "เครื่อง",
    "ไตรมาส", "โมง", "เซนติเมตร", "ยก", "ยุค", "พระองค์", "พื้นที่",
  ]
}
