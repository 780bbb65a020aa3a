import Testing

@testable import ThaiDocParse

/// The document of a text, read as far as its sections.
func makeDocument(_ text: String) throws -> Document {
  let (source, inspection) = try TextReader.read(Array(text.utf8))
  return SectionFinder.find(in: Document(TextCleaner.clean(source, inspection: inspection)))
}

@Suite("Tables of measures") struct MeasureTableTests {
  private let head = "มาตรการ\tขั้นตอนหรือวิธีการ\tผู้รับผิดชอบ\tระยะเวลา การดำเนินการ\tการติดตามผล\n"

  private func measures(_ text: String) throws -> [MeasureRecord] {
    MeasureTable.read(try makeDocument(text)).measures
  }

  @Test func oneRow() throws {
    let rows = try measures(
      "มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\n\n" + head
        + "๑. จัดทำเว็บไซต์\t๑. ประชุม ๒. เผยแพร่ ๒.๕ ครั้ง ปี ๒๕๖๖. ๓. ติดตาม\tสำนักงานปลัด\tไตรมาสที่ ๑\tรายงานผล\n"
        + "๖.การจัดทำแผน\tจัดทำประกาศ\tสำนักงาน ปลัด กองคลัง\t\t-\n")
    #expect(rows.map(\.number?.value) == [1, 6])
    #expect(rows.map(\.title?.value) == ["จัดทำเว็บไซต์", "การจัดทำแผน"])
    #expect(rows[0].steps.map(\.number?.value) == [1, 2, 3])
    #expect(rows[0].steps.map(\.text.value) == ["ประชุม", "เผยแพร่ ๒.๕ ครั้ง ปี ๒๕๖๖.", "ติดตาม"])
    #expect(rows[0].period?.start?.value == "2022-10")
    #expect(rows[0].fiscalYear?.value == 2566)
    #expect(rows[1].steps.map(\.number?.value) == [nil])
    #expect(rows[1].responsible.map(\.value) == ["สำนักงาน ปลัด", "กองคลัง"])
    #expect(rows[1].followUp == nil && rows[1].fiscalYear?.value == 2566)
    if case .some = rows[1].period { Issue.record("an empty cell is no period") }
  }

  @Test func furtherColumns() throws {
    let rows = try measures(
      "ลำดับ\tประเด็นที่ต้องพัฒนา\tมาตรการ/แนวทาง\tงบประมาณ\tผู้รับผิดชอบ\n"
        + "3\tช่องทางร้องเรียน\tเปิดแบบฟอร์ม\t๒๐๐ บาท\tกองคลัง / กองช่าง\n")
    #expect(rows.first?.number?.value == 3)
    #expect(rows.first?.title?.value == "เปิดแบบฟอร์ม")
    #expect(rows.first?.other.map(\.header) == ["ประเด็นที่ต้องพัฒนา", "งบประมาณ"])
    #expect(rows.first?.other.map(\.text.value) == ["ช่องทางร้องเรียน", "๒๐๐ บาท"])
    #expect(rows.first?.responsible.map(\.value) == ["กองคลัง", "กองช่าง"])
  }

  @Test func continuation() throws {
    let rows = try measures(
      head + "๑. ก้าวหน้า\t๑. ประชุม\tกองคลัง\tม.ค. 66\tรายงาน\n\t๒. เผยแพร่\tกองช่าง\tมี.ค. 66\tสรุป\n\n" + head
        + "\t๓. ติดตาม\t\t\t\n๒. โปร่งใส\tตรวจ\tกองช่าง\t\t\n\n๓. เปิดเผย\tลงเว็บไซต์\tกองคลัง\t\tสรุป\n")
    #expect(rows.map(\.number?.value) == [1, 2, 3])
    #expect(rows[0].steps.map(\.number?.value) == [1, 2, 3])
    #expect(rows[0].responsible.map(\.value) == ["กองคลัง", "กองช่าง"])
    #expect(rows[0].followUp?.value == "รายงาน สรุป")
    #expect(rows[0].period?.start?.value == "2023-01" && rows[0].period?.end?.value == "2023-03")
  }

