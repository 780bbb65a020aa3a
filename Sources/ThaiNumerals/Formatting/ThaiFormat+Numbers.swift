extension ThaiFormat {
  /// A number with all its digits: `๑,๒๓๔.๕๐`.
  ///
  /// ```swift
  /// let grouped = ThaiFormat().number(1_234_567)  // ๑,๒๓๔,๕๖๗
  /// ```
  public func number(_ number: LongDecimal) -> String {
    var buffer = FormatBuffer(self)
    buffer.append(number, grouped: groupsThousands)
    return buffer.text
  }

  /// The same for a number of 64 bits.
  ///
  /// ```swift
  /// let score = ThaiFormat().number(ExactDecimal(units: 8786, scale: 2))  // ๘๗.๘๖
  /// ```
  @_disfavoredOverload
  public func number(_ number: ExactDecimal) -> String { self.number(LongDecimal(number)) }

  /// A percentage: `ร้อยละ ๘๗.๘๖`, or `๘๗.๘๖%`.
  ///
  /// ```swift
  /// let share = ThaiFormat().percent(30)  // ร้อยละ ๓๐
  /// ```
  public func percent(_ number: LongDecimal) -> String {
    var buffer = FormatBuffer(self)
    if style == .full { buffer.append("ร้อยละ ") }
    buffer.append(number, grouped: groupsThousands)
    if style != .full { buffer.append("%") }
    return buffer.text
  }

  /// An amount of money: `๑,๒๓๔.๕๐ บาท`, or abbreviated `๒.๕ ล้านบาท`.
  ///
  /// All digits are kept. ล้าน is used only from a million on, and where at most three digits stay behind the point;
  /// each ล้าน takes six digits off.
  ///
  /// ```swift
  /// let budget = ThaiFormat(style: .abbreviated).money(2_500_000)  // ๒.๕ ล้านบาท
  /// ```
  public func money(_ amount: LongDecimal) -> String {
    var buffer = FormatBuffer(self)
    if style != .full, let (shifted, millions) = amount.inMillions {
      buffer.append(shifted, grouped: groupsThousands)
      buffer.append(" ")
      for _ in 0..<millions { buffer.append("ล้าน") }
      buffer.append("บาท")
    } else {
      buffer.append(amount, grouped: groupsThousands)
      buffer.append(" บาท")
    }
    return buffer.text
  }

  /// A time of day: `๐๙.๓๐ น.`.
  ///
  /// ```swift
  /// let opening = ThaiFormat().time(hour: 9, minute: 30)
  /// ```
  ///
  /// - Precondition: both are on the clock.
  public func time(hour: Int, minute: Int) -> String {
    precondition((0...24).contains(hour) && (0..<60).contains(minute), "a time is on the clock")
    var buffer = FormatBuffer(self)
    buffer.append(hour, atLeast: 2)
    buffer.append(".")
    buffer.append(minute, atLeast: 2)
    buffer.append(" น.")
    return buffer.text
  }
}

extension LongDecimal {
  /// The number with the point six places to the left as often as leaves at most three digits behind it.
  fileprivate var inMillions: (number: LongDecimal, count: Int)? {
    var zeros = 0
    while zeros < digits.count, digits[digits.count - 1 - zeros] == 0 { zeros += 1 }
    var count = 0
    // A third million-place needs a nineteenth digit, and so on; digits that aren't zero stay.
    while wholeDigits > 6 * (count + 1), scale + 6 * (count + 1) - zeros <= 3 { count += 1 }
    guard count > 0 else { return nil }
    let places = max(0, scale + 6 * count - zeros)
    let kept = digits.count - (scale + 6 * count - places)
    return (LongDecimal(sound: Array(digits.prefix(kept)), scale: places, isNegative: isNegative), count)
  }
}
