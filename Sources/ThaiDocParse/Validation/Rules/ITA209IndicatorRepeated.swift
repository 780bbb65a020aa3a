extension Rule {
  /// A results table gives one indicator twice.
  static let indicatorRepeated = Rule(
    "ITA209", "indicator-repeated", .error,
    title: Words(th: "ตัวชี้วัดซ้ำในตารางเดียวกัน", en: "Indicator stands twice in a table"),
    rationale: Words(
      th: "ตารางผลการประเมินหนึ่งตารางควรมีแต่ละตัวชี้วัดเพียงแถวเดียว แถวที่ซ้ำมักเป็นชื่อของตัวชี้วัดอื่นที่พิมพ์ผิด",
      en:
        "A table of results should have one row an indicator; a second one is most often another indicator misnamed."
    ),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๕.๐๐
        การใช้งบประมาณ	๘๔.๐๐
        ⟦การปฏิบัติหน้าที่⟧	๘๓.๐๐
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๕.๐๐
        การใช้งบประมาณ	๘๔.๐๐

        ตัวชี้วัดที่ได้คะแนนสูงสุด	คะแนน
        การปฏิบัติหน้าที่	๘๕.๐๐
        """)
    ]
  ) { checkup in
    let rows = checkup.report.statements.resultRows
    var hits: [Hit] = []
    /// Indices of the first row of each indicator in the table at hand.
    var firsts: [Int] = []
    for row in rows.indices where rows[row].table != nil && rows[row].score != nil {
      if let first = firsts.first, rows[first].table != rows[row].table {
        firsts.removeAll(keepingCapacity: true)
      }
      let number = rows[row].indicator.value
      guard let earlier = firsts.first(where: { rows[$0].indicator.value == number }) else {
        firsts.append(row)
        continue
      }
      let index = checkup.report.indexOfIndicator(number)
      hits.append(
        Hit(
          message: .repeated(
            number, index.map { checkup.report.indicators[$0].name.value } ?? ""),
          subjects: index.map { ["/indicators/\($0)/number"] } ?? [], at: rows[row].indicator.span,
          comparedWith: [rows[earlier].indicator.span]))
    }
    return hits
  }
}

extension Message {
  fileprivate static func repeated(_ number: Int, _ name: String) -> Message {
    Message(
      th: "ตัวชี้วัดที่ {0} {1} ปรากฏซ้ำในตารางเดียวกัน",
      en: "Indicator {0} ({1}) stands twice in the same table.", .integer(number), .text(name))
  }
}
