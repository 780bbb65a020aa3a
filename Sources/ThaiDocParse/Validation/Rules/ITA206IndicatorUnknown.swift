extension Rule {
  /// A row of a results table names no indicator of the year.
  static let indicatorUnknown = Rule(
    "ITA206", "indicator-unknown", .warning,
    title: Words(th: "ชื่อตัวชี้วัดไม่ตรงกับที่กำหนด", en: "Row names no indicator"),
    rationale: Words(
      th: "ชื่อในตารางผลการประเมินไม่ใช่ชื่อตัวชี้วัดของปีนั้น อาจสะกดผิดหรือนำรายการอื่นมาปน คะแนนในแถวนั้นจึงไม่ถูกนำไปคำนวณ",
      en: """
        The name in the row is no indicator of the year: misspelled, or something else. The score in the row is left \
        out of all sums.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๕.๐๐
        ⟦การใช้งานอาคาร⟧	๘๔.๐๐
        การใช้อำนาจ	๘๕.๐๐
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๕.๐๐
        การใช้ทรัพย์สินของทางราชการ	๘๔.๐๐
        คะแนนเฉลี่ย	๘๔.๕๐
        """)
    ]
  ) { checkup in
    guard let edition = checkup.edition else { return [] }
    return checkup.report.unknownRows.enumerated().map { index, row in
      let nearest = NearestName.indicator(to: row.name.value, in: edition)
      return Hit(
        message: .unknown(row.name.value, nearest, edition.fiscalYear), expected: nearest.map { .text($0) },
        found: .text(row.name), subjects: ["/unknownRows/\(index)/name"], at: row.name.span,
        comparedWith: row.score.map { [$0.span] } ?? [])
    }
  }
}

extension Message {
  fileprivate static func unknown(_ name: String, _ nearest: String?, _ year: Int) -> Message {
    guard let nearest else {
      return Message(
        th: "“{0}” ไม่ใช่ตัวชี้วัดของปีงบประมาณ พ.ศ. {1}",
        en: "“{0}” is no indicator of fiscal year {1}.", .text(name), .integer(year))
    }
    return Message(
      th: "“{0}” ไม่ใช่ตัวชี้วัดของปีงบประมาณ พ.ศ. {1} ชื่อที่ใกล้เคียงที่สุดคือ “{2}”",
      en: "“{0}” is no indicator of fiscal year {1}; the nearest name is “{2}”.",
      .text(name), .integer(year), .text(nearest))
  }
}
