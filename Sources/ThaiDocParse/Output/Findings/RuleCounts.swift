/// How many findings of a document each rule has.
package struct RuleCounts: Hashable, Sendable {
  /// A rule and its findings.
  package struct Count: Hashable, Sendable {
    package let rule: Rule
    package fileprivate(set) var findings: Int
  }

  /// In the order of the rules' codes.
  package private(set) var all: [Count] = []

  /// Of no findings.
  package init() {}

  /// Of the findings of a document.
  package init(_ findings: [Finding]) {
    for finding in findings { add(1, of: finding.rule) }
  }

  /// Adds so many findings of a rule.
  package mutating func add(_ findings: Int, of rule: Rule) {
    for place in all.indices where all[place].rule == rule {
      all[place].findings += findings
      return
    }
    let place = all.firstIndex { $0.rule.code > rule.code } ?? all.count
    all.insert(Count(rule: rule, findings: findings), at: place)
  }
}
