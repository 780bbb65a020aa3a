/// Words with sara am that reports are full of, to tell what was meant where the sign is damaged. No names are among
/// them.
enum SaraAmWords {
  /// How sure a word is, less sure ones first.
  enum Trust: Int {
    /// The start or end of words, where something is known to be wrong with a vowel.
    case likely
    /// A word; with sara aa it may be another one, or a part of one.
    case whole
    /// A word that is none with sara aa.
    case certain
  }

  private struct Word {
    /// What stands before the tone and the sara am.
    let before: StaticString
    let tone: UInt8?
    let after: StaticString
    let trust: Trust
    /// What may stand neither before it nor behind it, since it makes another word.
    let notBehind: StaticString?
    let notAhead: StaticString?

    init(
      _ before: StaticString, _ after: StaticString, tone: UInt8? = nil, _ trust: Trust = .certain,
      notBehind: StaticString? = nil, notAhead: StaticString? = nil
    ) {
      (self.before, self.after, self.tone, self.trust) = (before, after, tone, trust)
      (self.notBehind, self.notAhead) = (notBehind, notAhead)
    }
  }

  private static let all: [Word] = [
    Word("ด", "เนิน"), Word("ส", "นัก"), Word("จ", "นวน"), Word("ส", "หรับ"), Word("ต", "บล"), Word("อ", "เภอ"),
    Word("อ", "นาจ"), Word("ก", "หนด"), Word("ส", "คัญ"), Word("ส", "เร็จ"), Word("จ", "แนก"),
    Word("ต", "แหน่ง"),
    Word("ต", "รวจ"), Word("จ", "เป็น"), Word("ค", "นึง"), Word("บ", "รุง"), Word("อ", "นวย"), Word("จ", "หน่าย"),
    Word("ก", "กับดูแล"), Word("ก", "กับติดตาม"), Word("การท", "งาน"), Word("คณะท", "งาน"),
    Word("การจัดท", "", notAhead: "ง"),
    Word("การน", "ไป"), Word("ค", "แนะน"), Word("ข้อแนะน", ""), Word("ค", "สั่ง"), Word("ค", "ร้อง"),
    Word("ค", "ชี้แจง"), Word("น", "หนัก", tone: 0x49),
    Word("ประจ", "", notAhead: "น"), Word("ล", "ดับ", notBehind: "เว"),
    // With sara aa these are, or are parts of, words of their own: ทางาน, คาถาม, นาไป.
    Word("จ", "กัด", .whole),
    Word("ส", "รวจ", .whole), Word("ท", "งาน", .whole), Word("ท", "ให้", .whole),
    Word("ก", "กับ", .whole), Word("ก", "ลัง", .whole), Word("ช", "ระ", .whole),
    Word("ช", "รุด", .whole), Word("แนะน", "", .whole), Word("ผู้น", "", .whole),
    Word("จัดท", "", .whole), Word("กระท", "", .whole), Word("ค", "ถาม", .whole),
    Word("ค", "ตอบ", .whole), Word("ส", "รอง", .whole), Word("น", "มา", .whole),
    Word("น", "ไป", .whole), Word("ต", "กว่า", tone: 0x48), Word("ต", "สุด", tone: 0x48),
    Word("ต", "", tone: 0x48, .likely, notAhead: "ง"), Word("น", "", tone: 0x49, .likely),
    Word("ซ", "", tone: 0x49, .likely), Word("ย", "", tone: 0x49, .likely),
    Word("ค", "ขอ", .likely), Word("น", "เสนอ", .likely), Word("การน", "", .likely),
    Word("จะน", "", .likely), Word("ได้น", "", .likely),
    Word("การท", "", .likely, notAhead: "ง"),
    Word("จะท", "", .likely),
  ]

  /// Whether a word of that trust or more is spelled with a sara am between what ends at `before` and what starts at
  /// `after`, with a tone before the sara am or none.
  static func hold(
    _ bytes: borrowing Span<UInt8>, before: Int, tone: UInt8?, after: Int, _ trust: Trust = .likely
  ) -> Bool {
    for word in all where word.tone == tone && word.trust.rawValue >= trust.rawValue {
      guard bytes.has(word.after, at: after), bytes.has(word.before, endingAt: before) else { continue }
      let lower = before - word.before.utf8CodeUnitCount
      let upper = after + word.after.utf8CodeUnitCount
      let isOther =
        word.notBehind.map { bytes.has($0, endingAt: lower) } ?? false
        || word.notAhead.map { bytes.has($0, at: upper) } ?? false
      if !isOther { return true }
    }
    return false
  }
}
