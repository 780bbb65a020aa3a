import Foundation
import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("Documentation of the rules") struct RulePagesTests {
  private static let folder = Corpus.root.appending(path: RulePages.folder)

  @Test("The pages are those that the rules make; UPDATE_GOLDEN=1 writes them")
  func fresh() throws {
    let pages = RulePages.all
    if Golden.isUpdating {
      try? FileManager.default.removeItem(at: Self.folder)
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      for page in pages {
        try page.text.write(to: Self.folder.appending(path: page.name), atomically: true, encoding: .utf8)
      }
    }
    #expect(Corpus.names(in: RulePages.folder) == pages.map(\.name).sorted())
    for page in pages {
      let found = try? String(contentsOf: Self.folder.appending(path: page.name), encoding: .utf8)
      Golden.expect(page.text, toBe: found ?? "", page.name)
    }
  }

  @Test("Every rule belongs to one group")
  func groups() {
    #expect(RuleGroup.all.flatMap(\.rules).map(\.code) == Rule.all.map(\.code))
  }

  @Test("Every page that another one links to is there")
  func links() throws {
    let root = "Sources/ThaiDocParse/ThaiDocParse.docc"
    let names = Corpus.names(in: root).filter { $0.hasSuffix(".md") }.map { "\(root)/\($0)" }
    let rulePages = Corpus.names(in: RulePages.folder).map { "\(RulePages.folder)/\($0)" }
    let known = Set(
      (names + rulePages).map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent })
    for path in names + rulePages {
      let text = try String(contentsOf: Corpus.root.appending(path: path), encoding: .utf8)
      for match in text.matches(of: /<doc:([A-Za-z0-9]+)>/) {
        #expect(known.contains(String(match.1)), "\(path)")
      }
    }
  }
}
