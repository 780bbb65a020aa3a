extension Rule {
  /// A period ends before it starts.
  static let periodReversed = Rule(
    "ITA505", "period-reversed", .error,
    title: Words(th: "ระยะเวลาสิ้นสุดก่อนเริ่มต้น", en: "A period ends before it starts"),
    rationale: Words(
      th: "ระยะเวลาต้องเริ่มก่อนสิ้นสุด หากสลับกัน มักเกิดจากพิมพ์ปี พ.ศ. ผิด",
      en: "A period starts before it ends; where it doesn't, a year was mistyped as a rule."),
    triggering: [
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ	ระยะเวลา
        ๑. จัดทำคู่มือการให้บริการ	รวบรวมขั้นตอนของแต่ละงาน	สำนักปลัด	⟦ต.ค.๖๗-ก.ย.๖๗⟧
        ๒. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม	กองคลัง	มกราคม ๒๕๖๗ - กันยายน ๒๕๖๗
        """)
    ],
    nonTriggering: [
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ	ระยะเวลา
        ๑. จัดทำคู่มือการให้บริการ	รวบรวมขั้นตอนของแต่ละงาน	สำนักปลัด	ต.ค. - ก.ย. ๖๗
        ๒. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม	กองคลัง	๑๕ มีนาคม ๒๕๖๗ - มีนาคม ๒๕๖๗
        """)
    ]
  ) { checkup in
    let measures = checkup.report.measures
    return measures.indices.compactMap { index in
      guard let start = measures[index].period?.start, let end = measures[index].period?.end,
        let text = measures[index].period?.text,
        let first = PlanDate(start.value), let last = PlanDate(end.value), last.isBefore(first)
      else { return nil }
      return Hit(
        message: .isReversed(text.value), found: .text(text),
        subjects: ["/measures/\(index)/period"], at: text.span)
    }
  }
}

extension Message {
  fileprivate static func isReversed(_ period: String) -> Message {
    Message(
      th: "ระยะเวลา “{0}” สิ้นสุดก่อนวันเริ่มต้น", en: "“{0}” ends before it starts.", .text(period))
  }
}
