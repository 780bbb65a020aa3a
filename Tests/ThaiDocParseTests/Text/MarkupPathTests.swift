import Testing
import _TestSupport

@testable import ThaiDocParse

/// Plain markup is read by a scanner, any other by libxml2: both must read the same.
@Suite("Two readers of markup") struct MarkupPathTests {
  private static let files = Corpus.stages.flatMap(Corpus.cases)

  @Test(arguments: files)
  func sameText(_ file: CaseFile) throws {
    for example in try file.cases() where example.input.contains(where: { $0 == 0x3C || $0 == 0x26 }) {
      try compare(example.input, "\(example.name)")
    }
  }

  @Test(arguments: Corpus.reports)
  func sameText(_ report: WholeReport) throws {
    let input = try report.input()
    if input.contains(0x3C) { try compare(input, report.testDescription) }
  }

  /// A comment is beyond the scanner, so it sends the same text to the other reader.
  private func compare(_ input: [UInt8], _ name: String) throws {
    let plain = try DocumentTree(input)
    let parsed = try DocumentTree(input + Array("<!-- -->".utf8))
    Golden.expect(singleBreaks(parsed.tokens), toBe: singleBreaks(plain.tokens), name)
    Golden.expect(parsed.grids, toBe: plain.grids, name)
  }

  private func singleBreaks(_ text: String) -> String { text.replacing("↵↵", with: "↵") }
}
