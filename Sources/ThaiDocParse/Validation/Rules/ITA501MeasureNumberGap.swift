extension Rule {
  /// Measure numbers skip or repeat.
  static let measureNumberGap = Rule(
    "ITA501", "measure-number-gap", .warning,
    title: Words(th: "เลขที่มาตรการไม่ต่อเนื่อง", en: "Measure numbers skip or repeat"),
    rationale: Words(
      th:
        "เลขที่ของมาตรการควรเรียงต่อกัน หากข้ามหรือซ้ำ ผู้อ่านจะไม่ทราบว่ามีมาตรการตกหล่นหรือพิมพ์เลขผิด เมื่อขึ้นตารางใหม่จะเริ่มนับหนึ่งใหม่ก็ได้",
      en: """
        Measures are numbered in a row. Where a number is skipped or used twice, a reader can't know whether a measure \
        was lost or a number mistyped. A new table may start again at 1.
        """),
    triggering: [
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ
        ๑. จัดทำคู่มือการให้บริการ	รวบรวมขั้นตอนของแต่ละงาน	สำนักปลัด
        ๒. เพิ่มช่องทางรับเรื่องร้องเรียน	เปิดแบบฟอร์มบนเว็บไซต์	สำนักปลัด
        ⟦๔⟧. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม	กองคลัง
        ⟦๔⟧. เผยแพร่ผลการจัดซื้อจัดจ้าง	ลงประกาศทุกเดือน	กองคลัง
        """),
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ
        ๑. จัดทำคู่มือการให้บริการ	รวบรวมขั้นตอนของแต่ละงาน	สำนักปลัด
        ๒. เพิ่มช่องทางรับเรื่องร้องเรียน	เปิดแบบฟอร์มบนเว็บไซต์	สำนักปลัด

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ
        ⟦๕⟧. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม	กองคลัง
        ๖. เผยแพร่ผลการจัดซื้อจัดจ้าง	ลงประกาศทุกเดือน	กองคลัง
        """),
    ],
    nonTriggering: [
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ
        ๑. จัดทำคู่มือการให้บริการ	รวบรวมขั้นตอนของแต่ละงาน	สำนักปลัด
        ๒. เพิ่มช่องทางรับเรื่องร้องเรียน	เปิดแบบฟอร์มบนเว็บไซต์	สำนักปลัด

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ
        ๓. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม	กองคลัง
        ๔. เผยแพร่ผลการจัดซื้อจัดจ้าง	ลงประกาศทุกเดือน	กองคลัง
        """),
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        ประเด็นที่ต้องพัฒนา	มาตรการ	ผู้รับผิดชอบ
        การให้บริการ	๑. จัดทำคู่มือการให้บริการ	สำนักปลัด
        	๒. เพิ่มช่องทางรับเรื่องร้องเรียน	สำนักปลัด
        การใช้งบประมาณ	๑. เผยแพร่ผลการจัดซื้อจัดจ้าง	กองคลัง
        """),
      // Where a column numbers the rows, numbers inside the cells count apart.
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        ที่	ประเด็นที่ต้องพัฒนา	มาตรการ	ผู้รับผิดชอบ
        ๑	การให้บริการ	๑. จัดทำคู่มือการให้บริการ	สำนักปลัด
        		๒. เพิ่มช่องทางรับเรื่องร้องเรียน	สำนักปลัด
        ๒	การใช้งบประมาณ	๑. เผยแพร่ผลการจัดซื้อจัดจ้าง	กองคลัง
        """),
    ]
  ) { checkup in
    var hits: [Hit] = []
    var previous: (number: Sourced<Int>, series: Int)?
    let measures = checkup.report.measures
    for index in measures.indices where measures[index].evidence.isNumberedByTable {
      guard let number = measures[index].number else {
        // A measure without a number may be the next one.
        previous = nil
        continue
      }
      if let last = previous {
        let isNext = number.value == last.number.value + 1
        let startsAgain = number.value == 1 && measures[index].evidence.series != last.series
        if !isNext && !startsAgain {
          hits.append(
            Hit(
              message: .isNotNext(number.value, last.number.value), expected: .integer(last.number.value + 1),
              found: .integer(number.value), subjects: ["/measures/\(index)/number"], at: number.span,
              comparedWith: [last.number.span]))
        }
      }
      previous = (number, measures[index].evidence.series)
    }
    return hits
  }
}

extension Message {
  fileprivate static func isNotNext(_ number: Int, _ last: Int) -> Message {
    number == last
      ? Message(
        th: "มีมาตรการเลขที่ {0} ซ้ำกัน", en: "Two measures have the number {0}.", .integer(number))
      : Message(
        th: "เลขที่มาตรการต่อจาก {1} ควรเป็น {2} แต่พบ {0}",
        en: "After measure {1} comes {0}; {2} would be next.",
        .integer(number), .integer(last), .integer(last + 1))
  }
}
