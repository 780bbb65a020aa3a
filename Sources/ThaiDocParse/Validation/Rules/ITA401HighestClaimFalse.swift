import ThaiNumerals

extension Rule {
  /// What is called highest is not.
  static let highestClaimFalse = Rule(
    "ITA401", "highest-claim-false", .error,
    title: Words(th: "ข้อความเรื่องคะแนนสูงสุดไม่ตรงกับคะแนน", en: "What is called highest is not"),
    rationale: Words(
      th:
        "ตัวชี้วัดที่เอกสารกล่าวว่าได้คะแนนสูงสุดต้องเป็นตัวชี้วัดที่มีคะแนนสูงสุดจริง คะแนนต้องตรงกัน และต้องกล่าวถึงทุกตัวชี้วัดที่ได้คะแนนเท่ากัน",
      en: """
        The indicator said to have the highest score must have it, with that score, and all that share it must be named.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน
        \(ExampleTable.results)

        ตัวชี้วัดที่ได้คะแนน⟦สูงสุด⟧ คือ การเปิดเผยข้อมูล ๙๐.๐๐ คะแนน
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน
        \(ExampleTable.results)

        ตัวชี้วัดที่ได้คะแนนสูงสุด คือ การป้องกันการทุจริต ๑๐๐.๐๐ คะแนน
        """)
    ]
  ) { checkup in
    FalseClaims.hits(in: checkup, of: [.highest]) { claim, named in
      let right = Extremes(checkup.report).highest
      return (.false(claim, named, right, Words(th: "สูงสุด", en: "highest")), .integers(right.indicators))
    }
  }
}
