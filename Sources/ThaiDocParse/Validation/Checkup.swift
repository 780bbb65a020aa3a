/// What rules look at: the report, the official rules that it is held to, and what was worked out from both.
///
/// A class, so that it is handed to each rule as one reference; nothing in it changes.
final class Checkup: Sendable {
  let report: ITAReport
  /// The scores of the indicators by their numbers.
  let sheet: ScoreSheet
  /// The rules of the assessed year; `nil` for a year that is not known, and for other assessments than the NACC's.
  let edition: Edition?
  let recomputation: Recomputation?
  /// What was repaired in the text.
  let repairs: [RepairCount]

  /// Recomputes the totals and decides the claims of a report.
  private init(_ report: inout ITAReport, _ edition: Edition?, _ repairs: [RepairCount]) {
    let edition = report.scheme == .nacc ? edition : nil
    let sheet = report.scoreSheet
    let recomputation = edition.flatMap {
      Recomputation(edition: $0, sheet: sheet, stated: report.overall?.score?.value)
    }
    let verdicts = ClaimJudge(report: report, edition: edition, recomputation: recomputation).verdicts()
    for index in report.claims.indices { report.claims[index].holds = verdicts[index] }
    self.report = report
    self.sheet = sheet
    self.edition = edition
    self.recomputation = recomputation
    self.repairs = repairs
  }

  /// The result of all checks.
  struct Result {
    /// In document order.
    var findings: [Finding] = []
    var recomputation: Recomputation?
  }

  /// Recomputes the totals of each report, decides its claims and asks every rule, each of them about all reports before
  /// the next one.
  static func run(_ built: inout [ReportBuilder.Result], repairs: [[RepairCount]]) -> [Result] {
    let checkups = built.indices.map { Checkup(&built[$0].report, built[$0].edition, repairs[$0]) }
    var hits = checkups.map { _ in RuleHits() }
    for rule in Rule.all {
      for index in checkups.indices where checkups[index].isAsked {
        hits[index].add(rule.hits(in: checkups[index]), of: rule)
      }
    }
    return zip(checkups, hits).map { checkup, hits in
      checkup.isAsked ? Result(findings: hits.findings(), recomputation: checkup.recomputation) : Result()
    }
  }

  /// A document that is no report of results isn't held to what such reports must be.
  private var isAsked: Bool { report.kind != .unrecognised }
}

/// What rules found in a report.
private struct RuleHits {
  private var hits: [(place: SourceSpan, index: Int, rule: Rule, hit: Hit)] = []

  /// Few reports have more findings.
  private static let usualCount = 16
  private static let behindAll = SourceSpan(lower: .max, upper: .max)

  mutating func add(_ found: [Hit], of rule: Rule) {
    if found.isEmpty { return }
    if hits.isEmpty { hits.reserveCapacity(Self.usualCount) }
    for hit in found { hits.append((hit.at ?? Self.behindAll, hits.count, rule, hit)) }
  }

  /// The findings in document order: by the first place, then by code; without a place last.
  ///
  /// References are sorted; the findings are made once they are in order.
  func findings() -> [Finding] {
    // The rules are asked in the order of their codes, so the index decides between equal places.
    let inOrder = hits.sorted { $0.place == $1.place ? $0.index < $1.index : $0.place < $1.place }
    return inOrder.map { Finding($0.rule, $0.hit) }
  }
}
