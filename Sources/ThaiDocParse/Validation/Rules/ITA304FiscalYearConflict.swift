extension Rule {
  /// The assessed fiscal year is stated with different values.
  static let fiscalYearConflict = Rule(
    "ITA304", "fiscal-year-conflict", .warning,
    title: Words(th: "ระบุปีงบประมาณที่ประเมินไม่ตรงกัน", en: "Assessed year stated with different values"),
    rationale: Words(
      th:
        "ชื่อรายงานและหัวข้อผลการประเมินต้องกล่าวถึงปีงบประมาณเดียวกัน ปีที่ต่างไปมักหลงเหลือมาจากรายงานของปีก่อน ปีของแผนหรือมาตรการในปีถัดไปไม่ถือว่าขัดกัน",
      en: """
        The title and the headings on the assessment name one fiscal year; another one was often left over from an \
        earlier report. The later year of a plan is no conflict.
        """),
    triggering: [
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๕

        เทศบาลตำบลเวียงผาเรือง

        ผลการประเมินภาพรวม ITA ประจำปีงบประมาณ พ.ศ. ⟦๒๕๖๔⟧

        เทศบาลตำบลเวียงผาเรืองได้คะแนนรวม ๘๗.๘๖ คะแนน

        การวิเคราะห์ผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๕

        ตัวชี้วัดที่ได้คะแนนสูงสุด คือ การเปิดเผยข้อมูล
        """),
      // The only result is given for another year.
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        เทศบาลตำบลเวียงผาเรือง

        เทศบาลตำบลเวียงผาเรืองได้คะแนนการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ⟦๒๕๖๗⟧ จำนวน ๙๔.๖๗ คะแนน
        """),
    ],
    nonTriggering: [
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๕

        เทศบาลตำบลเวียงผาเรือง

        ผลการประเมินภาพรวม ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕

        เทศบาลตำบลเวียงผาเรืองได้คะแนนรวม ๘๗.๘๖ คะแนน

        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        มาตรการ	ผู้รับผิดชอบ
        จัดทำคู่มือการให้บริการ	สำนักปลัด
        """),
      // A report may have results of several years, each under its heading.
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๕

        เทศบาลตำบลเวียงผาเรือง

        ผลการประเมินภาพรวม ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔

        เทศบาลตำบลเวียงผาเรืองได้คะแนนรวม ๘๑.๒๒ คะแนน ในปีงบประมาณ พ.ศ. ๒๕๖๔

        ผลการประเมินภาพรวม ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕

        เทศบาลตำบลเวียงผาเรืองได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
      // What was reached the year before may be told without this year's result.
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        เทศบาลตำบลเวียงผาเรือง

        ในปีที่ผ่านมา เทศบาลตำบลเวียงผาเรืองได้คะแนนการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ จำนวน ๙๔.๖๗ คะแนน

        ตัวชี้วัด	คะแนน
        การปฏิบัติหน้าที่	๘๕.๑๐
        การใช้งบประมาณ	๘๗.๒๐
        """),
    ]
  ) { checkup in
    let report = checkup.report
    guard let assessed = report.fiscalYear else { return [] }
    let stated = report.statements.assessedYears
    let hasOwnResults = stated.contains { $0.isOverResults && $0.year.value == assessed.value }
    let others = stated.filter { statement in
      let year = statement.year.value
      if year == assessed.value || report.history.contains(where: { $0.fiscalYear.value == year }) {
        return false
      }
      return !(statement.isOverResults && hasOwnResults)
    }
    guard let other = others.first else { return [] }
    return [
      Hit(
        message: .conflict(assessed.value, other.year.value), expected: .integer(assessed.value),
        found: .integer(other.year.value), subjects: [Pointer.fiscalYear], at: other.year.span,
        comparedWith: [assessed.span] + others.dropFirst().map(\.year.span))
    ]
  }
}

extension Message {
  fileprivate static func conflict(_ assessed: Int, _ other: Int) -> Message {
    Message(
      th: "ปีงบประมาณที่ประเมินระบุไว้ทั้ง พ.ศ. {0} และ พ.ศ. {1} โปรดแก้ไขให้ตรงกัน",
      en: "The assessed fiscal year is given both as {0} and as {1}; make them agree.",
      .integer(assessed), .integer(other))
  }
}
