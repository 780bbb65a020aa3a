extension Rule {
  /// A cell that a measure needs is empty.
  static let measureFieldEmpty = Rule(
    "ITA502", "measure-field-empty", .warning,
    title: Words(th: "มาตรการมีช่องว่าง", en: "A measure's cell is empty"),
    rationale: Words(
      th:
        "มาตรการแต่ละข้อต้องบอกขั้นตอนหรือวิธีการ ผู้รับผิดชอบ ระยะเวลา และการติดตามผล ช่องที่เว้นว่างทำให้ติดตามมาตรการนั้นไม่ได้ คอลัมน์ที่ตารางไม่มีไม่นับว่าว่าง",
      en: """
        A measure says what is done, by whom, when, and how it is followed up. A cell left empty can't be followed up. \
        A column that the table lacks is no empty cell.
        """),
    triggering: [
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ	ระยะเวลา	การติดตามผล
        ๑. จัดทำคู่มือการให้บริการ	รวบรวมขั้นตอนของแต่ละงาน	⟦⟧	ตลอดปีงบประมาณ	รายงานทุกเดือน
        ๒. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม	กองคลัง	⟦⟧	ตรวจทะเบียนทุกสิ้นเดือน
        """)
    ],
    nonTriggering: [
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	ผู้รับผิดชอบ	ระยะเวลา	การติดตามผล
        ๑. จัดทำคู่มือการให้บริการ	รวบรวมขั้นตอนของแต่ละงาน	สำนักปลัด	ตลอดปีงบประมาณ	รายงานทุกเดือน
        ๒. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม	กองคลัง	-	ตรวจทะเบียนทุกสิ้นเดือน
        """),
      Example(
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

        มาตรการ	ขั้นตอนหรือวิธีการ	งบประมาณ	ผู้รับผิดชอบ
        ๑. จัดทำคู่มือการให้บริการ	รวบรวมขั้นตอนของแต่ละงาน		สำนักปลัด
        ๒. ควบคุมการยืมพัสดุ	จัดทำทะเบียนการยืม		กองคลัง
        """),
    ]
  ) { checkup in
    var hits: [Hit] = []
    let measures = checkup.report.measures
    for index in measures.indices {
      // A row with nothing but a title is a heading between measures, or a sum.
      guard !measures[index].evidence.emptyCells.isEmpty, saysMore(measures[index]) else { continue }
      for cell in measures[index].evidence.emptyCells {
        hits.append(
          Hit(
            message: .isEmpty(cell.field), subjects: [pointer(index, cell.field)],
            at: cell.place, comparedWith: [measures[index].title?.span].compactMap(\.self)))
      }
    }
    return hits
  }

  private static func pointer(_ index: Int, _ field: MeasureField) -> Pointer {
    switch field {
    case .steps: "/measures/\(index)/steps"
    case .responsible: "/measures/\(index)/responsible"
    case .period: "/measures/\(index)/period"
    case .followUp: "/measures/\(index)/followUp"
    }
  }

  /// Whether a measure has more than a title.
  private static func saysMore(_ measure: MeasureRecord) -> Bool {
    if !measure.steps.isEmpty || !measure.responsible.isEmpty { return true }
    if case .some = measure.period { return true }
    return measure.followUp != nil
  }
}

extension Message {
  fileprivate static func isEmpty(_ field: MeasureField) -> Message {
    let words =
      switch field {
      case .steps: Words(th: "ขั้นตอนหรือวิธีการ", en: "steps")
      case .responsible: Words(th: "ผู้รับผิดชอบ", en: "the responsible unit")
      case .period: Words(th: "ระยะเวลา", en: "the period")
      case .followUp: Words(th: "การติดตามผล", en: "the follow-up")
      }
    return Message(
      th: "มาตรการนี้ยังไม่ได้ระบุ{0}", en: "The cell for {0} of this measure is empty.", .words(words))
  }
}
