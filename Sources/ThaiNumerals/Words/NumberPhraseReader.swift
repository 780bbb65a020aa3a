/// Reads number words one by one; every word is looked at once, so the time is linear.
struct NumberPhraseReader {
  /// What may stand between the words.
  enum Gaps {
    /// Spaces anywhere, as in a text that is nothing but a number.
    case anywhere
    /// Spaces only where the next words go on below the place before: สามพัน ห้าร้อย, but not ข้อสาม ห้าคน.
    case betweenPlaces
  }

  private(set) var phrase: NumberPhrase
  private let gaps: Gaps
  /// The group below a million that is being read, the place that its next word must be below, and its last digit.
  private var group: UInt32 = 0
  private var place = 6
  private var pending: UInt32?
  private var pendingIsEt = false
  /// Whether a word was read since the last ล้าน.
  private var isTouched = false
  private var isOver = false

  private init(at offset: Int, gaps: Gaps) {
    phrase = NumberPhrase(at: offset)
    self.gaps = gaps
  }

  /// The phrase that starts at `offset`; `nil` when no number word stands there.
  static func read(_ bytes: Span<UInt8>, at offset: Int, before limit: Int, gaps: Gaps) -> NumberPhrase? {
    // Most words are none of numbers.
    guard var word = NumberMorpheme.scan(bytes, at: offset, before: limit) else { return nil }
    var reader = NumberPhraseReader(at: offset, gaps: gaps)
    var start = offset
    while reader.take(word.morpheme, from: start, to: word.upper, bytes, before: limit) {
      start = reader.startOfNext(bytes, before: limit)
      guard !reader.isOver, let next = NumberMorpheme.scan(bytes, at: start, before: limit) else { break }
      word = next
    }
    reader.finish()
    return reader.phrase.words > 0 || reader.phrase.fault != nil ? reader.phrase : nil
  }

  // MARK: - Words

  /// Takes a word in, and tells whether the phrase may go on.
  private mutating func take(
    _ morpheme: NumberMorpheme, from lower: Int, to upper: Int, _ bytes: Span<UInt8>, before limit: Int
  ) -> Bool {
    switch morpheme {
    case .digit(let digit): takeDigit(digit, from: lower, to: upper)
    case .et: takeEt(from: lower, to: upper)
    case .twenty:
      takeDigit(2, from: lower, to: upper)
      if phrase.fault == nil { takePlace(1, from: lower, to: upper) }
    case .yi: fail(.misplacedYi, lower, upper)
    case .place(let power): takePlace(power, from: lower, to: upper)
    case .million: takeMillion(from: lower, to: upper)
    case .point: return takePoint(to: upper, bytes, before: limit)
    case .half: return takeHalf(from: lower, to: upper, bytes, before: limit)
    case .dozen: return takeDozen(from: lower, to: upper, bytes, before: limit)
    case .minus: return takeMinus(to: upper)
    }
    return phrase.fault == nil
  }

  private mutating func takeDigit(_ digit: UInt32, from lower: Int, to upper: Int) {
    if pending != nil { return fail(.digitAfterDigit, lower, upper) }
    if digit == 0, isTouched || !phrase.groups.isEmpty { return fail(.zeroInside, lower, upper) }
    (pending, pendingIsEt) = (digit, false)
    accept(upper)
  }

  private mutating func takeEt(from lower: Int, to upper: Int) {
    // Of a million it is the last digit, หนึ่งล้านเอ็ด; without anything before, it is no number.
    guard pending == nil, isTouched || !phrase.groups.isEmpty else {
      return fail(.misplacedEt, lower, upper)
    }
    (pending, pendingIsEt) = (1, true)
    accept(upper)
  }

  private mutating func takePlace(_ power: Int, from lower: Int, to upper: Int) {
    if pendingIsEt { return fail(.misplacedEt, lower, upper) }
    if pending == 0 { return fail(.zeroInside, lower, upper) }
    guard power < place else { return fail(.placeOutOfOrder, lower, upper) }
    if pending == nil, power > 1, isTouched || !phrase.groups.isEmpty {
      return fail(.missingDigit, lower, upper)
    }
    if phrase.words == 0, pending == nil { phrase.startsBare = true }
    group += (pending ?? 1) * UInt32(ExactDecimal.power(power))
    (place, pending) = (power, nil)
    phrase.places += 1
    accept(upper)
  }

  private mutating func takeMillion(from lower: Int, to upper: Int) {
    if pending == 0 { return fail(.zeroInside, lower, upper) }
    if isTouched {
      phrase.groups.append(.init(value: group + (pending ?? 0), millions: 1))
    } else if phrase.groups.isEmpty {
      phrase.startsBare = true
      phrase.groups.append(.init(value: 1, millions: 1))
    } else {
      phrase.groups[phrase.groups.count - 1].millions += 1
    }
    (group, place, pending, pendingIsEt) = (0, 6, nil, false)
    phrase.places += 1
    accept(upper)
    isTouched = false
  }

  private mutating func takeMinus(to upper: Int) -> Bool {
    guard phrase.words == 0, !phrase.isNegative else { return false }
    phrase.isNegative = true
    phrase.upper = upper
    return true
  }

  // MARK: - Fractions

