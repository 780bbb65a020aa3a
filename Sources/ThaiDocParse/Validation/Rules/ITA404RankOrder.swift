import ThaiNumerals

extension Rule {
  /// A rank column doesn't follow the scores.
  static let rankOrder = Rule(
    "ITA404", "rank-order", .warning,
    title: Words(th: "อันดับไม่เรียงตามคะแนน", en: "Ranks don't follow the scores"),
    rationale: Words(
      th:
        "คอลัมน์อันดับควรเรียงตามคะแนนจากมากไปน้อย (หรือน้อยไปมากทั้งหมด) หากเป็นเพียงเลขลำดับแถว ควรใช้คำว่า “ลำดับ” แทน “อันดับ”",
      en: """
        A column of ranks should follow the scores, from the highest down (or the lowest up). One that only numbers the \
        rows should be headed as such.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        อันดับ	ตัวชี้วัด	คะแนน
        ๑	การปฏิบัติหน้าที่	๘๘.๘๑
        ⟦๒⟧	การเปิดเผยข้อมูล	๑๐๐.๐๐
        ๓	การใช้อำนาจ	๘๒.๑๖
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        อันดับ	ตัวชี้วัด	คะแนน
        ๑	การเปิดเผยข้อมูล	๑๐๐.๐๐
        ๒	การปฏิบัติหน้าที่	๘๘.๘๑
        ๒	การใช้อำนาจ	๘๘.๘๑
        """),
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        ลำดับที่	ตัวชี้วัด	คะแนน
        ๑	การปฏิบัติหน้าที่	๘๘.๘๑
        ๒	การเปิดเผยข้อมูล	๑๐๐.๐๐
        """),
    ]
  ) { checkup in
    let ranked = RankedIndicator.all(in: checkup.report)
    // Ranked from the lowest score up is an order, too.
    guard let first = RankedIndicator.firstBreak(in: ranked, isBefore: { $0 > $1 }),
      RankedIndicator.firstBreak(in: ranked, isBefore: { $0 < $1 }) != nil
    else { return [] }
    let (upper, lower) = (ranked[first - 1], ranked[first])
    return [
      Hit(
        message: .order(upper, lower), found: .integer(lower.rank),
        subjects: ["/indicators/\(lower.index)/rank"], at: lower.place,
        comparedWith: [upper.place, upper.scorePlace, lower.scorePlace])
    ]
  }
}

/// An indicator with its rank and its score.
private struct RankedIndicator {
  let index: Int
  let rank: Int
  let place: SourceSpan
  let score: ExactDecimal
  let scorePlace: SourceSpan

  /// In the order of the ranks.
  static func all(in report: ITAReport) -> [RankedIndicator] {
    let indicators = report.indicators
    return indicators.indices.compactMap { index in
      guard let rank = indicators[index].rank, let score = indicators[index].score else { return nil }
      return RankedIndicator(
        index: index, rank: rank.value, place: rank.span, score: score.value, scorePlace: score.span)
    }.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
  }

  /// The first one whose score should stand before that of the rank above, or differs from it at the same rank.
  static func firstBreak(
    in ranked: [RankedIndicator], isBefore: (ExactDecimal, ExactDecimal) -> Bool
  ) -> Int? {
    ranked.indices.dropFirst().first { index in
      let (upper, lower) = (ranked[index - 1], ranked[index])
      if upper.rank == lower.rank { return upper.score != lower.score }
      return isBefore(lower.score, upper.score)
    }
  }
}

extension Message {
  fileprivate static func order(_ upper: RankedIndicator, _ lower: RankedIndicator) -> Message {
    Message(
      th: "อันดับ {2} ได้คะแนน {3} แต่อันดับ {0} ได้คะแนน {1} อันดับจึงไม่เรียงตามคะแนน",
      en: "Rank {2} has a score of {3}, rank {0} one of {1}: the ranks don't follow the scores.",
      .integer(upper.rank), .number(upper.score), .integer(lower.rank), .number(lower.score))
  }
}
