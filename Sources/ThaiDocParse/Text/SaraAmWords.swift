/// Words with sara am that reports are full of, to tell what was meant where the sign is damaged. No names are among
/// them.
enum SaraAmWords {
  private struct Word {
    /// What stands before the tone and the sara am.
    let before: StaticString
    let tone: UInt8?
    let after: StaticString
    /// Whether the word with a plain sara aa is none, nor a part of others but with what stands in `notBehind` before it
    /// or in `notAhead` behind it.
    let isPlainWithSaraAa: Bool
    let notBehind: StaticString?
    let notAhead: StaticString?

    init(
      _ before: StaticString, _ after: StaticString, tone: UInt8? = nil, plain: Bool = true,
      notBehind: StaticString? = nil, notAhead: StaticString? = nil
    ) {
      (self.before, self.after, self.tone, isPlainWithSaraAa) = (before, after, tone, plain)
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
    Word("จ", "กัด", plain: false),
    Word("ส", "รวจ", plain: false), Word("ท", "งาน", plain: false), Word("ท", "ให้", plain: false),
    Word("ก", "กับ", plain: false), Word("ก", "ลัง", plain: false), Word("ช", "ระ", plain: false),
    Word("ช", "รุด", plain: false), Word("แนะน", "", plain: false), Word("ผู้น", "", plain: false),
    Word("จัดท", "", plain: false), Word("กระท", "", plain: false), Word("ค", "ถาม", plain: false),
    Word("ค", "ตอบ", plain: false), Word("ส", "รอง", plain: false), Word("น", "มา", plain: false),
    Word("น", "ไป", plain: false), Word("ต", "กว่า", tone: 0x48), Word("ต", "สุด", tone: 0x48),
  ]

  /// Whether a known word is spelled with a sara am between what ends at `before` and what starts at `after`, with a tone
  /// before the sara am or none.
  static func hold(
    _ bytes: borrowing Span<UInt8>, before: Int, tone: UInt8?, after: Int, plainOnly: Bool = false
  ) -> Bool {
    for word in all where word.tone == tone && (word.isPlainWithSaraAa || !plainOnly) {
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
