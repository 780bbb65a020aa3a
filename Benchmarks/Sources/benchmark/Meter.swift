import CAllocationCounter
import Glibc

/// What a piece of work costs the calling thread.
struct Cost {
  var nanoseconds = 0
  var allocations = 0
}

/// Reads the thread's own processor time and its allocations: time that other programs take doesn't count.
enum Meter {
  static func read() -> Cost {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Cost(
      nanoseconds: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec), allocations: Int(allocation_count()))
  }

  /// What one reading takes, in nanoseconds: the median of many.
  static let overhead: Double = {
    var gaps: [Double] = []
    var last = read()
    for _ in 0..<10_001 {
      let now = read()
      gaps.append(Double(now.nanoseconds - last.nanoseconds))
      last = now
    }
    return gaps.median
  }()
}

extension [Double] {
  /// The middle value, NaN of none.
  var median: Double {
    let sorted = sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
