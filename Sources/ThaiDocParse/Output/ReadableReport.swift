import ThaiNumerals

/// What people are told of a report, or of the rules of a year, in one language; the summary and the Markdown lay it out
/// each in its way.
struct ReadableReport {
  let headline: String
  /// Label and value.
  let facts: [(label: String, value: String)]
  let sections: [Section]

  struct Section {
    let title: String
    let content: Content
    /// Whether it is left out of the summary.
    var isDetail = false
  }

  enum Content {
    case table(TextTable)
    case list([String])
  }

}

extension ReadableReport {
  init(_ parsed: ParsedReport, in language: Language) {
    let telling = ReportTelling(parsed: parsed, language: language)
    self.init(
      headline: telling.headline, facts: telling.facts,
      sections: telling.checks + telling.results + telling.texts + telling.cautions)
  }
}

/// Puts the parts of a report into words.
struct ReportTelling {
  let parsed: ParsedReport
  let language: Language
  var report: ITAReport { parsed.report }

  /// One of the two.
  func say(_ th: String, _ en: String) -> String { language == .thai ? th : en }

  // MARK: Head

  var headline: String {
    report.agency?.name.value ?? report.title?.value ?? say("ไม่พบชื่อหน่วยงาน", "No agency named")
  }

  var facts: [(label: String, value: String)] {
    let all: [(String, String?)] = [
      (say("ที่ตั้ง", "Location"), location),
      (say("ประเภทเอกสาร", "Document"), documentKind),
      (
        say("ปีงบประมาณ", "Fiscal year"), report.fiscalYear.map { say("พ.ศ. \($0.value)", "\($0.value) B.E.") }
      ),
      (say("วันที่ของเอกสาร", "Date"), report.reportDate.map { spoken($0.value) }),
      (say("คะแนนรวม", "Overall score"), report.overall?.score?.value.description),
      (say("ระดับ", "Level"), report.overall?.level?.value),
    ]
    return all.compactMap { label, value in value.map { (label, $0) } }
  }

  /// A date as people say it: `2023-12-18` is 18 ธันวาคม 2566 in Thai; English keeps the ISO form.
  private func spoken(_ iso: String) -> String {
    let parts = iso.utf8.split(separator: UInt8(ascii: "-")).compactMap {
      Int(String(decoding: Array($0), as: UTF8.self))
    }
    guard language == .thai, parts.count >= 2, let month = ThaiMonth.name(of: parts[1]) else { return iso }
    let monthAndYear = "\(month) \(BuddhistEra.fromCommonEra(parts[0]))"
    return parts.count == 3 ? "\(parts[2]) \(monthAndYear)" : monthAndYear
  }

  private var location: String? {
    let agency = report.agency
    let parts = [
      agency?.subdistrict.map { say("ตำบล\($0.value)", $0.value) },
      agency?.district.map { say("อำเภอ\($0.value)", $0.value) },
      agency?.province.map { $0.value == "กรุงเทพมหานคร" ? $0.value : say("จังหวัด\($0.value)", $0.value) },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private var documentKind: String {
    switch report.kind {
    case .analysisReport: say("รายงานการวิเคราะห์ผลการประเมิน", "analysis of the results")
    case .resultReport: say("รายงานผลการประเมิน", "report of the results")
    case .announcement: say("ประกาศผลการประเมิน", "announcement of the results")
    case .leagueTable: say("ตารางผลการประเมินของหลายหน่วยงาน", "results of several agencies")
    case .measures: say("มาตรการหรือแผนการดำเนินงาน", "measures without scores")
    case .contentsOnly: say("รายการข้อมูลหรือลิงก์ที่ไม่มีคะแนน", "list of items without scores")
    case .unrecognised: say("ไม่พบผลการประเมิน ITA", "no ITA results found")
    }
  }
}
