extension NumeralKind {
  /// `๐๙.๓๐ น.`, `09:30`, `๐๙.๐๐ - ๑๒.๐๐ น.`, `๑๓ นาฬิกา`.
  static let time = NumeralKind(followers: [":", "น", "-", "\u{2013}", "ถ"]) { bytes, point in
    guard let number = point.number else { return .none }
    return TimeKind.scan(number, bytes, point)
  }
}

enum TimeKind {
  /// An hour and a minute as written, which may be on no clock.
  struct Written {
    var hour: Int
    var minute: Int
    var second = 0
    var upper: Int
    /// Whether a colon says that it is a time.
    var hasColon: Bool

    var isSound: Bool {
      (hour < 24 && minute < 60 || hour == 24 && minute == 0) && second < 60
    }
  }

  static func scan(_ number: ThaiNumber, _ bytes: Span<UInt8>, _ point: borrowing ScanPoint) -> ScanOutcome {
    guard let first = written(bytes, number, before: point.limit) else { return .none }
    if let upper = endOfHour(bytes, after: first.upper, before: point.limit) {
      return .found(numeral(first, nil, bytes, number.lower, upper))
    }
    if let start = bytes.endOfConnector(at: first.upper, before: point.limit),
      let other = ThaiNumber.scan(in: bytes, at: start, end: point.limit),
      let last = written(bytes, other, before: point.limit)
    {
      if let upper = endOfHour(bytes, after: last.upper, before: point.limit) {
        return .found(numeral(first, last, bytes, number.lower, upper))
      }
      if first.hasColon, last.hasColon, first.isSound, last.isSound {
        return .found(numeral(first, last, bytes, number.lower, last.upper))
      }
    }
    guard first.hasColon, first.isSound else { return .none }
    return .found(numeral(first, nil, bytes, number.lower, first.upper))
  }

  /// The hour and minute of `๐๙.๓๐`, `9:30`, `09:30:15` or `๑๓`.
  private static func written(_ bytes: Span<UInt8>, _ number: ThaiNumber, before limit: Int) -> Written? {
    guard !number.isGrouped, number.value.units <= 9999 else { return nil }
    let units = Int(number.value.units)
    if number.fractionDigits == 2 {
      return Written(hour: units / 100, minute: units % 100, upper: number.upper, hasColon: false)
    }
    guard number.fractionDigits == 0, units <= 99 else { return nil }
    guard let minute = part(bytes, after: number.upper, before: limit) else {
      return Written(hour: units, minute: 0, upper: number.upper, hasColon: false)
    }
    let second = part(bytes, after: minute.upper, before: limit)
    return Written(
      hour: units, minute: minute.value, second: second?.value ?? 0, upper: second?.upper ?? minute.upper,
      hasColon: true)
  }

  /// Two digits after a colon.
  private static func part(
    _ bytes: Span<UInt8>, after offset: Int, before limit: Int
  ) -> (value: Int, upper: Int)? {
    guard bytes.byte(at: offset, before: limit) == UInt8(ascii: ":") else { return nil }
    var run = DigitRun(at: offset + 1)
    run.read(bytes, before: limit, atMost: 3)
    return run.count == 2 ? (Int(run.value), run.upper) : nil
  }

  /// The end of น. or นาฬิกา, and not of น.ส. before a name.
  private static func endOfHour(_ bytes: Span<UInt8>, after offset: Int, before limit: Int) -> Int? {
    let start = bytes.skippingSpaces(from: offset, before: limit)
    guard bytes.scalar(at: start, before: limit) == "น" else { return nil }
    if let upper = bytes.end(of: "น.", at: start, before: limit) {
      return bytes.scalar(at: upper, before: limit).isThaiLetter ? nil : upper
    }
    return bytes.end(of: "นาฬิกา", at: start, before: limit)
  }

  private static func numeral(
    _ first: Written, _ last: Written?, _ bytes: Span<UInt8>, _ lower: Int, _ upper: Int
  ) -> Numeral {
    let form = bytes.form(from: lower, to: upper)
    guard first.isSound, last?.isSound ?? true else {
      return Numeral(.time, .none, form, lower, upper, problem: NumeralError(.impossibleTime, lower, upper))
    }
    let time = ClockTime(
      hour: first.hour, minute: first.minute, second: first.second, end: last.map { ($0.hour, $0.minute) })
    return Numeral(.time, .time(time), form, lower, upper)
  }
}
