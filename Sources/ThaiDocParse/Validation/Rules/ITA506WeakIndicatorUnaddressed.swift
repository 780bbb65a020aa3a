import ThaiNumerals

extension Rule {
  /// An indicator under the target is neither analysed nor recommended on.
  static let weakIndicatorUnaddressed = Rule(
    "ITA506", "weak-indicator-unaddressed", .note,
    title: Words(th: "ตัวชี้วัดที่ต่ำกว่าเป้าหมายไม่มีการวิเคราะห์", en: "Weak indicator not addressed"),
    rationale: Words(
      th:
        "ตัวชี้วัดที่ได้คะแนนต่ำกว่าค่าเป้าหมาย ๘๕ คะแนน ควรได้รับการวิเคราะห์หรือมีข้อเสนอแนะเพื่อการพัฒนา โดยเฉพาะในรายงานที่วิเคราะห์ตัวชี้วัดอื่นไว้แล้ว",
      en: """
        An indicator under the target of 85 should be analysed or have a suggestion, above all in a report that does so \
        for others.
        """),
    triggering: [
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๙๐.๑๒
        การใช้งบประมาณ	๘๔.๐๐
        การใช้อำนาจ	⟦๘๓.๕๕⟧

        การวิเคราะห์ผลการประเมิน

        ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้คะแนน ๘๔.๐๐ คะแนน บุคลากรยังไม่ทราบแผนการใช้จ่ายงบประมาณ

        แนวทางการพัฒนา ชี้แจงแผนการใช้จ่ายงบประมาณในการประชุมประจำเดือน
        """)
    ],
    nonTriggering: [
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๙๐.๑๒
        การใช้งบประมาณ	๘๔.๐๐
        การใช้อำนาจ	๘๕.๐๐

        การวิเคราะห์ผลการประเมิน

        ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้คะแนน ๘๔.๐๐ คะแนน บุคลากรยังไม่ทราบแผนการใช้จ่ายงบประมาณ

        แนวทางการพัฒนา ชี้แจงแผนการใช้จ่ายงบประมาณในการประชุมประจำเดือน
        """),
      // A report of results alone analyses nothing.
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๙๐.๑๒
        การใช้งบประมาณ	๘๔.๐๐
        การใช้อำนาจ	๘๓.๕๕
        """),
    ]
  ) { checkup in
    let report = checkup.report
    guard report.kind == .analysisReport, !report.analyses.isEmpty || !report.recommendations.isEmpty,
      let target = checkup.edition?.target
    else { return [] }
    let indicators = report.indicators
    return indicators.indices.compactMap { index in
      guard let score = indicators[index].score, score.value < target,
        !isAddressed(indicators[index].number.value, in: report)
      else { return nil }
      return Hit(
        message: .isNotAddressed(indicators[index], score.value, target), expected: .number(target),
        found: .number(score), subjects: ["/indicators/\(index)/score"], at: score.span)
    }
  }

  /// Whether a passage, a suggestion or a measure names the indicator.
  private static func isAddressed(_ number: Int, in report: ITAReport) -> Bool {
    if report.analyses.contains(where: { $0.indicator.value == number }) { return true }
    if report.recommendations.contains(where: { recommendation in
      recommendation.strengths.contains { $0.value == number }
        || recommendation.weaknesses.contains { $0.value == number }
    }) {
      return true
    }
    return report.statements.namesToImprove(number)
  }
}

extension Message {
  fileprivate static func isNotAddressed(
    _ indicator: Indicator, _ score: ExactDecimal, _ target: ExactDecimal
  ) -> Message {
    Message(
      th: "ตัวชี้วัดที่ {0} {1} ได้ {2} คะแนน ต่ำกว่าเป้าหมาย {3} แต่ไม่มีการวิเคราะห์หรือข้อเสนอแนะ",
      en:
        "Indicator {0} ({1}) scores {2}, under the target of {3}, and is neither analysed nor recommended on.",
      .integer(indicator.number.value), .text(indicator.name), .number(score), .number(target))
  }
}
