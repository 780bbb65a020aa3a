import ThaiNumerals

extension Rule {
  /// A stated weight is not the official one of the year.
  static let weightDiffers = Rule(
    "ITA202", "weight-differs", .warning,
    title: Words(th: "น้ำหนักไม่ตรงกับที่กำหนด", en: "Weight isn't the official one"),
    rationale: Words(
      th:
        "สำนักงาน ป.ป.ช. กำหนดน้ำหนักของแต่ละเครื่องมือไว้เป็นรายปี (ปี 2563–2568: IIT 30, EIT 30, OIT 40) น้ำหนักที่ต่างออกไปมักเป็นการพิมพ์ผิด",
      en: """
        The NACC sets the weight of each instrument for the year (2563–2568: IIT 30, EIT 30, OIT 40). Another one is \
        most often a slip.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        เครื่องมือในการประเมิน	น้ำหนัก
        แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)	ร้อยละ ⟦๔๐⟧
        แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)	ร้อยละ ๓๐
        แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)	ร้อยละ ⟦๓๐⟧
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        เครื่องมือในการประเมิน	น้ำหนัก
        แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)	ร้อยละ ๓๐
        แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)	ร้อยละ ๓๐
        แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)	ร้อยละ ๔๐
        """),
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๒ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        เครื่องมือในการประเมิน	น้ำหนัก
        แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)	ร้อยละ ๔๐
        แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)	ร้อยละ ๓๐
        แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)	ร้อยละ ๓๐
        """),
    ]
  ) { checkup in
    guard let edition = checkup.edition, !edition.hasPresumedWeights else { return [] }
    let instruments = checkup.report.instruments
    return instruments.indices.compactMap { index in
      let code = instruments[index].code.value
      guard let stated = instruments[index].weight, let official = edition.instrument(code)?.weight,
        stated.value != ExactDecimal(official)
      else { return nil }
      return Hit(
        message: .differs(code, stated.value, official, edition.fiscalYear),
        expected: .integer(official), found: .number(stated), subjects: ["/instruments/\(index)/weight"],
        at: stated.span, comparedWith: stated.others)
    }
  }
}

extension Message {
  fileprivate static func differs(
    _ code: InstrumentCode, _ stated: ExactDecimal, _ official: Int, _ year: Int
  ) -> Message {
    Message(
      th: "น้ำหนักของ {0} ระบุว่า {1} แต่ปีงบประมาณ พ.ศ. {3} กำหนดไว้ {2}",
      en: "The weight of {0} is given as {1}; in fiscal year {3} it is {2}.",
      .text(code.rawValue), .number(stated), .integer(official), .integer(year))
  }
}
