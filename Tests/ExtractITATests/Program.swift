import Foundation

/// Runs the built program, as a shell would.
struct Program {
  /// What a run gave.
  struct Run {
    let status: Int32
    let output: Data
    let talk: String
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardized

  /// Beside the test bundle, which is in the same folder of the build.
  static let url =
    Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "extract-ita")
    ?? root.appending(path: ".build/debug/extract-ita")

  /// A report of the corpus.
  static let sample = root.appending(path: "Corpus/reports/2566/dong-mawaeng-thong/report.txt").path

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = ["LANG": "en_US.UTF-8"]
  ) throws -> Run {
    try run(executable: url, arguments, input: input, environment: environment)
  }

  /// Runs a line of the shell, in which `$EXTRACT` is the program and `$SAMPLE` a report.
  static func shell(_ line: String, environment: [String: String] = ["LANG": "en_US.UTF-8"]) throws -> Run {
    var environment = environment
    environment["EXTRACT"] = url.path
    environment["SAMPLE"] = sample
    environment["PATH"] = "/usr/local/bin:/usr/bin:/bin"
    return try run(
      executable: URL(fileURLWithPath: "/bin/bash"), ["-c", line], input: Data(), environment: environment)
  }

  /// Runs any program to its end.
  static func run(
    executable: URL, _ arguments: [String], input: Data, environment: [String: String]
  ) throws -> Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    try input.write(to: files[0])
    try Data().write(to: files[1])
    try Data().write(to: files[2])
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try Data(contentsOf: files[1]),
      talk: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}

/// A pseudo-terminal, by the `script` of util-linux.
enum Terminal {
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

  static func run(_ line: String) throws -> String {
    try Program.shell("script -qec '\(line)' /dev/null < /dev/null").text
  }
}

/// A folder that goes away with the last reference to it.
final class ScratchFolder {
  let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and returns its path.
  func file(_ name: String, _ bytes: Data) throws -> String {
    let file = url.appending(path: name)
    try bytes.write(to: file)
    return file.path
  }
}
