import Foundation
import Testing
import ThaiDocParse
import _TestSupport

@Suite("Catalogue of rules") struct RuleCatalogueTests {
  @Test("Every rule has a file named for it, and is listed; in the order of the codes")
  func files() {
    let files = Corpus.names(in: "Sources/ThaiDocParse/Validation/Rules")
    #expect(files == Rule.all.map { "\($0.code)\(camelCase($0.name)).swift" })
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
  }

  private func camelCase(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  @Test(arguments: Rule.all.map(\.code))
  func words(code: String) throws {
    let rule = try #require(Rule.named(code))
    #expect(code.wholeMatch(of: /ITA[1-9]\d\d/) != nil)
    #expect(Rule.named(rule.name)?.code == code)
    for words in [rule.title, rule.rationale] {
      #expect(words.th.unicodeScalars.contains { (0x0E01...0x0E2E).contains($0.value) }, "\(words.th)")
      #expect(!words.en.unicodeScalars.contains { (0x0E01...0x0E2E).contains($0.value) }, "\(words.en)")
    }
  }

  @Test("The catalogue of the contract is what is built", .enabled(if: Shared.isPresent, Shared.isMissing))
  func contract() throws {
    let text = try Shared.text("contract/rules.md")
    let rows = text.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 4, cells[0].wholeMatch(of: /ITA\d{3}/) != nil else { return nil }
      return "\(cells[0]) \(cells[1]) \(cells[2])"
    }
    #expect(rows == Rule.all.map { "\($0.code) \($0.name) \($0.severity.rawValue)" })
  }
}
