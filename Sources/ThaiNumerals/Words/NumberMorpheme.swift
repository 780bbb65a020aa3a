/// One word that number words are made of.
enum NumberMorpheme: Equatable {
  /// ศูนย์ to เก้า.
  case digit(UInt32)
  /// เอ็ด.
  case et
  /// ยี่สิบ.
  case twenty
  /// ยี่ without สิบ.
  case yi
  /// สิบ, ร้อย, พัน, หมื่น, แสน: a power of ten from 1 to 5.
  case place(Int)
  /// ล้าน.
  case million
  /// จุด.
  case point
  /// ครึ่ง.
  case half
  /// โหล.
  case dozen
  /// ลบ.
  case minus
}

extension NumberMorpheme {
  /// The letters that the words start with.
  static let firstLetters = "ศหสเแยรพลจคโ"

  /// The word that starts at `offset`, and the offset after it.
  ///
  /// A vowel or mark after it makes another word of it, as in สามี, and so do some letters, as in พันธุ์ and ร้อยละ.
  static func scan(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> (morpheme: NumberMorpheme, upper: Int)? {
    guard let (morpheme, upper) = spelled(bytes, at: offset, before: limit),
      !bytes.hasDependentSign(at: upper, before: limit)
    else { return nil }
    return isOtherWord(morpheme, bytes, endingAt: upper, before: limit) ? nil : (morpheme, upper)
  }

  /// Whether the letters behind it make another word of it: a rank, พันธุ์, ร้อยละ, ห้าง, ห้าม, เก้าอี้, ล้านนา.
  private static func isOtherWord(
    _ morpheme: NumberMorpheme, _ bytes: Span<UInt8>, endingAt upper: Int, before limit: Int
  ) -> Bool {
    guard bytes.byte(at: upper, before: limit) == 0xE0 else { return false }
    func goesOn(_ words: StaticString...) -> Bool {
      for word in words where bytes.end(of: word, at: upper, before: limit) != nil { return true }
      return false
    }
    switch morpheme {
    case .digit(5):
      switch bytes.scalar(at: upper, before: limit) {
      case "ง": return !goesOn("งวด", "งาน")
      case "ม": return !goesOn("มื้อ", "มาตร", "ม้วน", "มิติ")
      default: return false
      }
    case .digit(9): return goesOn("อี้")
    case .place(1): return goesOn("เอก", "โท", "ตรี", "ตำรวจ", "เวร")
    case .place(2): return goesOn("ละ", "เอก", "โท", "ตรี", "ตำรวจ", "เรียง", "แก้ว", "กรอง")
    case .place(3): return goesOn("ธ", "เอก", "โท", "ตรี", "ตำรวจ", "จ่า")
    case .million: return goesOn("นา", "ช้าง") && !goesOn("นาที", "นาย")
    default: return false
    }
  }

  private static func spelled(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> (NumberMorpheme, Int)? {
    guard offset + 5 < limit, bytes[offset] == 0xE0, bytes[offset + 3] == 0xE0 else { return nil }
    func word(_ text: StaticString, _ morpheme: NumberMorpheme) -> (NumberMorpheme, Int)? {
      bytes.end(of: text, at: offset, before: limit).map { (morpheme, $0) }
    }
    // The last byte of the first letter, and that of the second, leave one word or two.
    switch (bytes[offset + 1], bytes[offset + 2], bytes[offset + 5]) {
    case (0xB8, 0xA8, _): return word("ศูนย์", .digit(0))
    case (0xB8, 0xAB, 0x99): return word("หนึ่ง", .digit(1))
    case (0xB8, 0xAA, 0xAD): return word("สอง", .digit(2))
    case (0xB8, 0xAA, 0xB2): return word("สาม", .digit(3))
    case (0xB8, 0xAA, 0xB5): return word("สี่", .digit(4))
    case (0xB8, 0xAB, 0x89): return word("ห้า", .digit(5))
    case (0xB8, 0xAB, 0x81): return word("หก", .digit(6))
    case (0xB9, 0x80, 0x88): return word("เจ็ด", .digit(7))
    case (0xB9, 0x80, 0x81): return word("เก้า", .digit(9))
    case (0xB9, 0x80, 0xAD): return word("เอ็ด", .et)
    case (0xB9, 0x81, 0x9B): return word("แปด", .digit(8))
    case (0xB9, 0x81, 0xAA): return word("แสน", .place(5))
    // แ is often typed as two เ.
    case (0xB9, 0x80, 0x80): return word("เเปด", .digit(8)) ?? word("เเสน", .place(5))
    case (0xB8, 0xA2, _): return word("ยี่สิบ", .twenty) ?? word("ยี่", .yi)
    case (0xB8, 0xAA, 0xB4): return word("สิบ", .place(1))
    case (0xB8, 0xA3, _): return word("ร้อย", .place(2))
    case (0xB8, 0x9E, _): return word("พัน", .place(3))
    case (0xB8, 0xAB, 0xA1): return word("หมื่น", .place(4))
    case (0xB8, 0xA5, 0x89): return word("ล้าน", .million)
    case (0xB8, 0xA5, 0x9A): return word("ลบ", .minus)
    case (0xB8, 0x88, _): return word("จุด", .point)
    case (0xB8, 0x84, _): return word("ครึ่ง", .half)
    case (0xB9, 0x82, _): return word("โหล", .dozen)
    default: return nil
    }
  }
}

extension Span where Element == UInt8 {
  /// Whether a Thai vowel or mark stands at `offset` that belongs to the letter before it.
  @inline(__always)
  func hasDependentSign(at offset: Int, before limit: Int) -> Bool {
    guard offset &+ 2 < limit, self[offset] == 0xE0 else { return false }
    let last = self[offset &+ 2]
    switch self[offset &+ 1] {
    // ะ to the dot below; ฯ before them ends a word.
    case 0xB8: return last >= 0xB0 && last <= 0xBA
    // ๅ, and the marks from ็ on.
    case 0xB9: return last == 0x85 || (last >= 0x87 && last <= 0x8E)
    default: return false
    }
  }

  /// The first offset from `offset` on that isn't a space, a no-break space or a space of no width.
  func skippingGaps(from offset: Int, before limit: Int) -> Int {
    var next = skippingSpaces(from: offset, before: limit)
    while let wide = end(of: "\u{200B}", at: next, before: limit) {
      next = skippingSpaces(from: wide, before: limit)
    }
    return next
  }
}
