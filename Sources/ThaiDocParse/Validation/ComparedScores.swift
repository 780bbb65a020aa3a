import ThaiNumerals

// The scores that rules hold against each other, looked up in one place.

extension ITAReport {
  /// Where an indicator stands in the report's list.
  func indexOfIndicator(_ number: Int) -> Int? { indicators.firstIndex { $0.number.value == number } }

  /// The score of an indicator of the assessed year.
  func score(ofIndicator number: Int) -> ExactDecimal? {
    indexOfIndicator(number).flatMap { indicators[$0].score?.value }
  }

  /// The result of a year for comparison; without a year that of the newest one before the assessed year.
  private func earlierResult(before year: Int?) -> YearResult? {
    if let year { return history.first { $0.fiscalYear.value == year } }
    guard let assessed = fiscalYear?.value else { return nil }
    return history.last { $0.fiscalYear.value < assessed }
  }

  /// The two scores that a claim of a rise or fall compares: of its indicator, or overall. `nil` where one is missing.
  func scores(comparedBy claim: Claim) -> (before: ExactDecimal, after: ExactDecimal)? {
    let number = claim.indicators.first?.value
    guard let earlier = earlierResult(before: claim.fromYear?.value),
      let before = number.map({ earlier.score(ofIndicator: $0)?.value }) ?? earlier.overall?.score?.value,
      let after = number.map({ score(ofIndicator: $0) }) ?? overall?.score?.value
    else { return nil }
    return (before, after)
  }

  /// The two scores that a cell of a difference column compares; `nil` where one, or its year, is not stated.
  func scores(
    comparedBy change: StatedChange
  ) -> (before: Sourced<ExactDecimal>, after: Sourced<ExactDecimal>)? {
    guard change.instrument == nil, let before = score(of: change, in: change.fromYear?.value),
      let after = score(of: change, in: change.toYear?.value)
    else { return nil }
    return (before, after)
  }

  private func score(of change: StatedChange, in year: Int?) -> Sourced<ExactDecimal>? {
    guard let year else { return nil }
    let number = change.indicator?.value
    if year == fiscalYear?.value {
      guard let number else { return overall?.score }
      return indexOfIndicator(number).flatMap { indicators[$0].score }
    }
    let other = history.first { $0.fiscalYear.value == year }
    guard let number else { return other?.overall?.score }
    return other?.score(ofIndicator: number)
  }
}

extension YearResult {
  /// The score of an indicator in that year.
  func score(ofIndicator number: Int) -> Sourced<ExactDecimal>? {
    indicators.first { $0.number.value == number }?.score
  }
}
