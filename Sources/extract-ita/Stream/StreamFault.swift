import ThaiDocParse

/// Why a line of `stream` has no report.
enum StreamFault: Error, Hashable {
  /// A line with nothing in it.
  case blank
  /// The line ends before its object does.
  case cutOff
  /// No JSON object; the byte at `offset`, counted from 0, can't stand there.
  case badJSON(offset: Int)
  /// The id is no scalar, isn't UTF-8, or stands twice.
  case badID
  /// Neither `text` nor `path`, or what stands there is no text.
  case noDocument
  case twoDocuments
  /// The line, or the file, has more bytes than `limit`.
  case tooLarge(limit: Int)
  case unreadable(ReadError)
  case noText(SourceError)

  /// What a program that reads the answer tells the faults apart by.
  var kind: String {
    switch self {
    case .blank, .cutOff, .badJSON: "badJSON"
    case .badID: "badID"
    case .noDocument: "noDocument"
    case .twoDocuments: "twoDocuments"
    case .tooLarge, .unreadable(.tooLarge), .noText(.tooLarge): "tooLarge"
    case .unreadable: "unreadable"
    case .noText(.empty): "empty"
    case .noText(.binary): "binary"
    }
  }

  var message: Words {
    switch self {
    case .blank:
      Words(
        th: "บรรทัดว่าง โปรดเขียนหนึ่งเอกสารต่อหนึ่งบรรทัด เช่น \(Self.example)",
        en: "the line is blank; write one document on each line: \(Self.example).")
    case .cutOff:
      Words(
        th:
          "บรรทัดจบก่อนที่ออบเจกต์ JSON จะครบ โปรดเขียนออบเจกต์ทั้งหมดในบรรทัดเดียว โดยใช้ \\n แทนการขึ้นบรรทัดใหม่ในข้อความ",
        en:
          "the line ends before its JSON object does; write the object on one line, with \\n for line ends in its text."
      )
    case .badJSON(let offset):
      Words(
        th: "ไม่ใช่ออบเจกต์ JSON ที่ถูกต้อง (ผิดที่ไบต์ที่ \(offset + 1) ของบรรทัด) โปรดเขียนตามรูปแบบ \(Self.example)",
        en: "this is no JSON object (wrong at byte \(offset + 1) of the line); write \(Self.example).")
    case .badID:
      Words(
        th: "id ต้องมีเพียงหนึ่งเดียว และเป็นข้อความ UTF-8 ตัวเลข true false หรือ null",
        en: "the id must stand once, as a text in UTF-8, a number, true, false or null.")
    case .noDocument:
      Words(
        th: "ไม่มีเอกสาร โปรดใส่ข้อความของเอกสารใน \"text\" หรือชื่อไฟล์ใน \"path\"",
        en: "there is no document; put its text into \"text\", or the name of its file into \"path\".")
    case .twoDocuments:
      Words(
        th: "มีเอกสารมากกว่าหนึ่ง โปรดใส่ \"text\" หรือ \"path\" อย่างใดอย่างหนึ่งเพียงครั้งเดียว",
        en: "there is more than one document; put in one \"text\" or one \"path\".")
    case .tooLarge(let limit):
      Words(
        th: "ใหญ่เกิน \(limit) ไบต์ โปรดเพิ่ม --max-bytes หรือแยกเอกสาร",
        en: "this is larger than \(limit) bytes; raise --max-bytes, or split the document.")
    case .unreadable(let error): Messages.reason(error)
    case .noText(let error): Messages.reason(error)
    }
  }

  private static let example = #"{"id": 1, "text": "…"}"#
}
