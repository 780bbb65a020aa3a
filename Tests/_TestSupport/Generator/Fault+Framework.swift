extension Fault {
  /// Weights, the scale, and the rows of the results table.
  static let framework = [
    Fault("a weight", in: [.analysis, .result]) { report, generator in
      guard report.hasWeights, !report.parts.contains(.points) else { return nil }
      let index = Int.random(in: 0..<3, using: &generator)
      let old = report.instruments[index].weight.units
      report.instruments[index].weight.units =
        [20, 30, 35, 40, 50].filter { $0 != old }.randomElement(using: &generator) ?? 20
      return Cause(change: report.year == 2562 ? nil : "weight", subjects: [index])
    },
    Fault("two weights exchanged", in: [.analysis, .result]) { report, _ in
      guard report.hasWeights, !report.parts.contains(.points) else { return nil }
      report.instruments[1].weight.units = 40
      report.instruments[2].weight.units = 30
      return Cause.none
    },
    scale("a gap in the scale", ["ITA203", "ITA204"]) { rows, row in rows[row].high.units -= 100 },
    scale("an overlap in the scale", ["ITA203", "ITA204"]) { rows, row in rows[row].low.units -= 50 },
    scale("a reversed row of the scale", ["ITA203", "ITA204"]) { rows, row in
      (rows[row].low, rows[row].high) = (rows[row].high, rows[row].low)
    },
    scale("other bounds of the scale", ["ITA204"]) { rows, _ in
      rows[5].low.units = 4000
      rows[6].high.units = 3999
    },
    Fault("a row left out", ["ITA205"], in: [.analysis, .result, .comparison]) { report, generator in
      guard !report.parts.contains(.ranks) else { return nil }
      report.rows.remove(at: Int.random(in: 0..<10, using: &generator))
      return Cause.none
    },
    Fault("a row given twice", ["ITA209"], in: [.analysis, .result]) { report, generator in
      guard !report.parts.contains(.ranks) else { return nil }
      let row = Int.random(in: 0..<10, using: &generator)
      report.rows.insert(report.rows[row], at: row)
      return Cause.none
    },
    Fault("a row of another name", ["ITA205", "ITA206"], in: [.analysis, .result]) { report, generator in
      guard !report.parts.contains(.ranks), !report.parts.contains(.numbers) else { return nil }
      let row = Int.random(in: 0..<10, using: &generator)
      report.rows[row].name = "การบริหารความเสี่ยงขององค์กร"
      report.rows[row].indicator = nil
      return Cause.none
    },
    Fault("numbers of two rows exchanged", ["ITA207"], in: [.analysis, .result]) { report, generator in
      guard report.parts.contains(.numbers) else { return nil }
      let row = Int.random(in: 0..<9, using: &generator)
      (report.rows[row].number, report.rows[row + 1].number) = (
        report.rows[row + 1].number, report.rows[row].number
      )
      return Cause.none
    },
  ]

  /// A fault in the scale, at one of its middle rows.
  private static func scale(
    _ name: String, _ codes: Set<String>,
    _ change: @escaping @Sendable (inout [DrawnReport.ScaleRow], Int) -> Void
  ) -> Fault {
    Fault(name, codes, in: [.analysis, .result, .labels]) { report, generator in
      guard report.parts.contains(.scale) else { return nil }
      change(&report.scale, Int.random(in: 1...5, using: &generator))
      return Cause.none
    }
  }
}
