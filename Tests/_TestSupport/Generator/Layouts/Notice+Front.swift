extension Notice {
  /// What stands in front of a table: heading lines, one line, or a sentence with the result.
  ///
  /// Sets the overall score only where the sentence states it.
  mutating func front() -> String {
    switch generator.number(0...2) {
    case 0:
      let title = generator.pick([
        "รายงานผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ",
        "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
        "สรุปผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ",
      ])
      expectation["title"] = .text(title)
      let address = hasAddress ? result.office.address() + "\n" : ""
      return "\(title)\nประจำปีงบประมาณ พ.ศ. \(result.year)\n\(result.office.name)\n\(address)\n"
    case 1:
      expectation.leaveOpen(["/title"])
      return "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. \(result.year) ของ\(nameAndAddress)\n\n"
    default:
      return head() + opening() + score() + clauses() + distraction() + "\n\n"
    }
  }

  /// Whether the overall score has been stated already.
  var hasOverall: Bool { !expectation["overall"].isEmpty }

  /// A total in a table states the overall score, and no claim.
  mutating func setOverallInTable(hasLevel: Bool) {
    if !hasOverall { expectation.setOverall(result.now.overall, hasLevel ? result.now.level : nil) }
  }
}
