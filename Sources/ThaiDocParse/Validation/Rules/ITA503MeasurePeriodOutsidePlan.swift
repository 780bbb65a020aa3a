import ThaiNumerals

extension Rule {
  /// A measure's period lies outside the plan's fiscal year.
  static let measurePeriodOutsidePlan = Rule(
    "ITA503", "measure-period-outside-plan", .warning,
    title: Words(th: "ระยะเวลาของมาตรการอยู่นอกปีงบประมาณของแผน", en: "Period outside the plan's fiscal year"),
    rationale: Words(
      th:
        "มาตรการของปีงบประมาณใดควรดำเนินการในปีงบประมาณนั้น คือตั้งแต่ ๑ ตุลาคม ของปีก่อน ถึง ๓๐ กันยายน ของปีนั้น ระยะเวลาที่อยู่นอกช่วงนี้มักคัดลอกมาจากแผนของปีอื่น",
      en: """
        A plan's measures are carried out in its fiscal year, from 1 October of the year before to 30 September. A \
        period outside of it was often copied from another year's plan.
        """),
    triggering: [
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ	ระยะเวลา
        ๑. จัดทำคู่มือการให้บริการ	รวบรวมขั้นตอนของแต่ละงาน	สำนักปลัด	⟦ตุลาคม๒๕๖๕-กันยายน๒๕๖๖⟧
        ๒. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม	กองคลัง	⟦ม.ค.-ธ.ค.๖๗⟧
        """)
    ],
    nonTriggering: [
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ	ระยะเวลา
        ๑. จัดทำคู่มือการให้บริการ	รวบรวมขั้นตอนของแต่ละงาน	สำนักปลัด	ตุลาคม ๒๕๖๖ - กันยายน ๒๕๖๗
        ๒. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม	กองคลัง	ตั้งแต่มกราคม ๒๕๖๕ เป็นต้นไป
        ๓. เผยแพร่ผลการจัดซื้อจัดจ้าง	ลงประกาศทุกเดือน	กองคลัง	ไตรมาสที่ ๑ - ๔
        """),
      // The year named above the table may be the assessed one.
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        ผลการประเมิน ITA ได้คะแนนรวม ๘๘.๑๒ คะแนน

        การกำหนดมาตรการจากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ	ระยะเวลา
        ๑. จัดทำคู่มือการให้บริการ	รวบรวมขั้นตอนของแต่ละงาน	สำนักปลัด	ตุลาคม ๒๕๖๖ - กันยายน ๒๕๖๗
        """),
    ]
  ) { checkup in
    let measures = checkup.report.measures
    return measures.indices.compactMap { index in
      guard let year = measures[index].fiscalYear, let period = measures[index].period else { return nil }
      let months = PlanMonths(plan: year.value, assessed: checkup.report.fiscalYear?.value)
      guard !months.hold(period) else { return nil }
      return Hit(
        message: .isOutside(period.text.value, year.value), expected: .integer(year.value),
        found: .text(period.text), subjects: ["/measures/\(index)/period"], at: period.text.span,
        comparedWith: [year.span])
    }
  }
}

/// The months of a plan's fiscal year.
private struct PlanMonths {
  private let first: PlanDate
  private let last: PlanDate

  /// Where the year above a table of measures is the assessed one, the plan may be that year's or the next one's.
  init(plan: Int, assessed: Int?) {
    let year = BuddhistEra.toCommonEra(plan)
    first = PlanDate(year: year - 1, month: 10)
    last = PlanDate(year: plan == assessed ? year + 1 : year, month: 9)
  }

  /// Whether what is known of a period lies inside.
  func hold(_ period: MeasurePeriod) -> Bool {
    let start = (period.start?.value).flatMap(PlanDate.init)
    let end = (period.end?.value).flatMap(PlanDate.init)
    switch (start, end) {
    // Ends in the wrong order are what ITA505 speaks of: what they mean is not known.
    case (let start?, let end?): return end.isBefore(start) || !start.isBefore(first) && !last.isBefore(end)
    // What started long ago may well go on.
    case (let start?, nil): return !last.isBefore(start)
    case (nil, let end?): return !end.isBefore(first) && !last.isBefore(end)
    case (nil, nil): return true
    }
  }
}

extension Message {
  fileprivate static func isOutside(_ period: String, _ year: Int) -> Message {
    Message(
      th: "ระยะเวลา “{0}” เกินช่วงปีงบประมาณ พ.ศ. {1} (1 ตุลาคม {2} – 30 กันยายน {1})",
      en: "“{0}” does not lie within fiscal year {1} (1 October {2} to 30 September {1}).",
      .text(period), .integer(year), .integer(year - 1))
  }
}
