/// What one document costs.
struct Measurement {
  let document: SampleDocument
  /// Nanoseconds, by `Step`.
  private let stepTimes: [Double]
  private let stepAllocations: [Int]
  /// Nanoseconds, by `Way`.
  private let wayTimes: [Double]
  private let wayAllocations: [Int]

  func time(_ way: Way) -> Double { wayTimes[way.rawValue] }
  func allocations(_ step: Step) -> Int { stepAllocations[step.rawValue] }
  func allocations(_ way: Way) -> Int { wayAllocations[way.rawValue] }

  /// 10⁶ bytes of input a second.
  func speed(_ way: Way) -> Double { megabytesPerSecond(wayTimes[way.rawValue]) }
  func speed(_ step: Step) -> Double { megabytesPerSecond(stepTimes[step.rawValue]) }

  private func megabytesPerSecond(_ nanoseconds: Double) -> Double {
    Double(document.bytes.count) * 1000 / max(nanoseconds, 1)
  }
}

extension Measurement {
  /// How long a run takes, in nanoseconds: a small document is read many times in one.
  private static let runLength = 40_000_000.0
  private static let runCount = 7

  /// Measures a document. All ways and the steps take turns in each run, so that a slow moment of the machine meets
  /// them alike; the median of the runs counts. The first pass of each is a warm-up.
  init(_ document: SampleDocument) throws {
    let pipeline = Pipeline(document.bytes)
    let allocations = try AllocationCounts(document)
    var passes = try Way.allCases.map { way in Self.passes(try Self.cost(1) { try pipeline.run(way) }) }
    var warmUp = StepMeter()
    passes.append(Self.passes(try Self.cost(1) { try pipeline.run(into: &warmUp) }))
    var wayRuns = [[Double]](repeating: [], count: Way.allCases.count)
    var stepRuns = [[Double]](repeating: [], count: Step.allCases.count)
    for _ in 0..<Self.runCount {
      for way in Way.allCases {
        wayRuns[way.rawValue].append(try Self.cost(passes[way.rawValue]) { try pipeline.run(way) })
      }
      let count = passes[Way.allCases.count]
      var meter = StepMeter()
      for _ in 0..<count { try pipeline.run(into: &meter) }
      for (step, cost) in meter.costs.enumerated() {
        stepRuns[step].append(
          max(Double(cost.nanoseconds) / Double(count) - Self.readings(step) * Meter.overhead, 0))
      }
    }
    self.document = document
    wayTimes = wayRuns.map(\.median)
    stepTimes = stepRuns.map(\.median)
    wayAllocations = Way.allCases.map { allocations[$0] }
    stepAllocations = Step.allCases.map { allocations[$0] }
  }

  /// How often the meter is read in a step; `release` has two parts.
  private static func readings(_ step: Int) -> Double { step == Step.release.rawValue ? 2 : 1 }

  private static func passes(_ nanoseconds: Double) -> Int { max(1, Int(runLength / max(nanoseconds, 1))) }

  /// Nanoseconds of one pass, from several in a row.
  static func cost(_ passes: Int, _ body: () throws -> Void) rethrows -> Double {
    let start = Meter.read()
    for _ in 0..<passes { try body() }
    return Double(Meter.read().nanoseconds - start.nanoseconds) / Double(passes)
  }
}
