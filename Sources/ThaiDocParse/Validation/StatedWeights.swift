import ThaiNumerals

/// The instruments' weights as a report states them.
struct StatedWeights {
  let entries: [Entry]
  /// A weight with the instrument's index in the report.
  struct Entry {
    let index: Int
    let code: InstrumentCode
    let weight: ExactDecimal
    let place: SourceSpan
  }

  /// Their sum; `nil` where the report doesn't give the weights of all three instruments, or of all that it names.
  let sum: ExactDecimal?

  init(_ instruments: [Instrument]) {
    // Parts of an instrument count only where the whole has no weight of its own.
    let hasWhole = instruments.contains { $0.weight != nil && $0.code.value == .eit }
    var entries: [Entry] = []
    entries.reserveCapacity(instruments.count)
    for index in instruments.indices {
      let code = instruments[index].code.value
      if hasWhole, code == .eit1 || code == .eit2 { continue }
      if let weight = instruments[index].weight {
        entries.append(Entry(index: index, code: code, weight: weight.value, place: weight.span))
      }
    }
    func states(_ code: InstrumentCode) -> Bool { entries.contains { $0.code == code } }
    let isWhole = states(.iit) && states(.oit) && (states(.eit) || states(.eit1) && states(.eit2))
    sum = isWhole ? entries.reduce(ExactDecimal.zero) { $0?.adding($1.weight) } : nil
    self.entries = entries
  }
}

/// Looks for the single changes that would make the weights total 100 (ITA201).
struct WeightExplanation {
  private let checkup: Checkup
  private let weights: StatedWeights
  /// The changes, likeliest first.
  let changes: [Change]

  /// Another weight in place of a stated one.
  struct Change {
    let kind: Explanation.Change
    let entry: StatedWeights.Entry
    let needed: ExactDecimal
  }

  /// The weight that each instrument would need is known at once; only the slip remains to be named.
  init(_ checkup: Checkup, _ weights: StatedWeights, _ sum: ExactDecimal) {
    (self.checkup, self.weights) = (checkup, weights)
    var official: [Change] = []
    var others: [Change] = []
    for entry in weights.entries {
      guard let rest = sum.subtracting(entry.weight), let needed = ExactDecimal(100).subtracting(rest),
        needed > 0, needed < 100
      else { continue }
      if Self.isOfficial(needed, entry.code, checkup.edition) {
        official.append(Change(kind: .weight, entry: entry, needed: needed))
      } else if let kind = Slip.kind(from: entry.weight, to: needed) {
        others.append(Change(kind: kind, entry: entry, needed: needed))
      }
    }
    changes = official + others
  }

  /// The changes in words.
  func explanations() -> [Explanation] { changes.map(explanation) }

  /// A year whose weights are presumed has no official one to offer.
  private static func isOfficial(_ value: ExactDecimal, _ code: InstrumentCode, _ edition: Edition?) -> Bool {
    guard let edition, !edition.hasPresumedWeights else { return false }
    return edition.instruments.contains { $0.code == code && ExactDecimal($0.weight) == value }
  }

  private func explanation(_ change: Change) -> Explanation {
    let (entry, value) = (change.entry, change.needed)
    let total = total(with: value, for: entry.code)
    return Explanation(
      change: change.kind, pointer: "/instruments/\(entry.index)/weight", from: .number(entry.weight),
      to: .number(value), message: message(entry.code, entry.weight, value, total),
      total: total.map { .number($0.score) })
  }

  /// The overall score that the stated weights give with the change; `nil` where scores are missing, or weights are no
  /// whole numbers.
  private func total(with value: ExactDecimal, for code: InstrumentCode) -> Total? {
    guard let edition = checkup.edition, let recomputation = checkup.recomputation else { return nil }
    var stated: [(code: InstrumentCode, weight: Int)] = []
    for entry in weights.entries {
      guard let weight = (entry.code == code ? value : entry.weight).integer else { return nil }
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
