import ThaiNumerals

/// The instruments' weights as a report states them.
struct StatedWeights {
  /// With the instrument's index in the report.
  let entries: [(index: Int, code: InstrumentCode, weight: Sourced<ExactDecimal>)]
  /// Their sum; `nil` where the report doesn't give the weights of all three instruments, or of all that it names.
  let sum: ExactDecimal?

  init(_ report: ITAReport) {
    // Parts of an instrument count only where the whole has no weight of its own.
    let hasWhole = report.instruments.contains { $0.weight != nil && $0.code.value == .eit }
    var entries: [(index: Int, code: InstrumentCode, weight: Sourced<ExactDecimal>)] = []
    for index in report.instruments.indices {
      let code = report.instruments[index].code.value
      if hasWhole, code == .eit1 || code == .eit2 { continue }
      if let weight = report.instruments[index].weight { entries.append((index, code, weight)) }
    }
    func states(_ code: InstrumentCode) -> Bool { entries.contains { $0.code == code } }
    let isWhole = states(.iit) && states(.oit) && (states(.eit) || states(.eit1) && states(.eit2))
    sum = isWhole ? entries.reduce(ExactDecimal.zero) { $0?.adding($1.weight.value) } : nil
    self.entries = entries
  }
}

/// Looks for the single changes that would make the weights total 100 (ITA201).
struct WeightExplanation {
  private let checkup: Checkup
  private let weights: StatedWeights
  private let sum: ExactDecimal

  init(_ checkup: Checkup, _ weights: StatedWeights, _ sum: ExactDecimal) {
    (self.checkup, self.weights, self.sum) = (checkup, weights, sum)
  }

  /// Likeliest first. The weight that each instrument would need is known at once; only the slip remains to be named.
  func explanations() -> [Explanation] {
    var official: [Explanation] = []
    var others: [Explanation] = []
    for entry in weights.entries {
      guard let rest = sum.subtracting(entry.weight.value), let needed = ExactDecimal(100).subtracting(rest),
        needed > 0, needed < 100
      else { continue }
      if isOfficial(needed, entry.code) {
        official.append(explanation(.weight, entry, needed))
      } else if let change = Slip.kind(from: entry.weight.value, to: needed) {
        others.append(explanation(change, entry, needed))
      }
    }
    return official + others
  }

  /// A year whose weights are presumed has no official one to offer.
  private func isOfficial(_ value: ExactDecimal, _ code: InstrumentCode) -> Bool {
    guard let edition = checkup.edition, !edition.hasPresumedWeights else { return false }
    return edition.instruments.contains { $0.code == code && ExactDecimal($0.weight) == value }
  }

  private func explanation(
    _ change: Explanation.Change, _ entry: (index: Int, code: InstrumentCode, weight: Sourced<ExactDecimal>),
    _ value: ExactDecimal
  ) -> Explanation {
    let total = total(with: value, for: entry.code)
    return Explanation(
      change: change, subject: Pointer.instrument(entry.index, "weight"), from: .number(entry.weight),
      to: .number(value), message: message(entry.code, entry.weight.value, value, total),
      total: total.map { .number($0.score) })
  }

  /// The overall score that the stated weights give with the change; `nil` where scores are missing, or weights are no
  /// whole numbers.
  private func total(with value: ExactDecimal, for code: InstrumentCode) -> Total? {
    guard let edition = checkup.edition, let recomputation = checkup.recomputation else { return nil }
    var stated: [(code: InstrumentCode, weight: Int)] = []
    for entry in weights.entries {
      guard let weight = (entry.code == code ? value : entry.weight.value).integer else { return nil }
      stated.append((entry.code, weight))
    }
    // A report has one entry for each instrument.
    func weight(of code: InstrumentCode) -> Int? { stated.first { $0.code == code }?.weight }
    guard recomputation.instruments.allSatisfy({ weight(of: $0.rule.code) != nil }) else { return nil }
    return edition.overall(from: checkup.sheet) { weight(of: $0.code) ?? $0.weight }
  }

  private func message(
    _ code: InstrumentCode, _ old: ExactDecimal, _ value: ExactDecimal, _ total: Total?
  ) -> Message {
    guard let total else { return .weight(code, old, value) }
    guard let stated = checkup.report.overall?.score?.value, total.agrees(with: stated) else {
      return .weight(code, old, value, total: total.score)
    }
    return .weight(code, old, value, total: total.score, agreesWith: stated)
  }
}

extension Message {
  fileprivate static func weight(
    _ code: InstrumentCode, _ old: ExactDecimal, _ value: ExactDecimal
  ) -> Message {
    Message(
      th: "หากน้ำหนักของ {0} เป็น {2} แทน {1} น้ำหนักจะรวมกันได้ 100",
      en: "With {2} in place of {1} for {0} the weights would total 100.",
      .text(code.rawValue), .number(old), .number(value))
  }

  fileprivate static func weight(
    _ code: InstrumentCode, _ old: ExactDecimal, _ value: ExactDecimal, total: ExactDecimal
  ) -> Message {
    Message(
      th: "หากน้ำหนักของ {0} เป็น {2} แทน {1} น้ำหนักจะรวมกันได้ 100 และคะแนนรายตัวชี้วัดให้คะแนนภาพรวม {3}",
      en: """
        With {2} in place of {1} for {0} the weights would total 100, and the indicator scores give an overall score of \
        {3}.
        """,
      .text(code.rawValue), .number(old), .number(value), .number(total))
  }

  fileprivate static func weight(
    _ code: InstrumentCode, _ old: ExactDecimal, _ value: ExactDecimal, total: ExactDecimal,
    agreesWith stated: ExactDecimal
  ) -> Message {
    Message(
      th: """
        หากน้ำหนักของ {0} เป็น {2} แทน {1} น้ำหนักจะรวมกันได้ 100 และคะแนนรายตัวชี้วัดให้คะแนนภาพรวม {3} ซึ่งปัดเศษแล้วตรงกับ {4} ที่ระบุไว้
        """,
      en: """
        With {2} in place of {1} for {0} the weights would total 100, and the indicator scores give {3}, which rounds \
        to the stated {4}.
        """,
      .text(code.rawValue), .number(old), .number(value), .number(total), .number(stated))
  }
}
