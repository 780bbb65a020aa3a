import ThaiNumerals

/// Looks for the single changes that would make the overall score agree with the indicator scores (ITA101).
///
/// Likeliest is the change after which the fewest other statements of the report disagree. Among equals the kinds come in
/// the order of how much a hit says: a kind with few possible changes seldom fits by chance, and one digit of one score
/// often does.
struct OverallExplanation {
  let report: ITAReport
  let edition: Edition
  let stated: ExactDecimal
  private let sheet: ScoreSheet
  /// The scores with their places in the report's list.
  private let scores: [(index: Int, number: Int, value: ExactDecimal)]
  /// The total without any change.
  private let total: Total

  init?(report: ITAReport, recomputation: Recomputation, stated: ExactDecimal) {
    self.report = report
    self.stated = stated
    edition = recomputation.edition
    total = recomputation.overall
    sheet = report.scoreSheet
    scores = report.indicators.indices.compactMap { index in
      report.indicators[index].score.map { (index, report.indicators[index].number.value, $0.value) }
    }
  }

  /// A change that makes the sum agree.
  private struct Candidate {
    let explanation: Explanation
    /// The scores that it gives, by index in the report's list; none where it changes the overall score.
    var changed: [(index: Int, value: ExactDecimal)] = []
    /// The overall score that it gives.
    var overall: ExactDecimal?
  }

  /// Likeliest first.
  func explanations() -> [Explanation] {
    var list = ExplanationList()
    for candidates in [
      previousYearValues(), movedPoints(), omissions(), transpositions(), swaps(), digits(),
    ] where ExplanationList.explain(candidates.count) {
      list.add(candidates.map { (disagreements(after: $0), $0.explanation) })
    }
    return list.likeliest
  }

  /// How much else of the report speaks against a change.
  private func disagreements(after candidate: Candidate) -> Int {
    var changed = report
    for score in candidate.changed { changed.indicators[score.index].score?.value = score.value }
    if let overall = candidate.overall { changed.overall?.score?.value = overall }
    return Disagreements.count(in: changed, edition)
  }

  // MARK: One score changed

  private func movedPoints() -> [Candidate] { changes(.decimalPoint, Slip.movedPoints(of:)) }
  private func transpositions() -> [Candidate] { changes(.transposition, Slip.transpositions(of:)) }
  private func digits() -> [Candidate] { changes(.digit, Slip.digits(of:)) }

  /// The changes of one score, the overall one among them, that make the sum agree.
  private func changes(
    _ change: Explanation.Change, _ values: (ExactDecimal) -> [ExactDecimal]
  ) -> [Candidate] {
    var found: [Candidate] = []
    for value in values(stated) where isScore(value) && total.agrees(with: value) {
      found.append(overall(change, to: value))
    }
    for score in scores {
      for value in values(score.value) where isScore(value) {
        if let total = self.total(with: value, at: score.number), total.agrees(with: stated) {
          found.append(indicator(change, score.index, to: value, total))
        }
      }
    }
    return found
  }

  private func isScore(_ value: ExactDecimal) -> Bool { value >= 0 && value <= 100 }

  private func total(with value: ExactDecimal, at number: Int) -> Total? {
    var changed = sheet
    changed[number] = value
    return edition.overall(from: changed)
  }

  // MARK: Two rows exchanged

  private func swaps() -> [Candidate] {
    var found: [Candidate] = []
    for (position, one) in scores.enumerated() {
      for other in scores[(position + 1)...] where one.value != other.value {
        var changed = sheet
        changed[one.number] = other.value
        changed[other.number] = one.value
        guard let total = edition.overall(from: changed), total.agrees(with: stated) else { continue }
        let explanation = Explanation(
          change: .swap, pointer: "/indicators/\(one.index)/score", from: .number(one.value),
          to: .number(other.value), message: .swap(one.number, other.number, total.score),
          total: .number(total.score))
        found.append(
          Candidate(
            explanation: explanation, changed: [(one.index, other.value), (other.index, one.value)]))
      }
    }
    return found
  }

  // MARK: Left out, or of another year

  /// The stated score is what comes out without an instrument, or with a mean that leaves an indicator out.
  private func omissions() -> [Candidate] {
    var found: [Candidate] = []
    for rule in edition.instruments {
      guard let total = edition.overall(from: sheet, weight: { $0.code == rule.code ? 0 : $0.weight }),
        total.agrees(with: stated)
      else { continue }
      let index = report.instruments.firstIndex { $0.code.value == rule.code }
      let subject = index.map { "/instruments/\($0)" as Pointer } ?? Pointer.overallScore
      found.append(omission(subject, .text(rule.code.rawValue), total))
    }
    for score in scores {
      guard let total = edition.overall(from: sheet, leavingOut: score.number), total.agrees(with: stated)
      else {
        continue
      }
      let name = Message.Argument.words(
        Words(th: "ตัวชี้วัดที่ \(score.number)", en: "indicator \(score.number)"))
      found.append(omission("/indicators/\(score.index)", name, total))
    }
    return found
  }

