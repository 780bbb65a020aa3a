import ThaiNumerals

/// 100,000 drawn values each, written and read back, and written again.
enum RoundTrips {
  private static let count = 100_000

  /// Prints what came of it, and tells whether all came back.
  static func report() -> Bool {
    let results = [
      ("numbers in words, up to 36 digits", words), ("money in words", baht),
      ("dates in every format", dates),
      ("digits of both scripts", digits),
    ].map { name, trip in (name, failures(trip)) }
    for (name, failed) in results {
      print(
        "\(count - failed.count) of \(count): \(name)" + (failed.first.map { "; first fault: \($0)" } ?? ""))
    }
    return results.allSatisfy { $0.1.isEmpty }
  }

  private static func failures(_ trip: (inout Draws) -> String?) -> [String] {
    var draws = Draws(seed: 2566)
    return (0..<count).compactMap { _ in trip(&draws) }
  }

  private static func words(_ draws: inout Draws) -> String? {
    let number = draws.decimal(wholeDigits: 36, scale: 6)
    let style: MillionStyle = draws.next() & 1 == 0 ? .nested : .counted
    let et = EtRule.allCases[Int(draws.next() % 3)]
    let text = ThaiNumberWords.write(number, et: et, millions: style)
    let read = try? ThaiNumberWords.read(text, millions: style)
    let again = read.map { ThaiNumberWords.write($0, et: et, millions: style) }
    return read == number && again == text ? nil : "\(number)"
  }

  private static func baht(_ draws: inout Draws) -> String? {
    let whole = draws.decimal(wholeDigits: 30, scale: 0)
    let satang = [UInt8(draws.next() % 10), UInt8(draws.next() % 10)]
    let amount = LongDecimal(digits: whole.digits + satang, scale: 2, isNegative: whole.isNegative)
    guard let text = try? BahtText.write(amount) else { return "\(amount)" }
    let read = try? BahtText.read(text, millions: .nested)
    let again = read.flatMap { try? BahtText.write($0) }
    return read == amount && again == text ? nil : "\(amount)"
  }

  private static func dates(_ draws: inout Draws) -> String? {
    guard let date = CalendarDate(dayNumber: Int(draws.next() % 97_000) - 29_000) else { return "no day" }
    let drawn = draws.next()
    let format = ThaiFormat(
      script: drawn & 1 == 0 ? .thai : .arabic, style: ThaiFormat.Style.allCases[Int(drawn >> 8) % 3],
      tellsEra: drawn & 2 == 0, tellsWeekday: drawn & 4 == 0, shortensYear: drawn & 24 == 0)
    let text = format.date(date)
    let read = try? WrittenDate.read(text, DateOptions(referenceYear: date.buddhistYear))
    return read == date && read.map(format.date) == text ? nil : text
  }

  private static func digits(_ draws: inout Draws) -> String? {
    let number = draws.decimal(wholeDigits: 30, scale: 8)
    let format = ThaiFormat(
      script: draws.next() & 1 == 0 ? .thai : .arabic, groupsThousands: draws.next() & 1 == 0)
    let text = format.number(number)
    let read = try? LongDecimal(reading: text)
    return read == number && read.map(format.number) == text ? nil : text
  }
}

/// SplitMix64, and decimals drawn with it.
struct Draws {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number whose count of digits is drawn first, and of which every fourth has many zeros.
  mutating func decimal(wholeDigits: Int, scale: Int) -> LongDecimal {
    let drawn = next()
    let scale = drawn & 1 == 0 ? 0 : Int(drawn >> 8) % (scale + 1)
    let isSparse = drawn & 6 == 0
    let digits = (0..<(Int(drawn >> 16) % wholeDigits + 1 + scale)).map { _ in
      let digit = next()
      return isSparse && digit & 256 == 0 ? 0 : UInt8(digit % 10)
    }
    return LongDecimal(digits: digits, scale: scale, isNegative: drawn & 24 == 0)
  }
}
