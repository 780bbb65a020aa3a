import ThaiNumerals

extension Rule {
  /// A score outside 0–100, or weighted points outside 0–weight.
  static let scoreOutOfRange = Rule(
    "ITA106", "score-out-of-range", .error,
    title: Words(th: "คะแนนอยู่นอกช่วง", en: "Score out of range"),
    rationale: Words(
      th:
        "คะแนนมีค่าตั้งแต่ 0 ถึง 100 และคะแนนถ่วงน้ำหนักมีค่าตั้งแต่ 0 ถึงค่าน้ำหนัก ค่าที่อยู่นอกช่วงมักเกิดจากการพิมพ์ตัวเลขหรือจุดทศนิยมผิด",
      en: """
        Scores run from 0 to 100, weighted scores from 0 to the weight. A value outside is most often a slip in a digit \
        or in the decimal point.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        ตัวชี้วัด	คะแนน
        การใช้อำนาจ	⟦๑๘๒.๑๖⟧
        การใช้งบประมาณ	๗๕.๑๕
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        ตัวชี้วัด	คะแนน
        การใช้อำนาจ	๑๐๐.๐๐
        การใช้งบประมาณ	๐.๐๐
        """)
    ]
  ) { checkup in
    outOfRange(in: checkup.report).map { pointer, score, limit in
      Hit(
        message: .outOfRange(score.value, limit), found: .number(score), subjects: [pointer], at: score.span)
    }
  }

  /// Every score out of range with its pointer and the greatest value that it may have.
  private static func outOfRange(
    in report: ITAReport
  ) -> [(pointer: Pointer, score: Sourced<ExactDecimal>, limit: ExactDecimal)] {
    var scores: [(Pointer, Sourced<ExactDecimal>, ExactDecimal)] = []
    func add(
      _ score: Sourced<ExactDecimal>?, _ pointer: @autoclosure () -> Pointer, limit: ExactDecimal = 100
    ) {
      if let score, score.value < 0 || score.value > limit { scores.append((pointer(), score, limit)) }
    }
    add(report.overall?.score, Pointer.overallScore)
    let (instruments, indicators, history) = (report.instruments, report.indicators, report.history)
    for index in instruments.indices {
      add(instruments[index].score, "/instruments/\(index)/score")
      add(
        instruments[index].points, "/instruments/\(index)/points",
        limit: instruments[index].weight?.value ?? 100)
    }
    for index in indicators.indices {
      add(indicators[index].score, "/indicators/\(index)/score")
      for item in indicators[index].items.indices {
        add(indicators[index].items[item].score, "/indicators/\(index)/items/\(item)/score")
      }
    }
    for index in history.indices {
      add(history[index].overall?.score, "/history/\(index)/overall/score")
      for item in history[index].indicators.indices {
        add(history[index].indicators[item].score, "/history/\(index)/indicators/\(item)/score")
      }
    }
    return scores
  }
}

extension Message {
  fileprivate static func outOfRange(_ score: ExactDecimal, _ limit: ExactDecimal) -> Message {
    Message(
      th: "คะแนน {0} อยู่นอกช่วง 0 ถึง {1} โปรดตรวจสอบตัวเลขและจุดทศนิยม",
      en: "The score {0} lies outside 0 to {1}; check its digits and the decimal point.",
      .number(score), .number(limit))
  }
}
