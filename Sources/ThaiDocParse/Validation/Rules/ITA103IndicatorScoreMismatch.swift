import ThaiNumerals

extension Rule {
  /// An indicator's score is not what its sub-indicators or items give.
  static let indicatorScoreMismatch = Rule(
    "ITA103", "indicator-score-mismatch", .error,
    title: Words(th: "คะแนนตัวชี้วัดไม่ตรงกับข้อย่อย", en: "Indicator score doesn't follow from its items"),
    rationale: Words(
      th: """
        ปี 2564 (และถือตามในปี 2565) คะแนนตัวชี้วัดของ OIT คือค่าเฉลี่ยของตัวชี้วัดย่อย และตัวชี้วัดย่อยคือค่าเฉลี่ยของข้อมูลแต่ละข้อ \
        ปีอื่นยังไม่มีหลักเกณฑ์ที่ยืนยันได้ จึงไม่ตรวจ
        """,
      en: """
        In 2564 (and presumably 2565) an indicator of open data is the mean of its sub-indicators, and each of these the \
        mean of its items. For other years no rule is established, so nothing is checked.
        """),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การเปิดเผยข้อมูล	๙๐.๐๐
        การป้องกันการทุจริต	⟦๙๓.๗๕⟧
        10.1 การดำเนินการเพื่อป้องกันการทุจริต	๘๗.๕๐
        10.2 มาตรการภายในเพื่อป้องกันการทุจริต	๕๐.๐๐
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การเปิดเผยข้อมูล	๙๐.๐๐
        การป้องกันการทุจริต	๖๘.๗๕
        10.1 การดำเนินการเพื่อป้องกันการทุจริต	๘๗.๕๐
        10.2 มาตรการภายในเพื่อป้องกันการทุจริต	๕๐.๐๐
        """),
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๘๗.๕๐ คะแนน

        ตัวชี้วัด	คะแนน
        การเปิดเผยข้อมูล	๙๐.๐๐
        การป้องกันการทุจริต	๙๓.๗๕
        10.1 การดำเนินการเพื่อป้องกันการทุจริต	๘๗.๕๐
        10.2 มาตรการภายในเพื่อป้องกันการทุจริต	๕๐.๐๐
        """),
    ]
  ) { checkup in
    guard let edition = checkup.edition, edition.items.hasMeanOfSubIndicators else { return [] }
    let indicators = checkup.report.indicators
    // Most reports list no items at all.
    return indicators.indices.compactMap { index in
      if indicators[index].items.isEmpty { return nil }
      let indicator = indicators[index]
      guard let stated = indicator.score,
        let total = ItemMean(indicator, edition.items).total, !total.agrees(with: stated.value)
      else { return nil }
      return Hit(
        message: .mismatch(indicator, stated.value, total), expected: .number(total.published),
        found: .number(stated), subjects: ["/indicators/\(index)/score"], at: stated.span,
        comparedWith: indicator.items.compactMap { $0.score?.span })
    }
  }
}

/// An indicator's score from its sub-indicators or, where these have none, from their items.
private struct ItemMean {
  /// `nil` where some score is missing.
  let total: Total?

  init(_ indicator: Indicator, _ rules: ItemRules) {
    let parts = rules.subIndicators(ofIndicator: indicator.number.value)
    func score(_ code: String) -> ExactDecimal? {
      indicator.items.first { Self.sameCode($0.code.value, code) }?.score?.value
    }
    var sum = RunningSum()
    for part in parts {
      guard let score = score(part.code) else {
        total = Self.fromItems(parts, score)
        return
      }
      sum.add(score, times: 1)
    }
    total = parts.isEmpty ? nil : sum.total(dividedBy: parts.count)
  }

  /// Worked out in integers: each sub-indicator is multiplied by the others' numbers of items.
  private static func fromItems(_ parts: [SubIndicatorRule], _ score: (String) -> ExactDecimal?) -> Total? {
    let divisor = parts.reduce(1) { $0 * $1.items.count }
    var sum = RunningSum()
    for part in parts {
      for item in part.items {
        guard let score = score("O\(item)") else { return nil }
        sum.add(score, times: divisor / part.items.count)
      }
    }
    return sum.total(dividedBy: divisor * parts.count)
  }

  /// `o17`, `๙.๑`: codes in either case and script.
  private static func sameCode(_ written: String, _ code: String) -> Bool {
    var rest = code.utf8[...]
    for scalar in written.unicodeScalars {
      let byte: UInt32
      switch scalar.value {
      case 0x0E50...0x0E59: byte = scalar.value - 0x0E50 + 0x30
      case 0x61...0x7A: byte = scalar.value - 0x20
      case 0x21...0x7E: byte = scalar.value
      default: continue
      }
      guard let next = rest.popFirst(), UInt32(next) == byte else { return false }
    }
    return rest.isEmpty
  }
}

extension Message {
  fileprivate static func mismatch(
    _ indicator: Indicator, _ stated: ExactDecimal, _ total: Total
  ) -> Message {
    Message(
      th: "คะแนนตัวชี้วัดที่ {0} {1} ระบุว่า {2} แต่คำนวณจากข้อย่อยได้ {3}",
      en: "The score of indicator {0} ({1}) is given as {2}, but its items give {3}.",
      .integer(indicator.number.value), .text(indicator.name), .number(stated), .number(total.score))
  }
}
