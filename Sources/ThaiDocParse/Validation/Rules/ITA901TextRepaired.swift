extension Rule {
  /// Damaged Thai text was repaired.
  static let textRepaired = Rule(
    "ITA901", "text-repaired", .note,
    title: Words(th: "ซ่อมข้อความภาษาไทยที่ชำรุด", en: "Damaged Thai text was repaired"),
    rationale: Words(
      th:
        "ข้อความที่แปลงมาจาก PDF หรือโปรแกรมอื่นมักมีสระและวรรณยุกต์แตกหรือสลับที่ จึงซ่อมก่อนอ่าน หากเผยแพร่เอกสารนี้ ควรแก้ต้นฉบับเพื่อให้ค้นหาคำได้",
      en: """
        Text from PDF files and other programs often has broken or exchanged vowels and tone marks; it was repaired \
        before it was read. Mend the original before publishing, or its words can't be searched for.
        """),
    triggering: [Example("ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๕ ได้คะเเนนรวม ๘๗.๘๖ คะเเนน\n")],
    nonTriggering: [Example("ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน\n")]
  ) { checkup in
    checkup.repairs.compactMap { repair in
      guard let words = damage(repair.kind) else { return nil }
      return Hit(message: .repaired(words, repair.count), found: .integer(repair.count))
    }
  }

  /// What was damaged; `nil` for changes that are no damage, such as line ends.
  private static func damage(_ kind: String) -> Words? {
    switch kind {
    case "decomposed-sara-am": Words(th: "สระอำแตก", en: "broken sara am")
    case "doubled-sara-e": Words(th: "สระแอพิมพ์เป็นสระเอสองตัว", en: "sara ae written as two sara e")
    case "tone-before-vowel":
      Words(th: "วรรณยุกต์หรือสระสลับที่หรือซ้ำ", en: "vowel or tone marks exchanged or doubled")
    default: nil
    }
  }
}

extension Message {
  fileprivate static func repaired(_ damage: Words, _ count: Int) -> Message {
    Message(
      th: "ซ่อมข้อความที่ชำรุดแล้ว {1} แห่ง: {0}", en: "Damaged text was repaired in {1} places: {0}.",
      .words(damage), .integer(count))
  }
}
