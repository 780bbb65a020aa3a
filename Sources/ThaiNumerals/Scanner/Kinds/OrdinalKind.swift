extension NumeralKind {
  /// `ที่ ๑`, `ข้อ ๔.๑`, `มาตรา ๑๒`, `ที่สอง`.
  static let ordinal = NumeralKind(
    leads: ["ที่", "ข้อ", "มาตรา", "หมวด", "ลำดับ", "อันดับ"],
    // ที่ may stand between.
    nexts: LetterSet(digitsAnd: "ท" + NumberMorpheme.firstLetters)
  ) { bytes, point in
    var start = point.next
    if let upper = bytes.end(of: "ที่", at: start, before: point.limit) {
      start = bytes.skippingSpaces(from: upper, before: point.limit)
    }
    if bytes.hasDigit(at: start, before: point.limit) {
      return OrdinalKind.inDigits(bytes, at: start, point)
    }
    return OrdinalKind.inWords(bytes, at: start, point)
  }
}

enum OrdinalKind {
  static func inDigits(
    _ bytes: Span<UInt8>, at start: Int, _ point: borrowing ScanPoint
  ) -> ScanOutcome {
    guard let section = SectionNumber.scan(in: bytes, at: start, end: point.limit) else { return .none }
    // ที่ ๑/๒๕๖๖ and ที่ ๑๒ คน are other kinds; those find the number.
    let isNamed = namesItsNumber(bytes, point)
    if !isNamed, isOther(bytes, from: start, to: section.upper, before: point.limit) { return .none }
    if bytes.byte(at: section.upper, before: point.limit) == UInt8(ascii: "/") { return .none }
    let form = bytes.form(from: start, to: section.upper)
    if section.number.count == 1 {
      return .found(Numeral(.ordinal, .section(section.number), form, point.offset, section.upper))
    }
    // อยู่ที่ ๘๗.๘๖ tells a score; only ข้อ, หมวด and มาตรา have parts.
    guard isNamed else { return .none }
    return .found(Numeral(.section, .section(section.number), form, point.offset, section.upper))
  }

  /// Whether the lead word is ข้อ, มาตรา or หมวด, which only a number of theirs follows.
  private static func namesItsNumber(_ bytes: Span<UInt8>, _ point: borrowing ScanPoint) -> Bool {
    switch bytes.scalar(at: point.offset, before: point.limit) {
    case "ข", "ม", "ห": true
    default: false
    }
  }

  /// Whether a unit, a month, a place, a slash or a dash behind the number makes it another kind.
  private static func isOther(
    _ bytes: Span<UInt8>, from start: Int, to upper: Int, before limit: Int
  ) -> Bool {
    let next = bytes.skippingSpaces(from: upper, before: limit)
    let first = bytes.byte(at: next, before: limit)
    if first < 0x80 {
      return first == UInt8(ascii: "/") || first == UInt8(ascii: "%")
        || (first == UInt8(ascii: "-") && bytes.endOfConnector(at: upper, before: limit) != nil)
    }
    if Measures.end(bytes, after: upper, before: limit) != nil { return true }
    switch bytes.scalar(at: next, before: limit) {
    case "ล", "แ", "ห", "ร":
      return ((try? MixedNumber.read(bytes, at: start, before: limit)) ?? nil) != nil
    case "พ", "ส":
      return ((try? MixedNumber.read(bytes, at: start, before: limit)) ?? nil) != nil
        || DateParts.named(bytes, at: start, before: limit) != nil
    case "ม", "ก", "ต", "ธ", "เ": return DateParts.named(bytes, at: start, before: limit) != nil
    default: return bytes.endOfConnector(at: upper, before: limit) != nil
    }
  }

  /// A word for 1 to 99 that ends the word.
  static func inWords(_ bytes: Span<UInt8>, at start: Int, _ point: borrowing ScanPoint) -> ScanOutcome {
    guard
      let phrase = NumberPhraseReader.read(bytes, at: start, before: point.limit, gaps: .betweenPlaces),
      phrase.fault == nil, !phrase.isZero, let value = (try? phrase.value(nil))?.integer, value >= 1,
      !bytes.scalar(at: phrase.upper, before: point.limit).isThaiLetter,
      let number = SectionNumber(value),
      bytes.end(of: "เศษ", at: phrase.lower, before: point.limit) == nil
    else { return .none }
    let isOf = Measures.end(bytes, after: phrase.upper, before: point.limit) != nil
    return isOf ? .none : .found(Numeral(.ordinal, .section(number), .words, point.offset, phrase.upper))
  }
}
