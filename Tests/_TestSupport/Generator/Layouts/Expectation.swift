/// Puts together what a document should be read as.
struct Expectation {
  private(set) var tree: Tree = [:]

  init(kind: String, scheme: String = "nacc") {
    tree = ["document": ["kind": .text(kind), "scheme": .text(scheme)]]
  }

  /// The same with the agency and the year of a result.
  init(kind: String, _ result: DrawnResult, hasAddress: Bool) {
    self.init(kind: kind)
    self["agency"] = result.office.expected(hasAddress: hasAddress)
    self["fiscalYear"] = .integer(result.year)
    leaveOpen(result.office.open)
  }

  subscript(_ key: String) -> Tree {
    get { tree[key] ?? .null }
    set { tree.set(key, newValue) }
  }

  mutating func append(_ element: Tree, to key: String) { self[key] = .list(self[key].elements + [element]) }

  /// Pointers that the contract leaves open.
  mutating func leaveOpen(_ pointers: [String]) {
    for pointer in pointers { append(.text(pointer), to: "_open") }
  }

  mutating func setOverall(_ score: WrittenNumber?, _ level: String?) {
    self["overall"] = ["score": .number(score), "level": .text(level)]
  }

  /// An instrument; left out is what the document doesn't say.
  mutating func addInstrument(
    _ index: Int, name: String? = nil, weight: WrittenNumber? = nil, score: WrittenNumber? = nil,
    points: WrittenNumber? = nil, isGrouped: Bool = false
  ) {
    append(
      [
        "code": .text(OfficialForm.codes[index]), "name": .text(name), "weight": .number(weight),
        "score": .number(score), "points": .number(points),
        "indicators": .list(isGrouped ? OfficialForm.members[index].map { .integer($0 + 1) } : []),
      ], to: "instruments")
  }

  /// An indicator, counted from 0, with its name as the document writes it.
  mutating func addIndicator(_ index: Int, _ score: WrittenNumber?, spelling: String, rank: Int? = nil) {
    append(
      [
        "number": .integer(index + 1), "name": .text(OfficialForm.names[index]),
        "instrument": .text(OfficialForm.codes[OfficialForm.instrument(of: index)]), "score": .number(score),
        "rank": .integer(rank), "spellings": [.text(spelling)],
      ], to: "indicators")
  }

  mutating func addIndicators(_ scores: [Int], spellings: [String]) {
    for (index, score) in scores.enumerated() {
      addIndicator(index, WrittenNumber(hundredths: score), spelling: spellings[index])
    }
  }

  /// An earlier year.
  mutating func addHistory(
    _ year: DrawnResult.Year, hasScore: Bool = true, hasLevel: Bool, hasIndicators: Bool = false
  ) {
    append(
      [
        "fiscalYear": .integer(year.year),
        "overall": [
          "score": hasScore ? .number(year.overall) : .null, "level": hasLevel ? .text(year.level) : .null,
        ],
        "indicators": .list(
          hasIndicators
            ? year.scores.indices.map { ["number": .integer($0 + 1), "score": .number(year.score($0))] } : []),
      ], to: "history")
  }

  /// A statement of the overall score.
  mutating func claimOverall(_ score: WrittenNumber, _ level: String?) {
    append(["kind": "overall", "value": .number(score), "level": .text(level)], to: "claims")
  }

  /// A statement of its rise or fall.
  mutating func claimChange(_ change: WrittenNumber, from year: Int?) {
    append(
      [
        "kind": change.units < 0 ? "decrease" : "increase", "value": .number(change.magnitude),
        "fromYear": .integer(year),
      ], to: "claims")
  }

  mutating func claim(_ kind: String, _ value: WrittenNumber?) {
    append(["kind": .text(kind), "value": .number(value)], to: "claims")
  }

  mutating func addRanking(_ scope: String, _ rank: Int, of count: Int?) {
    append(["scope": .text(scope), "rank": .integer(rank), "of": .integer(count)], to: "rankings")
  }
}
