/// The months' Thai names, in full and abbreviated.
public enum ThaiMonth {
  /// The full name of a month from 1 to 12; `nil` for other numbers.
  ///
  /// ```swift
  /// print(ThaiMonth.name(of: 7) ?? "")  // กรกฎาคม
  /// ```
  public static func name(of month: Int) -> String? {
    switch month {
    case 1: "มกราคม"
    case 2: "กุมภาพันธ์"
    case 3: "มีนาคม"
    case 4: "เมษายน"
    case 5: "พฤษภาคม"
    case 6: "มิถุนายน"
    case 7: "กรกฎาคม"
    case 8: "สิงหาคม"
    case 9: "กันยายน"
    case 10: "ตุลาคม"
    case 11: "พฤศจิกายน"
    case 12: "ธันวาคม"
    default: nil
    }
  }

  /// The abbreviation of a month from 1 to 12, with its points; `nil` for other numbers.
  ///
  /// ```swift
  /// print(ThaiMonth.abbreviation(of: 7) ?? "")  // ก.ค.
  /// ```
  public static func abbreviation(of month: Int) -> String? {
    switch month {
    case 1: "ม.ค."
    case 2: "ก.พ."
    case 3: "มี.ค."
    case 4: "เม.ย."
    case 5: "พ.ค."
    case 6: "มิ.ย."
    case 7: "ก.ค."
    case 8: "ส.ค."
    case 9: "ก.ย."
    case 10: "ต.ค."
    case 11: "พ.ย."
    case 12: "ธ.ค."
    default: nil
    }
  }

  /// How many days a month from 1 to 12 has in a year of the Buddhist Era; 0 for other months.
  ///
  /// ```swift
  /// let days = ThaiMonth.days(in: 2, ofYear: 2567)  // 29
  /// ```
  public static func days(in month: Int, ofYear year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: return 31
    case 4, 6, 9, 11: return 30
    case 2:
      let year = BuddhistEra.toCommonEra(year)
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: return 0
    }
  }

  /// The month from 1 to 12 whose name starts at `offset`, and the byte offset after it.
  ///
  /// Full names, with the misspellings กรกฏาคม, กุมภาพันธุ์, กุมภาพัน, พฤศภาคม, พฤษจิกายน and rarer ones, and abbreviations with
  /// or without their last point and with spaces inside: `มี.ค.`, `มี.ค`, `มี. ค.`. An abbreviation must not go on
  /// as a word or a longer abbreviation: `ก.พ.ร.` is an office. Whether letters stand before it isn't looked at.
  ///
  /// ```swift
  /// let july = ThaiMonth.scan(in: Array("กรกฏาคม".utf8).span, at: 0)?.month  // 7
  /// ```
  public static func scan(
    in bytes: Span<UInt8>, at offset: Int, end: Int = .max
  ) -> (month: Int, upper: Int)? {
    guard let limit = bytes.limit(from: offset, end: end), bytes[offset] == 0xE0 else { return nil }
    let first = bytes.scalar(at: offset, before: limit)
    switch first {
    case "ก", "ต", "ธ", "พ", "ม", "ส", "เ": break
    default: return nil
    }
    return fullName(first, bytes, at: offset, before: limit)
      ?? abbreviation(first, bytes, at: offset, before: limit)
      ?? misspelled(bytes, at: offset, before: limit)
  }
}

// MARK: - Full names

