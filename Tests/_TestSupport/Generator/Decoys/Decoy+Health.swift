extension Decoy {
  /// Hospitals and public health.
  static let health = [
    Decoy("hospital-accreditation") { pen in
      pen.line(
        "โรงพยาบาล\(pen.otherName()) ผ่านการรับรองคุณภาพสถานพยาบาล (HA) ขั้น \(pen.whole(1...3)) เมื่อวันที่ \(pen.date())"
      )
      pen.line(
        "คณะผู้เยี่ยมสำรวจให้ข้อเสนอแนะ \(pen.whole(3...9)) ข้อ ผลการประเมินตนเองด้านการนำ \(pen.score(2...4)) คะแนน ด้านผลลัพธ์ \(pen.score(2...4)) คะแนน "
          + "อัตราการติดเชื้อร้อยละ \(pen.score(0...2)) ความพึงพอใจผู้ป่วยนอกร้อยละ \(pen.score(80...98)) ผู้ป่วยในร้อยละ \(pen.score(80...98))"
      )
      pen.perhapsMentionAssessment()
    },
    Decoy("covid-statistics") { pen in
      pen.line("รายงานสถานการณ์โรคติดเชื้อไวรัสโคโรนา 2019 จังหวัด\(pen.office.province) ประจำวันที่ \(pen.date())")
      pen.table(
        ["อำเภอ", "ผู้ป่วยรายใหม่", "สะสม", "ฉีดวัคซีนเข็ม 2 (ร้อยละ)", "ระดับพื้นที่"], DecoyPen.districts.map(\.0)
      ) { pen, name, _ in
        [
          name, "\(pen.whole(0...99))", pen.grouped(pen.whole(100...9000)), pen.score(50...98),
          pen.pick(["สูง", "ปานกลาง", "เฝ้าระวัง"]),
        ]
      }
      pen.line(
        "ภาพรวมจังหวัดได้รับวัคซีนเข็มที่ 1 ร้อยละ \(pen.score()) เข็มที่ 2 ร้อยละ \(pen.score(40...90)) อยู่ในอันดับที่ \(pen.whole(1...77)) ของประเทศ"
      )
    },
    Decoy("template-of-a-health-indicator") { pen in
      pen.line("รายละเอียดตัวชี้วัดระดับกระทรวง ปีงบประมาณ\(pen.year)")
      pen.lines([
        "หมวด : Governance Excellence (ยุทธศาสตร์บริหารเป็นเลิศด้วยธรรมาภิบาล)",
        "ตัวชี้วัด : ร้อยละของหน่วยงานในสังกัดกระทรวงสาธารณสุขผ่านเกณฑ์การประเมิน ITA",
        "เกณฑ์เป้าหมาย : ร้อยละ \(pen.whole(82...94))",
        "รอบ 3 เดือน : ระดับ \(pen.whole(1...5))", "รอบ 6 เดือน : ร้อยละ \(pen.whole(70...80))",
        "รอบ 12 เดือน : ร้อยละ \(pen.whole(85...95))", "สูตรคำนวณ : (A/B) X 100",
        "A = จำนวนหน่วยงานที่ผ่านเกณฑ์การประเมินระดับ 5 (ร้อยละ 92)",
        "B = จำนวนหน่วยงานทั้งหมด \(pen.grouped(pen.whole(1500...1900))) แห่ง",
      ])
      pen.perhapsFurniture()
    },
    Decoy("items-of-evidence-of-a-hospital", kinds: ["contents-only", "unrecognised"]) { pen in
      pen.line("โรงพยาบาล\(pen.otherName()) MOPH ITA \(pen.year) แบบตรวจการเปิดเผยข้อมูลสาธารณะ")
      for number in 1...pen.whole(8...22) {
        pen.line(
          "MOIT \(number) \(pen.pick(["หน่วยงานมีการวางระบบการเผยแพร่ข้อมูล", "หน่วยงานมีรายงานการวิเคราะห์ผลการจัดซื้อจัดจ้าง", "หน่วยงานมีคู่มือการปฏิบัติงาน", "หน่วยงานประกาศเจตนารมณ์ต่อต้านการรับสินบน"])) คลิก"
        )
      }
      pen.line("ไตรมาสที่ \(pen.whole(1...4)) ส่งหลักฐานภายในวันที่ \(pen.date()) เกณฑ์ผ่านร้อยละ 92.00")
    },
    Decoy("laboratory-values") { pen in
      pen.line("ผลการตรวจคุณภาพน้ำประปาหมู่บ้าน หมู่ที่ \(pen.whole(1...15)) ครั้งที่ 1/\(pen.year)")
      pen.table(
        ["รายการ", "ค่าที่วัดได้", "ค่ามาตรฐาน", "ผล"],
        ["ความเป็นกรด-ด่าง", "ความขุ่น", "ความกระด้าง", "ไนเตรท", "คลอไรด์"]
      ) { pen, name, _ in
        [name, pen.score(1...95), "ไม่เกิน \(pen.whole(5...250))", pen.pick(["ผ่าน", "ผ่าน", "ไม่ผ่าน"])]
      }
      pen.perhapsMentionAssessment()
    },
  ]
}
