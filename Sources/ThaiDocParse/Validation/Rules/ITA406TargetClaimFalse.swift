import ThaiNumerals

extension Rule {
  /// "Reached the target" with a score under it, or the reverse.
  static let targetClaimFalse = Rule(
    "ITA406", "target-claim-false", .error,
    title: Words(th: "ข้อความเรื่องเป้าหมายไม่ตรงกับคะแนน", en: "Statement about the target is false"),
    rationale: Words(
      th: "ข้อความว่าบรรลุหรือไม่บรรลุค่าเป้าหมายต้องตรงกับคะแนน ค่าเป้าหมายคือค่าที่เอกสารระบุ หากไม่ระบุใช้ 85 คะแนน",
      en:
        "Whether the target was reached follows from the score. The target is the one that the text names, else 85."
    ),
    triggering: [
      Example(
        "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๗๗.๘๖ คะแนน ⟦บรรลุค่าเป้าหมาย⟧ที่กำหนดไว้\n")
    ],
    nonTriggering: [
      Example(
        "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน บรรลุค่าเป้าหมายที่กำหนดไว้\n"),
      Example(
        "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๗๗.๘๖ คะแนน ยังไม่บรรลุค่าเป้าหมาย\n"),
    ]
  ) { checkup in
    FalseClaims.hits(in: checkup, of: [.targetMet, .targetMissed]) { claim, named in
      (.falseTarget(named, claim, claim.value?.value ?? checkup.edition?.target ?? 85), nil)
    }
  }
}

extension Message {
  fileprivate static func falseTarget(_ named: Argument, _ claim: Claim, _ target: ExactDecimal) -> Message {
    claim.kind.value == .targetMet
      ? Message(
        th: "ข้อความระบุว่า{0}บรรลุเป้าหมาย แต่คะแนนต่ำกว่า {1}",
        en: "The text says that {0} reached the target; the score is under {1}.", named, .number(target))
      : Message(
        th: "ข้อความระบุว่า{0}ไม่บรรลุเป้าหมาย แต่คะแนนไม่ต่ำกว่า {1}",
        en: "The text says that {0} missed the target; the score reaches {1}.", named, .number(target))
  }
}
