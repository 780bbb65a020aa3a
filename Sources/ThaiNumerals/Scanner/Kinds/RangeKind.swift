extension NumeralKind {
  /// `๘๐ - ๙๐`, `๘๕ คะแนนขึ้นไป`, `ต่ำกว่า ๕๐`, `ไม่น้อยกว่าร้อยละ ๘๐`, `ระหว่าง ๑๐ ถึง ๒๐`.
  static let range = NumeralKind(
    leads: RangeKind.openings.map(\.word) + ["ระหว่าง", "ตั้งแต่", "ร้อยละ"],
    nexts: LetterSet(digitsAnd: NumberMorpheme.firstLetters),
    followers: [
      "-", "\u{2013}", "~", "ถ", "จ", "ข", "ล", "ค", "ป", "บ", "ว", "%", "เ",
    ]
  ) { bytes, point in
    if let number = point.number {
      let sign = PlainNumber.startOfSign(bytes, before: number.lower)
      return RangeKind.afterNumber(
        RangeBound(number, isNegative: sign < number.lower), bytes, from: sign, point.limit)
    }
    return RangeKind.afterWord(bytes, point)
  }
}

/// One end of a range.
struct RangeBound {
  let value: ExactDecimal
  let lower: Int
  let upper: Int
  /// Whether words tell its places, as in ๓ ล้าน.
  let hasPlaces: Bool

  init(_ number: ThaiNumber, isNegative: Bool = false) {
    value = isNegative ? number.value.negated ?? number.value : number.value
    (lower, upper, hasPlaces) = (number.lower, number.upper, false)
  }

  private init(_ value: ExactDecimal, _ lower: Int, _ upper: Int, hasPlaces: Bool) {
    (self.value, self.lower, self.upper, self.hasPlaces) = (value, lower, upper, hasPlaces)
  }

  /// The number at `offset`, in digits or words, that is no part of a date or time.
  ///
  /// Lone digit words must count something if `isCounted` says so.
  static func scan(_ bytes: Span<UInt8>, at offset: Int, before limit: Int, isCounted: Bool = true)
    -> RangeBound?
  {
    if let number = ThaiNumber.scan(in: bytes, at: offset, end: limit) {
      if let mixed = try? MixedNumber.read(bytes, at: offset, before: limit) {
        return ExactDecimal(exactly: mixed.value).map { RangeBound($0, offset, mixed.upper, hasPlaces: true) }
      }
      switch bytes.byte(at: number.upper, before: limit) {
      case UInt8(ascii: "/"), UInt8(ascii: ":"): return nil
      default: break
      }
      return DateParts.named(bytes, at: offset, before: limit) == nil ? RangeBound(number) : nil
    }
    guard let phrase = NumberPhraseReader.read(bytes, at: offset, before: limit, gaps: .betweenPlaces),
      !isCounted || WordsKind.isNumber(phrase, bytes, before: limit), let value = try? phrase.value(nil),
      let exact = ExactDecimal(exactly: value)
    else { return nil }
    return RangeBound(exact, offset, phrase.upper, hasPlaces: true)
  }
}

enum RangeKind {
  /// What a word before a number leaves open.
  struct Opening: Sendable {
    let word: StaticString
    let isLow: Bool
    let isExcluded: Bool
  }

  static let openings = [
    Opening(word: "ไม่น้อยกว่า", isLow: true, isExcluded: false),
    Opening(word: "ไม่ต่ำกว่า", isLow: true, isExcluded: false),
    Opening(word: "อย่างน้อย", isLow: true, isExcluded: false),
    Opening(word: "ไม่เกินกว่า", isLow: false, isExcluded: false),
    Opening(word: "ไม่เกิน", isLow: false, isExcluded: false),
    Opening(word: "ไม่มากกว่า", isLow: false, isExcluded: false),
    Opening(word: "ไม่สูงกว่า", isLow: false, isExcluded: false),
    Opening(word: "อย่างมาก", isLow: false, isExcluded: false),
    Opening(word: "ไม่ถึง", isLow: false, isExcluded: true),
    Opening(word: "ต่ำกว่า", isLow: false, isExcluded: true),
    Opening(word: "น้อยกว่า", isLow: false, isExcluded: true),
    Opening(word: "มากกว่า", isLow: true, isExcluded: true),
    Opening(word: "สูงกว่า", isLow: true, isExcluded: true),
    Opening(word: "เกินกว่า", isLow: true, isExcluded: true),
    Opening(word: "เกิน", isLow: true, isExcluded: true),
  ]

