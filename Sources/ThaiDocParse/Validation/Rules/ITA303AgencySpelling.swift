extension Rule {
  /// The agency's name is spelled in more than one way.
  static let agencySpelling = Rule(
    "ITA303", "agency-spelling", .warning,
    title: Words(th: "สะกดชื่อหน่วยงานไม่ตรงกัน", en: "Agency spelled in more than one way"),
    rationale: Words(
      th: "ชื่อหน่วยงานควรสะกดเหมือนกันทั้งเอกสาร มิฉะนั้นจะค้นหาและอ้างอิงไม่ได้",
      en: "An agency's name should be spelled one way throughout, or it can't be searched for and cited."),
    triggering: [
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        องค์การบริหารส่วนตำบลศรีค้ำ
        อำเภอแม่จัน จังหวัดเชียงราย

        องค์การบริหารส่วนตำบลศรีค้ำ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        มาตรการของ⟦องค์การบริหารส่วนตำบลศรีคำ⟧ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
        """),
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        องค์การบริหารส่วนตำบลดงมะแว้งทอง
        อำเภอเสลภูมิ จังหวัดร้อยเอ็ด

        องค์การบริหารส่วนตำบลดงมะแว้งทอง ได้คะแนนรวม ๘๗.๘๖ คะแนน

        มาตรการของ⟦องค์การบริหารส่วนตำบลดงมะแวงทอง⟧ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
        """),
    ],
    nonTriggering: [
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        องค์การบริหารส่วนตำบลศรีค้ำ
        อำเภอแม่จัน จังหวัดเชียงราย

        องค์การบริหารส่วนตำบล ศรีค้ำ ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """)
    ]
  ) { checkup in
    guard let agency = checkup.report.agency, let other = agency.otherSpellings.first else { return [] }
    let spellings = [agency.name] + agency.otherSpellings
    let registered = AgencyPlaceName(agency).registered.flatMap { name in
      spellings.first { $0.value.utf8.reversed().starts(with: name.utf8.reversed()) }
    }
    let wrong = registered.flatMap { right in spellings.first { !$0.value.isSpelled(right.value) } } ?? other
    return [
      Hit(
        message: .spellings(agency.name.value, other.value, registered?.value),
        expected: .text(registered ?? agency.name), found: .text(wrong),
        subjects: [Pointer.agencyName]
          + agency.otherSpellings.indices.map { "/agency/otherSpellings/\($0)" },
        at: other.span, comparedWith: [agency.name.span] + agency.otherSpellings.dropFirst().map(\.span))
    ]
  }
}

extension Message {
  fileprivate static func spellings(_ name: String, _ other: String, _ registered: String?) -> Message {
    guard let registered else {
      return Message(
        th: "ชื่อหน่วยงานเขียนทั้ง “{0}” และ “{1}” โปรดใช้ให้ตรงกัน",
        en: "The agency is written both “{0}” and “{1}”; use one spelling.",
        .text(name), .text(other))
    }
    return Message(
      th: "ชื่อหน่วยงานเขียนทั้ง “{0}” และ “{1}” ชื่อสถานที่ที่ขึ้นทะเบียนไว้ตรงกับ “{2}”",
      en: "The agency is written both “{0}” and “{1}”; “{2}” has the registered name of the place.",
      .text(name), .text(other), .text(registered))
  }
}
