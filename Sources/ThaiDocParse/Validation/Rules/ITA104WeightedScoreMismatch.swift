import ThaiNumerals

extension Rule {
  /// A weighted score is not score × weight / 100.
  static let weightedScoreMismatch = Rule(
    "ITA104", "weighted-score-mismatch", .error,
    title: Words(th: "คะแนนถ่วงน้ำหนักไม่ตรงกับคะแนนคูณน้ำหนัก", en: "Weighted score isn't score times weight"),
    rationale: Words(
      th: "คะแนนถ่วงน้ำหนักคือคะแนนของเครื่องมือคูณด้วยน้ำหนักแล้วหารด้วย 100",
      en: "A weighted score is the score of the instrument times its weight, divided by 100."),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๙๐.๐๐ คะแนน

        เครื่องมือ	คะแนน	น้ำหนัก	คะแนนถ่วงน้ำหนัก
        IIT	๙๐.๐๐	๓๐	๒๗.๐๐
        EIT	๘๐.๐๐	๓๐	⟦๒๕.๐๐⟧
        OIT	๙๗.๕๐	๔๐	๓๙.๐๐
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๙๐.๐๐ คะแนน

        เครื่องมือ	คะแนน	น้ำหนัก	คะแนนถ่วงน้ำหนัก
        IIT	๙๐.๐๐	๓๐	๒๗.๐๐
        EIT	๘๐.๐๐	๓๐	๒๔.๐๐
        OIT	๙๗.๕๐	๔๐	๓๙.๐๐
        """)
    ]
  ) { checkup in
    let instruments = checkup.report.instruments
    return instruments.indices.compactMap { index in
      guard let points = instruments[index].points else { return nil }
      let instrument = instruments[index]
      guard let weight = weight(of: instrument, checkup.edition),
        let (product, places) = product(of: instrument, checkup),
        let scaled = product.weighted(by: weight), !scaled.agrees(with: points.value)
      else { return nil }
      return Hit(
        message: .mismatch(instrument.code.value, points.value, scaled, weight),
        expected: .number(scaled.published), found: .number(points),
        subjects: ["/instruments/\(index)/points"], at: points.span,
        comparedWith: places + (instrument.weight.map { [$0.span] } ?? []))
    }
  }

  /// The weight that the report states, else the official one.
  private static func weight(of instrument: Instrument, _ edition: Edition?) -> Int? {
    if let weight = instrument.weight?.value { return weight.integer }
    guard let edition, !edition.hasPresumedWeights else { return nil }
    return edition.instrument(instrument.code.value)?.weight
  }

  /// The instrument's own score, else the mean of its indicators.
  private static func product(
    of instrument: Instrument, _ checkup: Checkup
  ) -> (score: Total, places: [SourceSpan])? {
    if let score = instrument.score {
      var sum = RunningSum()
      sum.add(score.value, times: 1)
      return sum.total(dividedBy: 1).map { ($0, [score.span]) }
    }
    guard let edition = checkup.edition,
      let rule = edition.instrument(instrument.code.value),
      let mean = edition.score(of: rule, from: checkup.sheet)
    else { return nil }
    let parts = checkup.report.indicators.filter { rule.indicators.contains($0.number.value) }
    return (mean, parts.compactMap { $0.score?.span })
  }
}

extension Total {
  /// The part of a whole that a weight in percent gives.
  fileprivate func weighted(by weight: Int) -> Total? {
    guard let sum = sum.multiplied(by: weight), let sums = sums.multiplied(by: weight) else { return nil }
    return Total(sum: sum, sums: sums, divisor: divisor * 100)
  }
}

extension Message {
  fileprivate static func mismatch(
    _ code: InstrumentCode, _ points: ExactDecimal, _ product: Total, _ weight: Int
  ) -> Message {
    Message(
      th: "คะแนนถ่วงน้ำหนักของ {0} ระบุว่า {1} แต่เมื่อคูณน้ำหนักร้อยละ {3} แล้วได้ {2}",
      en: "The weighted score of {0} is given as {1}; with a weight of {3} percent it comes to {2}.",
      .text(code.rawValue), .number(points), .number(product.score), .integer(weight))
  }
}
