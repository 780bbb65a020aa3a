import FoundationEssentials

/// How many allocations each sample report may cost, by the version of Swift. Counts, not seconds: they are the same on
/// every machine.
struct Thresholds {
  /// By document, then by way.
  private var limits: [String: [String: Int]]

  /// A count may rise so far before it fails: by 3 in 100, and by 2 in a small one.
  private static func highest(_ limit: Int) -> Int { limit + max(2, limit * 3 / 100) }

  /// The file of this compiler.
  static let path: String = {
    #if compiler(>=6.4)
      "Benchmarks/Thresholds/6.4.json"
    #else
      "Benchmarks/Thresholds/6.3.json"
    #endif
  }()

  /// Counts the allocations of all documents.
  init(counting documents: [SampleDocument]) throws {
    limits = [:]
    for document in documents {
      let counts = try AllocationCounts(document)
      limits[document.name] = ["report": counts[.report], "json": counts[.json], "compact": counts[.compact]]
    }
  }

  /// The limits on file.
  init(root: String) throws {
    let file = root + "/" + Self.path
    guard FileManager.default.fileExists(atPath: file) else {
      throw BenchmarkError("there is no \(Self.path); --update-thresholds writes it")
    }
    limits = try JSONDecoder().decode(
      [String: [String: Int]].self, from: Data(try SampleDocuments.bytes(file)))
  }

  func write(root: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = try encoder.encode(limits)
    data.append(0x0A)
    try data.write(to: URL(filePath: root + "/" + Self.path))
  }

  /// What is wrong with `counted`, a line each.
  func complaints(of counted: Thresholds) -> [String] {
    var result: [String] = []
    for (name, counts) in counted.limits.sorted(by: { $0.key < $1.key }) {
      for (way, count) in counts.sorted(by: { $0.key < $1.key }) {
        if let limit = limits[name]?[way] {
          if count > Self.highest(limit) {
            result.append("\(name), \(way): \(count) allocations, \(limit) on file")
          }
        } else {
          result.append("\(name), \(way): \(count) allocations, none on file")
        }
      }
    }
    for name in limits.keys.sorted() where counted.limits[name] == nil {
      result.append("\(name): on file, but not in Corpus/reports")
    }
    return result
  }
}
