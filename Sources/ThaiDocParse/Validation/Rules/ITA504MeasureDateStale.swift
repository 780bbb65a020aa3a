extension Rule {
  /// A date inside a measure precedes the plan's fiscal year.
  static let measureDateStale = Rule(
    "ITA504", "measure-date-stale", .warning,
    title: Words(th: "มาตรการมีวันที่ก่อนปีงบประมาณของแผน", en: "A measure's date precedes its plan"),
    rationale: Words(
      th:
        "สิ่งที่มาตรการจะทำต้องเกิดขึ้นในปีงบประมาณของแผนหรือหลังจากนั้น วันที่ก่อนหน้านั้นมักหลงเหลือมาจากแผนของปีก่อน วันที่ของประกาศหรือคำสั่งที่อ้างถึงไม่นับ",
      en: """
        What a measure sets out to do happens in the plan's fiscal year or later; an earlier date was often left over \
        from an earlier plan. Dates of orders and announcements that a measure cites don't count.
        """),
    triggering: [
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ	การติดตามผล
        ๑. จัดทำคู่มือการให้บริการ	แจกคู่มือภายในเดือน⟦มีนาคม๒๕๖๕⟧	สำนักปลัด	รายงานทุกเดือน
        ๒. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม	กองคลัง	รายงานผลสิ้นเดือน ⟦ก.ย.๖๖⟧
        """)
    ],
    nonTriggering: [
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ	การติดตามผล
        ๑. จัดทำคู่มือการให้บริการ	ปรับปรุงตามประกาศ ลงวันที่ ๑๓ มีนาคม ๒๕๖๒	สำนักปลัด	รายงานสิ้นเดือน มี.ค. ๖๗
        ๒. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม	กองคลัง	รายงานภายในเดือนตุลาคม ๒๕๖๗
        """)
    ]
  ) { checkup in
    var hits: [Hit] = []
    let measures = checkup.report.measures
    for index in measures.indices {
      guard let plan = measures[index].fiscalYear else { continue }
      for date in measures[index].evidence.dates where date.fiscalYear < plan.value {
        // A period that is understood as a whole is what ITA503 and ITA505 judge.
        if date.isPeriod, measures[index].period?.start != nil || measures[index].period?.end != nil {
          continue
        }
        hits.append(
          Hit(
            message: .precedes(date.fiscalYear, plan.value), expected: .integer(plan.value),
            found: .integer(date.fiscalYear), subjects: ["/measures/\(index)"], at: date.place,
            comparedWith: [plan.span]))
      }
    }
    return hits
  }
}

extension Message {
  fileprivate static func precedes(_ fiscalYear: Int, _ plan: Int) -> Message {
    Message(
      th: "วันที่นี้อยู่ในปีงบประมาณ พ.ศ. {0} ก่อนปีงบประมาณของแผน (พ.ศ. {1})",
      en: "This date lies in fiscal year {0}, before the plan's year {1}.",
      .integer(fiscalYear), .integer(plan))
  }
}
