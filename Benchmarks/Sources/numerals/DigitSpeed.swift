import ThaiNumerals

/// How fast Thai digits become Arabic ones.
enum DigitSpeed {
  static func report(_ files: [[UInt8]]) {
    let texts = files.map { String(decoding: $0, as: UTF8.self) }
    let asText = microseconds(files.count) { texts.reduce(0) { $0 &+ ThaiDigits.arabic($1).utf8.count } }
    let asBytes = microseconds(files.count) { files.reduce(0) { $0 &+ ThaiDigits.arabic(in: $1.span).count } }
    print(asText, asBytes)
  }

  /// The shortest mean time for a file among sixty rounds, as other programs may disturb most of them.
  private static func microseconds(_ files: Int, _ pass: () -> Int) -> Double {
    var best = Double.infinity
    for _ in 0..<60 {
      let start = processorTime()
      var length = 0
      for _ in 0..<50 { length &+= pass() }
      precondition(length >= 0, "the results are looked at")
      best = min(best, Double(processorTime() - start) / Double(50 * max(1, files) * 1000))
    }
    return best
  }
}
