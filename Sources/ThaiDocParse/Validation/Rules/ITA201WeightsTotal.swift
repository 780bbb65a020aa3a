import ThaiNumerals

extension Rule {
  /// The stated weights don't total 100.
  static let weightsTotal = Rule(
    "ITA201", "weights-total", .error,
    title: Words(th: "น้ำหนักรวมไม่เท่ากับ 100", en: "Weights don't total 100"),
    rationale: Words(
      th: "น้ำหนักของเครื่องมือการประเมินทั้งหมดต้องรวมกันได้ร้อยละ 100 มิฉะนั้นคะแนนภาพรวมจะคำนวณไม่ได้",
      en: "The weights of the instruments must add up to 100 percent, or no overall score can be worked out."),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        เครื่องมือในการประเมิน	น้ำหนัก
        แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)	ร้อยละ ⟦๔๐⟧
        แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)	ร้อยละ ๓๐
        แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)	ร้อยละ ๔๐
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        เครื่องมือในการประเมิน	น้ำหนัก
        แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)	ร้อยละ ๓๐
        แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)	ร้อยละ ๓๐
        แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)	ร้อยละ ๔๐
        """)
    ]
  ) { checkup in
    let weights = StatedWeights(checkup.report.instruments)
    guard let sum = weights.sum, sum != 100 else { return [] }
    let explanation = WeightExplanation(checkup, weights, sum)
    let entries = weights.entries
    return [
      Hit(
        message: .total(sum), expected: .integer(100), found: .number(sum),
        subjects: entries.map { "/instruments/\($0.index)/weight" },
        at: explanation.changes.first?.entry.place ?? entries[entries.count - 1].place,
        comparedWith: entries.map(\.place), explanations: { explanation.explanations() })
    ]
  }
}

extension Message {
  fileprivate static func total(_ sum: ExactDecimal) -> Message {
    Message(
      th: "น้ำหนักของเครื่องมือทั้งหมดรวมกันได้ {0} แต่ต้องเป็น 100",
      en: "The weights of the instruments add up to {0}; it should be 100.",
      .number(sum))
  }
}
