extension Decoy {
  /// Schools and examinations.
  static let schools = [
    Decoy("o-net") { pen in
      pen.line(
        "ผลการทดสอบทางการศึกษาระดับชาติขั้นพื้นฐาน (O-NET) ชั้น\(pen.pick(["ประถมศึกษาปีที่ 6", "มัธยมศึกษาปีที่ 3"])) ปีการศึกษา \(pen.year)"
      )
      pen.line("โรงเรียนบ้าน\(pen.otherName()) \(pen.office.address)")
      pen.table(
        ["วิชา", "คะแนนเฉลี่ยระดับโรงเรียน", "ระดับจังหวัด", "ระดับประเทศ", "ผลต่าง"],
        ["ภาษาไทย", "คณิตศาสตร์", "วิทยาศาสตร์", "ภาษาอังกฤษ"]
      ) { pen, name, _ in
        [
          name, pen.score(25...85), pen.score(25...60), pen.score(25...60),
          pen.pick(["+", "-"]) + pen.score(0...12),
        ]
      }
      pen.line("วิชาที่มีคะแนนเฉลี่ยสูงสุด คือ ภาษาไทย \(pen.score(60...90)) คะแนน เพิ่มขึ้นจากปี \(pen.year - 1)")
      pen.perhapsMentionAssessment()
    },
    Decoy("self-assessment-of-a-school") { pen in
      pen.line("รายงานการประเมินตนเองของสถานศึกษา (SAR) ปีการศึกษา \(pen.year) โรงเรียน\(pen.otherName())วิทยา")
      for (number, name) in [
        "คุณภาพของผู้เรียน", "กระบวนการบริหารและการจัดการ", "กระบวนการจัดการเรียนการสอนที่เน้นผู้เรียนเป็นสำคัญ",
      ].enumerated() {
        pen.line(
          "มาตรฐานที่ \(number + 1) \(name) ร้อยละ \(pen.score(75...98)) ระดับคุณภาพ \(pen.pick(["ยอดเยี่ยม", "ดีเลิศ", "ดี"]))"
        )
      }
      pen.line(
        "สรุปผลการประเมินภาพรวม อยู่ในระดับ\(pen.pick(["ยอดเยี่ยม", "ดีเลิศ"])) คะแนนเฉลี่ยร้อยละ \(pen.score(80...98))")
      pen.line("ข้อเสนอแนะ: ควรพัฒนาการอ่านคิดวิเคราะห์อย่างต่อเนื่อง")
      pen.perhapsMentionAssessment()
    },
    Decoy("results-of-a-contest") { pen in
      pen.line(
        "ผลการแข่งขันงานศิลปหัตถกรรมนักเรียน ครั้งที่ \(pen.whole(60...72)) ปีการศึกษา \(pen.year) จังหวัด\(pen.office.province)"
      )
      pen.table(["อันดับ", "โรงเรียน", "คะแนน", "เหรียญ", "อันดับที่"], pen.some(DecoyPen.names, 4...8)) {
        pen, name, number in
        [
          "\(number)", "โรงเรียนบ้าน\(name)", pen.score(70...98), pen.pick(["ทอง", "เงิน", "ทองแดง"]),
          "\(number)",
        ]
      }
    },
    Decoy("recruitment") { pen in
      pen.line("ประกาศ\(pen.office.name) เรื่อง ผลการสอบคัดเลือกพนักงานจ้าง ประจำปีงบประมาณ พ.ศ. \(pen.year)")
      pen.table(
        ["ลำดับที่", "เลขประจำตัวสอบ", "ภาค ก", "ภาค ข", "ภาค ค", "รวม", "ผล"],
        (1...pen.whole(3...8)).map { "\(1000 + $0)" }
      ) { pen, id, number in
        [
          "\(number)", id, pen.score(50...99), pen.score(50...99), pen.score(60...99), pen.score(60...99),
          pen.pick(["ผ่าน", "ไม่ผ่าน"]),
        ]
      }
      pen.line("ผู้สอบผ่านต้องได้คะแนนในแต่ละภาคไม่ต่ำกว่าร้อยละ 60.00 เรียงลำดับจากผู้ได้คะแนนรวมสูงสุดลงมา")
      pen.perhapsMentionAssessment()
    },
    Decoy("grades-of-a-course") { pen in
      pen.line("รายงานผลการเรียน รายวิชาหน้าที่พลเมืองและการต่อต้านการทุจริต ภาคเรียนที่ 1/\(pen.year)")
      pen.table(
        ["เลขที่", "รหัสนักศึกษา", "คะแนนรวม (100)", "เกรด"],
        (1...pen.whole(4...12)).map { "6\($0)4101\(20 + $0)" }
      ) { pen, id, number in
        ["\(number)", id, pen.score(45...99), pen.pick(["A", "B", "C", "D", "F", "B+"])]
      }
      pen.line("ค่าเฉลี่ยของกลุ่ม \(pen.score(60...85)) คะแนน ส่วนเบี่ยงเบนมาตรฐาน \(pen.score(3...15))")
    },
    Decoy("nursery-standard") { pen in
      pen.line("ศูนย์พัฒนาเด็กเล็ก\(pen.office.name) ผ่านการประเมินมาตรฐานสถานพัฒนาเด็กปฐมวัยแห่งชาติ ประจำปี \(pen.year)")
      pen.line(
        "ผลการประเมินรวม ได้คะแนนร้อยละ \(pen.score(75...99)) อยู่ในระดับ \(pen.pick(["A ดีมาก", "B ดี", "C ผ่านเกณฑ์ขั้นต้น"]))"
      )
      for (number, name) in ["ด้านการบริหารจัดการสถานพัฒนาเด็กปฐมวัย", "ด้านครู/ผู้ดูแลเด็ก", "ด้านคุณภาพของเด็กปฐมวัย"]
        .enumerated()
      {
        pen.line("ด้านที่ \(number + 1) \(name) : \(pen.score(70...99))")
      }
      pen.perhapsFurniture()
    },
  ]
}
