import ThaiNumerals

extension Rule {
  /// An instrument's score is not the mean of its indicators.
  static let instrumentScoreMismatch = Rule(
    "ITA102", "instrument-score-mismatch", .error,
    title: Words(
      th: "คะแนนเครื่องมือไม่ตรงกับค่าเฉลี่ยของตัวชี้วัด", en: "Instrument score isn't the mean of its indicators"),
    rationale: Words(
      th: "คะแนนของแต่ละเครื่องมือ (IIT, EIT, OIT) คือค่าเฉลี่ยของตัวชี้วัดในเครื่องมือนั้น โดยทุกตัวชี้วัดมีน้ำหนักเท่ากัน",
      en:
        "The score of an instrument (IIT, EIT, OIT) is the mean of its indicators, each of which counts the same."
    ),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๙๓.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การเปิดเผยข้อมูล	๙๐.๐๐
        การป้องกันการทุจริต	๑๐๐.๐๐

        คะแนนแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) เท่ากับ ⟦๙๖.๐๐⟧ คะแนน
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๙๓.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การเปิดเผยข้อมูล	๙๐.๐๐
        การป้องกันการทุจริต	๑๐๐.๐๐

        คะแนนแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) เท่ากับ ๙๕.๐๐ คะแนน
        """)
    ]
  ) { checkup in
    guard let edition = checkup.edition else { return [] }
    let sheet = checkup.sheet
    let instruments = checkup.report.instruments
    return instruments.indices.compactMap { index in
      guard let stated = instruments[index].score,
        let rule = edition.instrument(instruments[index].code.value),
        let total = edition.score(of: rule, from: sheet), !total.agrees(with: stated.value)
      else { return nil }
      let parts = checkup.report.indicators.filter { rule.indicators.contains($0.number.value) }
      return Hit(
        message: .mismatch(rule.code, stated.value, total), expected: .number(total.published),
        found: .number(stated), subjects: ["/instruments/\(index)/score"], at: stated.span,
        comparedWith: parts.compactMap { $0.score?.span })
    }
  }
}

extension Message {
  fileprivate static func mismatch(_ code: InstrumentCode, _ stated: ExactDecimal, _ total: Total) -> Message
  {
    Message(
      th: "คะแนน {0} ระบุว่า {1} แต่ค่าเฉลี่ยของตัวชี้วัดคำนวณได้ {2}",
      en: "The {0} score is given as {1}, but the mean of its indicators is {2}.",
      .text(code.rawValue), .number(stated), .number(total.score))
  }
}
