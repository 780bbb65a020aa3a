import ThaiNumerals

extension ReportTelling {
  /// What the report says besides scores: how much of it, then, as details, the texts themselves.
  var texts: [ReadableReport.Section] {
    [contents, analyses, list("actions", report.actions.map(item)), recommendations, measures].compactMap {
      $0
    }
  }

  private var contents: ReadableReport.Section? {
    let counts: [(field: String, count: Int)] = [
      ("claims", report.claims.count), ("analyses", report.analyses.count), ("actions", report.actions.count),
      ("recommendations", report.recommendations.count), ("measures", report.measures.count),
    ]
    let table = TextTable(
      [TextTable.Column(title: say("ส่วน", "Part")), column("count", isNumeric: true)],
      rows: counts.filter { $0.count > 0 }.map { [title($0.field), "\($0.count)"] })
    return section(say("เนื้อหาอื่นในเอกสาร", "Also in the document"), table)
  }

  private func list(_ field: String, _ items: [String]) -> ReadableReport.Section? {
    guard !items.isEmpty else { return nil }
    return ReadableReport.Section(
      title: title(field), content: .list(items), isDetail: true)
  }

  private func item(_ text: NumberedText) -> String {
    text.number.map { "\($0.value). \(text.text.value)" } ?? text.text.value
  }

  private var analyses: ReadableReport.Section? {
    let table = TextTable(
      [
        column("indicator", isNumeric: true), column("score", isNumeric: true), column("finding"),
        column("improvement"),
      ],
      rows: report.analyses.map {
        [text($0.indicator), text($0.score), text($0.finding), text($0.improvement)]
      })
    return section(title("analyses"), table, isDetail: true)
  }

  private var recommendations: ReadableReport.Section? {
    list(
      "recommendations",
      report.recommendations.map { recommendation in
        [recommendation.instrument?.value, recommendation.text.value].compactMap { $0 }.joined(
          separator: ": ")
      })
  }

  private var measures: ReadableReport.Section? {
    let table = TextTable(
      [
        column("number", isNumeric: true), column("measures"), column("steps"), column("responsible"),
        column("period"), column("followUp"),
      ],
      rows: report.measures.map { measure in
        [
          text(measure.number), text(measure.title), measure.steps.map(item).joined(separator: "; "),
          measure.responsible.map(\.value).joined(separator: "; "), text(measure.period?.text),
          text(measure.followUp),
        ]
      })
    return section(title("measures"), table, isDetail: true)
  }
}
