public import ThaiNumerals

extension Edition {
  /// Whether a stated overall score can come from indicator scores with the weights of this year; `nil` where a score
  /// is missing or too large to work with.
  ///
  /// Every stated score stands for all values that round to it. The sum is worked out in integers: with `L` the least
  /// common multiple of the numbers of indicators, `100 · L · overall = Σ weight · (L / count) · score`.
  public func agrees(overall: ExactDecimal, indicators: [Int: ExactDecimal]) -> Bool? {
    let multiple = instruments.reduce(1) { Self.leastCommonMultiple($0, $1.indicators.count) }
    var sum = DecimalInterval(exactly: .zero)
    for instrument in instruments {
      let factor = instrument.weight * (multiple / instrument.indicators.count)
      for number in instrument.indicators {
        guard let score = indicators[number],
          let part = DecimalInterval(rounded: score).multiplied(by: factor),
          let next = sum.adding(part)
        else { return nil }
        sum = next
      }
    }
    guard let stated = DecimalInterval(rounded: overall).multiplied(by: 100 * multiple) else { return nil }
    return sum.meets(stated)
  }

  /// The same from the instruments' scores.
  public func agrees(overall: ExactDecimal, instruments scores: [InstrumentCode: ExactDecimal]) -> Bool? {
    var sum = DecimalInterval(exactly: .zero)
    for instrument in instruments {
      guard let score = scores[instrument.code],
        let part = DecimalInterval(rounded: score).multiplied(by: instrument.weight),
        let next = sum.adding(part)
      else { return nil }
      sum = next
    }
    guard let stated = DecimalInterval(rounded: overall).multiplied(by: 100) else { return nil }
    return sum.meets(stated)
  }

  private static func leastCommonMultiple(_ a: Int, _ b: Int) -> Int {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return a / x * b
  }
}
