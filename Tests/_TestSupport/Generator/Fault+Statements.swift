extension Fault {
  /// One thing stated twice, differently.
  static let statements = [
    Fault("the overall score stated differently") { report, generator in
      guard report.overallPlaces.count > 1, let place = report.overallPlaces.randomElement(using: &generator),
        let other = report.overall[place]?.withOtherDigit(using: &generator)
      else { return nil }
      report.overall[place] = other
      return Cause.none
    },
    Fault("an indicator's score stated differently in its analysis") { report, generator in
      guard let index = report.analyses.indices.randomElement(using: &generator),
        let other = report.analyses[index].score.withOtherDigit(using: &generator)
      else { return nil }
      report.analyses[index].score = other
      return Cause.none
    },
    Fault("the level stated differently") { report, generator in
      guard report.levelPlaces.count > 1, let place = report.levelPlaces.randomElement(using: &generator)
      else { return nil }
      report.level[place] = otherLevel(report, using: &generator)
      return Cause.none
    },
    Fault("another level") { report, generator in
      report.stateLevel(otherLevel(report, using: &generator))
      return Cause.none
    },
    Fault("the agency misspelled once", ["ITA303"]) { report, _ in
      guard report.parts.contains(.signature) else { return nil }
      report.closingName = report.agency.misspelledName
      return Cause.none
    },
    Fault("the agency's place misspelled throughout", ["ITA306"]) { report, _ in
      guard report.agency.district != nil else { return nil }
      report.agency.proper = report.agency.misspelled
      report.closingName = report.agency.name
      return Cause.none
    },
    Fault("a district of another province", ["ITA307"]) { report, _ in
      guard let district = report.agency.district, district != "เสลภูมิ" else { return nil }
      report.agency.district = "เสลภูมิ"
      return Cause.none
    },
    Fault("another fiscal year in a heading", ["ITA304"], in: [.result]) { report, _ in
      guard !report.hasHistory else { return nil }
      report.headingYear = report.year - 1
      return Cause.none
    },
  ]

  private static func otherLevel(_ report: DrawnReport, using generator: inout SeededGenerator) -> String {
    let levels = OfficialForm.levels(report.year).filter { $0 != report.level[.summary] }
    return levels.randomElement(using: &generator) ?? levels[0]
  }

  /// Claims that the scores prove false.
  static let claims = [
    claim("another indicator called highest", .highest) { claim, scores, generator in
      claim.indicators = [Int.random(in: 0..<10, using: &generator)]
      claim.value = WrittenNumber(hundredths: scores[claim.indicators[0]])
      return scores[claim.indicators[0]] != scores.max()
    },
    claim("another indicator called lowest", .lowest) { claim, scores, generator in
      claim.indicators = [Int.random(in: 0..<10, using: &generator)]
      claim.value = WrittenNumber(hundredths: scores[claim.indicators[0]])
      return scores[claim.indicators[0]] != scores.min()
    },
    claim("another highest score", .highest) { claim, _, generator in
      claim.value = claim.value.withOtherDigit(using: &generator) ?? claim.value
      return claim.indicators.count == 1
    },
    claim("one of two highest left out", .highest) { claim, _, _ in
      claim.indicators.count == 2 && claim.indicators.popLast() != nil
    },
    claim("a count above a score", .above, counts),
    claim("a count at a score or above", .atLeast, counts),
    claim("a count below a score", .below, counts),
    claim("the target", .target) { claim, _, _ in
      claim.isUp.toggle()
      return true
    },
    claim("a rise called a fall", .change) { claim, _, _ in
      claim.isUp.toggle()
      return true
    },
    claim("a difference in words", .change) { claim, _, generator in
      claim.value = claim.value.withOtherDigit(using: &generator) ?? claim.value
      return claim.value.units > 0
    },
    Fault("a difference in a table", in: [.comparison]) { report, generator in
      let (year, index) = (report.history.count - 1, Int.random(in: 0...10, using: &generator))
      let old = report.history[year].changes[index]
      let sign = old.units < 0 ? -1 : 1
      guard let other = WrittenNumber(hundredths: abs(old.units)).withOtherDigit(using: &generator),
        other.units != 0
      else { return nil }
      report.history[year].changes[index].units = sign * other.units
      return Cause.none
    },
    Fault("two ranks exchanged", in: [.analysis, .result]) { report, generator in
      guard report.parts.contains(.ranks) else { return nil }
      let row = Int.random(in: 0..<9, using: &generator)
      guard report.rows[row].rank != report.rows[row + 1].rank else { return nil }
      (report.rows[row].rank, report.rows[row + 1].rank) = (report.rows[row + 1].rank, report.rows[row].rank)
      return Cause.none
    },
  ]

  private static func claim(
    _ name: String, _ kind: DrawnReport.Claim.Kind,
    _ change: @escaping @Sendable (inout DrawnReport.Claim, [Int], inout SeededGenerator) -> Bool
  ) -> Fault {
    Fault(name) { report, generator in
      guard let index = report.claims.firstIndex(where: { $0.kind == kind }),
        change(&report.claims[index], report.scores, &generator)
      else { return nil }
      return Cause.none
    }
  }

  private static let counts: @Sendable (inout DrawnReport.Claim, [Int], inout SeededGenerator) -> Bool = {
    claim, _, generator in
    let old = claim.count
    claim.count = Int.random(in: 1...10, using: &generator)
    return claim.count != old
  }
}
