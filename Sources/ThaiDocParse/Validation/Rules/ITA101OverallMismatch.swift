import ThaiNumerals

extension Rule {
  /// The overall score can't come from the indicator scores.
  static let overallMismatch = Rule(
    "ITA101", "overall-mismatch", .error,
    title: Words(
      th: "คะแนนภาพรวมไม่ตรงกับคะแนนรายตัวชี้วัด", en: "Overall score doesn't follow from the indicators"),
    rationale: Words(
      th: """
        คะแนนภาพรวมคือค่าเฉลี่ยถ่วงน้ำหนักของเครื่องมือทั้งสาม ซึ่งแต่ละเครื่องมือเป็นค่าเฉลี่ยของตัวชี้วัด เมื่อคำนวณจากคะแนนรายตัวชี้วัดแล้วไม่ได้ค่าที่ระบุแม้คิดรวมการปัดเศษ \
        แสดงว่ามีตัวเลขอย่างน้อยหนึ่งตัวไม่ถูกต้อง
        """,
      en: """
        The overall score is the weighted mean of the instruments, each of which is the mean of its indicators. Where \
        the stated score can't be reached from the stated indicators, rounding included, some number is wrong.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ⟦๘๗.๕๒⟧ คะแนน
        \(ExampleTable.exactTotal)
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๑ คะแนน
        \(ExampleTable.exactTotal)
        """),
      // A year whose weights are presumed proves nothing.
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๒ ได้คะแนนรวม ๙๙.๕๒ คะแนน
        \(ExampleTable.exactTotal)
        """),
    ]
  ) { checkup in
    guard let stated = checkup.report.overall?.score, let edition = checkup.edition,
      !edition.hasPresumedWeights
    else { return [] }
    if let recomputation = checkup.recomputation {
      guard recomputation.agrees == false else { return [] }
      let places = checkup.report.indicators.compactMap { $0.score?.span }
      return [
        hit(stated, recomputation.overall, from: .indicators, places) {
          OverallExplanation(report: checkup.report, recomputation: recomputation, stated: stated.value)?
            .explanations() ?? []
        }
      ]
    }
    return instrumentTotal(checkup.report, edition, stated)
  }

  private static func hit(
    _ stated: Sourced<ExactDecimal>, _ total: Total, from source: OverallSource, _ places: [SourceSpan],
    explanations: @escaping @Sendable () -> [Explanation]
  ) -> Hit {
    Hit(
      message: .mismatch(stated.value, total, source), expected: .number(total.published),
      found: .number(stated), subjects: [Pointer.overallScore], at: stated.span, comparedWith: places,
      explanations: explanations)
  }

  /// Where no indicator has a score, the instruments' own scores must give the total.
  private static func instrumentTotal(
    _ report: ITAReport, _ edition: Edition, _ stated: Sourced<ExactDecimal>
  ) -> [Hit] {
    guard report.indicators.allSatisfy({ $0.score == nil }) else { return [] }
    func score(_ code: InstrumentCode) -> Sourced<ExactDecimal>? {
      report.instruments.first { $0.code.value == code }?.score
    }
    guard let total = edition.overall(fromInstruments: { score($0)?.value }),
      !total.agrees(with: stated.value)
    else { return [] }
    let places = edition.instruments.compactMap { score($0.code)?.span }
    return [hit(stated, total, from: .instruments, places) { [] }]
  }
}

/// What a total was worked out from.
private enum OverallSource { case indicators, instruments }

extension Message {
  fileprivate static func mismatch(
    _ stated: ExactDecimal, _ total: Total, _ source: OverallSource
  ) -> Message {
    switch source {
    case .indicators:
      Message(
        th: "คะแนนภาพรวม {0} ไม่ตรงกับคะแนนรายตัวชี้วัด ซึ่งคำนวณได้ {1} (อยู่ระหว่าง {2} ถึง {3})",
        en:
          "The overall score {0} doesn't follow from the indicator scores, which give {1} (between {2} and {3}).",
        .number(stated), .number(total.score), .number(total.low), .number(total.high))
    case .instruments:
      Message(
        th: "คะแนนภาพรวม {0} ไม่ตรงกับคะแนนของเครื่องมือทั้งหมด ซึ่งคำนวณได้ {1} (อยู่ระหว่าง {2} ถึง {3})",
        en:
          "The overall score {0} doesn't follow from the instruments' scores, which give {1} (between {2} and {3}).",
        .number(stated), .number(total.score), .number(total.low), .number(total.high))
    }
  }
}
