import ThaiNumerals

extension Rule {
  /// The overall score is stated with different values.
  static let overallConflict = Rule(
    "ITA301", "overall-conflict", .error,
    title: Words(th: "ระบุคะแนนภาพรวมไม่ตรงกัน", en: "Overall score stated with different values"),
    rationale: Words(
      th:
        "คะแนนภาพรวมของปีที่ประเมินมีค่าเดียว หากเอกสารระบุไว้หลายค่า ผู้อ่านจะไม่ทราบว่าค่าใดถูกต้อง ให้ถือค่าที่คำนวณได้จากคะแนนรายตัวชี้วัดเป็นหลัก",
      en: """
        There is one overall score for the assessed year. Where a document states several, a reader can't know which \
        one holds; the indicator scores tell, if they are given.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        เทศบาลตำบลตัวอย่างมีคะแนนภาพรวมเท่ากับ ⟦๘๖.๘๑⟧ คะแนน
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        เทศบาลตำบลตัวอย่างมีคะแนนภาพรวมเท่ากับ ๘๗.๘๖ คะแนน โดยปี พ.ศ. ๒๕๖๔ ได้คะแนนรวม ๘๐.๑๒ คะแนน
        """)
    ]
  ) { checkup in
    let stated = checkup.report.statements.overallScores
    guard let taken = checkup.report.overall?.score else { return [] }
    guard let other = stated.first(where: { $0.value != taken.value }) else { return [] }
    let isProved = checkup.recomputation?.agrees == true
    let claims = checkup.report.claims
    let otherClaims = claims.indices.filter {
      claims[$0].kind.value == .overall && claims[$0].value.map { $0.value != taken.value } ?? false
    }
    return [
      Hit(
        message: .conflict(taken.value, other.value, isProved: isProved, checkup.recomputation),
        expected: .number(taken), found: .number(other),
        subjects: [Pointer.overallScore] + otherClaims.map { "/claims/\($0)/value" }, at: other.span,
        comparedWith: stated.map(\.span))
    ]
  }
}

extension Message {
  fileprivate static func conflict(
    _ taken: ExactDecimal, _ other: ExactDecimal, isProved: Bool, _ recomputation: Recomputation?
  ) -> Message {
    guard let recomputation else {
      return Message(
        th: "คะแนนภาพรวมระบุไว้ทั้ง {0} และ {1} โปรดแก้ไขให้ตรงกัน",
        en: "The overall score is given both as {0} and as {1}; make them agree.",
        .number(taken), .number(other))
    }
    guard isProved else {
      return Message(
        th: "คะแนนภาพรวมระบุไว้ทั้ง {0} และ {1} แต่คะแนนรายตัวชี้วัดคำนวณได้ {2} ซึ่งไม่ตรงกับค่าใด",
        en:
          "The overall score is given both as {0} and as {1}; the indicator scores give {2}, which is neither.",
        .number(taken), .number(other), .number(recomputation.overall.score))
    }
    return Message(
      th: "คะแนนภาพรวมระบุไว้ทั้ง {0} และ {1} คะแนนรายตัวชี้วัดคำนวณได้ {2} ซึ่งตรงกับ {0} ไม่ใช่ {1}",
      en: "The overall score is given both as {0} and as {1}; the indicator scores give {2}: {0}, not {1}.",
      .number(taken), .number(other), .number(recomputation.overall.score))
  }
}
