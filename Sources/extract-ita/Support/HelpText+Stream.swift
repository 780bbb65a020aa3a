import ThaiDocParse

/// The words of `stream --help`.
extension HelpText {
  static let stream = Words(
    th: "อ่านเอกสารบรรทัดละหนึ่งฉบับ (NDJSON) และเขียนผลบรรทัดละหนึ่งฉบับตามลำดับเดิม",
    en: "Reads documents, one a line (NDJSON), and writes reports, one a line, in the same order.")

  static let streamDiscussion = Words(
    th: """
      แต่ละบรรทัดของข้อมูลนำเข้ามาตรฐาน (stdin) คือออบเจกต์ JSON หนึ่งรายการ:

        {"id": 1, "text": "ข้อความของเอกสาร"}
        {"id": "abc", "path": "รายงาน.txt"}

      id เป็นข้อความ ตัวเลข true false หรือ null และจะเขียนคืนตามที่ได้รับทุกตัวอักษร ไม่ใส่ก็ได้ ช่องอื่นไม่นำมาใช้
      ทุกบรรทัดมีคำตอบหนึ่งบรรทัดเสมอ รวมถึงบรรทัดว่างและบรรทัดที่อ่านไม่ได้:

        {"id":1,"report":{…}}
        {"id":null,"error":{"kind":"badJSON","message":{"th":"…","en":"…"}}}

      report ตรงกับ extract --format jsonl ทุกไบต์ โดย source.name คือ id ตำแหน่งเป็นไบต์นับในข้อความที่ถอดจาก JSON แล้ว
      ชนิดของ error: badJSON, badID, noDocument, twoDocuments, tooLarge, unreadable, empty, binary

      คำตอบแต่ละบรรทัดเขียนออกทันที เมื่อได้รับ SIGTERM หรือ SIGINT จะเขียนบรรทัดที่เริ่มแล้วให้ครบแล้วจบ
      สถานะเมื่อจบ: 0 สำเร็จ, 2 คำสั่งไม่ถูกต้อง, 3 มีบรรทัดที่ไม่ได้รายงานหรือไม่ใช่รายงาน ITA, 143 หรือ 130 ถูกสั่งให้หยุด
      """,
    en: """
      Each line of standard input is a JSON object:

        {"id": 1, "text": "the text of a document"}
        {"id": "abc", "path": "report.txt"}

      The id is a text, a number, true, false or null; it is written back exactly as it came, and may be left out. Other \
      keys are passed over. Each line has one line for an answer, blank ones and those that can't be read, too:

        {"id":1,"report":{…}}
        {"id":null,"error":{"kind":"badJSON","message":{"th":"…","en":"…"}}}

      The report is, byte for byte, that of extract --format jsonl, with the id for source.name. Places count bytes of the \
      text as JSON says it, not as it is escaped.
      Kinds of errors: badJSON, badID, noDocument, twoDocuments, tooLarge, unreadable, empty, binary

      Each answer is written at once. After SIGTERM or SIGINT the lines begun are answered, then the program ends.
      Exit status: 0 done, 2 wrong usage, 3 some line got no report or is no ITA report, 143 or 130 stopped
      """)

  static let maxBytes = Words(
    th: "ขนาดสูงสุดของหนึ่งบรรทัดและหนึ่งไฟล์ เช่น 500K 64MiB 1G ส่วนที่ใหญ่กว่าจะได้คำตอบเป็น error",
    en: "The most bytes of a line, and of a file: 500K, 64MiB, 1G. What is larger is answered by an error.")

  static let streamJobs = Words(
    th: "จำนวนเอกสารที่อ่านพร้อมกัน ลำดับของคำตอบไม่เปลี่ยน",
    en: "How many documents are read at once; the answers keep their order.")
}

/// What `stream` says on standard error.
extension Messages {
  static let streamHint = Words(
    th: "พิมพ์ออบเจกต์ JSON บรรทัดละหนึ่งรายการ เช่น {\"text\": \"…\"} แล้วกด Ctrl-D เพื่อจบ",
    en: "Type one JSON object a line, {\"text\": \"…\"}, and press Ctrl-D to end.")

  /// `3 lines: 1 without a report, 1 no ITA report`.
  static func streamed(_ counts: StreamCounts) -> Words {
    Words(
      th:
        "อ่าน \(counts.lines) บรรทัด: ไม่ได้รายงาน \(counts.failures) ไม่พบผลการประเมิน ITA \(counts.unrecognised)",
      en: "\(counts.lines) line\(counts.lines == 1 ? "" : "s") read: \(counts.failures) without a report, "
        + "\(counts.unrecognised) without ITA results")
  }
}