  private func omission(_ subject: Pointer, _ name: Message.Argument, _ total: Total) -> Candidate {
    let explanation = Explanation(
      change: .omission, pointer: subject, from: nil, to: .number(self.total.published),
      message: .omission(name, total.score, self.total.published), total: .number(total.score))
    return Candidate(explanation: explanation, overall: self.total.published)
  }

  /// The overall score, or an indicator's, is that of another year in the report.
  private func previousYearValues() -> [Candidate] {
    var found: [Candidate] = []
    for year in report.history {
      if year.overall?.score?.value == stated {
        found.append(overall(.previousYearValue, to: total.published))
      }
      for score in scores {
        guard let value = year.score(ofIndicator: score.number)?.value, value != score.value,
          let total = self.total(with: value, at: score.number), total.agrees(with: stated)
        else { continue }
        found.append(indicator(.previousYearValue, score.index, to: value, total))
      }
    }
    return found
  }

  // MARK: Words

  private func overall(_ change: Explanation.Change, to value: ExactDecimal) -> Candidate {
    let explanation = Explanation(
      change: change, pointer: Pointer.overallScore, from: .number(stated), to: .number(value),
      message: .overallChange(stated, value, total.score), total: .number(total.score))
    return Candidate(explanation: explanation, overall: value)
  }

  private func indicator(
    _ change: Explanation.Change, _ index: Int, to value: ExactDecimal, _ total: Total
  ) -> Candidate {
    let indicator = report.indicators[index]
    let old = indicator.score?.value ?? .zero
    let explanation = Explanation(
      change: change, pointer: "/indicators/\(index)/score", from: .number(old), to: .number(value),
      message: .indicatorChange(indicator, old, value, total.score), total: .number(total.score))
    return Candidate(explanation: explanation, changed: [(index, value)])
  }
}

extension Edition {
  /// The overall score where the mean of an instrument leaves one of its indicators out.
  func overall(from sheet: ScoreSheet, leavingOut number: Int) -> Total? {
    guard let rule = instruments.first(where: { $0.indicators.contains(number) }), rule.indicators.count > 1
    else {
      return nil
    }
    let multiple = indicatorCountMultiple * (rule.indicators.count - 1)
    var sum = RunningSum()
    for instrument in instruments {
      let count = instrument.indicators.count - (instrument.code == rule.code ? 1 : 0)
      for other in instrument.indicators where other != number {
        guard let score = sheet[other] else { return nil }
        sum.add(score, times: instrument.weight * (multiple / count))
      }
    }
    return sum.total(dividedBy: 100 * multiple)
  }
}

extension Message {
  fileprivate static func overallChange(
    _ stated: ExactDecimal, _ value: ExactDecimal, _ total: ExactDecimal
  ) -> Message {
    Message(
      th: "หากคะแนนภาพรวมเป็น {1} แทน {0} จะตรงกับคะแนนรายตัวชี้วัด ซึ่งคำนวณได้ {2}",
      en: "With {1} in place of {0} the overall score would agree with the indicator scores, which give {2}.",
      .number(stated), .number(value), .number(total))
  }

  fileprivate static func indicatorChange(
    _ indicator: Indicator, _ old: ExactDecimal, _ value: ExactDecimal, _ total: ExactDecimal
  ) -> Message {
    Message(
      th: "หากคะแนนของตัวชี้วัดที่ {0} {1} เป็น {3} แทน {2} คะแนนภาพรวมจะคำนวณได้ {4}",
      en: "With {3} in place of {2} for indicator {0} ({1}) the overall score would come to {4}.",
      .integer(indicator.number.value), .text(indicator.name.value), .number(old), .number(value),
      .number(total))
  }

  fileprivate static func swap(_ one: Int, _ other: Int, _ total: ExactDecimal) -> Message {
    Message(
      th: "หากคะแนนของตัวชี้วัดที่ {0} กับตัวชี้วัดที่ {1} สลับกัน คะแนนภาพรวมจะคำนวณได้ {2}",
      en: "With the scores of indicators {0} and {1} exchanged the overall score would come to {2}.",
      .integer(one), .integer(other), .number(total))
  }

  fileprivate static func omission(
    _ name: Argument, _ total: ExactDecimal, _ right: ExactDecimal
  ) -> Message {
    Message(
      th: "คะแนนภาพรวมที่ระบุเท่ากับผลที่ไม่ได้นับรวม{0} ({1}) หากนับรวมครบจะเป็น {2}",
      en: "The stated score is what comes out without {0} ({1}); with everything counted it is {2}.",
      name, .number(total), .number(right))
  }
}
