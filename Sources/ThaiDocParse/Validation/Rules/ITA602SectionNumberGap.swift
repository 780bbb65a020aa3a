import ThaiNumerals

extension Rule {
  /// Section numbers skip or repeat.
  static let sectionNumberGap = Rule(
    "ITA602", "section-number-gap", .note,
    title: Words(th: "เลขหัวข้อไม่ต่อเนื่อง", en: "Section numbers skip or repeat"),
    rationale: Words(
      th:
        "เลขหัวข้อควรเรียงต่อกัน หากข้ามหรือซ้ำ อาจมีหัวข้อตกหล่นหรือพิมพ์เลขผิด เลขเริ่มใหม่ได้เมื่อขึ้นส่วนใหม่ และรายการย่อยในหัวข้อไม่นับเป็นหัวข้อ",
      en: """
        Sections are numbered in a row; a number skipped or used twice hints at a lost section or a slip. Numbers start \
        anew under each heading, and lists inside a section are no sections.
        """),
    triggering: [
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        ๑. ผลการประเมิน

        ได้คะแนนรวม ๘๗.๘๖ คะแนน

        ๒. การวิเคราะห์ผลการประเมิน

        ตัวชี้วัดที่ได้คะแนนสูงสุด คือ การเปิดเผยข้อมูล

        ⟦๔⟧. ข้อเสนอแนะ

        ควรพัฒนาและปรับปรุงการดำเนินการตามตัวชี้วัดที่ ๒ การใช้งบประมาณ
        """),
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        ส่วนที่ ๑ ผลการประเมิน

        ได้คะแนนรวม ๘๗.๘๖ คะแนน

        ส่วนที่ ๒ การวิเคราะห์ผลการประเมิน

        ตัวชี้วัดที่ได้คะแนนสูงสุด คือ การเปิดเผยข้อมูล

        ส่วนที่ ⟦๒⟧ ข้อเสนอแนะ

        ควรพัฒนาและปรับปรุงการดำเนินการตามตัวชี้วัดที่ ๒ การใช้งบประมาณ
        """),
    ],
    nonTriggering: [
      Example(
        """
        รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        ส่วนที่ ๑ ผลการประเมิน

        ๑. ผลการประเมินภาพรวม

        ได้คะแนนรวม ๘๗.๘๖ คะแนน

        ๒. ผลการประเมินรายตัวชี้วัด ได้แก่ การเปิดเผยข้อมูล ๑๐๐.๐๐ คะแนน

        ๓. การวิเคราะห์ผลการประเมิน

        ตัวชี้วัดที่ได้คะแนนสูงสุด คือ การเปิดเผยข้อมูล

        ส่วนที่ ๒ แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ

        ๑. แจ้งผลให้ทุกกองทราบ
        ๒. ติดตามผลทุกเดือน

        ส่วนที่ ๓ ข้อเสนอแนะ

        ๑. ข้อเสนอแนะจากการประเมิน

        ควรพัฒนาและปรับปรุงการดำเนินการตามตัวชี้วัดที่ ๒ การใช้งบประมาณ
        """)
    ]
  ) { checkup in
    var numbering = SectionNumbering()
    return checkup.report.statements.sectionNumbers.compactMap { section in
      guard let last = numbering.breakBefore(section), let found = section.number.last,
        let previous = last.number.last
      else { return nil }
      return Hit(
        message: .isNotNext(section.number, last.number), expected: .integer(previous + 1),
        found: .integer(found), at: section.place, comparedWith: [last.place])
    }
  }
}

/// Follows the numbers of sections through a document.
private struct SectionNumbering {
  private var part: StatedSectionNumber?
  /// The last heading at each depth, and the numbers of list items at that depth since.
  private var last = [StatedSectionNumber?](repeating: nil, count: SectionNumber.mostParts + 1)
  private var listed = [[Int]](repeating: [], count: SectionNumber.mostParts + 1)
  /// So many depths have been used since they were forgotten.
  private var used = 0

  /// The heading before a section that its number doesn't follow; `nil` where all is in order.
  mutating func breakBefore(_ section: StatedSectionNumber) -> StatedSectionNumber? {
    if section.isPart { return follow(part: section) }
    let depth = section.number.count
    defer { used = max(used, depth + 1) }
    guard section.isHeading else {
      if let number = section.number.last { listed[depth].append(number) }
      return nil
    }
    let previous = last[depth]
    let between = listed[depth]
    forget(from: depth)
    guard let number = section.number.last else { return nil }
    last[depth] = section
    guard let previous, let before = previous.number.last, section.number.isSibling(of: previous.number),
      number != before + 1, number != 1
    else { return nil }
    // A section that was taken for an item of a list is there all the same.
    let isFilled = number > before && (before + 1..<number).allSatisfy { between.contains($0) }
    return isFilled || between.contains(number - 1) ? nil : previous
  }

  private mutating func follow(part section: StatedSectionNumber) -> StatedSectionNumber? {
    forget(from: 0)
    guard section.isHeading else { return nil }
    defer { part = section }
    guard let part, let number = section.number.last, let before = part.number.last, number != before + 1,
      number != 1
    else { return nil }
    return part
  }

  /// Numbers of that depth and below start anew.
  private mutating func forget(from depth: Int) {
    guard depth < used else { return }
    for index in depth..<used {
      last[index] = nil
      if !listed[index].isEmpty { listed[index] = [] }
    }
    used = depth
  }
}

extension SectionNumber {
  /// The innermost part.
  fileprivate var last: Int? { self[count - 1] }

  /// Whether both are parts of the same section.
  fileprivate func isSibling(of other: SectionNumber) -> Bool {
    guard count == other.count else { return false }
    return (0..<max(0, count - 1)).allSatisfy { self[$0] == other[$0] }
  }
}

extension Message {
  fileprivate static func isNotNext(_ number: SectionNumber, _ last: SectionNumber) -> Message {
    number == last
      ? Message(
        th: "มีหัวข้อเลขที่ {0} ซ้ำกัน", en: "Two sections have the number {0}.", .text(number.description))
      : Message(
        th: "เลขหัวข้อไม่ต่อเนื่อง ต่อจากหัวข้อ {1} พบหัวข้อ {0}",
        en: "Section numbers skip: {1} is followed by {0}.",
        .text(number.description), .text(last.description))
  }
}
