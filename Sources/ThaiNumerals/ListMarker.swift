/// What stands before an item of a list or a heading: `๑.`, `(ก)`, `๔.๑.๒` or a bullet.
public struct ListMarker: Hashable, Sendable {
  /// What a marker is made of.
  public enum Kind: Hashable, Sendable {
    /// A number of one to four parts: `๑.`, `๑)`, `(๑)`, `๔.๑`.
    case number
    /// A Thai consonant: `ก.`, `ก)`, `(ก)`.
    case letter
    /// A hyphen, dash, star or round, square or arrow-like sign.
    case bullet
  }

  /// What it is made of.
  public let kind: Kind
  /// The parts of a number; without parts for letters and bullets.
  public let numbers: SectionNumber
  /// The consonant of a letter or the sign of a bullet; `nil` for a number.
  public let sign: Unicode.Scalar?
  /// The byte offset where it starts.
  public let lower: Int
  /// The byte offset after its point or bracket, before the spaces that follow.
  public let upper: Int

  /// The marker that starts at `offset`, where a line starts; that it does is for the caller to see to.
  ///
  /// Refused are decimal numbers, dates, times, years and abbreviations:
  /// - parts of more than three digits, or with a leading zero: `๒๕๖๕.`, `๘๐.๐๕`;
  /// - two parts that may be a score, such as `๘๗.๘๖` and `๔.๕ คะแนน`. Two parts are a marker if the first is below
  ///   20 and the second has one digit, or two digits with a space and a Thai word after them; from 20 on, only if
  ///   the second has one digit and a Thai word follows. No unit, dash or percent sign may follow;
  /// - a letter with a point that may be an abbreviation: `ก.พ.`, `จ.เชียงใหม่`, and any letter after ฌ;
  /// - a hyphen before a digit or a hyphen, and a dash with nothing after it on its line, which says "none".
  ///
  /// ```swift
  /// let marker = ListMarker.scan(in: Array("(ก) งาน".utf8).span, at: 0)?.sign  // ก
  /// ```
  public static func scan(in bytes: Span<UInt8>, at offset: Int, end: Int = .max) -> ListMarker? {
    guard let limit = bytes.limit(from: offset, end: end) else { return nil }
    if bytes.hasDigit(at: offset, before: limit) { return number(bytes, at: offset, before: limit) }
    // A letter that goes on with another starts a word, as most lines do.
    if bytes[offset] == 0xE0, bytes.byte(at: offset &+ 3, before: limit) == 0xE0 { return nil }
    let first = bytes.scalar(at: offset, before: limit)
    if first == "(" { return bracketed(bytes, at: offset, before: limit) }
    if first.isThaiConsonant { return letter(first, bytes, at: offset, before: limit) }
    return first.isBullet ? bullet(first, bytes, at: offset, before: limit) : nil
  }
}

// MARK: - Numbers

