extension Decoy {
  /// Weather, air, water and logs of machines.
  static let measurements = [
    Decoy("weather") { pen in
      pen.line("พยากรณ์อากาศจังหวัด\(pen.office.province) ประจำวันที่ \(pen.date())")
      pen.table(["อำเภอ", "อุณหภูมิสูงสุด", "ต่ำสุด", "ความชื้นสัมพัทธ์ (ร้อยละ)", "ฝน (มม.)"], DecoyPen.districts.map(\.0))
      { pen, name, _ in
        [name, pen.score(30...38), pen.score(20...26), pen.score(55...98), pen.score(0...85)]
      }
      pen.line("มีฝนฟ้าคะนองร้อยละ \(pen.whole(20...80)) ของพื้นที่ คลื่นสูงระดับ \(pen.whole(1...3)) เมตร")
    },
    Decoy("air-quality") { pen in
      pen.line("รายงานคุณภาพอากาศ จังหวัด\(pen.office.province) \(pen.date()) เวลา \(pen.whole(6...9)).00 น.")
      pen.line(
        "ค่าฝุ่นละออง PM2.5 เฉลี่ย 24 ชั่วโมง \(pen.score(15...95)) มคก./ลบ.ม. ระดับ\(pen.pick(["ดีมาก", "ดี", "ปานกลาง", "เริ่มมีผลกระทบต่อสุขภาพ"])) ดัชนี AQI \(pen.whole(20...190))"
      )
      for name in pen.some(DecoyPen.names, 3...6) {
        pen.line("สถานีบ้าน\(name) \(pen.score(15...95)) \(pen.pick(["A", "B", "C"]))")
      }
    },
    Decoy("reservoirs") { pen in
      pen.line("สถานการณ์น้ำในอ่างเก็บน้ำ วันที่ \(pen.date())")
      for name in pen.some(DecoyPen.names, 4...9) {
        pen.line(
          "อ่างเก็บน้ำ\(name) ปริมาณน้ำ \(pen.score(2...60)) ล้าน ลบ.ม. คิดเป็นร้อยละ \(pen.score(20...100)) ของความจุ")
      }
      pen.perhapsMentionAssessment()
    },
    Decoy("table-of-numbers-alone") { pen in
      for _ in 1...pen.whole(5...15) {
        pen.line("\(pen.whole(1...10))\t\(pen.score())\t\(pen.score())\t\(pen.pick(["A", "B", "AA", "-"]))")
      }
    },
    Decoy("log-of-a-program") { pen in
      for _ in 1...pen.whole(6...16) {
        pen.line(
          "2024-0\(pen.whole(1...9))-1\(pen.whole(0...9))T08:\(pen.whole(10...59)):00Z INFO score=\(pen.score()) level=\(pen.pick(["A", "B", "AA"])) ita_sync ok \(pen.whole(1...999))ms"
        )
      }
    },
  ]

  /// Other languages, code and data.
  static let foreign = [
    Decoy("english-page") { pen in
      pen.keepArabicDigits()
      pen.line("Annual Report \(pen.year - 543) of the Provincial Water Works")
      pen.line(
        "Customer satisfaction reached \(pen.score()) percent, level A, up \(pen.score(1...9)) points from \(pen.year - 544). The score for transparency was \(pen.score()) of 100. "
          + "We participate in the Integrity and Transparency Assessment (ITA) and aim at 85 points or above. IIT and EIT surveys will open in May."
      )
      pen.line(
        "Indicator 1: Leakage \(pen.score(10...40)). Indicator 2: Supply hours \(pen.score(80...99)). Indicator 3: Complaints solved \(pen.score(80...99))."
      )
    },
    Decoy("source-code") { pen in
      pen.keepArabicDigits()
      pen.lines([
        "def grade(score):", "    # ระดับคะแนน ITA: A ตั้งแต่ 85.00", "    if score >= 95.00: return 'AA'",
        "    if score >= 85.00: return 'A'",
        "    return 'B'", "", "iit, eit, oit = \(pen.score()), \(pen.score()), \(pen.score())",
        "total = 0.3 * iit + 0.3 * eit + 0.4 * oit", "assert round(total, 2) == \(pen.score())",
        "print('คะแนนรวม', total)",
      ])
    },
    Decoy("data-with-commas") { pen in
      pen.keepArabicDigits()
      pen.line("id,district,temp,humidity,grade,updated")
      for number in 1...pen.whole(5...20) {
        pen.line(
          "\(number),\(pen.office.district),\(pen.score(20...39)),\(pen.score()),\(pen.pick(["A", "B", "C"])),\(pen.year)-0\(pen.whole(1...9))-12"
        )
      }
    },
    Decoy("page-in-lao") { pen in
      pen.keepArabicDigits()
      pen.line("ລາຍງານຜົນການປະເມີນ ປີ \(pen.year - 543) ໄດ້ຄະແນນ \(pen.score()) ຄະແນນ ລະດັບ A")
      pen.line("ຕົວຊີ້ວັດທີ 1 \(pen.score()) ຕົວຊີ້ວັດທີ 2 \(pen.score())")
    },
    Decoy("nothing-but-white-space-and-marks") { pen in
      pen.line(pen.pick(["-", "85.00", "A", "ํ"]))
      for _ in 1...pen.whole(1...8) {
        pen.line(pen.pick(["", "   ", "-", "***", "่", "\u{FFFD}", "|  |  |", "A", "85.00"]))
      }
    },
  ]
}
