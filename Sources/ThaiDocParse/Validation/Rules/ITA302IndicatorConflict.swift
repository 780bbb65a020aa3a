import ThaiNumerals

extension Rule {
  /// An indicator's score is stated with different values.
  static let indicatorConflict = Rule(
    "ITA302", "indicator-conflict", .error,
    title: Words(th: "ระบุคะแนนตัวชี้วัดไม่ตรงกัน", en: "Indicator score stated with different values"),
    rationale: Words(
      th: "คะแนนของตัวชี้วัดในตารางและในข้อความต้องตรงกัน หากคะแนนภาพรวมช่วยชี้ว่าค่าใดถูก จะระบุไว้ในข้อความแจ้ง",
      en: """
        An indicator's score must be the same in the table and in the text. Where the overall score tells which one is \
        right, the finding says so.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๕.๐๐
        การใช้งบประมาณ	๗๔.๐๐

        ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้คะแนน ⟦๗๕.๐๐⟧ คะแนน
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๕.๐๐
        การใช้งบประมาณ	๗๔.๐๐

        ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้คะแนน ๗๔.๐ คะแนน
        """)
    ]
  ) { checkup in
    let statements = checkup.report.statements.indicatorScores
    let indicators = checkup.report.indicators
    return indicators.indices.compactMap { index in
      guard let taken = indicators[index].score, taken.doubts.contains(.severalCandidates) else { return nil }
      let indicator = indicators[index]
      let stated = statements.filter { $0.number.value == indicator.number.value }.map(\.score)
      guard let other = stated.first(where: { !agree($0.value, taken.value) }) else { return nil }
      let right = supported(taken.value, other.value, indicator.number.value, checkup)
      return Hit(
        message: .conflict(indicator, taken.value, other.value, right),
        expected: .number(right ?? taken.value),
        found: .number(right == other.value ? taken.value : other.value),
        subjects: ["/indicators/\(index)/score"], at: right == other.value ? taken.span : other.span,
        comparedWith: stated.map(\.span))
    }
  }

  /// Whether both may be one value, written with more digits or fewer.
  private static func agree(_ a: ExactDecimal, _ b: ExactDecimal) -> Bool {
    ClaimJudge.states(a, b) || ClaimJudge.states(b, a)
  }

  /// The one of two values with which alone the overall score comes out.
  private static func supported(
    _ taken: ExactDecimal, _ other: ExactDecimal, _ number: Int, _ checkup: Checkup
  ) -> ExactDecimal? {
    guard let recomputation = checkup.recomputation, let stated = checkup.report.overall?.score?.value,
      let agrees = recomputation.agrees, !recomputation.edition.hasPresumedWeights
    else { return nil }
    var sheet = checkup.sheet
    sheet[number] = other
    let otherAgrees = recomputation.edition.overall(from: sheet)?.agrees(with: stated) ?? false
    if agrees == otherAgrees { return nil }
    return agrees ? taken : other
  }
}

extension Message {
  fileprivate static func conflict(
    _ indicator: Indicator, _ taken: ExactDecimal, _ other: ExactDecimal, _ right: ExactDecimal?
  ) -> Message {
    guard let right else {
      return Message(
        th: "คะแนนตัวชี้วัดที่ {0} {1} ระบุไว้ทั้ง {2} และ {3}",
        en: "The score of indicator {0} ({1}) is given both as {2} and as {3}.",
        .integer(indicator.number.value), .text(indicator.name), .number(taken), .number(other))
    }
    return Message(
      th: "คะแนนตัวชี้วัดที่ {0} {1} ระบุไว้ทั้ง {2} และ {3} ค่าที่ทำให้คะแนนภาพรวมคำนวณได้ตรงคือ {4}",
      en:
        "The score of indicator {0} ({1}) is given both as {2} and as {3}; the overall score comes out with {4}.",
      .integer(indicator.number.value), .text(indicator.name), .number(taken), .number(other), .number(right))
  }
}
