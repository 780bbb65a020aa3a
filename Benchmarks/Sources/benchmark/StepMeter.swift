/// Splits a pass from text to JSON into its steps.
struct StepMeter {
  private(set) var costs = [Cost](repeating: Cost(), count: Step.allCases.count)
  private var last = Cost()

  /// What follows counts from here.
  mutating func start() { last = Meter.read() }

  /// What was done since the last reading was `step`.
  mutating func end(_ step: Step) {
    let now = Meter.read()
    costs[step.rawValue].nanoseconds += now.nanoseconds - last.nanoseconds
    costs[step.rawValue].allocations += now.allocations - last.allocations
    last = now
  }
}
