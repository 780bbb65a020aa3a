import ThaiDocParse

/// The words of `--help` and of wrong usage.
enum HelpText {
  static let abstract = Words(
    th: "อ่านรายงานผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
    en: "Reads reports of the Thai Integrity and Transparency Assessment (ITA).")

  static let discussion = Words(
    th: """
      อ่านคะแนน ระดับ ตัวชี้วัด ข้อเสนอแนะ และมาตรการจากข้อความของรายงาน พร้อมตำแหน่งของทุกค่าในเอกสาร
      เรียกใช้กับไฟล์ได้ทันที โดยไม่ต้องระบุคำสั่ง extract:

        extract-ita รายงาน.txt
        extract-ita --format csv *.txt > คะแนน.csv

      ดูตัวเลือกทั้งหมดด้วยคำสั่ง extract-ita extract --help
      สถานะเมื่อจบ: 0 สำเร็จ, 2 คำสั่งไม่ถูกต้อง, 3 มีเอกสารที่อ่านไม่ได้หรือไม่ใช่รายงาน ITA
      """,
    en: """
      Reads scores, levels, indicators, recommendations and measures from the text of a report, each with its place.
      Takes files at once, the word extract may be left out:

        extract-ita report.txt
        extract-ita --format csv *.txt > scores.csv

      All options: extract-ita extract --help
      Exit status: 0 done, 2 wrong usage, 3 some document can't be read or is no ITA report
      """)

  static let extract = Words(
    th: "อ่านรายงานและเขียนผลที่อ่านได้ (คำสั่งเริ่มต้น)",
    en: "Reads reports and writes what they say (the default command).")

  static let schema = Words(
    th: "แสดง JSON Schema ของผลลัพธ์",
    en: "Prints the JSON Schema of the output.")

  static let files = Words(
    th: "ไฟล์ข้อความของรายงาน หรือ - สำหรับข้อมูลนำเข้ามาตรฐาน (stdin) ซึ่งจะอ่านเมื่อไม่ได้ระบุไฟล์",
    en: "Text files of reports; - is standard input, which is read where no file is named.")

  static let language = Words(
    th: "ภาษาของข้อความ: th หรือ en หากไม่ระบุจะใช้ภาษาตาม LC_ALL, LC_MESSAGES หรือ LANG มิฉะนั้นใช้ภาษาไทย",
    en: "Language of messages: th or en. Else that of LC_ALL, LC_MESSAGES or LANG, else Thai.")

  static let noProvenance = Words(
    th: "ไม่ต้องเขียนตำแหน่งของแต่ละค่าใน JSON",
    en: "Leave the places of the values out of JSON.")

  static let compact = Words(
    th: "เขียน JSON โดยไม่เว้นวรรคและไม่ขึ้นบรรทัดใหม่",
    en: "Write JSON without spaces and line breaks.")

  /// The formats, each with what it is for.
  static func format(in language: Language) -> String {
    let head = Words(
      th: "รูปแบบของผลลัพธ์ หากไม่ระบุจะใช้ summary บนหน้าจอ และ json เมื่อส่งต่อไปยังโปรแกรมอื่นหรือไฟล์",
      en: "Format of the output. On a terminal it is summary unless said, else json.")
    let formats = ReportEncoder.all.map { "\n\($0.name): \($0.help[language])" }
    return head[language] + formats.joined()
  }
}

// MARK: - What the argument parser says in English alone

extension HelpText {
  /// The parser's text, in Thai as far as its words are known.
  static func translated(_ text: String, to language: Language = .ofProcess) -> String {
    guard language == .thai else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { translatedLine(String($0)) }
      .joined(separator: "\n")
  }

  private static func translatedLine(_ line: String) -> String {
    phrases.reduce(line) { $0.replacing($1.english, with: $1.thai) }
  }

  private static let phrases: [(english: String, thai: String)] = [
    ("OVERVIEW: ", "คำอธิบาย: "),
    ("USAGE: ", "วิธีใช้: "),
    ("Usage: ", "วิธีใช้: "),
    ("ARGUMENTS:", "อาร์กิวเมนต์:"),
    ("OPTIONS:", "ตัวเลือก:"),
    ("SUBCOMMANDS:", "คำสั่ง:"),
    ("<subcommand>", "<คำสั่ง>"),
    ("extract (default)", "extract          "),
    ("(values: ", "(ค่าที่ใช้ได้: "),
    ("Show help information.", "แสดงวิธีใช้"),
    ("Show subcommand help information.", "แสดงวิธีใช้ของคำสั่ง"),
    ("  See '", "  ดูรายละเอียดได้ด้วยคำสั่ง '"),
    ("' for more information.", "'"),
    ("' for detailed help.", "'"),
    ("Help:  ", "คำอธิบาย:  "),
    ("Error: The value '", "Error: ค่า '"),
    ("' is invalid for '", "' ใช้ไม่ได้กับ '"),
    (". Please provide one of ", " ค่าที่ใช้ได้คือ "),
    (" or '", " หรือ '"),
    (" and '", " และ '"),
    ("Unknown option ", "ไม่รู้จักตัวเลือก "),
    ("Did you mean ", "หมายถึง "),
    ("Missing value for ", "ต้องระบุค่าของ "),
    ("Unexpected argument ", "ไม่รู้จัก "),
    ("Error: ", "คำสั่งไม่ถูกต้อง: "),
  ]
}

extension String {
  /// The text with `thai` wherever `english` stands.
  fileprivate func replacing(_ english: String, with thai: String) -> String {
    var result = ""
    var rest = self[...]
    while let next = rest.first {
      if rest.hasPrefix(english) {
        result += thai
        rest = rest.dropFirst(english.count)
      } else {
        result.append(next)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
