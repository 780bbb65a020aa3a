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
    let (scale, levels) = (checkup.report.gradingScale, edition.levels)
    return scale.indices.compactMap { index in
      // By index: as an argument each level would be copied.
      guard
        let level = levels.indices.first(where: { LevelCheck.same(levels[$0].name, scale[index].level.value) }
        ),
        let fault = OfficialRow(level, in: levels).fault(of: scale[index])
      else { return nil }
      let (row, rule) = (scale[index], levels[level])
      return Hit(
        message: .differs(row, rule, edition.fiscalYear),
        expected: .range(rule.low, rule.high), found: .range(row.low?.value, row.high?.value),
        subjects: ["/gradingScale/\(index)"], at: fault)
    }
  }
}

/// An official row in the ways in which it may be written.
private struct OfficialRow {
  private let low: ExactDecimal
  private let high: ExactDecimal
  /// The lower bound of the next higher level that asks more of the score; `nil` for the highest.
  private let ceiling: ExactDecimal?

  init(_ index: Int, in levels: [LevelRule]) {
    (low, high) = (levels[index].low, levels[index].high)
    let higher = levels.lastIndex { [low] in $0.low > low }
    ceiling = higher.map { levels[$0].low }
  }

  /// The place of the bound that differs; `nil` for a row that agrees.
  func fault(of row: GradingRow) -> SourceSpan? {
    if !isLow(row.low?.value) { return row.low?.span ?? row.level.span }
    return isHigh(row.high?.value) ? nil : row.high?.span ?? row.level.span
  }

  private func isLow(_ low: ExactDecimal?) -> Bool {
    low.map { $0 == self.low } ?? (self.low == 0)
  }

  /// The highest score with the level; left open, the next level's bound (`ต่ำกว่า 50`, or integers: `85–94`), or 100 for
  /// a level that asks something of the instruments besides.
  private func isHigh(_ high: ExactDecimal?) -> Bool {
    guard let high else { return self.high == 100 }
    if high == self.high { return true }
    guard let ceiling else { return false }
    let step = ExactDecimal(units: 1, scale: high.scale)
    return high == ceiling || high.adding(step) == ceiling
  }
}

extension Message {
  fileprivate static func differs(_ row: GradingRow, _ rule: LevelRule, _ year: Int) -> Message {
    Message(
      th: "ระดับ {0} ระบุช่วงคะแนน {1} แต่เกณฑ์ปีงบประมาณ พ.ศ. {4} คือ {2}–{3}",
      en: "Level {0} is given as {1}; in fiscal year {4} it is {2}–{3}.",
      .text(row.level), .range(row.low?.value, row.high?.value), .number(rule.low), .number(rule.high),
      .integer(year))
  }
}