  /// A range that starts with a number: joined to another, or with ขึ้นไป or ลงมา behind it.
  static func afterNumber(
    _ first: RangeBound, _ bytes: Span<UInt8>, from lower: Int, isPercent: Bool = false, _ limit: Int
  ) -> ScanOutcome {
    let value = first.value
    if bytes.byte(at: first.upper, before: limit) == UInt8(ascii: "-"),
      let code = code(first, bytes, from: lower, limit)
    {
      return .found(code)
    }
    let unit = unit(bytes, after: first.upper, before: limit)
    if let start = connector(bytes, after: unit?.upper ?? first.upper, from: lower, before: limit),
      let range = between(first, unit?.unit, bytes, at: start, from: lower, isPercent: isPercent, limit)
    {
      return .found(range)
    }
    let end = unit?.upper ?? Measures.end(bytes, after: first.upper, before: limit) ?? first.upper
    let word = bytes.skippingSpaces(from: end, before: limit)
    let counted = unit?.unit ?? (isPercent ? .percent : .none)
    if let upper = bytes.end(of: "ขึ้นไป", at: word, before: limit) {
      let range = NumeralRange(
        low: value, high: nil, excludesLow: false, excludesHigh: false, unit: counted)
      return .found(numeral(range, bytes, lower, upper))
    }
    if let upper = bytes.end(of: "ลงมา", at: word, before: limit)
      ?? bytes.end(of: "ลงไป", at: word, before: limit)
    {
      let range = NumeralRange(
        low: nil, high: value, excludesLow: false, excludesHigh: false, unit: counted)
      return .found(numeral(range, bytes, lower, upper))
    }
    return .none
  }

  /// A range that starts with a word.
  static func afterWord(_ bytes: Span<UInt8>, _ point: borrowing ScanPoint) -> ScanOutcome {
    var start = point.next
    let percent = bytes.end(of: "ร้อยละ", at: start, before: point.limit)
    if let percent { start = bytes.skippingSpaces(from: percent, before: point.limit) }
    guard let bound = RangeBound.scan(bytes, at: start, before: point.limit) else { return .none }
    let first = bytes.scalar(at: point.offset, before: point.limit)
    // ระหว่าง, ตั้งแต่ and ร้อยละ need a second end or ขึ้นไป.
    let isSince = bytes.end(of: "ตั้งแต่", at: point.offset, before: point.limit) != nil
    if first == "ร" || isSince {
      let lead = bytes.end(of: "ร้อยละ", at: point.offset, before: point.limit)
      let isPercent = percent != nil || lead != nil
      return afterNumber(bound, bytes, from: point.offset, isPercent: isPercent, point.limit)
    }
    for opening in openings {
      guard bytes.end(of: opening.word, at: point.offset, before: point.limit) != nil else { continue }
      return .found(open(opening, bound, isPercent: percent != nil, bytes, point))
    }
    return .none
  }

  private static func open(
    _ opening: Opening, _ bound: RangeBound, isPercent: Bool, _ bytes: Span<UInt8>,
    _ point: borrowing ScanPoint
  ) -> Numeral {
    let unit = unit(bytes, after: bound.upper, before: point.limit)
    let range = NumeralRange(
      low: opening.isLow ? bound.value : nil, high: opening.isLow ? nil : bound.value,
      excludesLow: opening.isLow && opening.isExcluded, excludesHigh: !opening.isLow && opening.isExcluded,
      unit: unit?.unit ?? (isPercent ? .percent : .none))
    return numeral(range, bytes, point.offset, unit?.upper ?? bound.upper)
  }

