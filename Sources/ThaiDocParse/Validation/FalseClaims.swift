import ThaiNumerals

/// Findings on statements that the scores prove false.
enum FalseClaims {
  /// A hit for each false claim of some kinds, at the number of indicators that it says, else at the words that claim it.
  ///
  /// `tell` is given the claim and the indicators that it names, in words, and says what would be true.
  static func hits(
    in checkup: Checkup, of kinds: Set<Claim.Kind>,
    tell: (_ claim: Claim, _ named: Message.Argument) -> (message: Message, expected: Message.Argument?)
  ) -> [Hit] {
    checkup.report.claims.enumerated().compactMap { index, claim in
      guard claim.holds == false, kinds.contains(claim.kind.value) else { return nil }
      let (message, expected) = tell(claim, named(claim))
      return Hit(
        message: message, expected: expected, found: found(claim), subjects: ["/claims/\(index)"],
        at: claim.count?.span ?? claim.kind.span, comparedWith: scorePlaces(of: claim, checkup.report))
    }
  }

  /// What the claim says: the number of indicators, the indicators named as highest or lowest, or the value.
  private static func found(_ claim: Claim) -> Message.Argument? {
    if let count = claim.count { return .integer(count.value) }
    switch claim.kind.value {
    case .highest, .lowest: return .integers(claim.indicators.map(\.value))
    default: return claim.value.map { .number($0) }
    }
  }

  /// The indicators of a claim in words; the overall score, where it names none.
  private static func named(_ claim: Claim) -> Message.Argument {
    guard !claim.indicators.isEmpty else { return .words(Words(th: "คะแนนภาพรวม", en: "the overall score")) }
    let numbers = claim.indicators.map(\.value.description).joined(separator: ", ")
    return .words(
      Words(
        th: "ตัวชี้วัดที่ \(numbers) ", en: (claim.indicators.count == 1 ? "indicator " : "indicators ") + numbers))
  }

  /// Where the scores stand that a claim is held against.
  private static func scorePlaces(of claim: Claim, _ report: ITAReport) -> [SourceSpan] {
    guard !claim.indicators.isEmpty else { return report.indicators.compactMap { $0.score?.span } }
    let numbers = claim.indicators.map(\.value)
    return report.indicators.filter { numbers.contains($0.number.value) }.compactMap { $0.score?.span }
  }
}

/// The highest and the lowest scores of a report.
struct Extremes {
  /// Who has the score; several where they tie.
  typealias Holder = (score: ExactDecimal, indicators: [Int])

  let highest: Holder
  let lowest: Holder

  init(_ report: ITAReport) {
    highest = Self.holder(report) { $0 > $1 }
    lowest = Self.holder(report) { $0 < $1 }
  }

  private static func holder(_ report: ITAReport, _ isAhead: (ExactDecimal, ExactDecimal) -> Bool) -> Holder {
    var best: Holder?
    for indicator in report.indicators {
      guard let score = indicator.score?.value else { continue }
      if score == best?.score {
        best?.indicators.append(indicator.number.value)
      } else if best.map({ isAhead(score, $0.score) }) ?? true {
        best = (score, [indicator.number.value])
      }
    }
    return best ?? (.zero, [])
  }
}

/// Counting indicators above and below a score.
enum ThresholdCount {
  /// How many indicators of a report lie so.
  static func count(_ report: ITAReport, _ kind: Claim.Kind, _ value: ExactDecimal) -> Int {
    report.indicators.count { indicator in
      guard let score = indicator.score?.value else { return false }
      return switch kind {
      case .above: score > value
      case .atLeast: score >= value
      default: score < value
      }
    }
  }

  /// `มากกว่า`, `above`.
  static func words(for kind: Claim.Kind) -> Words {
    switch kind {
    case .above: Words(th: "มากกว่า", en: "above")
    case .atLeast: Words(th: "ตั้งแต่", en: "at least")
    default: Words(th: "น้อยกว่า", en: "below")
    }
  }
}
