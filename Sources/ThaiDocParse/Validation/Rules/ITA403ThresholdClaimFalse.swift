import ThaiNumerals

extension Rule {
  /// A count of indicators above or below a score doesn't count out.
  static let thresholdClaimFalse = Rule(
    "ITA403", "threshold-claim-false", .error,
    title: Words(th: "จำนวนตัวชี้วัดที่กล่าวถึงไม่ตรงกับคะแนน", en: "Count of indicators doesn't count out"),
    rationale: Words(
      th: "เมื่อเอกสารกล่าวว่ามีตัวชี้วัดกี่ตัวที่ได้คะแนนมากกว่าหรือน้อยกว่าค่าใด จำนวนนั้นต้องนับได้จริงจากคะแนนรายตัวชี้วัด",
      en: """
        Where a report says how many indicators, or which, lie above or below a score, the scores must count out so.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน
        \(ExampleTable.results)

        มีตัวชี้วัดจำนวน ⟦๕⟧ ตัวชี้วัด ที่มีคะแนนมากกว่า ๘๕.๐๐ คะแนน
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๕๐ คะแนน
        \(ExampleTable.results)

        มีตัวชี้วัดจำนวน ๓ ตัวชี้วัด ที่มีคะแนนมากกว่า ๘๕.๐๐ คะแนน
        """)
    ]
  ) { checkup in
    FalseClaims.hits(in: checkup, of: [.above, .below, .atLeast]) { claim, named in
      let count = claim.value.map { ThresholdCount.count(checkup.report, claim.kind.value, $0.value) } ?? 0
      guard let stated = claim.count?.value else {
        return (.listed(named, claim, ThresholdCount.offenders(checkup.report, claim)), nil)
      }
      return (.count(stated, count, claim), .integer(count))
    }
  }
}

extension Message {
  fileprivate static func count(_ stated: Int, _ counted: Int, _ claim: Claim) -> Message {
    Message(
      th: "ข้อความระบุว่ามี {0} ตัวชี้วัดที่มีคะแนน{2} {3} แต่นับได้ {1} ตัวชี้วัด",
      en: "The text says that {0} indicators are {2} {3}; {1} are.",
      .integer(stated), .integer(counted), .words(ThresholdCount.words(for: claim.kind.value)),
      claim.value.map { .number($0) } ?? .text(""))
  }

  fileprivate static func listed(_ named: Argument, _ claim: Claim, _ offenders: Argument) -> Message {
    Message(
      th: "ข้อความระบุว่า{0}มีคะแนน{1} {2} แต่ {3} ไม่เป็นเช่นนั้น",
      en: "The text says this of {0}: {1} {2}; by the scores it is not true of {3}.",
      named, .words(ThresholdCount.words(for: claim.kind.value)),
      claim.value.map { .number($0) } ?? .text(""), offenders)
  }
}
