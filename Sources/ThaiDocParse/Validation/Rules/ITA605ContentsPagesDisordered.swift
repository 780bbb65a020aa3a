extension Rule {
  /// Page numbers in the table of contents go backwards.
  static let contentsPagesDisordered = Rule(
    "ITA605", "contents-pages-disordered", .note,
    title: Words(th: "เลขหน้าในสารบัญไม่เรียงลำดับ", en: "Pages in the contents go backwards"),
    rationale: Words(
      th: "เลขหน้าในสารบัญควรเรียงจากน้อยไปมาก เลขที่ย้อนกลับมักเกิดจากไม่ได้ปรับสารบัญหลังแก้ไขเอกสาร",
      en:
        "Pages in a table of contents ascend; one that goes back was not updated after the document changed."),
    triggering: [
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕

        สารบัญ

        หัวข้อ	หน้า
        กรอบการประเมิน	๑
        ผลการประเมิน	๔
        การวิเคราะห์ผลการประเมิน	⟦๓⟧
        มาตรการส่งเสริมคุณธรรม	๖

        ผลการประเมิน

        ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """)
    ],
    nonTriggering: [
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕

        สารบัญ

        หัวข้อ	หน้า
        กรอบการประเมิน	๑
        ผลการประเมิน	๓
        การวิเคราะห์ผลการประเมิน	๓
        ตารางที่ ๑ คะแนนรายตัวชี้วัด	๓
        ตารางที่ ๒ เกณฑ์ระดับผลการประเมิน	๔

        ผลการประเมิน

        ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
      // A list of tables starts anew.
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕

        สารบัญ

        หัวข้อ	หน้า
        กรอบการประเมิน	๑
        ผลการประเมิน	๓
        การวิเคราะห์ผลการประเมิน	๕
        ตารางที่ ๑ คะแนนรายตัวชี้วัด	๓
        ตารางที่ ๒ เกณฑ์ระดับผลการประเมิน	๔

        ผลการประเมิน

        ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
    ]
  ) { checkup in
    let entries = checkup.report.tableOfContents
    var hits: [Hit] = []
    var previous: (index: Int, page: Sourced<Int>)?
    for (index, entry) in entries.enumerated() {
      guard let page = entry.page else { continue }
      if let last = previous, page.value < last.page.value,
        isFloat(entry.title.value) == isFloat(entries[last.index].title.value)
      {
        hits.append(
          Hit(
            message: .goesBack(page.value, last.page.value), found: .integer(page.value),
            subjects: ["/tableOfContents/\(index)/page"], at: page.span, comparedWith: [last.page.span]))
      }
      previous = (index, page)
    }
    return hits
  }

  private static func isFloat(_ title: String) -> Bool { floats.contains { title.hasPrefix($0) } }

  /// Tables and figures have lists of their own.
  private static let floats = ["ตาราง", "ภาพ", "แผนภูมิ", "แผนภาพ", "รูป", "กราฟ"]
}

extension Message {
  fileprivate static func goesBack(_ page: Int, _ last: Int) -> Message {
    Message(
      th: "เลขหน้า {0} ย้อนกลับจากหน้า {1} ของรายการก่อนหน้า", en: "Page {0} follows page {1} of the entry above.",
      .integer(page), .integer(last))
  }
}
