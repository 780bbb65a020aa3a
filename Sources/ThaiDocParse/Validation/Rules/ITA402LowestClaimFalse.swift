import ThaiNumerals

extension Rule {
  /// What is called lowest is not.
  static let lowestClaimFalse = Rule(
    "ITA402", "lowest-claim-false", .error,
    title: Words(th: "ข้อความเรื่องคะแนนต่ำสุดไม่ตรงกับคะแนน", en: "What is called lowest is not"),
    rationale: Words(
      th:
        "ตัวชี้วัดที่เอกสารกล่าวว่าได้คะแนนต่ำสุดต้องเป็นตัวชี้วัดที่มีคะแนนต่ำสุดจริง คะแนนต้องตรงกัน และต้องกล่าวถึงทุกตัวชี้วัดที่ได้คะแนนเท่ากัน",
      en: """
        The indicator said to have the lowest score must have it, with that score, and all that share it must be named.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน
        \(ExampleTable.results)

        ตัวชี้วัดที่ได้คะแนน⟦ต่ำสุด⟧ คือ การปรับปรุงระบบการทำงาน ๘๐.๐๐ คะแนน
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน
        \(ExampleTable.results)

        ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ ประสิทธิภาพการสื่อสาร ๗๘.๐๐ คะแนน
        """)
    ]
  ) { checkup in
    FalseClaims.hits(in: checkup, of: [.lowest]) { claim, named in
      let right = Extremes(checkup.report).lowest
      return (.false(claim, named, right, Words(th: "ต่ำสุด", en: "lowest")), .integers(right.indicators))
    }
  }
}
