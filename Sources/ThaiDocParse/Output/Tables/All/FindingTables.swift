extension TidyTable {
  /// One row a finding.
  static let findings = TidyTable(
    "findings", Words(th: "สิ่งที่ตรวจพบ", en: "Findings"), of: { $0.parsed.findings },
    [
      .text("rule", "รหัส", "Rule", references: "rules") { $0.rule.code },
      .text("name", "ชื่อกฎ", "Name") { $0.rule.name },
      .text("severity", "ความสำคัญ", "Severity") { $0.rule.severity.rawValue },
      .text("message_th", "ข้อความ", "Message in Thai") { $0.message[.thai] },
      .text("message", "ข้อความภาษาอังกฤษ", "Message") { $0.message[.english] },
      .text("expected", "ค่าที่ควรเป็น", "Expected") { $0.expected?.description },
      .text("found", "ค่าที่พบ", "Found") { $0.found?.description },
      .texts("subjects", "ค่าที่เกี่ยวข้อง (JSON Pointer)", "Subjects (JSON Pointers)") { $0.subjects },
    ] + TidyField.place { $0.place })

  /// One row a place that a finding names; the first one is the place to put right.
  static let findingLocations = TidyTable(
    "finding_locations", Words(th: "ตำแหน่งของสิ่งที่ตรวจพบ", en: "Places of findings"), inside: "findings",
    by: .positionOf("finding", "สิ่งที่ตรวจพบ", "Finding"), of: { $0.parsed.findings.map(\.locations) },
    TidyField.place { $0 } + TidyField.quotation { $0 })

  /// One row a single change that would make a report agree.
  static let findingExplanations = TidyTable(
    "finding_explanations", Words(th: "สาเหตุที่เป็นไปได้", en: "Explanations"), inside: "findings",
    by: .positionOf("finding", "สิ่งที่ตรวจพบ", "Finding"), of: { $0.parsed.findings.map(\.explanations) },
    [
      .text("change", "ลักษณะการแก้ไข", "Change") { $0.change.rawValue },
      .text("subject", "ค่าที่แก้ไข (JSON Pointer)", "Subject (JSON Pointer)") { $0.subject },
      .text("from_value", "จาก", "From") { $0.from?.description },
      .text("to_value", "เป็น", "To") { $0.to?.description },
      .text("message_th", "คำอธิบาย", "Message in Thai") { $0.message[.thai] },
      .text("message", "คำอธิบายภาษาอังกฤษ", "Message") { $0.message[.english] },
      .argument("total", "คะแนนรวมที่จะได้", "Total") { $0.total },
    ])
}
