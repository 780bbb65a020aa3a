import FoundationEssentials
import Glibc

/// Measures the library. Its arguments are in Benchmarks/README.md.
@main
enum Benchmark {
  static let usage = """
    usage: benchmark                         speed and allocations, beside cmark and Python
           benchmark --check-thresholds      fail if a sample report costs more allocations than on file
           benchmark --update-thresholds     write the allocations of now to the file
           benchmark --loop FILE [SECONDS [report|json|compact]]
                                             from text to that again and again, for a profiler
    """

  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      complain("benchmark: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.count) {
    case (nil, _):
      let documents = try SampleDocuments(root: root())
      try SpeedReport(documents).run()
      try PythonPeer.run(root: root(), document: documents.reference)
    case ("--check-thresholds", 1): try checkThresholds()
    case ("--update-thresholds", 1):
      try Thresholds(counting: SampleDocuments(root: root()).samples).write(root: root())
      print("\(Thresholds.path) is written; read the difference.")
    case ("--loop", 2...4): try loop(arguments[1], Array(arguments.dropFirst(2)))
    case ("--help", _), ("-h", _): print(usage)
    default:
      complain(usage)
      exit(2)
    }
  }

  private static func checkThresholds() throws {
    let counted = try Thresholds(counting: SampleDocuments(root: root()).samples)
    let complaints = try Thresholds(root: root()).complaints(of: counted)
    guard complaints.isEmpty else {
      throw BenchmarkError("too many allocations\n" + complaints.joined(separator: "\n"))
    }
    print("Allocations are within \(Thresholds.path).")
  }

  private static func loop(_ path: String, _ options: [String]) throws {
    guard let seconds = Double(options.first ?? "5") else {
      throw BenchmarkError("no number of seconds: \(options[0])")
    }
    let name = options.count > 1 ? options[1] : "\(Way.report)"
    guard let way = Way.allCases.first(where: { "\($0)" == name }) else {
      throw BenchmarkError("no such way: \(name)")
    }
    let pipeline = Pipeline(try SampleDocuments.bytes(path))
    let start = Meter.read().nanoseconds
    var passes = 0
    while Double(Meter.read().nanoseconds - start) < seconds * 1e9 {
      try pipeline.run(way)
      passes += 1
    }
    let time = Double(Meter.read().nanoseconds - start)
    print("\(passes) times, \(speedText(Double(passes * pipeline.bytes.count) * 1000 / time)) MB/s")
  }

  /// The project's folder: this one, or the one above.
  private static func root() throws -> String {
    for folder in [".", ".."] where FileManager.default.fileExists(atPath: folder + "/Corpus/reports") {
      return folder
    }
    throw BenchmarkError("no Corpus/reports here; run it from the project's folder")
  }
}

/// Tells the person at the terminal, apart from the results.
func complain(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = unsafe bytes.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
