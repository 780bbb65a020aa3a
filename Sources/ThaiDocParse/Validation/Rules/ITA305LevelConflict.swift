extension Rule {
  /// The overall level is stated with different values.
  static let levelConflict = Rule(
    "ITA305", "level-conflict", .error,
    title: Words(th: "ระบุระดับผลการประเมินไม่ตรงกัน", en: "Level stated with different values"),
    rationale: Words(
      th: "ผลการประเมินในภาพรวมของปีที่ประเมินมีระดับเดียว เอกสารต้องระบุให้ตรงกันทุกแห่ง",
      en: "The overall result of a year has one level; a report must give the same one everywhere."),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน อยู่ในระดับ A

        คะแนนภาพรวม ๘๗.๘๖ คะแนน อยู่ในระดับ ⟦B⟧
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน อยู่ในระดับ A

        คะแนนภาพรวม ๘๗.๘๖ คะแนน อยู่ในระดับ A
        """)
    ]
  ) { checkup in
    guard let taken = checkup.report.overall?.level else { return [] }
    // Letters beside the official words are two scales, not two statements.
    let stated = checkup.report.statements.levels.filter { LevelCheck.isOfOneKind($0.value, taken.value) }
    guard let other = stated.first(where: { !LevelCheck.same($0.value, taken.value) }) else { return [] }
    let earned = checkup.recomputation?.level
    let isTakenWrong = earned.map { LevelCheck.same($0, other.value) } ?? false
    return [
      Hit(
        message: .conflict(taken.value, other.value, earned),
        expected: earned.map { .text($0) } ?? .text(taken), found: .text(isTakenWrong ? taken : other),
        subjects: [Pointer.overallLevel], at: isTakenWrong ? taken.span : other.span,
        comparedWith: stated.map(\.span))
    ]
  }
}

extension Message {
  fileprivate static func conflict(_ taken: String, _ other: String, _ earned: String?) -> Message {
    guard let earned else {
      return Message(
        th: "ระดับผลการประเมินระบุไว้ทั้ง {0} และ {1} โปรดแก้ไขให้ตรงกัน",
        en: "The level is given both as {0} and as {1}; make them agree.", .text(taken), .text(other))
    }
    return Message(
      th: "ระดับผลการประเมินระบุไว้ทั้ง {0} และ {1} คะแนนรายตัวชี้วัดให้ระดับ {2}",
      en: "The level is given both as {0} and as {1}; the indicator scores earn {2}.",
      .text(taken), .text(other), .text(earned))
  }
}
