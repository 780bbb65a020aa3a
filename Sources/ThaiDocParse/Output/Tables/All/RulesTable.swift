internal import TidyRows

extension TidyTable {
  /// One row a rule that reports are checked by, whatever the reports.
  static let rules = TidyTable(
    catalogue: "rules", Words(th: "กฎที่ใช้ตรวจ", en: "Rules"), ruleTexts.map(\.column))

  /// The rows of `rules`.
  static var ruleRows: [[TidyCell]] { Rule.all.map { rule in ruleTexts.map { .text($0.text(rule)) } } }

  private static let ruleTexts: [(column: ColumnHead, text: @Sendable (Rule) -> String)] = [
    (text("code", "รหัส", "Code"), { $0.code }),
    (text("name", "ชื่อ", "Name"), { $0.name }),
    (text("severity", "ความสำคัญ", "Severity"), { $0.severity.rawValue }),
    (text("title_th", "เรื่อง", "Title in Thai"), { $0.title.th }),
    (text("title", "เรื่องภาษาอังกฤษ", "Title"), { $0.title.en }),
    (text("rationale_th", "เหตุผลและวิธีแก้ไข", "Rationale in Thai"), { $0.rationale.th }),
    (text("rationale", "เหตุผลและวิธีแก้ไขภาษาอังกฤษ", "Rationale"), { $0.rationale.en }),
  ]

  private static func text(_ name: String, _ th: String, _ en: String) -> ColumnHead {
    ColumnHead(name: name, th: th, en: en, kind: .text)
  }
}
