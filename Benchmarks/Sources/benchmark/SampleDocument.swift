import FoundationEssentials

/// A document that is measured.
struct SampleDocument {
  let name: String
  let bytes: [UInt8]

  /// The document again and again, until it has at least `size` bytes, and then `times` as often.
  func repeated(toAtLeast size: Int, times: Int = 1, name: String) -> SampleDocument {
    let count = (size + bytes.count - 1) / bytes.count * times
    var result: [UInt8] = []
    result.reserveCapacity(count * bytes.count)
    for _ in 0..<count { result += bytes }
    return SampleDocument(name: name, bytes: result)
  }
}

/// The documents that there are, looked for from the project's folder.
struct SampleDocuments {
  /// The reports of `Corpus/reports`, by year and name.
  let samples: [SampleDocument]
  /// The reference report, if it stands beside the project.
  let reference: SampleDocument?

  static let referencePath = "../shared/seed/sri-kham-2565.txt"

  init(root: String) throws {
    let folder = root + "/Corpus/reports"
    samples = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      $0.hasSuffix("/report.txt")
    }
    .sorted().map { path in
      SampleDocument(
        name: String(path.dropLast("/report.txt".count)), bytes: try Self.bytes(folder + "/" + path))
    }
    guard !samples.isEmpty else { throw BenchmarkError("no reports in Corpus/reports") }
    let reference = root + "/" + Self.referencePath
    self.reference =
      FileManager.default.fileExists(atPath: reference)
      ? SampleDocument(name: "reference report", bytes: try Self.bytes(reference)) : nil
  }

  /// A megabyte of something and ten of it, to see how time grows.
  struct Growth {
    let one: SampleDocument
    let ten: SampleDocument

    init(_ unit: SampleDocument) {
      one = unit.repeated(toAtLeast: 1_000_000, name: unit.name + ", 1 MB")
      ten = unit.repeated(toAtLeast: 1_000_000, times: 10, name: unit.name + ", 10 MB")
    }
  }

  /// Large documents: all sample reports in a row, again and again, and the reference report likewise.
  var growths: [Growth] {
    let all = SampleDocument(name: "samples", bytes: samples.flatMap(\.bytes))
    return [Growth(all)] + (reference.map { [Growth($0)] } ?? [])
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BenchmarkError("can't read \(path)")
    }
    return [UInt8](data)
  }
}

/// Why the benchmark can't go on.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
