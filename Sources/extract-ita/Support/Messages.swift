import ThaiDocParse

/// What the program says on standard error: which file, what is wrong, and what to do next.
enum Messages {
  static let pasteHint = Words(
    th: "วางข้อความของรายงาน แล้วกด Enter และ Ctrl-D เพื่อจบ (กด Ctrl-C เพื่อยกเลิก)",
    en: "Paste the text of the report, then press Enter and Ctrl-D to end (Ctrl-C cancels).")

  static func cannotRead(_ path: String, _ error: ReadError) -> Words {
    about(path, reason(error))
  }

  private static func reason(_ error: ReadError) -> Words {
    switch error {
    case .missing:
      Words(
        th: "ไม่พบไฟล์นี้ โปรดตรวจสอบชื่อไฟล์และโฟลเดอร์",
        en: "there is no such file; check its name and folder.")
    case .leadsNowhere:
      Words(
        th: "ลิงก์นี้ชี้ไปยังไฟล์ที่ไม่มีอยู่ โปรดระบุไฟล์จริง",
        en: "this link points to a file that is gone; name the file itself.")
    case .notAllowed:
      Words(
        th: "ไม่มีสิทธิ์อ่านไฟล์นี้ โปรดขอสิทธิ์จากเจ้าของไฟล์ หรือคัดลอกไฟล์มาไว้ที่อื่น",
        en: "you may not read this file; ask its owner for the permission, or for a copy.")
    case .isFolder:
      Words(
        th: "เป็นโฟลเดอร์ ไม่ใช่ไฟล์ โปรดระบุไฟล์ที่อยู่ในโฟลเดอร์นี้",
        en: "this is a folder, not a file; name the files in it.")
    case .tooLarge: tooLarge
    case .failed(let code):
      Words(
        th: "อ่านไม่สำเร็จ (\(FileIO.describe(errno: code))) โปรดลองอีกครั้ง",
        en: "reading failed (\(FileIO.describe(errno: code))); try again.")
    }
  }

  private static let tooLarge = Words(
    th: "ไฟล์ใหญ่เกินไป รับได้ไม่เกิน 4 GiB ต่อเอกสาร โปรดแยกเป็นหลายไฟล์",
    en: "it is too large; a document may have 4 GiB. Split it into several files.")

  static func noReport(in path: String, _ error: SourceError) -> Words {
    about(path, reason(error))
  }

  private static func reason(_ error: SourceError) -> Words {
    switch error {
    case .empty:
      Words(
        th: "ไม่มีข้อความ โปรดตรวจสอบว่าบันทึกไฟล์หรือคัดลอกข้อความมาครบแล้ว",
        en: "there is no text in it; check that it was saved, or copied, whole.")
    case .binary(let offset):
      Words(
        th: "ไม่ใช่ไฟล์ข้อความ (พบไบต์ 0 ที่ตำแหน่ง \(offset)) "
          + "โปรดบันทึกเอกสารเป็นข้อความ (.txt) หรือคัดลอกข้อความมาวาง",
        en: "this is no text (a zero byte stands at offset \(offset)); "
          + "save the document as plain text (.txt), or paste its text.")
    case .tooLarge: tooLarge
    }
  }

  static func unrecognised(_ path: String) -> Words {
    let reason = Words(
      th: "ไม่พบผลการประเมิน ITA ในเอกสารนี้ โปรดตรวจสอบว่าเป็นรายงานที่ต้องการและข้อความมาครบถ้วน",
      en: "no ITA results were found in it; check that it is the right document, and that its text is whole.")
    return about(path, reason)
  }

  static func cannotWrite(_ reason: String) -> Words {
    Words(
      th: "เขียนผลลัพธ์ไม่สำเร็จ (\(reason)) ผลลัพธ์จึงไม่ครบ โปรดตรวจสอบพื้นที่ว่างของดิสก์แล้วลองอีกครั้ง",
      en:
        "writing the output failed (\(reason)), so it is not complete; check the free disk space and try again."
    )
  }

  /// The reason behind the file's name, which is kept from doing things to the terminal.
  private static func about(_ path: String, _ reason: Words) -> Words {
    let name = Words(th: path == "-" ? "ข้อมูลนำเข้ามาตรฐาน" : path, en: path == "-" ? "standard input" : path)
    return Words(
      th: "\(DisplayText.line(name.th)): \(reason.th)", en: "\(DisplayText.line(name.en)): \(reason.en)")
  }
}
