import ThaiNumerals

extension Rule {
  /// The grading scale has a gap, an overlap or a reversed row.
  static let gradingScaleBroken = Rule(
    "ITA203", "grading-scale-broken", .error,
    title: Words(
      th: "ช่วงคะแนนของเกณฑ์ระดับไม่ต่อเนื่อง", en: "Grading scale with a gap, an overlap or a reversed row"),
    rationale: Words(
      th: "ช่วงคะแนนของแต่ละระดับต้องต่อเนื่องกัน ไม่เว้นช่วงและไม่ทับซ้อนกัน มิฉะนั้นบางคะแนนจะไม่มีระดับหรือมีสองระดับ",
      en:
        "The ranges of the levels must follow each other without gap or overlap, or some score has no level, or two."
    ),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        คะแนน	ระดับ
        ๙๕.๐๐ - ๑๐๐	AA
        ๘๕.๐๐ - ⟦๙๓.๙๙⟧	A
        ๗๕.๐๐ - ๘๔.๙๙	B
        """),
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        คะแนน	ระดับ
        ๙๕.๐๐ - ๑๐๐	AA
        ⟦๙๔.๙๙⟧ - ๘๕.๐๐	A
        ๗๕.๐๐ - ๘๔.๙๙	B
        """),
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        คะแนน	ระดับ
        ๙๕.๐๐ - ๑๐๐	AA
        ๘๕.๐๐ - ๙๔.๙๙	A
        ๗๕.๐๐ - ๘๔.๙๙	B
        """)
    ]
  ) { checkup in
    GradingFault.first(in: checkup.report.gradingScale).map { fault in
      [
        Hit(
          message: fault.message, subjects: fault.rows.map { "/gradingScale/\($0)" }, at: fault.place,
          comparedWith: fault.others)
      ]
    } ?? []
  }
}

/// What is wrong with a grading scale, at its first place.
private struct GradingFault {
  let message: Message
  let rows: [Int]
  let place: SourceSpan
  let others: [SourceSpan]

  static func first(in scale: [GradingRow]) -> GradingFault? {
    for index in scale.indices {
      if let low = scale[index].low, let high = scale[index].high, low.value > high.value {
        return GradingFault(
          message: .reversed(scale[index].level.value), rows: [index], place: low.span, others: [high.span])
      }
    }
    for index in scale.indices.dropFirst() {
      if let fault = between(scale, index - 1, index) { return fault }
    }
    return nil
  }

  /// What is wrong between a row and the next lower one.
  private static func between(
    _ scale: [GradingRow], _ upper: Int, _ lower: Int
  ) -> GradingFault? {
    guard let low = scale[upper].low, let high = scale[lower].high else { return nil }
    // `ต่ำกว่า 50` ends right below 50, at whatever precision.
    if scale[lower].low == nil && high.value == low.value { return nil }
    let step = ExactDecimal(units: 1, scale: max(low.value.scale, high.value.scale))
    let (upperName, lowerName) = (scale[upper].level.value, scale[lower].level.value)
    guard let next = high.value.adding(step), next != low.value, !shareScores(upperName, lowerName) else {
      return nil
    }
    let message: Message =
      next < low.value
      ? .gap(lowerName, upperName, high.value, low.value)
      : .overlap(lowerName, upperName, high.value, low.value)
    return GradingFault(message: message, rows: [upper, lower], place: high.span, others: [low.span])
  }

  /// Levels of words ask something of the instruments besides, so that two of them may share scores.
  private static func shareScores(_ a: String, _ b: String) -> Bool {
    conditional.contains(a) && conditional.contains(b)
  }

  /// The levels that reach up to 100 in a year in which several do.
  private static let conditional: Set<String> = Set(
    Edition.all.map { $0.levels.filter { $0.high == 100 } }.filter { $0.count > 1 }.joined().map(\.name))
}

extension Message {
  fileprivate static func reversed(_ level: String) -> Message {
    Message(
      th: "ช่วงคะแนนของระดับ {0} เขียนกลับกัน ค่าต่ำสุดมากกว่าค่าสูงสุด",
      en: "The range of level {0} is reversed: its lowest score is above its highest.", .text(level))
  }

  fileprivate static func gap(
    _ lower: String, _ upper: String, _ high: ExactDecimal, _ low: ExactDecimal
  ) -> Message {
    Message(
      th: "ช่วงคะแนนเว้นว่างระหว่างระดับ {0} (ถึง {2}) กับระดับ {1} (ตั้งแต่ {3})",
      en: "There is a gap between level {0} (up to {2}) and level {1} (from {3}).",
      .text(lower), .text(upper), .number(high), .number(low))
  }

  fileprivate static func overlap(
    _ lower: String, _ upper: String, _ high: ExactDecimal, _ low: ExactDecimal
  ) -> Message {
    Message(
      th: "ช่วงคะแนนของระดับ {0} (ถึง {2}) ทับซ้อนกับระดับ {1} (ตั้งแต่ {3})",
      en: "Level {0} (up to {2}) overlaps level {1} (from {3}).",
      .text(lower), .text(upper), .number(high), .number(low))
  }
}
