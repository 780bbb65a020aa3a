extension Rule {
  /// A sentence that needs a value has none.
  static let valueMissing = Rule(
    "ITA603", "value-missing", .warning,
    title: Words(th: "ประโยคขาดตัวเลข", en: "A sentence lacks its value"),
    rationale: Words(
      th: "ข้อความบางแบบต้องมีตัวเลขกำกับ เช่น “มีผลคะแนน … คะแนนขึ้นไป” หากตัวเลขตกหล่น ผู้อ่านจะไม่ทราบค่าที่ตั้งใจระบุ",
      en: """
        Some phrases need a number, such as “a score of … points and more”; where it was left out, nobody can know what \
        was meant.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        แผนแม่บทกำหนดให้หน่วยงานภาครัฐมีผลคะแนน ⟦คะแนน⟧ขึ้นไป ภายในปี พ.ศ. ๒๕๗๐

        เทศบาลตำบลเวียงผาเรืองได้คะแนน ...... ⟦คะแนน⟧ จากคะแนนเต็ม ๑๐๐ คะแนน

        ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้คะแนนเท่ากับ⟦ร้อยละ⟧ อยู่ในเกณฑ์ดี

        เทศบาลตำบลเวียงผาเรืองจัด⟦อยู่ในระดับ⟧
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        แผนแม่บทกำหนดให้หน่วยงานภาครัฐมีผลคะแนน ๘๕ คะแนนขึ้นไป ภายในปี พ.ศ. ๒๕๗๐

        เทศบาลตำบลเวียงผาเรืองได้คะแนน คะแนนสูงสุดคือการเปิดเผยข้อมูล จำนวนคะแนนที่ได้เท่ากับร้อยละเก้าสิบ

        เทศบาลตำบลเวียงผาเรืองได้คะแนน......๘๗.๘๖......คะแนน จากคะแนนเต็ม ๑๐๐ คะแนน คิดเป็นร้อยละของคะแนนเต็ม

        โดยตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้คะแนนเท่ากับร้อยละ

        ๘๔.๓๐ และจัดอยู่ในระดับ

        A
        """)
    ]
  ) { checkup in
    checkup.report.statements.missingValues.map { value in
      // `อยู่ในระดับ` asks for a level by itself; all other words ask for a number beside them.
      Hit(
        message: value.place == value.asked ? .lacksLevel : .lacksNumber, at: value.place,
        comparedWith: [value.asked])
    }
  }
}

extension Message {
  fileprivate static var lacksLevel: Message {
    Message(
      th: "ข้อความตรงนี้ต้องระบุระดับผลการประเมิน แต่เว้นว่างไว้",
      en: "A level should stand here; there is none.")
  }

  fileprivate static var lacksNumber: Message {
    Message(th: "ข้อความตรงนี้ต้องมีตัวเลข แต่ไม่ได้ระบุไว้", en: "A number should stand here; there is none.")
  }
}
