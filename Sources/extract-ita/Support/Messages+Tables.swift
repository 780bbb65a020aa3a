import ThaiDocParse

extension Messages {
  static let noTableProgram = Words(
    th: """
      ไม่พบโปรแกรม extract-ita-tables ซึ่งใช้เขียน xlsx และ sqlite
      โปรดวางไว้ในโฟลเดอร์เดียวกับ extract-ita หรือในโฟลเดอร์ของ PATH (สร้างได้ด้วย make release) หรือใช้ --to csv
      """,
    en: """
      The program extract-ita-tables, which writes xlsx and sqlite, isn't there.
      Put it beside extract-ita or into a folder of PATH (make release builds it), or use --to csv.
      """)

  static func tableProgramDoesNotStart(_ text: String) -> Words {
    Words(
      th: """
        เริ่มโปรแกรม extract-ita-tables ไม่ได้: \(text)
        โปรดติดตั้งไลบรารีที่ต้องใช้: apt-get install libxlsxwriter4 libsqlite3-0 หรือใช้ --to csv
        """,
      en: """
        The program extract-ita-tables doesn't start: \(text)
        Install the libraries that it needs (apt-get install libxlsxwriter4 libsqlite3-0), or use --to csv.
        """)
  }

  static func otherTableProgram(_ text: String) -> Words {
    Words(
      th: "โปรแกรม extract-ita-tables เป็นคนละรุ่นกับ extract-ita (\(text)) โปรดติดตั้งทั้งสองโปรแกรมจากรุ่นเดียวกัน",
      en:
        "The program extract-ita-tables is of another version (\(text)); install both programs of one release."
    )
  }

  static func tablesFailed(_ path: String, _ text: String) -> Words {
    Words(
      th: "เขียน \(path) ไม่สำเร็จ: \(text) โปรดสั่งใหม่อีกครั้ง หากยังไม่สำเร็จให้ใช้ --to csv และแจ้งผู้พัฒนา",
      en:
        "\(path) can't be written: \(text). Run again; if that doesn't help, use --to csv and tell the developers."
    )
  }

  static func incompleteTables(_ name: String) -> Words {
    Words(
      th: "\(name) ที่เขียนไม่ครบถ้วน น่าจะเป็นเพราะพื้นที่ดิสก์เต็มขณะเขียน โปรดเพิ่มพื้นที่ว่างแล้วสั่งใหม่อีกครั้ง",
      en:
        "\(name) lacks something that was written, most likely since the disk was full; free some space and run again."
    )
  }

  static func cellsCut(_ count: String) -> Words {
    Words(
      th: "ข้อความ \(count) เซลล์ยาวเกินกว่าที่ xlsx รับได้ (32,767 ตัวอักษร) จึงถูกตัด ข้อความเต็มอยู่ใน json csv และ sqlite",
      en:
        "\(count) texts are longer than a cell of xlsx takes (32,767 characters) and were cut; json, csv and sqlite have them whole."
    )
  }

  /// What an earlier run kept is damaged.
  static func brokenRows(_ text: String) -> Words {
    Words(
      th: "ข้อมูลตารางที่เก็บไว้จากครั้งก่อนเสียหาย (\(text)) โปรดสั่งใหม่พร้อม --force",
      en: "the rows that were kept are damaged (\(text)); run again with --force.")
  }
}
