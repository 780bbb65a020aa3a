import ThaiDocParse

/// What it gains to read several documents together, and not one by one.
struct GroupMeasurement {
  let name: String
  private let byteCount: Int
  /// Nanoseconds for all of them.
  private let alone: Double
  private let together: Double

  var speedAlone: Double { Double(byteCount) * 1000 / alone }
  var speedTogether: Double { Double(byteCount) * 1000 / together }
}

extension GroupMeasurement {
  private static let runCount = 15

  /// Measures documents. Both ways take turns; the median of the runs counts, and the first is a warm-up.
  init(_ name: String, _ documents: [[UInt8]]) throws {
    let parser = ReportParser()
    var runs: (alone: [Double], together: [Double]) = ([], [])
    for _ in 0...Self.runCount {
      runs.alone.append(
        try Measurement.cost(1) { for document in documents { _ = try parser.parse(document) } })
      runs.together.append(Measurement.cost(1) { _ = parser.parse(all: documents) })
    }
    self.name = name
    byteCount = documents.reduce(0) { $0 + $1.count }
    alone = Array(runs.alone.dropFirst()).median
    together = Array(runs.together.dropFirst()).median
  }
}
