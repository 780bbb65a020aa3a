/// Rules of one kind: those whose codes begin with the same digit.
public struct RuleGroup: Sendable {
  /// The beginning of the codes: `ITA3`.
  public let prefix: String
  /// What the rules are about.
  public let title: Words

  /// The rules of this kind, in the order of the codes.
  public var rules: [Rule] { Rule.all.filter { $0.code.hasPrefix(prefix) } }

  /// Every kind, in the order of the codes.
  public static let all: [RuleGroup] = [
    RuleGroup(prefix: "ITA1", title: Words(th: "คะแนนและผลรวม", en: "Scores and totals")),
    RuleGroup(prefix: "ITA2", title: Words(th: "หลักเกณฑ์ของปีที่ประเมิน", en: "The official framework")),
    RuleGroup(prefix: "ITA3", title: Words(th: "เรื่องเดียวกันที่ระบุไว้ต่างกัน", en: "One thing stated twice")),
    RuleGroup(prefix: "ITA4", title: Words(th: "ข้อความที่กล่าวถึงคะแนน", en: "Statements about the scores")),
    RuleGroup(prefix: "ITA5", title: Words(th: "มาตรการ", en: "Measures")),
    RuleGroup(prefix: "ITA6", title: Words(th: "ความครบถ้วนและลำดับของเอกสาร", en: "The document")),
    RuleGroup(prefix: "ITA9", title: Words(th: "ตัวอักษรและคำสะกด", en: "The text")),
  ]
}
