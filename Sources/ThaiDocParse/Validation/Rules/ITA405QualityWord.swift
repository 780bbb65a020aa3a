import ThaiNumerals

extension Rule {
  /// Praise for a score under the pass mark, or a fault found with one at or above it.
  static let qualityWord = Rule(
    "ITA405", "quality-word", .note,
    title: Words(th: "คำชมหรือข้อบกพร่องไม่สอดคล้องกับคะแนน", en: "Praise or fault doesn't fit the score"),
    rationale: Words(
      th:
        "ข้อความชม (เช่น ดีเยี่ยม ดีมาก) มักเป็นข้อความสำเร็จรูปที่ลอกต่อกันมา หากคะแนนต่ำกว่าเกณฑ์ผ่าน 85 ควรทบทวนข้อความ เช่นเดียวกับการระบุจุดอ่อนของตัวชี้วัดที่ผ่านเกณฑ์",
      en: """
        Words of praise are often boilerplate. Where the score is under the pass mark of 85 they want a second look, as \
        do faults found with a score at or above it.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๘.๘๑
        การใช้งบประมาณ	๗๔.๐๐

        ข้อเสนอแนะ

        หน่วยงานได้ดำเนินการตามตัวชี้วัดที่ ๒ การใช้งบประมาณ ที่⟦ดีเยี่ยม⟧ ควรรักษามาตรฐานไว้
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๘.๘๑
        การใช้งบประมาณ	๗๔.๐๐

        ข้อเสนอแนะ

        หน่วยงานได้ดำเนินการตามตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ที่ดีเยี่ยม ควรรักษามาตรฐานไว้
        """)
    ]
  ) { checkup in
    guard let edition = checkup.edition else { return [] }
    return praise(checkup.report, edition.target) + faults(checkup.report, edition.target)
  }

  private static func praise(_ report: ITAReport, _ target: ExactDecimal) -> [Hit] {
    let claims = report.claims
    return claims.indices.compactMap { index in
      guard claims[index].kind.value == .qualityWord, let low = firstLow(claims[index], report, target) else {
        return nil
      }
      return Hit(
        message: .praise(report.praised(low), low.value, target), found: .number(low),
        subjects: ["/claims/\(index)"],
        at: claims[index].kind.span, comparedWith: [low.span])
    }
  }

  /// The first score under the mark of those that praise speaks of. An instrument praised as a whole is not held against
  /// each of its indicators: one that reaches the mark will do.
  private static func firstLow(_ claim: Claim, _ report: ITAReport, _ target: ExactDecimal) -> Sourced<
    ExactDecimal
  >? {
    guard let first = claim.indicators.first else {
      return report.overall?.score.flatMap { $0.value < target ? $0 : nil }
    }
    let isInstrument = claim.indicators.count > 1 && claim.indicators.allSatisfy { $0.span == first.span }
    var low: Sourced<ExactDecimal>?
    let indicators = report.indicators
    for index in indicators.indices {
      guard let score = indicators[index].score,
        claim.indicators.contains(where: { $0.value == indicators[index].number.value })
      else { continue }
      if score.value < target {
        low = low ?? score
      } else if isInstrument {
        return nil
      }
    }
    return low
  }

  private static func faults(_ report: ITAReport, _ target: ExactDecimal) -> [Hit] {
    report.recommendations.indices.flatMap { index in
      let weaknesses = report.recommendations[index].weaknesses
      return weaknesses.indices.compactMap { place -> Hit? in
        let weakness = weaknesses[place]
        let weak = report.indexOfIndicator(weakness.value)
        guard let score = weak.flatMap({ report.indicators[$0].score }), score.value >= target else {
          return nil
        }
        return Hit(
          message: .fault(weakness.value, score.value, target), found: .number(score),
          subjects: ["/recommendations/\(index)/weaknesses/\(place)"], at: weakness.span,
          comparedWith: [score.span])
      }
    }
  }
}

extension ITAReport {
  /// Whose score it is, in words.
  fileprivate func praised(_ score: Sourced<ExactDecimal>) -> Message.Argument {
    guard let number = indicators.first(where: { $0.score?.span == score.span })?.number.value else {
      return .words(Words(th: "ผลการประเมินในภาพรวม", en: "the overall result"))
    }
    return .words(Words(th: "ตัวชี้วัดที่ \(number)", en: "indicator \(number)"))
  }
}

extension Message {
  fileprivate static func praise(
    _ praised: Argument, _ score: ExactDecimal, _ target: ExactDecimal
  ) -> Message {
    Message(
      th: "คำชมนี้กล่าวถึง{2} ซึ่งได้ {0} คะแนน ต่ำกว่าเกณฑ์ผ่าน {1}",
      en: "These words praise {2} with a score of {0}, under the pass mark of {1}.",
      .number(score), .number(target), praised)
  }

  fileprivate static func fault(_ number: Int, _ score: ExactDecimal, _ target: ExactDecimal) -> Message {
    Message(
      th: "ตัวชี้วัดที่ {0} ถูกระบุว่าควรปรับปรุง แต่คะแนน {1} ไม่ต่ำกว่าเกณฑ์ผ่าน {2}",
      en: "Indicator {0} is named as weak, though its score of {1} reaches the pass mark of {2}.",
      .integer(number), .number(score), .number(target))
  }
}
