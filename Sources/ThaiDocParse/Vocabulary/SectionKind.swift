/// What a part of a report is about.
enum SectionKind: UInt8, Sendable {
  /// Before the first heading: cover, agency, year.
  case cover
  /// คำนำ
  case preface
  /// สารบัญ
  case contents
  /// กรอบการประเมิน, เครื่องมือ, เกณฑ์
  case framework
  /// ผลการประเมิน
  case results
  /// การวิเคราะห์, ข้อบกพร่อง
  case analysis
  /// แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ
  case actions
  /// ข้อเสนอแนะ
  case recommendations
  /// มาตรการ
  case measures
  /// A heading that is none of these.
  case other
}
