extension Rule {
  /// Text that could not be repaired stands where a value is expected.
  static let textUnreadable = Rule(
    "ITA904", "text-unreadable", .warning,
    title: Words(th: "ค่าที่อ่านไม่ออก", en: "A value can't be read"),
    rationale: Words(
      th:
        "ตรงที่ควรเป็นคะแนน ปี หรือระดับ มีอักขระที่เสียหายจนซ่อมไม่ได้ หรือทั้งบรรทัดถูกแปลงรหัสอักขระผิดจนไม่เหลือตัวอักษรไทย จึงไม่ทราบค่า โปรดแก้จากต้นฉบับ",
      en: """
        Where a score, year or level should stand, letters are lost beyond repair, so the value is not known; or a whole \
        line was decoded so wrongly that no Thai letter is left. Mend it from the original.
        """),
    triggering: [
      Example("ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๕ ได้คะแนนรวม ⟦๘\u{FFFD}.๘๖⟧ คะแนน อยู่ในระดับ A\n"),
      Example(
        """
        ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๘.๘๑
        การใช้งบประมาณ	⟦\u{FFFD}\u{FFFD}\u{FFFD}⟧
        การใช้อำนาจ	๘๒.๑๖
        """),
      Example(
        """
        ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        ⟦à¸à¸²à¸£à¹à¸à¹à¸­à¸³à¸à¸²à¸⟧
        """),
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        บุคลากร\u{FFFD}ได้รับทราบผลแล้ว โทร. 053-7\u{FFFD}1234
        """)
    ]
  ) { checkup in
    checkup.report.statements.unreadableValues.map { Hit(message: .isLost, at: $0) }
  }
}

extension Message {
  fileprivate static var isLost: Message {
    Message(
      th: "อ่านค่าตรงนี้ไม่ได้ เพราะอักขระเสียหายจนซ่อมไม่ได้",
      en: "The value here can't be read: its letters are lost beyond repair.")
  }
}
