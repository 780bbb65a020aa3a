/// What a key of the report is called in front of people.
enum FieldNames {
  static func words(of key: String) -> Words {
    guard let (_, th, en) = all.first(where: { $0.key == key }) else { return Words(th: key, en: key) }
    return Words(th: th, en: en)
  }

  private static let all: [(key: String, th: String, en: String)] = parts + values

  private static let parts = [
    ("title", "ชื่อเอกสาร", "title"),
    ("agency", "หน่วยงาน", "agency"),
    ("fiscalYear", "ปีงบประมาณ", "fiscal year"),
    ("reportDate", "วันที่ของเอกสาร", "date"),
    ("overall", "ผลการประเมินในภาพรวม", "overall result"),
    ("rankings", "อันดับ", "ranking"),
    ("instruments", "เครื่องมือการประเมิน", "instrument"),
    ("indicators", "ตัวชี้วัด", "indicator"),
    ("unknownRows", "แถวที่ไม่ตรงกับตัวชี้วัดใด", "unknown row"),
    ("gradingScale", "เกณฑ์ระดับผลการประเมิน", "grading scale"),
    ("history", "ผลการประเมินปีอื่น", "other year"),
    ("changes", "ผลต่างระหว่างปี", "change"),
    ("otherAgencies", "หน่วยงานอื่น", "other agency"),
    ("claims", "ข้อความที่กล่าวถึงคะแนน", "statement"),
    ("analyses", "การวิเคราะห์รายตัวชี้วัด", "analysis"),
    ("actions", "แนวทางการปฏิบัติ", "action"),
    ("recommendations", "ข้อเสนอแนะ", "recommendation"),
    ("measures", "มาตรการ", "measure"),
    ("tableOfContents", "สารบัญ", "table of contents"),
  ]

  private static let values = [
    ("name", "ชื่อ", "name"),
    ("type", "ประเภท", "type"),
    ("properName", "ชื่อเฉพาะ", "proper name"),
    ("subdistrict", "ตำบล", "subdistrict"),
    ("district", "อำเภอ", "district"),
    ("province", "จังหวัด", "province"),
    ("otherSpellings", "ชื่อที่สะกดต่างออกไป", "other spelling"),
    ("score", "คะแนน", "score"),
    ("level", "ระดับ", "level"),
    ("scope", "ขอบเขต", "scope"),
    ("rank", "อันดับ", "rank"),
    ("of", "จำนวนทั้งหมด", "out of"),
    ("code", "รหัส", "code"),
    ("weight", "น้ำหนัก", "weight"),
    ("points", "คะแนนถ่วงน้ำหนัก", "points"),
    ("number", "ลำดับที่", "number"),
    ("instrument", "เครื่องมือการประเมิน", "instrument"),
    ("spellings", "ชื่อที่พบในเอกสาร", "spelling"),
    ("items", "ข้อย่อย", "item"),
    ("low", "คะแนนต่ำสุด", "lowest score"),
    ("high", "คะแนนสูงสุด", "highest score"),
    ("indicator", "ตัวชี้วัด", "indicator"),
    ("fromYear", "ปีที่ใช้เปรียบเทียบ", "earlier year"),
    ("toYear", "ปีที่รายงานผลต่าง", "later year"),
    ("value", "ค่าที่กล่าวถึง", "value"),
    ("kind", "ประเภทของข้อความ", "kind"),
    ("count", "จำนวน", "count"),
    ("finding", "ผลการวิเคราะห์", "finding"),
    ("improvement", "แนวทางการพัฒนา", "improvement"),
    ("text", "ข้อความ", "text"),
    ("strengths", "จุดแข็ง", "strength"),
    ("weaknesses", "จุดที่ควรพัฒนา", "weakness"),
    ("steps", "ขั้นตอน", "step"),
    ("responsible", "ผู้รับผิดชอบ", "responsible"),
    ("period", "ระยะเวลา", "period"),
    ("start", "เริ่มต้น", "start"),
    ("end", "สิ้นสุด", "end"),
    ("followUp", "การติดตาม", "follow-up"),
    ("other", "คอลัมน์อื่น", "other column"),
    ("page", "หน้า", "page"),
  ]
}
