extension TidyTable {
  /// One row a value that is less than certain.
  static let doubts = TidyTable(
    "doubts", Words(th: "ค่าที่ไม่แน่ชัด", en: "Doubts"), of: { $0.doubts },
    [
      .text("subject", "ค่า (JSON Pointer)", "Subject (JSON Pointer)") { $0.subject },
      .text("reason", "เหตุ", "Reason") { $0.reason },
      .text("message_th", "คำอธิบาย", "Message in Thai") { $0.message.th },
      .text("message", "คำอธิบายภาษาอังกฤษ", "Message") { $0.message.en },
    ] + TidyField.place { $0.span })

  /// One row a number with the shape of a score that went nowhere.
  static let unclaimed = TidyTable(
    "unclaimed", Words(th: "ตัวเลขที่ไม่ได้นำมาใช้", en: "Unclaimed numbers"), of: { $0.parsed.unclaimed },
    TidyField.place { $0 } + TidyField.quotation { $0 })

  /// One row a kind of repair that damaged text needed.
  static let repairs = TidyTable(
    "repairs", Words(th: "การซ่อมข้อความ", en: "Repairs"), of: { $0.parsed.repairs },
    [
      .text("kind", "ลักษณะที่ชำรุด", "Kind") { $0.kind },
      .integer("count", "จำนวน", "Count") { $0.count },
    ])
}
