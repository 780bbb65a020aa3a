extension Rule {
  /// An indicator's number and name belong to different indicators.
  static let indicatorNumberConflict = Rule(
    "ITA207", "indicator-number-conflict", .error,
    title: Words(th: "เลขที่กับชื่อตัวชี้วัดไม่ตรงกัน", en: "Indicator's number and name disagree"),
    rationale: Words(
      th: "ตัวชี้วัดแต่ละตัวมีเลขที่ประจำ เมื่อเลขที่กับชื่อเป็นของคนละตัวชี้วัด จะไม่แน่ใจว่าคะแนนเป็นของตัวใด โปรแกรมถือตามชื่อ",
      en: """
        Each indicator has its number. Where number and name belong to different ones, whose score it is stays open; \
        the name is taken.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่	๘๕.๐๐
        ตัวชี้วัดที่ ⟦๓⟧ การใช้งบประมาณ	๘๔.๐๐
        """),
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัดที่	ประเด็นการประเมิน	คะแนน
        ๑	การปฏิบัติหน้าที่	๘๕.๐๐
        ⟦๓⟧	การใช้งบประมาณ	๘๔.๐๐
        """),
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่	๘๕.๐๐
        ตัวชี้วัดที่ ๒ การใช้งบประมาณ	๘๔.๐๐
        """),
      // Numbers of rows, highest score first.
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ลำดับที่	ตัวชี้วัด	คะแนน
        ๑	การใช้งบประมาณ	๘๕.๐๐
        ๒	การปฏิบัติหน้าที่	๘๔.๐๐
        """),
    ]
  ) { checkup in
    guard let edition = checkup.edition else { return [] }
    return checkup.report.statements.resultRows.compactMap { row in
      guard let number = row.conflictingNumber else { return nil }
      let index = checkup.report.indexOfIndicator(row.indicator.value)
      return Hit(
        message: .conflict(number.value, row.indicator.value, edition),
        expected: .integer(row.indicator.value), found: .integer(number.value),
        subjects: index.map { ["/indicators/\($0)/number"] } ?? [], at: number.span,
        comparedWith: [row.indicator.span])
    }
  }
}

extension Message {
  fileprivate static func conflict(_ number: Int, _ right: Int, _ edition: Edition) -> Message {
    func name(_ number: Int) -> Argument { .text(edition.indicator(number)?.name ?? "") }
    return Message(
      th: "ตัวชี้วัดที่ {0} คือ “{2}” ส่วน “{3}” เป็นตัวชี้วัดที่ {1}",
      en: "Indicator {0} is “{2}”; “{3}” is indicator {1}.",
      .integer(number), .integer(right), name(number), name(right))
  }
}
