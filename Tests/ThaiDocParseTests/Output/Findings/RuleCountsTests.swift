import Testing

@testable import ThaiDocParse

@Suite("Findings counted by rule") struct RuleCountsTests {
  @Test("Rules come in the order of their codes, each once with the sum of its findings")
  func order() throws {
    let (first, second, last) = (Rule.all[0], Rule.all[1], try #require(Rule.all.last))
    var counts = RuleCounts()
    for (rule, findings) in [(second, 2), (last, 1), (first, 3), (second, 5)] {
      counts.add(findings, of: rule)
    }
    #expect(counts.all.map(\.rule.code) == [first.code, second.code, last.code])
    #expect(counts.all.map(\.findings) == [3, 7, 1])
  }

  @Test("Counting findings one by one gives what the list of them says")
  func findings() throws {
    let findings = try FindingSamples.document().findings
    let counts = RuleCounts(findings).all
    #expect(counts.count > 1 && counts.reduce(0) { $0 + $1.findings } == findings.count)
    for count in counts {
      #expect(count.findings == findings.count { $0.rule == count.rule })
    }
  }
}