  /// Two ends joined by a dash, ถึง, or และ after ระหว่าง.
  private static func between(
    _ first: RangeBound, _ firstUnit: NumeralRange.Unit?, _ bytes: Span<UInt8>, at start: Int,
    from lower: Int, isPercent: Bool, _ limit: Int
  ) -> Numeral? {
    let value = first.value
    var other = start
    if let word = bytes.end(of: "ร้อยละ", at: start, before: limit) {
      other = bytes.skippingSpaces(from: word, before: limit)
    }
    guard let second = RangeBound.scan(bytes, at: other, before: limit, isCounted: false),
      !isChain(bytes, after: second.upper, before: limit)
    else { return nil }
    let unit = unit(bytes, after: second.upper, before: limit)
    let upper = unit?.upper ?? second.upper
    if second.hasPlaces, !first.hasPlaces, bytes.hasDigit(at: second.lower, before: limit) {
      // ๒ - ๓ ล้าน may start at two or at two million.
      return Numeral(
        .range, .none, .mixed, lower, upper, problem: NumeralError(.ambiguousMixture, first.lower, upper))
    }
    let isDescending = second.value < value
    let range = NumeralRange(
      low: isDescending ? second.value : value, high: isDescending ? value : second.value,
      excludesLow: false, excludesHigh: false,
      unit: unit?.unit ?? firstUnit ?? (isPercent ? .percent : .none))
    return numeral(range, bytes, lower, upper)
  }

  /// `02-123-4567`: digits joined by two hyphens or more.
  private static func code(_ first: RangeBound, _ bytes: Span<UInt8>, from lower: Int, _ limit: Int)
    -> Numeral?
  {
    var (upper, joints) = (first.upper, 0)
    while bytes.byte(at: upper, before: limit) == UInt8(ascii: "-"),
      bytes.hasDigit(at: upper + 1, before: limit)
    {
      upper += 1
      while let digit = ThaiDigits.digit(in: bytes, at: upper, end: limit) { upper += digit.length }
      joints += 1
    }
    return joints < 2 ? nil : Numeral(.code, .none, bytes.form(from: lower, to: upper), lower, upper)
  }

  private static func connector(
    _ bytes: Span<UInt8>, after end: Int, from lower: Int, before limit: Int
  ) -> Int? {
    if let start = bytes.endOfConnector(at: end, before: limit) { return start }
    guard bytes.end(of: "ระหว่าง", at: lower, before: limit) != nil else { return nil }
    let word = bytes.skippingSpaces(from: end, before: limit)
    guard
      let upper = bytes.end(of: "และ", at: word, before: limit)
        ?? bytes.end(of: "กับ", at: word, before: limit)
    else { return nil }
    return bytes.skippingSpaces(from: upper, before: limit)
  }

  /// Whether a third number follows, as in telephone numbers.
  private static func isChain(_ bytes: Span<UInt8>, after offset: Int, before limit: Int) -> Bool {
    let next = bytes.scalar(at: offset, before: limit)
    return next.joinsRange && bytes.hasDigit(at: offset + next.utf8Length, before: limit)
  }

  private static func unit(
    _ bytes: Span<UInt8>, after offset: Int, before limit: Int
  ) -> (unit: NumeralRange.Unit, upper: Int)? {
    if let upper = PercentForm.endOfSign(bytes, after: offset, before: limit) { return (.percent, upper) }
    let start = bytes.skippingSpaces(from: offset, before: limit)
    return bytes.end(of: "บาท", at: start, before: limit).map { (.baht, $0) }
  }

  private static func numeral(
    _ range: NumeralRange, _ bytes: Span<UInt8>, _ lower: Int, _ upper: Int
  ) -> Numeral {
    Numeral(.range, .range(range), bytes.form(from: lower, to: upper), lower, upper)
  }
}
