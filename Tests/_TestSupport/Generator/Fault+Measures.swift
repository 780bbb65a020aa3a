extension Fault {
  /// The measures table.
  static let measures = [
    measure("a number of a measure skipped", ["ITA501"]) { measures, row, _ in
      guard row > 0 else { return false }
      for index in row..<measures.count { measures[index].number += 1 }
      return true
    },
    measure("a measure without an owner", ["ITA502"]) { measures, row, _ in
      measures[row].owner = nil
      return true
    },
    measure("a period outside the plan", ["ITA503"]) { measures, row, year in
      guard measures[row].due == nil else { return false }
      measures[row].end = DrawnReport.MonthYear(month: 12, year: year + 1)
      return true
    },
    measure("a date before the plan", ["ITA504"]) { measures, row, year in
      measures[row].due = DrawnReport.MonthYear(month: 6, year: year)
      return true
    },
    measure("a reversed period", ["ITA505"]) { measures, row, _ in
      guard measures[row].start != measures[row].end else { return false }
      (measures[row].start, measures[row].end) = (measures[row].end, measures[row].start)
      return true
    },
  ]

  private static func measure(
    _ name: String, _ codes: Set<String>,
    _ change: @escaping @Sendable (inout [DrawnReport.Measure], _ row: Int, _ year: Int) -> Bool
  ) -> Fault {
    Fault(name, codes, in: [.analysis, .labels, .prose]) { report, generator in
      guard let row = report.measures.indices.randomElement(using: &generator),
        change(&report.measures, row, report.year)
      else { return nil }
      return Cause.none
    }
  }

  /// The document itself.
  static let document = [
    Fault("a contents entry without a heading", ["ITA601"], in: [.analysis]) { report, _ in
      guard let last = report.contents.last else { return nil }
      let number = report.contents.count + 1
      let isPart = last.title.hasPrefix("ส่วนที่")
      let title = (isPart ? "ส่วนที่ \(number) " : "\(number). ") + "การติดตามและรายงานผลการดำเนินงาน"
      report.contents.append(DrawnReport.ContentsEntry(title: title, page: last.page + 2, hasHeading: false))
      return Cause.none
    },
    Fault("a sentence without its number", ["ITA603"], in: [.analysis]) { report, _ in
      guard report.parts.contains(.preface) else { return nil }
      report.lacksThreshold = true
      return Cause.none
    },
    Fault("digits of two scripts in one number", ["ITA903"]) { report, _ in
      guard report.overallPlaces.contains(.summary) else { return nil }
      report.hasMixedDigits = true
      return Cause.none
    },
  ]
}
