import ThaiNumerals

/// Decides which statements about the scores are true by the scores themselves.
struct ClaimJudge {
  let report: ITAReport
  let edition: Edition?
  let recomputation: Recomputation?
  /// Whether every indicator of the year has a score.
  private let knowsAllScores: Bool

  init(report: ITAReport, edition: Edition?, recomputation: Recomputation?) {
    (self.report, self.edition, self.recomputation) = (report, edition, recomputation)
    let indicators = edition?.indicators ?? []
    knowsAllScores =
      !report.claims.isEmpty && edition != nil
      && indicators.allSatisfy { report.score(ofIndicator: $0.number) != nil }
  }

  /// One verdict for each claim; `nil` where the scores don't decide it.
  func verdicts() -> [Bool?] { report.claims.indices.map { verdict(on: report.claims[$0]) } }

  private func verdict(on claim: Claim) -> Bool? {
    switch claim.kind.value {
    case .overall: overall(claim)
    case .highest: extreme(claim) { $0 > $1 }
    case .lowest: extreme(claim) { $0 < $1 }
    case .above: threshold(claim) { $0 > $1 }
    case .atLeast: threshold(claim) { $0 >= $1 }
    case .below: threshold(claim) { $0 < $1 }
    case .increase, .decrease: change(claim)
    case .targetMet: target(claim) { $0 >= $1 }
    case .targetMissed: target(claim) { $0 < $1 }
    case .qualityWord: nil
    }
  }

  /// Whether a score written in words of the report is this one: the same, or rounded to fewer decimals.
  static func states(_ written: ExactDecimal, _ score: ExactDecimal) -> Bool {
    written.scale >= score.scale
      ? written == score : DecimalInterval(rounded: written).contains(score)
  }

  private func overall(_ claim: Claim) -> Bool? {
    guard let value = claim.value?.value, let recomputation else { return nil }
    guard recomputation.overall.agrees(with: value) else { return false }
    return claim.level.map { !LevelCheck.isImpossible($0.value, for: value, in: recomputation.edition) }
      ?? true
  }

  // MARK: Highest and lowest

  /// Those named must be ahead of all others: a tie that is left out makes the statement false, too.
  private func extreme(_ claim: Claim, isAhead: (ExactDecimal, ExactDecimal) -> Bool) -> Bool? {
    let named = claim.indicators.map(\.value)
    var last: ExactDecimal?
    for number in named {
      guard let score = report.score(ofIndicator: number) else { return nil }
      if let value = claim.value?.value, !Self.states(value, score) { return false }
      if last.map({ isAhead($0, score) }) ?? true { last = score }
    }
    guard let last else { return nil }
    for indicator in report.indicators where !named.contains(indicator.number.value) {
      if let score = indicator.score?.value, !isAhead(last, score) { return false }
    }
    return knowsAllScores ? true : nil
  }

  // MARK: Thresholds

  private func threshold(_ claim: Claim, isMet: (ExactDecimal, ExactDecimal) -> Bool) -> Bool? {
    guard let value = claim.value?.value else { return nil }
    if let count = claim.count?.value {
      guard knowsAllScores else { return nil }
      return report.indicators.count { $0.score.map { isMet($0.value, value) } ?? false } == count
    }
    return all(claim) { isMet($0, value) }
  }

  /// Whether all indicators named meet a condition; the overall score, where none is named.
  private func all(_ claim: Claim, _ isMet: (ExactDecimal) -> Bool) -> Bool? {
    if claim.indicators.isEmpty { return report.overall?.score.map { isMet($0.value) } }
    var isDecided = true
    for indicator in claim.indicators {
      guard let score = report.score(ofIndicator: indicator.value) else {
        isDecided = false
        continue
      }
      if !isMet(score) { return false }
    }
    return isDecided ? true : nil
  }

  private func target(_ claim: Claim, isMet: (ExactDecimal, ExactDecimal) -> Bool) -> Bool? {
    guard let target = claim.value?.value ?? edition?.target else { return nil }
    return all(claim) { isMet($0, target) }
  }

  // MARK: Changes

  private func change(_ claim: Claim) -> Bool? {
    guard let value = claim.value?.value else { return nil }
    let signed = claim.kind.value == .decrease ? value.negated : value
    guard let signed, claim.indicators.count <= 1 else { return nil }
    guard let scores = report.scores(comparedBy: claim) else { return nil }
    return Difference.agrees(signed, from: scores.before, to: scores.after)
  }
}

/// Stated differences between two scores.
enum Difference {
  /// Whether a stated difference can be that of two rounded scores.
  static func agrees(_ stated: ExactDecimal, from before: ExactDecimal, to after: ExactDecimal) -> Bool {
    let difference = DecimalInterval(rounded: after).subtracting(DecimalInterval(rounded: before))
    return difference?.meets(DecimalInterval(rounded: stated)) ?? false
  }
}
