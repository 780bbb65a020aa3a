/// How often memory is asked for, for one document; the same in each run but for one or two.
struct AllocationCounts {
  private var ways: [Int]
  private var steps: [Int]

  /// Counts the second pass: the first one fills the tables that the library makes once per process.
  init(_ document: SampleDocument) throws {
    let pipeline = Pipeline(document.bytes)
    var meter = StepMeter()
    try pipeline.run(into: &meter)
    meter = StepMeter()
    try pipeline.run(into: &meter)
    steps = meter.costs.map(\.allocations)
    ways = try Way.allCases.map { way in
      try pipeline.run(way)
      let start = Meter.read().allocations
      try pipeline.run(way)
      return Meter.read().allocations - start
    }
  }

  subscript(way: Way) -> Int { ways[way.rawValue] }
  subscript(step: Step) -> Int { steps[step.rawValue] }
}
