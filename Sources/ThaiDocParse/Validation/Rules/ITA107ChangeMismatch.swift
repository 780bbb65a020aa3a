import ThaiNumerals

extension Rule {
  /// A difference to another year is not that of the two scores.
  static let changeMismatch = Rule(
    "ITA107", "change-mismatch", .error,
    title: Words(
      th: "ผลต่างระหว่างปีไม่ตรงกับคะแนน", en: "Difference between years doesn't follow from the scores"),
    rationale: Words(
      th: "ผลต่างที่ระบุต้องเท่ากับคะแนนปีนี้ลบด้วยคะแนนปีที่นำมาเปรียบเทียบ และทิศทาง (เพิ่มขึ้นหรือลดลง) ต้องถูกต้อง",
      en: "A stated difference must be this year's score less the other year's, in the right direction."),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕

        ตัวชี้วัด	ปี ๒๕๖๔	ปี ๒๕๖๕	ผลต่าง
        การปฏิบัติหน้าที่	๘๐.๐๐	๘๕.๐๐	๕.๐๐
        การใช้งบประมาณ	๗๐.๐๐	๗๕.๑๕	⟦๖.๑๕⟧
        การใช้อำนาจ	๘๓.๐๐	๘๒.๑๖	-๐.๘๔
        """),
      Example(
        "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน โดยปี พ.ศ. ๒๕๖๔ ได้คะแนนรวม ๘๐.๑๒ คะแนน ⟦เพิ่มขึ้น⟧ ๖.๗๔ คะแนน\n"
      ),
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕

        ตัวชี้วัด	ปี ๒๕๖๔	ปี ๒๕๖๕	ผลต่าง
        การปฏิบัติหน้าที่	๘๐.๐๐	๘๕.๐๐	๕.๐๐
        การใช้งบประมาณ	๗๐.๐๐	๗๕.๑๕	๕.๑๕
        การใช้อำนาจ	๘๓.๐๐	๘๒.๑๖	-๐.๘๔
        """),
      // Rounding of all three explains a hundredth.
      Example(
        "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน โดยปี พ.ศ. ๒๕๖๔ ได้คะแนนรวม ๘๐.๑๒ คะแนน เพิ่มขึ้น ๗.๗๕ คะแนน\n"
      ),
    ]
  ) { checkup in
    cells(checkup) + claims(checkup)
  }

  /// Cells of difference columns.
  private static func cells(_ checkup: Checkup) -> [Hit] {
    let report = checkup.report
    return report.changes.indices.compactMap { index in
      let change = report.changes[index]
      guard let (before, after) = report.scores(comparedBy: change),
        !Difference.agrees(change.value.value, from: before.value, to: after.value)
      else { return nil }
      let difference = after.value.subtracting(before.value)
      return Hit(
        message: .mismatch(change.value.value, before.value, after.value, difference),
        expected: difference.map { .number($0) }, found: .number(change.value),
        subjects: ["/changes/\(index)/value"], at: change.value.span,
        comparedWith: [before.span, after.span])
    }
  }

  /// `เพิ่มขึ้น`, `ลดลง`: claims that the scores prove false.
  private static func claims(_ checkup: Checkup) -> [Hit] {
    FalseClaims.hits(in: checkup, of: [.increase, .decrease]) { claim, named in
      // A claim is found false only by both scores.
      let scores = checkup.report.scores(comparedBy: claim)
      let (before, after) = (scores?.before ?? .zero, scores?.after ?? .zero)
      return (
        .falseClaim(claim, named, before: before, after: after), after.subtracting(before).map { .number($0) }
      )
    }
  }
}

extension Message {
  fileprivate static func mismatch(
    _ stated: ExactDecimal, _ before: ExactDecimal, _ after: ExactDecimal, _ difference: ExactDecimal?
  ) -> Message {
    Message(
      th: "ผลต่างระบุว่า {0} แต่คะแนนเปลี่ยนจาก {1} เป็น {2} ต่างกัน {3}",
      en: "The difference is given as {0}; from {1} to {2} it is {3}.",
      .number(stated), .number(before), .number(after), .number(difference ?? .zero))
  }

  fileprivate static func falseClaim(
    _ claim: Claim, _ named: Argument, before: ExactDecimal, after: ExactDecimal
  ) -> Message {
    let isIncrease = claim.kind.value == .increase
    let verb = Words(th: isIncrease ? "เพิ่มขึ้น" : "ลดลง", en: isIncrease ? "rose" : "fell")
    return Message(
      th: "ข้อความระบุว่า{0}{1} {2} แต่คะแนนเปลี่ยนจาก {3} เป็น {4}",
      en: "The text says that {0} {1} by {2}; the scores are {3} and {4}.",
      named, .words(verb), claim.value.map { .number($0) } ?? .text(""), .number(before), .number(after))
  }
}
