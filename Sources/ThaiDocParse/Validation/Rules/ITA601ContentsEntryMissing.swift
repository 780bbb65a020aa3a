extension Rule {
  /// A heading that the table of contents lists is not in the body.
  static let contentsEntryMissing = Rule(
    "ITA601", "contents-entry-missing", .warning,
    title: Words(th: "ไม่พบหัวข้อตามสารบัญในเนื้อหา", en: "Entry of the contents is not in the body"),
    rationale: Words(
      th:
        "ทุกหัวข้อในสารบัญต้องมีในเนื้อหา หากไม่พบ แสดงว่าเนื้อหาส่วนนั้นขาดหายหรือไม่ได้ปรับสารบัญ ถ้อยคำต่างกันได้ แต่เครื่องมือ (IIT EIT OIT) และตัวชี้วัดต้องตรงกัน",
      en: """
        Every entry of the contents has its heading in the body; else a part is missing or the contents are out of date. \
        Words may differ, but instruments (IIT, EIT, OIT) and indicators agree.
        """),
    triggering: [
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        สารบัญ

        หัวข้อ	หน้า
        ผลการประเมิน	๑
        ข้อบกพร่องตามแบบวัดIIT	๒
        ⟦ข้อบกพร่องตามแบบวัดEIT⟧	๓
        ข้อเสนอแนะ	๔

        ผลการประเมิน

        ได้คะแนนรวม ๘๗.๘๖ คะแนน

        ข้อบกพร่องตามแบบวัด IIT

        ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้คะแนน ๘๔.๐๐ คะแนน บุคลากรยังไม่ทราบแผนการใช้จ่ายงบประมาณ

        ข้อเสนอแนะ

        ควรพัฒนาและปรับปรุงการดำเนินการตามตัวชี้วัดที่ ๒ การใช้งบประมาณ
        """),
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        สารบัญ

        หัวข้อ	หน้า
        ผลการประเมิน	๑
        การวิเคราะห์ผลการประเมิน	๒
        ⟦มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน⟧	๓

        ผลการประเมิน

        ได้คะแนนรวม ๘๗.๘๖ คะแนน

        การวิเคราะห์ผลการประเมิน

        ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้คะแนน ๘๔.๐๐ คะแนน บุคลากรยังไม่ทราบแผนการใช้จ่ายงบประมาณ
        """),
    ],
    nonTriggering: [
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        สารบัญ

        หัวข้อ	หน้า
        คำนำ	ก
        ผลการประเมินคุณธรรมและความโปร่งใส	๑
        ข้อบกพร่องตามแบบวัด IIT	๒
        ข้อบกพร่องตามแบบวัด EIT	๓
        บทสรุปของคณะทำงาน	๔
        ภาคผนวก	๕

        ผลการประเมินภาพรวม ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        ได้คะแนนรวม ๘๗.๘๖ คะแนน

        ๑. ข้อบกพร่องและการแก้ไขตามแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน

        ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้คะแนน ๘๔.๐๐ คะแนน บุคลากรยังไม่ทราบแผนการใช้จ่ายงบประมาณ

        ๒. ข้อบกพร่องและการแก้ไขตามแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก

        ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ได้คะแนน ๘๓.๑๐ คะแนน ประชาชนบางส่วนไม่ทราบช่องทางติดต่อ

        บทสรุปของคณะทำงาน

        ทุกกองจะนำข้อสังเกตไปปรับวิธีทำงาน
        """),
      // A list of contents without the body says nothing about it.
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        สารบัญ

        หัวข้อ	หน้า
        ผลการประเมิน	๑
        ข้อบกพร่องตามแบบวัด IIT	๒
        ข้อบกพร่องตามแบบวัด EIT	๓
        """),
    ]
  ) { checkup in
    let report = checkup.report
    return report.statements.unansweredEntries.compactMap { entry in
      let title = report.tableOfContents[entry.index].title
      guard entry.namesSubject || !mayBeElsewhere(entry.kind, title.value, report) else { return nil }
      return Hit(
        message: .isMissing(title.value), found: .text(title),
        subjects: ["/tableOfContents/\(entry.index)"], at: title.span)
    }
  }

  /// Whether a part may well be there without a heading that was found, or outside of the text.
  private static func mayBeElsewhere(_ kind: SectionKind?, _ title: String, _ report: ITAReport) -> Bool {
    switch kind {
    case .cover, .preface, .contents: true
    case .framework: !report.gradingScale.isEmpty || report.instruments.contains { $0.weight != nil }
    case .results: report.overall != nil || !report.indicators.isEmpty
    case .analysis: !report.analyses.isEmpty
    case .actions: !report.actions.isEmpty
    case .recommendations: !report.recommendations.isEmpty
    case .measures: !report.measures.isEmpty
    case .other, nil: looseParts.contains { title.hasPrefix($0) }
    }
  }

  /// Parts that a text of the report often goes without.
  private static let looseParts = [
    "ภาคผนวก", "บรรณานุกรม", "เอกสาร", "อ้างอิง", "ปก", "กิตติกรรมประกาศ", "คณะผู้จัดทำ", "ผู้จัดทำ", "ตาราง", "ภาพ",
    "แผนภูมิ",
    "แผนภาพ", "รูป", "กราฟ", "สารบัญ", "คำสั่ง", "ประกาศ",
  ]
}

extension Message {
  fileprivate static func isMissing(_ title: String) -> Message {
    Message(
      th: "สารบัญมีหัวข้อ “{0}” แต่ไม่พบในเนื้อหา", en: "The contents list “{0}”; the body has no such heading.",
      .text(title))
  }
}