extension ThaiMonth {
  /// The first two letters leave one name, or for พฤ two, so that few spellings are compared.
  private static func fullName(
    _ first: Unicode.Scalar, _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> (month: Int, upper: Int)? {
    func spelled(_ word: StaticString, _ month: Int) -> (month: Int, upper: Int)? {
      bytes.end(of: word, at: offset, before: limit).map { (month, $0) }
    }
    switch (first, bytes.scalar(at: offset + 3, before: limit)) {
    case ("ม", "ก"): return spelled("มกราคม", 1)
    case ("ก", "ุ"): return february(bytes, at: offset, before: limit)
    case ("ม", "ี"): return spelled("มีนาคม", 3)
    case ("เ", "ม"): return spelled("เมษายน", 4)
    case ("ม", "ิ"): return spelled("มิถุนายน", 6)
    case ("ก", "ร"): return spelled("กรกฎาคม", 7) ?? spelled("กรกฏาคม", 7)
    case ("ส", "ิ"): return spelled("สิงหาคม", 8)
    case ("ก", "ั"): return spelled("กันยายน", 9)
    case ("ต", "ุ"): return spelled("ตุลาคม", 10)
    case ("พ", "ฤ"):
      return spelled("พฤษภาคม", 5) ?? spelled("พฤศจิกายน", 11) ?? spelled("พฤศภาคม", 5)
        ?? spelled("พฤษจิกายน", 11)
    case ("ธ", "ั"): return spelled("ธันวาคม", 12)
    default: return nil
    }
  }
  /// กุมภาพันธ์, also with ุ์, or without what isn't heard: กุมภาพันธ, กุมภาพัน.
  private static func february(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> (month: Int, upper: Int)? {
    guard let stem = bytes.end(of: "กุมภาพัน", at: offset, before: limit) else { return nil }
    guard var upper = bytes.end(of: "ธ", at: stem, before: limit) else { return (2, stem) }
    if bytes.scalar(at: upper, before: limit) == "ุ" { upper += 3 }
    if bytes.scalar(at: upper, before: limit) == "์" { upper += 3 }
    return (2, upper)
  }
}

// MARK: - Abbreviations

extension ThaiMonth {
  private static func abbreviation(
    _ first: Unicode.Scalar, _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> (month: Int, upper: Int)? {
    var point = offset + 3
    var middle: Unicode.Scalar = "."
    if bytes.byte(at: point, before: limit) != UInt8(ascii: ".") {
      // มี.ค., มิ.ย. and เม.ย. have two letters before the point.
      middle = bytes.scalar(at: point, before: limit)
      point += 3
      guard middle.isThaiLetter, bytes.byte(at: point, before: limit) == UInt8(ascii: ".") else { return nil }
    }
    let second = bytes.skippingSpaces(from: point + 1, before: limit)
    guard let month = month(first, middle, bytes.scalar(at: second, before: limit)) else { return nil }
    return endOfAbbreviation(bytes, at: second + 3, before: limit).map { (month, $0) }
  }

  /// The month of an abbreviation's letters; `middle` is a point where there are two.
  private static func month(
    _ first: Unicode.Scalar, _ middle: Unicode.Scalar, _ last: Unicode.Scalar
  ) -> Int? {
    switch (first, middle, last) {
    case ("ม", ".", "ค"): 1
    case ("ก", ".", "พ"): 2
    case ("ม", "ี", "ค"): 3
    case ("เ", "ม", "ย"): 4
    case ("พ", ".", "ค"): 5
    case ("ม", "ิ", "ย"): 6
    case ("ก", ".", "ค"): 7
    case ("ส", ".", "ค"): 8
    case ("ก", ".", "ย"): 9
    case ("ต", ".", "ค"): 10
    case ("พ", ".", "ย"): 11
    case ("ธ", ".", "ค"): 12
    default: nil
    }
  }

  /// The end after the last point, if there is one; `nil` where the letters go on.
  private static func endOfAbbreviation(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Int? {
    guard bytes.byte(at: offset, before: limit) == UInt8(ascii: ".") else {
      return bytes.scalar(at: offset, before: limit).isThaiLetter ? nil : offset
    }
    let upper = offset + 1
    guard bytes.scalar(at: upper, before: limit).isThaiConsonant,
      bytes.byte(at: upper + 3, before: limit) == UInt8(ascii: ".")
    else { return upper }
    // A letter and a point make it longer, ก.พ.ร.; unless they are those of a year, ม.ค.พ.ศ.๒๕๖๕.
    return EraMark.scan(bytes, at: upper, before: limit) == nil ? nil : upper
  }
}
