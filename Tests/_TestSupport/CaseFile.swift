package import Foundation
import Testing

/// A file of small cases of one stage; `Corpus/cases/README.md` describes it.
package struct CaseFile: Sendable, CustomTestStringConvertible {
  /// The folder it is in.
  package let stage: String
  /// Where it is.
  package let url: URL

  package var testDescription: String { "\(stage)/\(url.lastPathComponent)" }

  /// Its cases, in the order of the file.
  package func cases() throws -> [CorpusCase] {
    var found: [CorpusCase] = []
    var isTree = false
    for line in try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("=== ") {
        found.append(CorpusCase(name: String(line.dropFirst(4))))
        isTree = false
      } else if line == "--- tree" {
        isTree = true
      } else if let last = found.indices.last {
        if isTree { found[last].tree += line + "\n" } else { found[last].writtenInput += line + "\n" }
      }
    }
    for index in found.indices { found[index].trimTree() }
    return found
  }

  /// Compares what each case gives with its tree, or rewrites the trees.
  package func check(_ dump: (CorpusCase) throws -> String) throws {
    var cases = try cases()
    #expect(!cases.isEmpty, "\(testDescription) holds no case")
    for index in cases.indices {
      let tree = try dump(cases[index])
      if Golden.isUpdating {
        cases[index].tree = tree
      } else {
        Golden.expect(tree, toBe: cases[index].tree, "\(testDescription): \(cases[index].name)")
      }
    }
    if Golden.isUpdating { try write(cases) }
  }

  private func write(_ cases: [CorpusCase]) throws {
    let text = cases.map { "=== \($0.name)\n\($0.writtenInput)--- tree\n\($0.tree)" }.joined(separator: "\n")
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}

/// One small case: an input and the tree that it should give.
package struct CorpusCase: Sendable {
  /// What it teaches.
  package var name: String
  /// The input as the file writes it, with escapes.
  package var writtenInput = ""
  /// The expected tree.
  package var tree = ""

  /// The input's bytes: `⟨FF⟩` is a byte, `⟨U+200B⟩` a code point, `⟨⟩` at the end of a line leaves its line end out.
  package var input: [UInt8] {
    var bytes: [UInt8] = []
    var rest = writtenInput[...]
    while let open = rest.firstIndex(of: "⟨"), let close = rest[open...].firstIndex(of: "⟩") {
      bytes += rest[..<open].utf8
      let code = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      if code.isEmpty {
        rest = rest.dropFirst()
      } else if let scalar = UInt32(code.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init),
        code.hasPrefix("U+")
      {
        bytes += String(scalar).utf8
      } else if let byte = UInt8(code, radix: 16) {
        bytes.append(byte)
      }
    }
    return bytes + rest.utf8
  }

  /// A tree ends with one line end.
  fileprivate mutating func trimTree() { while tree.hasSuffix("\n\n") { tree.removeLast() } }
}
