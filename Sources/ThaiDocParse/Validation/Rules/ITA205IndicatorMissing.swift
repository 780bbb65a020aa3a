extension Rule {
  /// A results table lacks an indicator of the year.
  static let indicatorMissing = Rule(
    "ITA205", "indicator-missing", .error,
    title: Words(th: "ตารางผลการประเมินขาดตัวชี้วัด", en: "Results table lacks an indicator"),
    rationale: Words(
      th: "ตารางผลการประเมินต้องมีตัวชี้วัดครบตามที่กำหนดในปีนั้น (ปี 2562–2568 มี 10 ตัวชี้วัด) มิฉะนั้นจะตรวจสอบคะแนนภาพรวมไม่ได้",
      en: """
        A table of results should have every indicator of the year (ten in 2562–2568), or the overall score can't be \
        checked.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๕.๐๐
        การใช้งบประมาณ	๘๔.๐๐
        การใช้อำนาจ	๘๕.๐๐
        การใช้ทรัพย์สินของราชการ	๘๕.๐๐
        การแก้ไขปัญหาการทุจริต	๘๖.๐๐
        คุณภาพการดำเนินงาน	๘๒.๐๐
        ประสิทธิภาพการสื่อสาร	๗๘.๐๐
        การเปิดเผยข้อมูล	๙๐.๐๐
        ⟦การป้องกันการทุจริต⟧	๑๐๐.๐๐
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        \(ExampleTable.results)
        """),
      // A table of a few indicators, the weak ones say, means to give no more.
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัดที่ควรพัฒนา	คะแนน
        การใช้งบประมาณ	๗๕.๑๕
        ประสิทธิภาพการสื่อสาร	๗๘.๐๐
        """),
    ]
  ) { checkup in
    guard let edition = checkup.edition else { return [] }
    let stated = checkup.report.statements.resultRows
    let missing = edition.indicators.filter { rule in
      !stated.contains { $0.table != nil && $0.indicator.value == rule.number }
    }
    if missing.isEmpty { return [] }
    let rows = stated.filter { $0.table != nil }
    guard let last = lastRowOfWholeTable(rows, edition.indicators.count) else { return [] }
    return missing.map { missing in
      Hit(
        message: .missing(missing), expected: .text(missing.name), subjects: ["/indicators"],
        at: last.indicator.span)
    }
  }
}

extension Rule {
  /// The last row of the first table of most indicators: it means to give them all, though others may stand in tables
  /// beside it.
  private static func lastRowOfWholeTable(_ rows: [ResultRow], _ count: Int) -> ResultRow? {
    var start = 0
    while start < rows.count {
      let end = rows[start...].firstIndex { $0.table != rows[start].table } ?? rows.count
      if Set(rows[start..<end].map(\.indicator.value)).count * 2 > count { return rows[end - 1] }
      start = end
    }
    return nil
  }
}

extension Message {
  fileprivate static func missing(_ indicator: IndicatorRule) -> Message {
    Message(
      th: "ตารางผลการประเมินไม่มีตัวชี้วัดที่ {0} {1}",
      en: "The table of results lacks indicator {0} ({1}).", .integer(indicator.number), .text(indicator.name)
    )
  }
}
