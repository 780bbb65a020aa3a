import ThaiNumerals

extension ReportTelling {
  /// The tables of scores.
  var results: [ReadableReport.Section] {
    [
      section(say("เครื่องมือการประเมิน", "Instruments"), instruments),
      section(say("ตัวชี้วัด", "Indicators"), indicators),
      section(say("เกณฑ์ระดับผลการประเมิน", "Grading scale"), gradingScale, isDetail: true),
      section(say("ผลการประเมินปีอื่น", "Other years"), history),
      section(say("หน่วยงานอื่น", "Other agencies"), otherAgencies),
    ].compactMap { $0 }
  }

  /// A section with the table; `nil` for a table without rows.
  func section(_ title: String, _ table: TextTable, isDetail: Bool = false) -> ReadableReport.Section? {
    guard !table.rows.isEmpty else { return nil }
    return ReadableReport.Section(
      title: title, content: .table(table.withoutEmptyColumns), isDetail: isDetail)
  }

  /// A column whose title is what the field is called.
  func column(_ field: String, isNumeric: Bool = false) -> TextTable.Column {
    TextTable.Column(title: title(field), isNumeric: isNumeric)
  }

  /// What a field is called, as a title.
  func title(_ field: String) -> String {
    let words = FieldNames.words(of: field)[language]
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  func text(_ value: Sourced<some CustomStringConvertible>?) -> String { value?.value.description ?? "" }

  private var instruments: TextTable {
    TextTable(
      [
        column("code"), column("name"), column("weight", isNumeric: true), column("score", isNumeric: true),
        column("points", isNumeric: true), column("indicators"),
      ],
      rows: report.instruments.map { instrument in
        [
          instrument.code.value.rawValue, text(instrument.name), text(instrument.weight),
          text(instrument.score),
          text(instrument.points), Self.ranges(instrument.indicators.map(\.value)),
        ]
      })
  }

  /// Numbers that follow each other as ranges: `1–5, 9`.
  static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound < Int.max, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }

  private var indicators: TextTable {
    TextTable(
      [
        column("number", isNumeric: true), column("name"), column("instrument"),
        column("score", isNumeric: true),
        column("rank", isNumeric: true),
      ],
      rows: report.indicators.map { indicator in
        [
          text(indicator.number), text(indicator.name), indicator.instrument?.rawValue ?? "",
          text(indicator.score), text(indicator.rank),
        ]
      })
  }

  private var gradingScale: TextTable {
    TextTable(
      [column("level"), column("low", isNumeric: true), column("high", isNumeric: true)],
      rows: report.gradingScale.map { [text($0.level), text($0.low), text($0.high)] })
  }

  private var history: TextTable {
    TextTable(
      [column("fiscalYear", isNumeric: true), column("score", isNumeric: true), column("level")],
      rows: report.history.map { [text($0.fiscalYear), text($0.overall?.score), text($0.overall?.level)] })
  }

  private var otherAgencies: TextTable {
    TextTable(
      [
        column("rank", isNumeric: true), column("name"), column("district"), column("province"),
        column("score", isNumeric: true), column("level"),
      ],
      rows: report.otherAgencies.map { agency in
        [
          text(agency.rank), text(agency.name), text(agency.district), text(agency.province),
          text(agency.overall?.score), text(agency.overall?.level),
        ]
      })
  }
}
