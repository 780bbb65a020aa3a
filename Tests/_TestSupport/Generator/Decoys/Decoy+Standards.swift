extension Decoy {
  /// Stories, speeches and rules.
  static let standards = [
    Decoy("news-of-a-council") { pen in
      pen.line("นายก\(pen.office.name)ลงพื้นที่ตรวจความเสียหายจากน้ำท่วม หมู่ที่ \(pen.whole(1...12))")
      pen.line(
        "เมื่อวันที่ \(pen.date()) พบบ้านเรือนเสียหาย \(pen.whole(8...140)) หลัง พื้นที่เกษตร \(pen.grouped(pen.whole(300...5000))) ไร่ ระดับน้ำสูง \(pen.score(0...2)) เมตร "
          + "ผลสำรวจพบว่าประชาชนร้อยละ \(pen.score()) ต้องการน้ำดื่ม มอบถุงยังชีพ \(pen.whole(50...400)) ชุด")
      pen.perhapsFurniture()
      pen.perhapsMentionAssessment()
    },
    Decoy("manual-of-service") { pen in
      pen.line("คู่มือสำหรับประชาชน : การแจ้งก่อสร้างอาคาร \(pen.office.name)")
      pen.lines([
        "ระยะเวลาดำเนินการ \(pen.whole(5...45)) วัน", "ขั้นตอนที่ 1 ยื่นเอกสาร 1 วัน",
        "ขั้นตอนที่ 2 ตรวจสอบแบบแปลน \(pen.whole(2...20)) วัน",
        "ค่าธรรมเนียม ฉบับละ 20.00 บาท", "เอกสาร: สำเนาบัตรประชาชน 1 ฉบับ", "ผ่านระบบออนไลน์หรือยื่นด้วยตนเอง",
      ])
      pen.perhapsMentionAssessment()
    },
    Decoy("ethics-measures") { pen in
      pen.line("ผลการประเมินพฤติกรรมทางจริยธรรมของบุคลากร \(pen.office.name) ปี \(pen.year)")
      pen.line(
        "จากผู้ตอบแบบประเมิน \(pen.whole(20...90)) คน มีค่าเฉลี่ย \(pen.decimal(pen.whole(400...499))) คิดเป็นร้อยละ \(pen.score(80...97)) อยู่ในระดับ\(pen.pick(["มากที่สุด", "ดีมาก"])) "
          + "ข้อที่ได้คะแนนสูงสุด คือ ซื่อสัตย์สุจริต \(pen.decimal(pen.whole(400...499))) ข้อที่ได้คะแนนต่ำสุด คือ คิดถึงประโยชน์ส่วนรวม \(pen.decimal(pen.whole(300...399)))"
      )
      pen.mentionAssessment()
    },
    Decoy("prize-without-a-score") { pen in
      pen.line("\(pen.office.name) รับโล่ประกาศเกียรติคุณองค์กรคุณธรรมต้นแบบ ระดับจังหวัด ประจำปี \(pen.year)")
      pen.line(
        "รางวัลนี้พิจารณาจากการดำเนินงาน \(pen.whole(3...9)) ขั้นตอน มีหน่วยงานส่งผลงาน \(pen.whole(20...90)) แห่ง ผ่านเกณฑ์ร้อยละ \(pen.score(40...90)) "
          + "โดยจัดพิธีมอบที่ศาลากลางจังหวัด\(pen.office.province)")
      pen.perhapsFurniture()
    },
    Decoy("five-year-plan") { pen in
      pen.line("แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570) \(pen.office.name)")
      let years = (2566...2570).map { "\($0)" }
      pen.table(
        ["ยุทธศาสตร์", "ตัวชี้วัด"] + years,
        ["ด้านโครงสร้างพื้นฐาน", "ด้านสังคม", "ด้านการบริหารกิจการบ้านเมืองที่ดี", "ด้านสิ่งแวดล้อม"]
      ) { pen, name, _ in
        var row = [name, pen.pick(["ร้อยละของโครงการที่สำเร็จ", "ร้อยละความพึงพอใจ", "คะแนน ITA ที่คาดหวัง"])]
        for _ in 1...5 { row.append("\(pen.whole(17...20) * 5)") }
        return row
      }
    },
    Decoy("questionnaire") { pen in
      pen.line("แบบสอบถามความคิดเห็นต่อการปฏิบัติหน้าที่ การใช้งบประมาณ และการใช้อำนาจของผู้บริหาร")
      pen.line("คำชี้แจง โปรดทำเครื่องหมาย / ในช่องที่ตรงกับความคิดเห็น ระดับ 5 มากที่สุด ถึง ระดับ 1 น้อยที่สุด")
      pen.table(
        ["ข้อ", "คำถาม", "5", "4", "3", "2", "1"],
        pen.some(
          ["เจ้าหน้าที่ปฏิบัติหน้าที่ตามขั้นตอน", "หน่วยงานใช้งบประมาณคุ้มค่า", "ผู้บริหารใช้อำนาจเป็นธรรม", "มีการแก้ไขปัญหาการทุจริต"],
          2...4)
      ) { _, name, number in
        ["\(number)", name, "", "", "", "", ""]
      }
      pen.perhapsMentionAssessment()
    },
    Decoy("traffic-accidents") { pen in
      pen.line("สรุปอุบัติเหตุทางถนนช่วงเทศกาลสงกรานต์ \(pen.year) จังหวัด\(pen.office.province)")
      pen.line(
        "เกิดอุบัติเหตุ \(pen.whole(10...99)) ครั้ง บาดเจ็บ \(pen.whole(10...99)) คน เสียชีวิต \(pen.whole(0...9)) ราย สาเหตุสูงสุด คือ ขับรถเร็ว ร้อยละ \(pen.score(30...60)) "
          + "รองลงมาคือ ดื่มแล้วขับ ร้อยละ \(pen.score(15...30)) อยู่ในอันดับที่ \(pen.whole(1...77)) ของประเทศ ลดลงจากปี \(pen.year - 1)"
      )
    },
  ]
}
