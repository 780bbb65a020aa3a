import ThaiNumerals

/// How fast the scanner is.
enum ScanSpeed {
  static func report(_ files: [[UInt8]]) {
    let total = files.reduce(0) { $0 + $1.count }
    let scanner = NumeralScanner()
    var found = 0
    let scan = speed(of: total) {
      found = 0
      for file in files { scanner.forEach(in: file.span) { _ in found += 1 } }
    }
    let kept = speed(of: total) { for file in files { found = max(found, scanner.scan(file.span).count) } }
    var digits = 0
    let plain = speed(of: total) { digits = files.reduce(0) { $0 + digitsAndLines($1.span) } }
    print("\(files.count) files, \(total) bytes, \(found) numbers, \(digits) Thai digits, tabs and line ends")
    print("scanner, each number handed over   \(Int(scan)) MB/s")
    print("scanner, all numbers in an array   \(Int(kept)) MB/s")
    print("plain loop that counts digits      \(Int(plain)) MB/s")
  }

  /// The best of 15 rounds of at least 20 passes, in 10^6 bytes a second of processor time.
  private static func speed(of bytes: Int, _ pass: () -> Void) -> Double {
    let passes = max(20, 4_000_000 / max(1, bytes))
    var best = 0.0
    for _ in 0..<15 {
      let start = processorTime()
      for _ in 0..<passes { pass() }
      best = max(best, Double(bytes * passes) * 1000 / Double(processorTime() - start))
    }
    return best
  }

  @inline(never)
  private static func digitsAndLines(_ bytes: Span<UInt8>) -> Int {
    var (offset, count) = (0, 0)
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 9 || byte == 10 {
        count &+= 1
      } else if byte == 0xE0, offset &+ 2 < bytes.count, bytes[offset &+ 1] == 0xB9,
        bytes[offset &+ 2] &- 0x90 <= 9
      {
        count &+= 1
        offset &+= 2
      }
      offset &+= 1
    }
    return count
  }
}
