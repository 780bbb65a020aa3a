/// Digits with the words of places behind them: `๓ ล้าน ๕ แสน`, `2.5 ล้าน`, `๑๒ หมื่นล้าน`.
struct MixedNumber {
  let value: LongDecimal
  let upper: Int

  /// The number that starts at `offset` with a digit and has at least one place; `nil` without a place.
  ///
  /// Parts come from the greatest place down, each below the place before it, so their digits stand side by side.
  static func read(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) throws(NumeralError)
    -> MixedNumber?
  {
    guard bytes.hasDigit(at: offset, before: limit) else { return nil }
    var parts = MixedParts()
    var next = offset
    while let part = try MixedPart.scan(bytes, at: next, before: limit) {
      guard try parts.append(part, from: next) else { break }
      next = bytes.skippingSpaces(from: part.upper, before: limit)
    }
    return parts.number
  }
}

/// One number in digits, and the power of ten that the words behind it say.
private struct MixedPart {
  let number: ThaiNumber
  /// The power of the place before ล้าน, 0 to 5, and how many ล้าน there are.
  let place: Int
  let millions: Int
  let upper: Int

  var power: Int { place + 6 * millions }

  /// `nil` without a place; ๓ ล้านครึ่ง and ๓ ล้านสองแสน, where words go on, are refused rather than cut short.
  static func scan(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) throws(NumeralError) -> MixedPart? {
    guard let number = ThaiNumber.scan(in: bytes, at: offset, end: limit) else { return nil }
    var (place, millions, upper) = (0, 0, number.upper)
    var next = bytes.skippingSpaces(from: upper, before: limit)
    while let (word, end) = NumberMorpheme.scan(bytes, at: next, before: limit) {
      switch word {
      case .place(let power) where place == 0 && millions == 0: place = power
      case .million: millions += 1
      default:
        if place == 0, millions == 0 { return nil }
        throw NumeralError(.ambiguousMixture, offset, end)
      }
      (upper, next) = (end, end)
    }
    guard place > 0 || millions > 0 else { return nil }
    return MixedPart(number: number, place: place, millions: millions, upper: upper)
  }
}

private struct MixedParts {
  private var digits: [UInt8] = []
  private var scale = 0
  private var power = Int.max
  private var upper = 0
  private var hasMillions = false

  var number: MixedNumber? {
    digits.isEmpty && power == .max ? nil : MixedNumber(value: value, upper: upper)
  }

  private var value: LongDecimal {
    // Of 2.1234567 ล้าน, one digit stays behind the point.
    let zeros = max(0, power - scale)
    return LongDecimal(
      sound: digits + [UInt8](repeating: 0, count: zeros), scale: max(0, scale - power), isNegative: false)
  }

  /// Adds a part below those before it, and tells whether it belongs to them.
  mutating func append(_ part: MixedPart, from offset: Int) throws(NumeralError) -> Bool {
    let added = LongDecimal(part.number.value)
    defer { hasMillions = hasMillions || part.millions > 0 }
    guard power != .max else {
      (digits, scale, power, upper) = (added.digits, added.scale, part.power, part.upper)
      return true
    }
    guard scale == 0, part.power < power else {
      // ๓ แสน ๕ หมื่นล้าน: ล้าน multiplies both.
      guard scale == 0, part.place < power, part.millions > 0, !hasMillions else {
        throw NumeralError(.ambiguousMixture, offset, part.upper)
      }
      try push(added, place: part.place, part, from: offset)
      power += 6 * part.millions
      return true
    }
    try push(added, place: part.power, part, from: offset)
    return true
  }

  private mutating func push(
    _ added: LongDecimal, place: Int, _ part: MixedPart, from offset: Int
  ) throws(NumeralError) {
    let room = power - place
    guard added.scale == 0, added.digits.count <= room else {
      throw NumeralError(.ambiguousMixture, offset, part.upper)
    }
    digits += [UInt8](repeating: 0, count: room - added.digits.count) + added.digits
    (power, upper) = (place, part.upper)
  }
}
