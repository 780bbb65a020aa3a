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
  static func damage(_ kind: String) -> Words? {
    damages.first { $0.kind == kind }?.words
  }

  /// By the repairs' names, in their order.
  private static let damages: [(kind: String, words: Words)] = [
    (
      "windows-874-as-latin",
      Words(th: "อักษรไทย (Windows-874) ถูกอ่านเป็นอักษรละติน", en: "Windows-874 read as Latin letters")
    ),
    (
      "private-use-mark",
      Words(th: "สระหรือวรรณยุกต์ใช้รหัสเฉพาะของแบบอักษรเก่า", en: "marks with codes of old fonts' own")
    ),
    ("doubled-sara-e", Words(th: "สระแอพิมพ์เป็นสระเอสองตัว", en: "sara ae written as two sara e")),
    ("decomposed-sara-am", Words(th: "สระอำแตก", en: "broken sara am")),
    (
      "sara-am-with-tone",
      Words(th: "สระอำแตกหรือสลับที่กับวรรณยุกต์", en: "sara am broken or exchanged with its tone mark")
    ),
    ("doubled-mark", Words(th: "สระหรือวรรณยุกต์ซ้ำ", en: "vowel or tone marks doubled")),
    ("sara-am-for-sara-aa", Words(th: "สระอากลายเป็นสระอำ", en: "sara aa turned into sara am")),
    ("lost-nikhahit", Words(th: "นิคหิตของสระอำหาย", en: "sara am that lost a part")),
    (
      "lost-letter-after-sara-am",
      Words(th: "มีอักขระแปลกปลอมหลังสระอำ", en: "a character of no meaning behind sara am")
    ),
    (
      "lone-lost-letter",
      Words(th: "อักขระเสียอยู่โดดเดี่ยวในบรรทัด", en: "a lost letter alone on its line")
    ),
    ("space-before-sara-am", Words(th: "มีช่องว่างหน้าสระอำ", en: "a space before sara am")),
    ("tone-before-vowel", Words(th: "วรรณยุกต์สลับที่กับสระ", en: "a tone mark before its vowel mark")),
    ("mark-only-line", Words(th: "สระหรือวรรณยุกต์แยกไปอยู่คนละบรรทัด", en: "marks on lines of their own")),
    ("mark-at-line-start", Words(th: "สระหรือวรรณยุกต์ตกไปบรรทัดถัดไป", en: "marks that fell to the next line")),
    ("spaced-letters", Words(th: "มีช่องว่างคั่นทุกตัวอักษร", en: "a space behind each letter")),
    (
      "late-mark",
      Words(th: "สระหรือวรรณยุกต์เลื่อนไปอยู่บนอักษรตัวถัดไป", en: "vowel or tone marks one letter late")
    ),
    (
      "early-mark",
      Words(th: "สระหรือวรรณยุกต์อยู่หน้าอักษรของตน", en: "vowel or tone marks before their letters")
    ),
    (
      "space-for-nikhahit",
      Words(th: "สระอำกลายเป็นช่องว่างกับสระอา", en: "sara am turned into a space and sara aa")
    ),
    ("space-before-mark", Words(th: "มีช่องว่างหน้าสระหรือวรรณยุกต์", en: "a space before vowel or tone marks")),
    ("sara-am-without-circle", Words(th: "สระอำกลายเป็นสระอา", en: "sara am turned into sara aa")),
    (
      "hyphen-at-line-end",
      Words(th: "คำภาษาอังกฤษถูกตัดด้วยยัติภังค์ท้ายบรรทัด", en: "Latin words parted by hyphens at line ends")
    ),
  ]
}

extension Message {
  fileprivate static func repaired(_ damage: Words, _ count: Int) -> Message {
    Message(
      th: "ซ่อมข้อความที่ชำรุดแล้ว {1} แห่ง: {0}", en: "Damaged text was repaired in {1} places: {0}.",
      .words(damage), .integer(count))
  }
}
