import Glibc
import ThaiNumerals

/// Measures ThaiNumerals, and serves the script that compares it with its peer.
@main
enum Numerals {
  static let usage = """
    usage: numerals scan FILE…        how fast the scanner reads the files, beside a plain loop over their bytes
           numerals round-trips       100,000 values each: words, money, dates, digits; there and back
           numerals digits FILE…      how fast Thai digits become Arabic ones: microseconds a file, as text and as bytes
           numerals TASK              does a task with each line of standard input: words, read, baht, arabic
           numerals time TASK         how long the task takes a line, in nanoseconds
    """

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("scan", 2...): ScanSpeed.report(arguments.dropFirst().map { Lines.bytes(of: $0) })
    case ("digits", 2...): DigitSpeed.report(arguments.dropFirst().map { Lines.bytes(of: $0) })
    case ("round-trips", 1): exit(RoundTrips.report() ? 0 : 1)
    case ("time", 2):
      guard let task = LineTask.all[arguments[1]] else { return complain() }
      print(task.nanoseconds(Lines.standardInput()))
    case (let name?, 1):
      guard let task = LineTask.all[name] else { return complain() }
      task.run(Lines.standardInput())
    default: complain()
    }
  }

  private static func complain() {
    let bytes = Array((usage + "\n").utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(2)
  }
}

/// The processor's time that this process took so far, in nanoseconds.
func processorTime() -> Int {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
