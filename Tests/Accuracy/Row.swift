import _Generator

/// One line of the table: documents of one kind.
struct Row: Sendable {
  var name: String
  /// For faults, how many must be found, and are.
  var leaves = Leaves.Count()
  var documents = Leaves.Count()
  var scores = Leaves.Scores()
  /// Errors and warnings about documents in which all is well.
  var alarms = 0

  mutating func add(_ found: Leaves, alarms: Int = 0) {
    leaves += found.total
    documents += Leaves.Count(right: found.differences.isEmpty ? 1 : 0, expected: 1)
    scores += found.scores
    self.alarms += alarms
  }

  static func += (sum: inout Row, other: Row) {
    sum.leaves += other.leaves
    sum.documents += other.documents
    sum.scores += other.scores
    sum.alarms += other.alarms
  }
}

// MARK: - As text

extension Row {
  /// Column titles, as wide as the columns.
  static let title =
    pad("", 44) + pad("leaves right of", 19) + pad("%", 10) + pad("documents of", 15) + pad("scores", 9)
    + "null doubted wrong alarms"

  var text: String {
    let fields = [
      pad("\(leaves.right)", -8), pad("\(leaves.expected)", -9), pad(Self.percent(leaves), -8),
      pad("\(documents.right)", -8), pad("\(documents.expected)", -7), pad("\(scores.right)", -9),
      pad("\(scores.missing)", -7), pad("\(scores.doubted)", -7), pad("\(scores.wrong)", -6),
      pad("\(alarms)", -6),
    ]
    return pad(name, 44) + fields.joined(separator: " ")
  }

  /// A line as `text` writes it; `nil` for titles and the like.
  init?(text: some StringProtocol) {
    let parts = text.split(separator: " ")
    let numbers = parts.dropFirst().compactMap { Int($0) }
    guard let name = parts.first, parts.count == 11, numbers.count == 9 else { return nil }
    self.name = String(name)
    leaves = Leaves.Count(right: numbers[0], expected: numbers[1])
    documents = Leaves.Count(right: numbers[2], expected: numbers[3])
    scores = Leaves.Scores(right: numbers[4], missing: numbers[5], doubted: numbers[6], wrong: numbers[7])
    alarms = numbers[8]
  }

  /// `99.52%`, rounded down so that 100 means all.
  static func percent(_ count: Leaves.Count) -> String {
    guard count.expected > 0 else { return "–" }
    return WrittenNumber(hundredths: 10000 * count.right / count.expected).text + "%"
  }

  // MARK: Against a committed row

  /// Where this row is worse than an earlier one, in words.
  func losses(against old: Row) -> [String] {
    var found: [String] = []
    if Self.isLess(leaves, old.leaves) {
      found.append(
        "leaves right \(leaves.right) of \(leaves.expected) (\(Self.percent(leaves))), was \(old.leaves.right) of \(old.leaves.expected) (\(Self.percent(old.leaves)))"
      )
    }
    if Self.isLess(documents, old.documents) {
      found.append(
        "documents wholly right \(documents.right) of \(documents.expected), was \(old.documents.right) of \(old.documents.expected)"
      )
    }
    if scores.wrong * old.documents.expected > old.scores.wrong * documents.expected {
      found.append("score numbers wrong without a doubt \(scores.wrong), was \(old.scores.wrong)")
    }
    if alarms * old.documents.expected > old.alarms * documents.expected {
      found.append("false alarms \(alarms), was \(old.alarms)")
    }
    return found
  }

  private static func isLess(_ new: Leaves.Count, _ old: Leaves.Count) -> Bool {
    new.right * old.expected < old.right * new.expected
  }
}

/// Filled with spaces to a width, to the left for negative widths.
private func pad(_ text: String, _ width: Int) -> String {
  let space = String(repeating: " ", count: max(0, abs(width) - text.unicodeScalars.count))
  return width < 0 ? space + text : text + space
}