extension ListMarker {
  private static func number(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> ListMarker? {
    guard let section = SectionNumber.scan(in: bytes, at: offset, end: limit) else { return nil }
    let upper = endOfClosing(bytes, at: section.upper, before: limit)
    let isClosed = upper > section.upper
    let isMarker =
      switch section.number.count {
      case 1: isClosed
      case 2: isSection(section.number, bytes, isClosed: isClosed, endingAt: upper, before: limit)
      default: !isDate(section.number)
      }
    guard isMarker else { return nil }
    return ListMarker(kind: .number, numbers: section.number, sign: nil, lower: offset, upper: upper)
  }

  /// The end of `.`, `)` or `.)` at `offset`; `offset` itself if there is none.
  private static func endOfClosing(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Int {
    let point = bytes.byte(at: offset, before: limit) == UInt8(ascii: ".") ? offset + 1 : offset
    return bytes.byte(at: point, before: limit) == UInt8(ascii: ")") ? point + 1 : point
  }

  /// Whether two parts are those of a section, and not a decimal number.
  private static func isSection(
    _ number: SectionNumber, _ bytes: Span<UInt8>, isClosed: Bool, endingAt upper: Int, before limit: Int
  ) -> Bool {
    guard let first = number[0], let second = number[1], second < 100 else { return false }
    let next = bytes.skippingSpaces(from: upper, before: limit)
    if isValue(bytes, followedAt: next, before: limit) { return false }
    let hasWord = bytes.scalar(at: next, before: limit).isThaiLetter
    if second < 10 { return first < 20 || hasWord }
    return first < 20 && (isClosed || (hasWord && next > upper))
  }

  /// Whether what stands at `offset`, after a number, makes it a measured value: a unit or a range.
  private static func isValue(_ bytes: Span<UInt8>, followedAt offset: Int, before limit: Int) -> Bool {
    if let other = bytes.endOfConnector(at: offset, before: limit) {
      return bytes.hasDigit(at: other, before: limit)
    }
    if PercentForm.endOfSign(bytes, after: offset, before: limit) != nil { return true }
    switch bytes.scalar(at: offset, before: limit) {
    case "ค": return bytes.end(of: "คะแนน", at: offset, before: limit) != nil
    case "บ": return bytes.end(of: "บาท", at: offset, before: limit) != nil
    case "ล": return bytes.end(of: "ล้าน", at: offset, before: limit) != nil
    case "ข": return bytes.end(of: "ขึ้นไป", at: offset, before: limit) != nil
    case "น": return isHour(bytes, at: offset, before: limit)
    default: return false
    }
  }

  /// Whether นาฬิกา or น. stands at `offset`, and not น.ส. before a name.
  private static func isHour(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Bool {
    if let upper = bytes.end(of: "น.", at: offset, before: limit) {
      return !bytes.scalar(at: upper, before: limit).isThaiLetter
    }
    return bytes.end(of: "นาฬิกา", at: offset, before: limit) != nil
  }

  /// Whether three parts are a day, a month and a year of two digits: `๑๓.๓.๖๖`.
  private static func isDate(_ number: SectionNumber) -> Bool {
    guard number.count == 3, let day = number[0], let month = number[1], let year = number[2] else {
      return false
    }
    // Years 2540 to 2599; no section has so many parts.
    return day <= 31 && month <= 12 && (40...99).contains(year)
  }
}

// MARK: - Brackets and letters

extension ListMarker {
  private static func bracketed(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> ListMarker? {
    var numbers = SectionNumber()
    var sign: Unicode.Scalar?
    var upper = offset + 1
    if let section = SectionNumber.scan(in: bytes, at: upper, end: limit) {
      guard section.number.count != 2 || isShort(section.number) else { return nil }
      (numbers, upper) = section
    } else {
      let letter = bytes.scalar(at: upper, before: limit)
      guard letter.isThaiConsonant else { return nil }
      sign = letter
      upper += letter.utf8Length
    }
    guard bytes.byte(at: upper, before: limit) == UInt8(ascii: ")") else { return nil }
    return ListMarker(
      kind: sign == nil ? .number : .letter, numbers: numbers, sign: sign, lower: offset, upper: upper + 1)
  }

  /// Whether two parts can't be a score in brackets.
  private static func isShort(_ number: SectionNumber) -> Bool {
    (number[0] ?? 0) < 20 && (number[1] ?? 0) < 10
  }

  private static func letter(
    _ letter: Unicode.Scalar, _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> ListMarker? {
    let closing = offset + letter.utf8Length
    switch bytes.byte(at: closing, before: limit) {
    case UInt8(ascii: ")"): break
    case UInt8(ascii: "."):
      guard !isAbbreviation(letter, bytes, after: closing + 1, before: limit) else { return nil }
    default: return nil
    }
    return ListMarker(
      kind: .letter, numbers: SectionNumber(), sign: letter, lower: offset, upper: closing + 1)
  }

  /// Whether a letter and a point, which ends at `offset`, are likelier an abbreviation.
  private static func isAbbreviation(
    _ letter: Unicode.Scalar, _ bytes: Span<UInt8>, after offset: Int, before limit: Int
  ) -> Bool {
    // Lists don't get far in the alphabet, and อ. ต. ม. ถ. น. are words of addresses and titles.
    guard letter <= "ฌ" else { return true }
    let next = bytes.scalar(at: offset, before: limit)
    guard next.isThaiLetter else {
      // A word may follow only after a space; ก. พ. is a month with a space inside.
      let start = offset - 1 - letter.utf8Length
      return bytes.hasDigit(at: offset, before: limit)
        || ThaiMonth.scan(in: bytes, at: start, end: limit) != nil
    }
    // จ.เชียงใหม่ is a place; but nothing is shortened to one of the first four letters.
    guard letter <= "ง" else { return true }
    guard next.isThaiConsonant else { return false }
    // ก.พ. and ค.ศ, where no vowel or consonant goes on with the second letter.
    return !bytes.scalar(at: offset + 3, before: limit).isThaiLetter
  }
}

// MARK: - Bullets

extension ListMarker {
  private static func bullet(
    _ sign: Unicode.Scalar, _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> ListMarker? {
    let upper = offset + sign.utf8Length
    let next = bytes.scalar(at: upper, before: limit)
    if sign == "*" || sign.joinsRange {
      // -- and ** are rules and emphasis, -5 is a negative number.
      if next == sign || bytes.hasDigit(at: upper, before: limit) { return nil }
    }
    if sign.joinsRange, isLineOver(bytes, after: upper, before: limit) { return nil }
    return ListMarker(kind: .bullet, numbers: SectionNumber(), sign: sign, lower: offset, upper: upper)
  }

  private static func isLineOver(_ bytes: Span<UInt8>, after offset: Int, before limit: Int) -> Bool {
    let next = bytes.skippingSpaces(from: offset, before: limit)
    // Tabs and line ends are below a space.
    return next == limit || bytes[next] < 0x20
  }
}

extension Unicode.Scalar {
  /// Whether it stands before list items: dashes, dots, squares, arrows, and Word's own dot U+F0B7.
  fileprivate var isBullet: Bool {
    switch self {
    case "-", "*", "\u{2013}", "\u{2014}", "•", "·", "‣", "●", "○", "◦": true
    case "▪", "■", "□", "►", "❑", "❖", "➢", "➤", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}": true
    default: false
    }
  }
}
