/// One thing that a drawn result states against its own scores, in whatever layout.
package enum Slip: String, Sendable, CaseIterable {
  /// The overall score, by three points or more.
  case overall
  /// The level, which no such score earns.
  case level

  /// The code that must be found in a document that says so much that it can't be true; `nil` where it doesn't.
  package func code(in expected: Tree) -> String? {
    let overall = expected["overall"] ?? .null
    guard !(overall["score"] ?? .null).isEmpty else { return nil }
    switch self {
    case .overall:
      // The weights of 2562 are presumed.
      let scores = (expected["indicators"]?.elements ?? []).count { !($0["score"] ?? .null).isEmpty }
      return scores == 10 && expected["fiscalYear"] != .number("2562") ? "ITA101" : nil
    case .level: return (overall["level"] ?? .null).isEmpty ? nil : "ITA105"
    }
  }
}

extension DrawnResult.Year {
  /// States something against the scores.
  mutating func slip(_ slip: Slip) {
    let overall = OfficialForm.overall(scores)
    switch slip {
    case .overall: falseOverall = overall >= 5000 ? overall - 300 - overall % 500 : overall + 300
    case .level:
      let levels = OfficialForm.levels(year)
      let other = OfficialForm.hasLetters(year) ? ["B", "A"] : [levels[3], levels[1]]
      falseLevel = overall >= OfficialForm.pass ? other[0] : other[1]
    }
  }
}
