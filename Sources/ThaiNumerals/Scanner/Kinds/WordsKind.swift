extension NumeralKind {
  /// Numbers in words, in running text: `สองร้อยคน`, `สามคน`, `ห้าสิบบาทถ้วน`, `ห้าสิบเปอร์เซ็นต์`.
  static let words = NumeralKind(leads: WordsKind.leads) { bytes, point in
    guard
      let phrase = NumberPhraseReader.read(
        bytes, at: point.offset, before: point.limit, gaps: .betweenPlaces)
    else { return .none }
    guard WordsKind.isNumber(phrase, bytes, before: point.limit) else { return .skip(to: phrase.upper) }
    return .found(WordsKind.numeral(phrase, bytes, before: point.limit))
  }
}

/// What makes number words a number, rather than parts of names and other words.
///
/// - Words with a place between digits (สองร้อย, ยี่สิบเอ็ด, สิบสอง) are a number, unless a known name is made of them.
/// - One digit word, or words that start with ร้อย, พัน, หมื่น, แสน or ล้าน, are a number only before a measure word
///   (สามคน, พันบาท) or between จำนวน and the end of the word.
/// - ศูนย์ is one only before บาท, คะแนน, เปอร์เซ็นต์, or จุด and a digit.
/// - ร้อยเอ็ด is the province behind จังหวัด, จ. and เมือง.
/// - หลาย, นับ, เรือน and หลัก before them make them no exact number.
enum WordsKind {
  static let leads: [StaticString] = [
    "ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เเปด", "เก้า", "สิบ", "ยี่สิบ", "ร้อย", "พัน", "หมื่น",
    "แสน",
    "เเสน", "ล้าน", "ครึ่ง", "โหล", "ลบ",
  ]

  /// Names that are made of number words with a place between digits.
  private static let names: [StaticString] = [
    "สามร้อยยอด", "สิบสองปันนา", "สิบสองจุไท", "สิบสองจุไทย", "ห้าร้อยสนาม", "แปดสิบแปดพรรษา",
  ]

  /// Whether a phrase in running text says a number.
  static func isNumber(_ phrase: NumberPhrase, _ bytes: Span<UInt8>, before limit: Int) -> Bool {
    if isIndefinite(bytes, before: phrase.lower) { return false }
    let isCounted = Measures.end(bytes, after: phrase.upper, before: limit) != nil
    if phrase.fault != nil {
      // Two or three people: no number. Broken words with places are told.
      return phrase.places > 0 && phrase.words > 1 && !phrase.startsBare
    }
    if phrase.isZero { return phrase.fraction.isEmpty ? zeroCounts(bytes, phrase, before: limit) : true }
    if isStrong(phrase, bytes, before: limit) { return !isName(phrase, bytes, before: limit) }
    if isProvince(phrase, bytes, before: limit) { return false }
    if isCounted { return true }
    return bytes.endsWith("จำนวน", before: phrase.lower)
      && !bytes.scalar(at: phrase.upper, before: limit).isThaiLetter
  }

  /// Whether places between digits leave no other reading.
  private static func isStrong(_ phrase: NumberPhrase, _ bytes: Span<UInt8>, before limit: Int) -> Bool {
    guard phrase.places > 0, phrase.words > 1 else { return false }
    // สิบสอง starts with its place, as numbers from ten to nineteen do.
    return !phrase.startsBare || bytes.end(of: "สิบ", at: phrase.lower, before: limit) != nil
  }

  private static func isName(_ phrase: NumberPhrase, _ bytes: Span<UInt8>, before limit: Int) -> Bool {
    for name in names where bytes.end(of: name, at: phrase.lower, before: limit) != nil { return true }
    // ม่วงสามสิบ is a district.
    return bytes.endsWith("ม่วง", before: phrase.lower)
  }

  /// ร้อยเอ็ด without หนึ่ง, unless money or people follow and no word for a place stands before.
  private static func isProvince(_ phrase: NumberPhrase, _ bytes: Span<UInt8>, before limit: Int) -> Bool {
    guard phrase.startsBare, let upper = bytes.end(of: "ร้อยเอ็ด", at: phrase.lower, before: limit),
      upper == phrase.upper
    else { return false }
    for word: StaticString in ["จังหวัด", "จ.", "เมือง", "อบจ."] where bytes.endsWith(word, before: phrase.lower)
    {
      return true
    }
    return bytes.end(of: "บาท", at: upper, before: limit) == nil
      && bytes.end(of: "คน", at: upper, before: limit) == nil
  }

  private static func isIndefinite(_ bytes: Span<UInt8>, before lower: Int) -> Bool {
    for word: StaticString in ["หลาย", "นับ", "เรือน", "หลัก"] where bytes.endsWith(word, before: lower) {
      return true
    }
    return false
  }

  private static func zeroCounts(_ bytes: Span<UInt8>, _ phrase: NumberPhrase, before limit: Int) -> Bool {
    let start = bytes.skippingSpaces(from: phrase.upper, before: limit)
    for word: StaticString in ["บาท", "คะแนน", "เปอร์เซ็นต์"]
    where bytes.end(of: word, at: start, before: limit) != nil {
      return true
    }
    return false
  }

  /// The number, or the money or percentage that it counts.
  static func numeral(_ phrase: NumberPhrase, _ bytes: Span<UInt8>, before limit: Int) -> Numeral {
    do throws(NumeralError) {
      let value = try phrase.value(nil)
      if let amount = try BahtUnits.read(bytes, (value, phrase.upper), from: phrase.lower, before: limit) {
        return Numeral(.money, .long(amount.value), .words, phrase.lower, amount.upper)
      }
      if let upper = PercentForm.endOfSign(bytes, after: phrase.upper, before: limit),
        let percent = ExactDecimal(exactly: value)
      {
        return Numeral(.percent, .number(percent), .words, phrase.lower, upper)
      }
      return Numeral(.words, .long(value), .words, phrase.lower, phrase.upper)
    } catch {
      return Numeral(
        .words, .none, .words, phrase.lower, max(phrase.upper, error.upper), problem: error)
    }
  }
}

extension NumberPhrase {
  /// Whether it is ศูนย์, perhaps with a fraction.
  var isZero: Bool { groups.isEmpty && last == 0 && fault == nil && words > 0 && !isHalf }

  private var isHalf: Bool { fraction == [5] && words == 1 }
}

extension Span where Element == UInt8 {
  /// Whether `word` ends at `offset`, before spaces.
  func endsWith(_ word: StaticString, before offset: Int) -> Bool {
    var end = offset
    while end > 0, self[end - 1] == 0x20 { end -= 1 }
    let start = end - word.utf8CodeUnitCount
    return start >= 0 && self.end(of: word, at: start, before: end) == end
  }
}
