@testable import ThaiDocParse

/// A report of our own with faults of several kinds, and what `check` would hand to the formats.
enum FindingSamples {
  static let text = """
    องค์การบริหารส่วนตำบลตัวอย่าง
    รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน ระดับ A

    เครื่องมือ	น้ำหนัก
    IIT	๓๐
    EIT	๓๐
    OIT	๓๐

    องค์การบริหารส่วนตำบลตัวอย่างมีคะแนนภาพรวมเท่ากับ ๘๖.๘๑ คะแนน
    """

  static func document(path: String = "reports/ตัวอย่าง.txt", text: String = text) throws -> CheckedDocument {
    let parsed = try ReportParser().parse(Array(text.utf8))
    return CheckedDocument(path: path, source: parsed.source, findings: parsed.findings)
  }

  /// One that could not be read.
  static let unreadable = CheckedDocument(
    path: "missing.txt", source: nil, findings: [],
    problem: Words(th: "missing.txt: ไม่พบไฟล์นี้", en: "missing.txt: there is no such file."))
}
