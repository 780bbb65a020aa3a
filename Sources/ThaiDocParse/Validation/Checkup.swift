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

  private init(
    _ report: ITAReport, _ sheet: ScoreSheet, _ edition: Edition?, _ recomputation: Recomputation?,
    _ repairs: [RepairCount]
  ) {
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

  /// Recomputes the totals, decides the claims of the report and asks every rule.
  static func run(_ report: inout ITAReport, edition: Edition?, repairs: [RepairCount]) -> Result {
    let edition = report.scheme == .nacc ? edition : nil
    let sheet = report.scoreSheet
    let recomputation = edition.flatMap {
      Recomputation(edition: $0, sheet: sheet, stated: report.overall?.score?.value)
    }
    let verdicts = ClaimJudge(report: report, edition: edition, recomputation: recomputation).verdicts()
    for index in report.claims.indices { report.claims[index].holds = verdicts[index] }
    guard report.kind != .unrecognised else { return Result() }
    let checkup = Checkup(report, sheet, edition, recomputation, repairs)
    return Result(findings: checkup.findings(), recomputation: recomputation)
  }

  /// What all rules find, in document order: by the first place, then by code; without a place last.
  ///
  /// The references are sorted; the findings are made once they are in order.
  private func findings() -> [Finding] {
    var hits: [(place: SourceSpan, index: Int, rule: Rule, hit: Hit)] = []
    for rule in Rule.all {
      let found = rule.hits(in: self)
      if found.isEmpty { continue }
      if hits.isEmpty { hits.reserveCapacity(Self.usualCount) }
      for hit in found { hits.append((hit.at ?? Self.behindAll, hits.count, rule, hit)) }
    }
    // The rules are asked in the order of their codes, so the index decides between equal places.
    hits.sort { $0.place == $1.place ? $0.index < $1.index : $0.place < $1.place }
    return hits.map { Finding($0.rule, $0.hit) }
  }

  /// Few reports have more findings.
  private static let usualCount = 16

  private static let behindAll = SourceSpan(lower: .max, upper: .max)
}