  @Test func mergedCells() throws {
    let rows = try measures(
      "<table><tr><th>มาตรการ</th><th>ขั้นตอน</th><th>ผู้รับผิดชอบ</th></tr>"
        + "<tr><td>1. ก้าวหน้า</td><td><p>- ประชุม</p><p>- เผยแพร่</p></td><td rowspan=2><p>กองคลัง</p><p>สำนักปลัด</p></td></tr>"
        + "<tr><td>2. โปร่งใส</td><td>1) ตรวจ<br>2) รายงาน</td></tr></table>")
    #expect(rows.map(\.title?.value) == ["ก้าวหน้า", "โปร่งใส"])
    #expect(rows.map { $0.responsible.map(\.value) } == [["กองคลัง", "สำนักปลัด"], ["กองคลัง", "สำนักปลัด"]])
    #expect(rows.map { $0.steps.map(\.text.value) } == [["ประชุม", "เผยแพร่"], ["ตรวจ", "รายงาน"]])
    #expect(rows.map { $0.steps.map(\.number?.value) } == [[nil, nil], [1, 2]])
  }

  @Test(arguments: [
    ("กองการศึกษา ศาสนาและวัฒนธรรม", ["กองการศึกษา ศาสนาและวัฒนธรรม"]),
    ("สำนักงานปลัด กองคลัง กองช่าง กองการศึกษาฯ", ["สำนักงานปลัด", "กองคลัง", "กองช่าง", "กองการศึกษาฯ"]),
    ("กองคลังและกองช่าง", ["กองคลัง", "กองช่าง"]),
    ("กองยุทธศาสตร์และงบประมาณ, กองสาธารณสุขและสิ่งแวดล้อม", ["กองยุทธศาสตร์และงบประมาณ", "กองสาธารณสุขและสิ่งแวดล้อม"]),
    ("๑. สำนักปลัด ๒. กองคลัง", ["สำนักปลัด", "กองคลัง"]), ("- สำนักปลัด - กองคลัง", ["สำนักปลัด", "กองคลัง"]),
    ("ทุกสำนัก/กอง", ["ทุกสำนัก/กอง"]), ("กองคลัง (งานพัสดุ งานการเงิน)", ["กองคลัง (งานพัสดุ งานการเงิน)"]),
    ("องค์การบริหาร ส่วนตำบลศรีคำ", ["องค์การบริหาร ส่วนตำบลศรีคำ"]), ("หัวหน้า สำนักปลัด; นิติกร", ["หัวหน้า สำนักปลัด", "นิติกร"]),
    ("ปลัดเทศบาล ผู้อำนวยการกองคลัง และหัวหน้าฝ่าย", ["ปลัดเทศบาล", "ผู้อำนวยการกองคลัง", "หัวหน้าฝ่าย"]), ("-", []),
  ])
  func owners(text: String, units: [String]) throws {
    let document = try makeDocument("ก" + text)
    #expect(MeasureOwners.read(3..<document.bytes.count, in: document).map(\.value) == units)
  }

  @Test(arguments: [
    ("ดำเนินการดังนี้ 1) ประชุม 2) ตรวจ", ["ประชุม", "ตรวจ"]),
    ("๒. ตรวจ ๓. รายงานตามข้อ ๔. เดิม", ["ตรวจ", "รายงานตามข้อ ๔. เดิม"]),
    ("๑. ประชุม (๑) ย่อย (๒) ย่อย ๒. ตรวจ", ["ประชุม (๑) ย่อย (๒) ย่อย", "ตรวจ"]),
    ("เวลา 08.30 - 12.00 น. วันที่ ๑. มีนาคม", ["เวลา 08.30 - 12.00 น. วันที่ ๑. มีนาคม"]),
    ("• ประชุม • ตรวจ", ["ประชุม", "ตรวจ"]), ("สอบถาม - ติดต่อ", ["สอบถาม - ติดต่อ"]),
  ])
  func steps(text: String, items: [String]) throws {
    let document = try makeDocument("ก" + text)
    #expect(MeasureCells.items(3..<document.bytes.count, in: document).map(\.text.value) == items)
  }

  @Test func otherTables() throws {
    #expect(try measures("ตัวชี้วัด\tคะแนน\nการใช้อำนาจ\t๘๒.๑๖\n").isEmpty)
    #expect(try measures("หัวข้อ\tหน้า\nมาตรการ\t๑\n").isEmpty)
  }
}
