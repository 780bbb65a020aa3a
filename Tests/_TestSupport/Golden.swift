import Foundation
package import Testing

/// Expected texts that are kept in files.
package enum Golden {
  /// Whether expected texts are to be rewritten: `UPDATE_GOLDEN=1 swift test`.
  package static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// Records an issue that shows where two texts part, unless they are equal.
  package static func expect(
    _ actual: String, toBe expected: String, _ name: String, at location: SourceLocation = #_sourceLocation
  ) {
    guard actual != expected else { return }
    Issue.record(
      "\(name)\n\(difference(from: expected, to: actual))\nUPDATE_GOLDEN=1 rewrites what is expected.",
      sourceLocation: location)
  }

  /// The lines that are only in one of the texts, marked `-` for expected and `+` for found, each with its number.
  package static func difference(from expected: String, to actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = new.difference(from: old).map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, "- \(offset + 1): \(line)")
      case .insert(let offset, let line, _): (offset, "+ \(offset + 1): \(line)")
      }
    }
    return changes.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
  }
}
