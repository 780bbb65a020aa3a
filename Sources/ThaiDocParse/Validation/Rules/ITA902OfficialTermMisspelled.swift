extension Rule {
  /// An official term is misspelled.
  static let officialTermMisspelled = Rule(
    "ITA902", "official-term-misspelled", .note,
    title: Words(th: "สะกดคำทางราชการผิด", en: "Official term misspelled"),
    rationale: Words(
      th: "คำที่ใช้ในการประเมินควรสะกดให้ถูกต้อง เพื่อให้ค้นหาและอ้างอิงเอกสารได้",
      en: "Terms of the assessment are spelled right, so that a document can be searched for them and cited."),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำ⟦ปึงบประมาณ⟧ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        เทศบาลตำบลเวียงผาเรืองมุ่งป้องกันการทุจริตและ⟦ประพุดติมิชอบ⟧ตาม⟦กฏหมาย⟧ และรักษา⟦มาตราฐาน⟧การให้บริการ
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        เทศบาลตำบลเวียงผาเรืองมุ่งป้องกันการทุจริตและประพฤติมิชอบตามกฎหมาย ข้อเท็จจริงที่ปรากฏหมายถึงการรักษามาตรฐาน การเมินเฉยจึงไม่ควรเกิดขึ้น
        """)
    ]
  ) { checkup in
    checkup.report.statements.misspellings.map { slip in
      Hit(
        message: .isSpelled(slip.right, slip.written.value), expected: .text(slip.right),
        found: .text(slip.written), at: slip.written.span, comparedWith: slip.written.others)
    }
  }
}

extension Message {
  fileprivate static func isSpelled(_ right: String, _ written: String) -> Message {
    Message(
      th: "“{1}” สะกดผิด ที่ถูกคือ “{0}”", en: "“{1}” is misspelled; it is “{0}”.", .text(right), .text(written))
  }
}
