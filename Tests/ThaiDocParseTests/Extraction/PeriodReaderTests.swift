import Testing

@testable import ThaiDocParse

@Suite("Periods of measures") struct PeriodReaderTests {
  /// Text, plan year, start, end.
  private static let known: [(String, Int?, String?, String?)] = [
    ("ตุลาคม ๒๕๖๕-กันยายน ๒๕๖๖", nil, "2022-10", "2023-09"),
    ("ต.ค. 66 - ก.ย. 67", nil, "2023-10", "2024-09"),
    ("1 ธ.ค. 2567 - 30 เม.ย. 2568", nil, "2024-12-01", "2025-04-30"),
    ("ก.พ. - ก.ย. 67", nil, "2024-02", "2024-09"),
    ("1/10/2565 - 30/9/2566", nil, "2022-10-01", "2023-09-30"),
    ("ตุลาคม\u{0B}๒๕๖๕ -\u{0B}กันยายน ๒๕๖๖", nil, "2022-10", "2023-09"),
    ("มีนาคม ๒๕๖๖", nil, "2023-03", "2023-03"),
    ("ภายในเดือนมีนาคม ๒๕๖๗", nil, nil, "2024-03"),
    ("ภายในวันที่ 30 กันยายน 2566", nil, nil, "2023-09-30"),
    ("ตั้งแต่เดือนมกราคม 2568 เป็นต้นไป", nil, "2025-01", nil),
    ("มกราคม 2568 เป็นต้นไป", nil, "2025-01", nil),
    ("บัดนี้ - กันยายน ๒๕๖๖", nil, nil, "2023-09"),
    ("ไตรมาสที่ ๑", 2567, "2023-10", "2023-12"),
    ("ไตรมาสที่ ๑ - ๔", 2567, "2023-10", "2024-09"),
    ("ไตรมาส 1, 2", 2567, "2023-10", "2024-03"),
    ("ไตรมาสที่ ๓ ถึงไตรมาสที่ ๔", 2567, "2024-04", "2024-09"),
    ("ไตรมาส ๒/๒๕๖๖", nil, "2023-01", "2023-03"),
    ("ภายในไตรมาสที่ 2", 2567, nil, "2024-03"),
    ("ครึ่งปีแรก", 2567, "2023-10", "2024-03"), ("ครึ่งปีหลัง", 2567, "2024-04", "2024-09"),
    ("รอบ ๖ เดือนแรก", 2567, "2023-10", "2024-03"),
    ("ตลอดปีงบประมาณ", 2567, "2023-10", "2024-09"), ("ตลอดปี", 2567, "2023-10", "2024-09"),
    ("ตลอดปีงบประมาณ พ.ศ. ๒๕๖๖", 2567, "2022-10", "2023-09"),
    ("ปีงบประมาณ ๒๕๖๖", 2567, "2022-10", "2023-09"),
    ("ภายในปีงบประมาณ ๒๕๖๖", nil, nil, "2023-09"),
    ("ต.ค. - มี.ค.", 2567, "2023-10", "2024-03"),
    ("ตุลาคม - กันยายน ปีงบประมาณ ๒๕๖๖", 2567, "2022-10", "2023-09"),
    ("ไตรมาสที่ 1 (ต.ค. - ธ.ค. 66)", 2567, "2023-10", "2023-12"),
  ]

  @Test(arguments: known)
  func resolved(text: String, planYear: Int?, start: String?, end: String?) throws {
    let period = try read(text, planYear)
    #expect(period?.start?.value == start)
    #expect(period?.end?.value == end)
  }

  @Test(arguments: [
    "ทุกเดือน", "ภายใน ๓๐ วัน", "เดือนตุลาคมของทุกปี", "มีนาคม ๒๕๖๖ และ กันยายน ๒๕๖๖", "ม.ค. - ธ.ค.", "ไตรมาสที่ 1, 3",
    "ทุกไตรมาส", "๓๑ กุมภาพันธ์ ๒๕๖๖", "รอบ ๖ เดือน", "ปีละ ๒ ครั้ง",
  ])
  func textAlone(text: String) throws {
    let period = try #require(try read(text, 2567))
    #expect(period.text.value == text)
    #expect(period.start == nil && period.end == nil)
  }

  @Test(arguments: ["ตลอดปีงบประมาณ", "ไตรมาสที่ ๑", "ต.ค. - มี.ค."])
  func unknownYear(text: String) throws {
    let period = try #require(try read(text, nil))
    #expect(period.start == nil && period.end == nil)
  }

  @Test(arguments: ["-", " ", "–", "---"])
  func empty(text: String) throws { #expect(try read(text, 2567) == nil) }

  @Test func places() throws {
    let text = "ตุลาคม ๒๕๖๕ - กันยายน ๒๕๖๖"
    let period = try #require(try read(text, nil))
    let source = Array("ก\(text)".utf8)
    func cut(_ span: SourceSpan?) -> String? {
      span.map { String(decoding: source[Int($0.lower)..<Int($0.upper)], as: UTF8.self) }
    }
    #expect(cut(period.start?.span) == "ตุลาคม ๒๕๖๕")
    #expect(cut(period.end?.span) == "กันยายน ๒๕๖๖")
    #expect(cut(period.text.span) == text)
  }

  /// One letter before the cell, so that offsets are not zero; breaks in it as markup leaves them.
  private func read(_ text: String, _ planYear: Int?) throws -> MeasurePeriod? {
    let html = text.split(separator: "\u{0B}", omittingEmptySubsequences: false).joined(separator: "<br>")
    let document = try makeDocument("ก" + html)
    return PeriodReader.read(3..<document.bytes.count, planYear: planYear, in: document)
  }
}

extension MeasurePeriod? {
  fileprivate static func == (period: MeasurePeriod?, none: _OptionalNilComparisonType) -> Bool {
    if case .none = period { true } else { false }
  }
}
