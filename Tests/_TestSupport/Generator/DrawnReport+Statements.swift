extension DrawnReport {
  /// Where the overall score is written.
  package var overallPlaces: [Place] {
    Place.allCases.filter { place in
      guard overall[place] != nil else { return false }
      return switch place {
      case .table: form == .comparison || form == .labels || hasPlainTable && parts.contains(.totalRow)
      case .summary: form != .labels || claims.contains { $0.kind == .change || $0.kind == .target }
      case .closing: !recommendations.isEmpty
      }
    }
  }

  /// Where the level is written.
  package var levelPlaces: [Place] {
    Place.allCases.filter { place in
      place == .table ? form == .comparison || form == .labels : overallPlaces.contains(place)
    }
  }

  /// A table of results of one year.
  package var hasPlainTable: Bool { form == .analysis || form == .result }

  /// Whether the rows' numbers stand in a column of their own.
  package var hasNumberColumn: Bool { hasPlainTable && parts.contains(.numbers) && choice(6, 3) == 0 }

  /// The overall scores that are written, in the order of the places.
  package var statedOverall: [WrittenNumber] { overallPlaces.compactMap { overall[$0] } }

  /// Writes one overall score everywhere.
  package mutating func stateOverall(_ score: WrittenNumber) {
    for place in Place.allCases { overall[place] = score }
  }

  /// Writes one level everywhere.
  package mutating func stateLevel(_ name: String) {
    for place in Place.allCases { level[place] = name }
  }

  /// The index of the row on an indicator.
  package func row(of indicator: Int) -> Int? { rows.firstIndex { $0.indicator == indicator } }

  /// The written scores by indicator; `nil` unless each of the ten has one row.
  package var writtenScores: [WrittenNumber]? {
    guard hasIndicators else { return nil }
    let scores = (0..<10).map { indicator in rows.filter { $0.indicator == indicator } }
    return scores.allSatisfy { $0.count == 1 } ? scores.map { $0[0].score } : nil
  }
}
