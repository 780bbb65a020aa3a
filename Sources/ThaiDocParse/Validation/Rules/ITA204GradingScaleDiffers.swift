import ThaiNumerals

extension Rule {
  /// A row of the grading scale is not the official one.
  static let gradingScaleDiffers = Rule(
    "ITA204", "grading-scale-differs", .warning,
    title: Words(th: "ช่วงคะแนนของระดับไม่ตรงกับเกณฑ์ของปีนั้น", en: "Grading row isn't the official one"),
    rationale: Words(
      th: "ช่วงคะแนนของแต่ละระดับเป็นไปตามเกณฑ์ที่ประกาศในปีนั้น ช่วงที่ต่างออกไปมักเป็นการพิมพ์ผิดหรือเป็นเกณฑ์ของปีอื่น",
      en:
        "The range of each level is set for the year. Another one is most often a slip, or that of another year."
    ),
    triggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        คะแนน	ระดับ
        ⟦๙๐.๐๐⟧ - ๑๐๐	AA
        ๘๕.๐๐ - ⟦๘๙.๙๙⟧	A
        ๗๕.๐๐ - ๘๔.๙๙	B
        """)
    ],
    nonTriggering: [
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน

        คะแนน	ระดับ
        ๙๕ ขึ้นไป	AA
        ๘๕.๐๐ - ๙๔.๙๙	A
        ๗๕.๐๐ - ๘๔.๙๙	B
        """)
    ]
  ) { checkup in
    guard let edition = checkup.edition else { return [] }
    return checkup.report.gradingScale.compactMapWithIndex { index, row in
      guard let rule = edition.levels.first(where: { LevelCheck.same($0.name, row.level.value) }),
        let fault = OfficialRow(rule, in: edition).fault(of: row)
      else { return nil }
      return Hit(
        message: .differs(row, rule, edition.fiscalYear),
        expected: .text("\(rule.low)–\(rule.high)"), found: .text(row.range),
        subjects: [Pointer.gradingRow(index)], at: fault)
    }
  }
}

/// An official row in the ways in which it may be written.
private struct OfficialRow {
  private let rule: LevelRule
  /// The lower bound of the next higher level that asks more of the score; `nil` for the highest.
  private let ceiling: ExactDecimal?

  init(_ rule: LevelRule, in edition: Edition) {
    self.rule = rule
    ceiling = edition.levels.last { $0.low > rule.low }?.low
  }

  /// The place of the bound that differs; `nil` for a row that agrees.
  func fault(of row: GradingRow) -> SourceSpan? {
    if !isLow(row.low?.value) { return row.low?.span ?? row.level.span }
    return isHigh(row.high?.value) ? nil : row.high?.span ?? row.level.span
  }

  private func isLow(_ low: ExactDecimal?) -> Bool {
    low.map { $0 == rule.low } ?? (rule.low == 0)
  }

  /// The highest score with the level; left open, the next level's bound (`ต่ำกว่า 50`, or integers: `85–94`), or 100 for
  /// a level that asks something of the instruments besides.
  private func isHigh(_ high: ExactDecimal?) -> Bool {
    guard let high else { return rule.high == 100 }
    if high == rule.high { return true }
    guard let ceiling else { return false }
    let step = ExactDecimal(units: 1, scale: high.scale)
    return high == ceiling || high.adding(step) == ceiling
  }
}

extension GradingRow {
  /// `40.00–54.99`, as written.
  fileprivate var range: String {
    "\(low?.value.description ?? "")–\(high?.value.description ?? "")"
  }
}

extension Message {
  fileprivate static func differs(_ row: GradingRow, _ rule: LevelRule, _ year: Int) -> Message {
    Message(
      th: "ระดับ {0} ระบุช่วงคะแนน {1} แต่เกณฑ์ปีงบประมาณ พ.ศ. {4} คือ {2}–{3}",
      en: "Level {0} is given as {1}; in fiscal year {4} it is {2}–{3}.",
      .text(row.level), .text(row.range), .number(rule.low), .number(rule.high), .integer(year))
  }
}
