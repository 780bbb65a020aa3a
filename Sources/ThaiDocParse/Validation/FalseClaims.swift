import ThaiNumerals

/// Findings on statements that the scores prove false.
enum FalseClaims {
  /// A hit for each false claim of some kinds, at the number of indicators that it says, else at the words that claim it.
  ///
  /// `tell` is given the claim and the indicators that it names, in words, and says what would be true.
  static func hits(
    in checkup: Checkup, of kinds: [Claim.Kind],
    tell: (_ claim: Claim, _ named: Message.Argument) -> (message: Message, expected: Message.Argument?)
  ) -> [Hit] {
    let claims = checkup.report.claims
    return claims.indices.compactMap { index in
      guard claims[index].holds == false, kinds.contains(claims[index].kind.value) else { return nil }
      let claim = claims[index]
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

extension Message {
  /// A claim of highest or lowest that is false: others are, the value is another one, or a tie is left out.
  static func `false`(_ claim: Claim, _ named: Argument, _ right: Extremes.Holder, _ word: Words) -> Message {
    let claimed = claim.indicators.map(\.value)
    let missing = right.indicators.filter { !claimed.contains($0) }
    if claimed.allSatisfy(right.indicators.contains), missing.isEmpty, let value = claim.value {
      return Message(
        th: "{0}ได้คะแนน{3}จริง แต่ข้อความระบุ {1} ส่วนคะแนนที่รายงานไว้คือ {2}",
        en: "The score of {0} is the {3}, but the text gives it as {1}; it is {2}.",
        named, .number(value), .number(right.score), .words(word))
    }
    if claimed.allSatisfy(right.indicators.contains) {
      return Message(
        th: "ข้อความระบุเพียง{0}ว่าได้คะแนน{3} แต่ตัวชี้วัดที่ {1} ได้คะแนน{3}เท่ากัน ({2})",
        en: "The text names only {0} as {3}; indicator {1} has the same score of {2}.",
        named, .integers(missing), .number(right.score), .words(word))
    }
    return Message(
      th: "ข้อความระบุว่า{0}ได้คะแนน{3} แต่คะแนน{3}คือ {2} ของตัวชี้วัดที่ {1}",
      en: "The text says that {0} has the {3} score; the {3} score is {2}, of indicator {1}.",
      named, .integers(right.indicators), .number(right.score), .words(word))
  }
}

/// Counting indicators above and below a score.
enum ThresholdCount {
  /// How many indicators of a report lie so.
  static func count(_ report: ITAReport, _ kind: Claim.Kind, _ value: ExactDecimal) -> Int {
    report.indicators.count { $0.score.map { lies($0.value, kind, value) } ?? false }
  }

  private static func lies(_ score: ExactDecimal, _ kind: Claim.Kind, _ value: ExactDecimal) -> Bool {
    switch kind {
    case .above: score > value
    case .atLeast: score >= value
    default: score < value
    }
  }

  /// The indicators of a claim that don't lie as it says, with their scores.
  static func offenders(_ report: ITAReport, _ claim: Claim) -> Message.Argument {
    var th: [String] = []
    var en: [String] = []
    for indicator in claim.indicators {
      guard let value = claim.value?.value, let score = report.score(ofIndicator: indicator.value),
        !lies(score, claim.kind.value, value)
      else { continue }
      th.append("ตัวชี้วัดที่ \(indicator.value) (\(score))")
      en.append("indicator \(indicator.value) (\(score))")
    }
    guard !th.isEmpty else { return .words(Words(th: "คะแนนภาพรวม", en: "the overall score")) }
    return .words(Words(th: th.joined(separator: ", "), en: en.joined(separator: ", ")))
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
