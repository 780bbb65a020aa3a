import Foundation
package import Testing

/// What stands beside this repository on some machines: the contract and a real report, which are not part of it.
package enum Shared {
  private static let folder = Corpus.root.deletingLastPathComponent().appending(path: "shared")

  /// Whether it is here.
  package static let isPresent = FileManager.default.fileExists(atPath: folder.path)
  /// Whether its absence is a failure.
  package static let isRequired = ProcessInfo.processInfo.environment["REQUIRE_SHARED"] == "1"
  /// What a test that needs it says where it is skipped.
  package static let isMissing: Comment =
    "The contract and the reference report in ../shared aren't on this machine."

  /// A file's bytes.
  package static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  /// A file's text.
  package static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }
}
