import Foundation
import Testing

@Suite("README") struct ReadmeTests {
  @Test("Every console block that holds its own input prints what the README says")
  func consoleBlocks() throws {
    let readme = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```console\n$ ").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
      .map { $0.components(separatedBy: "\nEND\n") }.filter { $0.count == 2 }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let command = block[0].replacing("extract-ita ", with: "\"$EXTRACT\" ", maxReplacements: 1)
      let run = try Program.shell(command + "\nEND\n")
      // A check that finds errors says so.
      #expect(run.status == (block[0].contains("extract-ita check") ? 1 : 0))
      #expect(run.text == block[1] + "\n")
    }
  }

  @Test("Every link to a file leads to one", arguments: ["README.md", "CONTRIBUTING.md"])
  func links(_ document: String) throws {
    let text = try String(contentsOf: Program.root.appending(path: document), encoding: .utf8)
    for link in text.components(separatedBy: "](").dropFirst().compactMap({ $0.split(separator: ")").first })
    {
      let isFile = !link.hasPrefix("http")
      #expect(
        !isFile || FileManager.default.fileExists(atPath: Program.root.appending(path: String(link)).path),
        "\(link)")
    }
  }
}