  /// Digits one by one after จุด; without any, จุด is a word of its own in running text.
  private mutating func takePoint(to upper: Int, _ bytes: Span<UInt8>, before limit: Int) -> Bool {
    guard phrase.words > 0 else { return false }
    var next = upper
    while case let start = gaps == .anywhere ? bytes.skippingGaps(from: next, before: limit) : next,
      let (morpheme, end) = NumberMorpheme.scan(bytes, at: start, before: limit),
      case .digit(let digit) = morpheme
    {
      phrase.fraction.append(UInt8(truncatingIfNeeded: digit))
      next = end
    }
    if phrase.fraction.isEmpty {
      if gaps == .anywhere { fail(.missingFraction, phrase.upper, upper) }
      return false
    }
    phrase.words += phrase.fraction.count
    phrase.places += 1
    phrase.upper = next
    // สิบ or ล้าน after the digits would change what they say.
    if let (word, end) = NumberMorpheme.scan(bytes, at: next, before: limit), word.isPlace {
      fail(.missingFraction, next, end)
    }
    return false
  }

  /// Half of what stands before or after: สองล้านครึ่ง, ครึ่งล้าน, สองครึ่ง.
  private mutating func takeHalf(
    from lower: Int, to upper: Int, _ bytes: Span<UInt8>, before limit: Int
  ) -> Bool {
    if phrase.words == 0 { return takeLeadingHalf(to: upper, bytes, before: limit) }
    if pending == 0 {
      fail(.zeroInside, lower, upper)
    } else if pending != nil {
      phrase.fraction = [5]
    } else if !isTouched, phrase.groups.count == 1 {
      addHalfMillion()
    } else if isTouched, place >= 3 {
      group += 5 * UInt32(ExactDecimal.power(place - 1))
    } else {
      fail(.ambiguousHalf, lower, upper)
    }
    phrase.places += 1
    accept(upper)
    return false
  }

  private mutating func takeLeadingHalf(to upper: Int, _ bytes: Span<UInt8>, before limit: Int) -> Bool {
    accept(upper)
    guard let (unit, end) = NumberMorpheme.scan(bytes, at: upper, before: limit) else {
      phrase.fraction = [5]
      return false
    }
    switch unit {
    case .place(let power): group = 5 * UInt32(ExactDecimal.power(power - 1))
    case .dozen: group = 6
    case .million:
      phrase.groups = [.init(value: 1, millions: 1)]
      phrase.upper = end
      while let (word, end) = NumberMorpheme.scan(bytes, at: phrase.upper, before: limit), word == .million {
        phrase.groups[0].millions += 1
        phrase.upper = end
      }
      addHalfMillion()
      phrase.groups.removeFirst()
      phrase.places += 1
      return false
    default:
      phrase.fraction = [5]
      return false
    }
    phrase.places += 1
    accept(end)
    // ครึ่งแสนล้าน and the like say nothing that everybody reads alike.
    if let (word, end) = NumberMorpheme.scan(bytes, at: end, before: limit) {
      fail(word == .million ? .ambiguousHalf : .unexpected, phrase.lower, end)
    }
    return false
  }

  /// Half of the last ล้าน is half a million of one count less.
  private mutating func addHalfMillion() {
    let millions = phrase.groups[phrase.groups.count - 1].millions - 1
    phrase.isCounted = true
    if millions == 0 {
      group = 500_000
    } else {
      phrase.groups.append(.init(value: 500_000, millions: millions))
    }
  }

  private mutating func takeDozen(
    from lower: Int, to upper: Int, _ bytes: Span<UInt8>, before limit: Int
  ) -> Bool {
    let count = isTouched ? group + (pending ?? 0) : 1
    guard phrase.groups.isEmpty, count > 0, !pendingIsEt || group > 0 else {
      fail(.misplacedDozen, lower, upper)
      return false
    }
    (group, pending) = (count * 12, nil)
    phrase.places += 1
    if phrase.words == 0 { phrase.startsBare = true }
    accept(upper)
    if let (word, end) = NumberMorpheme.scan(bytes, at: upper, before: limit), word == .half {
      group += 6
      accept(end)
    }
    if group >= 1_000_000 {
      phrase.groups = [.init(value: group / 1_000_000, millions: 1)]
      group %= 1_000_000
    }
    return false
  }

  // MARK: - State

  private mutating func accept(_ upper: Int) {
    phrase.words += 1
    phrase.upper = upper
    isTouched = true
  }

  private mutating func fail(_ reason: NumeralError.Reason, _ lower: Int, _ upper: Int) {
    phrase.fault = NumeralError(reason, lower, upper)
    phrase.upper = upper
    isOver = true
  }

  private mutating func finish() {
    phrase.last = group + (pending ?? 0)
    if phrase.words == 0, phrase.isNegative, phrase.fault == nil {
      phrase.fault = NumeralError(.unfinished, phrase.lower, phrase.upper)
    }
  }

  /// Where the next word may start.
  private func startOfNext(_ bytes: Span<UInt8>, before limit: Int) -> Int {
    let next = bytes.skippingGaps(from: phrase.upper, before: limit)
    guard gaps == .betweenPlaces, next > phrase.upper else { return next }
    return pending == nil && phrase.places > 0 && goesOn(bytes, at: next, before: limit) ? next : limit
  }

  /// Whether digit and place, below the last place, stand behind a gap.
  private func goesOn(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Bool {
    guard let (first, upper) = NumberMorpheme.scan(bytes, at: offset, before: limit) else { return false }
    switch first {
    case .twenty, .place(1): return place > 1
    case .million: return isTouched
    case .digit:
      guard let (second, _) = NumberMorpheme.scan(bytes, at: upper, before: limit),
        case .place(let power) = second
      else { return false }
      return power < place
    default: return false
    }
  }
}

extension NumberMorpheme {
  fileprivate var isPlace: Bool {
    switch self {
    case .place, .million, .twenty, .dozen, .yi: true
    default: false
    }
  }
}
