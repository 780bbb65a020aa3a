extension Lexicon {
  /// A slip that is met in reports, and what should stand there.
  ///
  /// A slip is found as it is spelled, wherever its letters stand, since Thai has no spaces between words: so none may
  /// be part of a right word, or that word has to be a spelling of its own.
  struct Slip: Sendable {
    let wrong: StaticString
    let right: StaticString
    /// What the right word means for reading; `nothing` if it steers nothing.
    let term: Term

    init(_ wrong: StaticString, _ right: StaticString, _ term: Term = .nothing) {
      (self.wrong, self.right, self.term) = (wrong, right, term)
    }
  }

  static let slips: [Slip] = [
    Slip("ประพุดติมิชอบ", "ประพฤติมิชอบ"), Slip("ประพฤตมิชอบ", "ประพฤติมิชอบ"),
    Slip("กฏหมาย", "กฎหมาย"), Slip("กฏระเบียบ", "กฎระเบียบ"),
    Slip("มาตราฐาน", "มาตรฐาน"), Slip("บุคคลากร", "บุคลากร"),
    Slip("ประะเมิน", "ประเมิน"), Slip("ประเมิณ", "ประเมิน"), Slip("การเมินคุณธรรม", "การประเมินคุณธรรม"),
    Slip("เพิ่มขี้น", "เพิ่มขึ้น", .word(.increase)), Slip("เพิ่มขื้น", "เพิ่มขึ้น", .word(.increase)),
    Slip("คะแนนนรวม", "คะแนนรวม", .word(.overall)),
    Slip("โปผร่งใส", "โปร่งใส"), Slip("โปรงใส่", "โปร่งใส"), Slip("โปร่งไส", "โปร่งใส"),
    Slip("ความโปร่งในภายใน", "ความโปร่งใสภายใน"),
    Slip("ปึงบประมาณ", "ปีงบประมาณ", .word(.fiscalYear)), Slip("ปีงบประมาน", "ปีงบประมาณ", .word(.fiscalYear)),
    Slip("งบประมาน", "งบประมาณ"),
    Slip("ผู้มีสาวนได้", "ผู้มีส่วนได้"), Slip("เผ้าระวัง", "เฝ้าระวัง"), Slip("พัมนา", "พัฒนา"),
    Slip("จัดซื้อจ้าง", "จัดซื้อจัดจ้าง"), Slip("ทุจริด", "ทุจริต"), Slip("คุณธรรรม", "คุณธรรม"),
    Slip("ธรรมมาภิบาล", "ธรรมาภิบาล"), Slip("ประโยชน์ทับช้อน", "ประโยชน์ทับซ้อน"), Slip("ป.ช.ช.", "ป.ป.ช."),
    Slip("Intergity", "Integrity"), Slip("Intergrity", "Integrity"), Slip("Tranparency", "Transparency"),
    Slip("Transparence", "Transparency"), Slip("Assesment", "Assessment"),
  ]

  /// The slips as spellings, with longer spellings that hold one and right words that hold a slip's letters.
  static let misspellings: [Entry] =
    slips.map { Entry($0.wrong.description, $0.term, isMisspelled: true) } + [
      Entry("รักษามาตราฐาน", .word(.keepStandard), isMisspelled: true),
      Entry("ปรากฏ", .nothing),
    ]
}
