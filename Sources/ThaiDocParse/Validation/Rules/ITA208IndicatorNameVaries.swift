extension Rule {
  /// An indicator has more than one name in the report, or none that is accepted.
  static let indicatorNameVaries = Rule(
    "ITA208", "indicator-name-varies", .note,
    title: Words(th: "เรียกชื่อตัวชี้วัดไม่เหมือนกัน", en: "Indicator has more than one name"),
    rationale: Words(
      th: "ควรเรียกชื่อตัวชี้วัดแบบเดียวกันทั้งเอกสาร บางตัวชี้วัดมีชื่อที่ยอมรับสองแบบ ใช้แบบใดแบบหนึ่งตลอดเอกสารถือว่าถูกต้อง",
      en: """
        An indicator should have one name throughout. Some have two accepted names; either of them, used throughout, is \
        right.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๕.๐๐
        การปรับปรุงการทำงาน	๘๔.๐๐
        การใช้อำนาจ	๘๕.๐๐

        ตัวชี้วัดที่ ๘ ⟦การปรับปรุงระบบการทำงาน⟧ ควรได้รับการพัฒนา
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๕.๐๐
        การปรับปรุงการทำงาน	๘๔.๐๐
        การใช้อำนาจ	๘๕.๐๐

        ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ควรได้รับการพัฒนา
        """)
    ]
  ) { checkup in
    guard let edition = checkup.edition else { return [] }
    let (indicators, rules) = (checkup.report.indicators, edition.indicators)
    return indicators.indices.compactMap { index in
      let spellings = indicators[index].spellings
      guard let first = spellings.first else { return nil }
      let rule = rules.firstIndex { $0.number == indicators[index].number.value }
      guard spellings.count > 1 || rule.map({ accepts(first.value, rules[$0]) }) == false else { return nil }
      let indicator = indicators[index]
      let other = spellings.count > 1 ? spellings[1] : first
      return Hit(
        message: spellings.count > 1
          ? .varies(indicator.number.value, first.value, other.value)
          : .isNotAccepted(indicator.number.value, first.value, rule.map { rules[$0].name } ?? ""),
        expected: spellings.count > 1 ? nil : .text(indicator.name), found: .text(other),
        subjects: ["/indicators/\(index)/spellings"], at: other.span,
        comparedWith: spellings.map(\.span))
    }
  }

  private static func accepts(_ name: String, _ rule: IndicatorRule) -> Bool {
    rule.name.isSpelled(name) || rule.variants.contains(where: name.isSpelled)
  }
}

extension Message {
  fileprivate static func varies(_ number: Int, _ first: String, _ other: String) -> Message {
    Message(
      th: "ตัวชี้วัดที่ {0} เรียกทั้ง “{1}” และ “{2}”",
      en: "Indicator {0} is called both “{1}” and “{2}”.", .integer(number), .text(first), .text(other))
  }

  fileprivate static func isNotAccepted(_ number: Int, _ written: String, _ right: String) -> Message {
    Message(
      th: "ตัวชี้วัดที่ {0} เขียนว่า “{1}” ชื่อที่กำหนดคือ “{2}”",
      en: "Indicator {0} is written “{1}”; its name is “{2}”.", .integer(number), .text(written), .text(right)
    )
  }
}
