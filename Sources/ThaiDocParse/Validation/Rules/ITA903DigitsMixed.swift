extension Rule {
  /// Thai and Arabic digits are mixed inside one number.
  static let digitsMixed = Rule(
    "ITA903", "digits-mixed", .note,
    title: Words(th: "เลขไทยปนเลขอารบิกในจำนวนเดียวกัน", en: "Digits of two scripts in one number"),
    rationale: Words(
      th:
        "จำนวนหนึ่งควรเขียนด้วยเลขไทยหรือเลขอารบิกอย่างใดอย่างหนึ่ง เลขที่ปนกันมักเกิดจากการพิมพ์หรือการแปลงเอกสาร และควรตรวจว่าตัวเลขถูกต้อง",
      en: """
        A number is written in Thai or in Arabic digits. Where they are mixed, it was mistyped or misread as a rule, and \
        is worth a look.
        """),
    triggering: [
      Example("ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๕ ได้คะแนนรวม ⟦๘7.๘๖⟧ คะแนน\n")
    ],
    nonTriggering: [
      Example("ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๕ ได้คะแนนรวม 87.86 คะแนน\n")
    ]
  ) { checkup in
    checkup.report.statements.mixedNumbers.map { Hit(message: .isMixed, at: $0) }
  }
}

extension Message {
  fileprivate static var isMixed: Message {
    Message(
      th: "จำนวนนี้มีทั้งเลขไทยและเลขอารบิก โปรดตรวจว่าตัวเลขถูกต้อง",
      en: "This number has Thai and Arabic digits; see whether it is right.")
  }
}
