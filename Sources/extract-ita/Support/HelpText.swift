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
        extract-ita check รายงาน.txt
        extract-ita batch รายงาน/ --output ผลลัพธ์ --to xlsx

      ดูตัวเลือกของแต่ละคำสั่งด้วย --help เช่น extract-ita batch --help
      สถานะเมื่อจบ: 0 สำเร็จ, 1 check พบข้อผิดพลาด, 2 คำสั่งไม่ถูกต้อง, 3 มีเอกสารที่อ่านไม่ได้หรือไม่ใช่รายงาน ITA
      """,
    en: """
      Reads scores, levels, indicators, recommendations and measures from the text of a report, each with its place.
      Takes files at once, the word extract may be left out:

        extract-ita report.txt
        extract-ita --format csv *.txt > scores.csv
        extract-ita check report.txt
        extract-ita batch reports/ --output result --to xlsx

      The options of each command: extract-ita batch --help, and so on
      Exit status: 0 done, 1 check found errors, 2 wrong usage, 3 some document can't be read or is no ITA report
      """)

  static let extract = Words(
    th: "อ่านรายงานและเขียนผลที่อ่านได้ (คำสั่งเริ่มต้น)",
    en: "Reads reports and writes what they say (the default command).")

  static let check = Words(
    th: "ตรวจรายงานว่ามีอะไรที่เป็นไปไม่ได้ ขัดแย้งกันเอง หรือต่างจากหลักเกณฑ์",
    en: "Tells what in reports can't be true, contradicts itself or departs from the official rules.")

  static let checkDiscussion = Words(
    th: """
      ไฟล์ .extract-ita.toml หรือ .extract-ita.json กำหนดตัวเลือกเดียวกันได้ \
      (select, ignore, fail-on, repair, lang, format, baseline) โดยค้นจากโฟลเดอร์ปัจจุบันขึ้นไป ตัวเลือกในคำสั่งมีผลก่อนเสมอ

      สถานะเมื่อจบ:
        0 ไม่พบรายการตั้งแต่ระดับของ --fail-on ขึ้นไป
        1 พบรายการดังกล่าว
        2 คำสั่งหรือไฟล์กำหนดค่าไม่ถูกต้อง
        3 มีเอกสารที่อ่านไม่ได้หรือไม่ใช่รายงาน ITA
      """,
    en: """
      A file .extract-ita.toml or .extract-ita.json may make the same choices \
      (select, ignore, fail-on, repair, lang, format, baseline). It is looked for from the working folder upwards; the command \
      line goes before it.

      Exit status:
        0 no findings at or above --fail-on
        1 such findings
        2 wrong usage or configuration
        3 some document can't be read or is no ITA report
      """)

  static let paths = Words(
    th: "ไฟล์ข้อความของรายงาน โฟลเดอร์ (อ่านไฟล์ \(endings) ทุกชั้น) หรือ - สำหรับข้อมูลนำเข้ามาตรฐาน (stdin)",
    en: "Text files of reports; folders, whose \(endings) files are read at every depth; - is standard input."
  )

  private static let endings = DocumentPath.endings.map { "." + $0 }.joined(separator: " ")

  static let select = Words(
    th: "ตรวจเฉพาะกฎเหล่านี้ ระบุเป็นรหัส (ITA301) ต้นรหัส (ITA3) หรือชื่อ (overall-conflict) คั่นด้วย ,",
    en:
      "Ask only these rules: codes (ITA301), beginnings of codes (ITA3) or names (overall-conflict), parted by commas."
  )

  static let ignore = Words(
    th: "ไม่ตรวจกฎเหล่านี้ แม้ --select จะเลือกไว้",
    en: "Don't ask these rules, even if --select names them.")

  static let failOn = Words(
    th: "จบด้วยสถานะ 1 เมื่อพบรายการตั้งแต่ระดับนี้ขึ้นไป (หากไม่ระบุคือ error)",
    en: "End with status 1 if there are findings of this severity or a higher one; error unless said.")

  static let repair = Words(
    th: """
      ระดับการซ่อมข้อความภาษาไทยที่ชำรุดก่อนอ่าน หากไม่ระบุจะใช้ all
      off: ไม่ซ่อม
      certain: ซ่อมเฉพาะที่แน่ชัดโดยไม่ต้องดูบริบท เช่น สระอำแตก เเ วรรณยุกต์สลับกับสระ
      all: ซ่อมทั้งหมด รวมถึงที่ต้องดูทั้งหน้าหรือทั้งบรรทัด เช่น สระและวรรณยุกต์เลื่อนไปตัวถัดไป
      """,
    en: """
      How much damaged Thai text is repaired before it is read; all unless said.
      off: nothing
      certain: what needs no context, such as broken sara am, two sara e, a tone before its vowel
      all: also what shows on a whole page or line only, such as marks one letter late
      """)

  static let statistics = Words(
    th: "แสดงจำนวนของแต่ละกฎแทนรายการ",
    en: "Print counts by rule instead of the findings.")

  static let statisticsFormats = Words(
    th: "--statistics ใช้ได้กับ --format text และ json เท่านั้น",
    en: "--statistics goes with --format text and json only.")

  static let baseline = Words(
    th: "ไม่แสดงรายการที่บันทึกไว้ในไฟล์นี้แล้ว แม้บรรทัดจะเลื่อนไป",
    en: "Leave out findings that this file has, also after lines have moved.")

  static let writeBaseline = Words(
    th: "บันทึกรายการที่พบทั้งหมดลงไฟล์นี้ แทนการแสดง",
    en: "Write all findings to this file instead of printing them.")

  static let config = Words(
    th: "ใช้ไฟล์กำหนดค่านี้แทนไฟล์ที่ค้นพบ",
    en: "Use this configuration file instead of looking for one.")

  static let noConfig = Words(
    th: "ไม่ใช้ไฟล์กำหนดค่า",
    en: "Use no configuration file.")

  static let configTwice = Words(
    th: "เลือกได้อย่างเดียวระหว่าง --config กับ --no-config",
    en: "--config and --no-config exclude each other.")

  static let batch = Words(
    th: "อ่านรายงานทั้งโฟลเดอร์ แล้วเขียนผลเป็นไฟล์ JSON ตาราง หรือฐานข้อมูล",
    en: "Reads a folder of reports and writes JSON files, tables or a database.")

  static let batchDiscussion = Words(
    th: """
      extract-ita batch รายงาน/ --output ผลลัพธ์ --to json,jsonl

      ไฟล์ที่อ่านไม่ได้จะถูกบันทึกไว้และอ่านไฟล์อื่นต่อไป manifest.jsonl บอกผลของทุกไฟล์
      สั่งซ้ำได้ทุกเมื่อ แม้หยุดกลางคัน: ไฟล์ที่ไม่เปลี่ยนแปลงจะไม่ถูกอ่านซ้ำ (--force เพื่ออ่านใหม่ทั้งหมด)
      ไฟล์ .ignore ในโฟลเดอร์กำหนดไฟล์ที่ไม่ต้องอ่านได้ รูปแบบเดียวกับ .gitignore

      สถานะเมื่อจบ:
        0 อ่านได้ครบทุกฉบับ
        2 คำสั่งไม่ถูกต้อง
        3 มีเอกสารที่อ่านไม่ได้หรือไม่ใช่รายงาน ITA หรือเขียนผลลัพธ์ไม่สำเร็จ
      """,
    en: """
      extract-ita batch reports/ --output result --to json,jsonl

      A file that can't be read is recorded, and the rest is read. manifest.jsonl tells what became of each.
      The same command may be given again at any time, also after it was stopped midway: files that are the same aren't
      read again (--force reads them all). A file .ignore in a folder names what is left out, as .gitignore does.

      Exit status:
        0 all documents were read
        2 wrong usage
        3 some document can't be read or is no ITA report, or the output could not be written
      """)

  static let batchPaths = Words(
    th: "ไฟล์ โฟลเดอร์ (อ่านไฟล์ \(endings) ทุกชั้น) หรือรูปแบบชื่อ เช่น 'ปี256*/**/*.txt'",
    en: "Files; folders, whose \(endings) files are read at every depth; or patterns such as '256*/**/*.txt'."
  )

  static let output = Words(
    th: "โฟลเดอร์ผลลัพธ์ จะสร้างให้หากยังไม่มี",
    en: "The folder of the output; it is made if it isn't there.")

  static let filesFrom = Words(
    th: "อ่านรายชื่อไฟล์และโฟลเดอร์จากไฟล์นี้ บรรทัดละหนึ่งชื่อ หรือคั่นด้วยไบต์ 0; - คือข้อมูลนำเข้ามาตรฐาน",
    en: "Take more paths from this file, one a line, or parted by zero bytes; - is standard input.")

  static let exclude = Words(
    th: "ไม่อ่านไฟล์ในโฟลเดอร์ที่ตรงกับรูปแบบนี้ ระบุซ้ำได้ เช่น 'ร่าง*'",
    en: "Leave out what is of this pattern in folders; may be repeated: 'draft*'.")

  static let jobs = Words(
    th: "อ่านพร้อมกันกี่ฉบับ หากไม่ระบุจะใช้ตามจำนวนหน่วยประมวลผล ผลลัพธ์เหมือนกันทุกค่า",
    en:
      "How many documents are read at the same time; as many as there are processors unless said. The output is the same."
  )

  static func wrongJobs(_ most: Int) -> Words {
    Words(th: "--jobs ต้องเป็นจำนวนตั้งแต่ 1 ถึง \(most)", en: "--jobs is a number from 1 to \(most)")
  }

  static let force = Words(
    th: "อ่านใหม่ทุกไฟล์ แม้จะอ่านไว้แล้ว",
    en: "Read all files again, also those that are done.")

  static let quiet = Words(
    th: "ไม่แสดงความคืบหน้าและสรุปท้าย แสดงเฉพาะปัญหา",
    en: "No progress and no summary, only what is wrong.")

  static let summary = Words(
    th: "แสดงสรุปภาพรวมเมื่อเสร็จ: ผลตามประเภทหน่วยงาน จังหวัด ระดับ และปี กับจำนวนที่พบของแต่ละกฎ",
    en: "At the end print results by type of agency, province, level and year, and findings by rule.")

  static let byteOrderMark = Words(
    th: "ขึ้นต้นไฟล์ CSV ด้วย BOM เพื่อให้ Excel อ่านภาษาไทยได้เมื่อเปิดไฟล์โดยตรง",
    en: "Begin CSV files with the byte-order mark by which Excel knows that they are UTF-8.")

  /// The forms of a batch, each with what it is for.
  static func batchFormats(in language: Language) -> String {
    let head = Words(
      th: "รูปแบบของผลลัพธ์ คั่นด้วย , หากไม่ระบุจะใช้ json",
      en: "Forms of the output, parted by commas; json unless said.")
    return head[language] + BatchFormat.all.map { "\n\($0.name): \($0.help[language])" }.joined()
  }

  static func unknownFormat(_ name: String) -> Words {
    let names = BatchFormat.all.map(\.name).joined(separator: ", ")
    let name = DisplayText.line(name)
    return Words(
      th: "ไม่มีรูปแบบ '\(name)' ที่ใช้ได้คือ \(names)", en: "there is no form '\(name)'; there are \(names).")
  }

  static let rules = Words(
    th: "แสดงรายการกฎที่ใช้ตรวจ หรือรายละเอียดพร้อมตัวอย่างของกฎข้อเดียว",
    en: "Lists the rules that reports are checked by, or tells one of them whole, with examples.")

  static let rule = Words(
    th: "รหัส (ITA301) หรือชื่อ (overall-conflict) ของกฎข้อเดียว หรือต้นรหัส (ITA3)",
    en: "The code (ITA301) or the name (overall-conflict) of one rule, or a beginning of codes (ITA3).")

  static let editions = Words(
    th: "แสดงหลักเกณฑ์ของแต่ละปีงบประมาณ: เครื่องมือ น้ำหนัก ตัวชี้วัด ระดับ และที่มาของข้อมูล",
    en:
      "Tells the official rules by fiscal year: instruments, weights, indicators, levels, and where each is from."
  )

  static let year = Words(
    th: "ปีงบประมาณ พ.ศ. เช่น 2565 หากไม่ระบุจะแสดงทุกปีโดยย่อ",
    en: "A fiscal year of the Buddhist era, 2565; all years in short unless said.")

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

  /// The formats of findings, each with what it is for.
  static func findingFormat(in language: Language) -> String {
    let head = Words(th: "รูปแบบของผลลัพธ์ หากไม่ระบุจะใช้ text", en: "Format of the output; text unless said.")
    return head[language] + FindingEncoder.all.map { "\n\($0.name): \($0.help[language])" }.joined()
  }

  /// The formats of rules, each with what it is for.
  static func ruleFormat(in language: Language) -> String {
    let head = Words(th: "รูปแบบของผลลัพธ์ หากไม่ระบุจะใช้ text", en: "Format of the output; text unless said.")
    return head[language] + RuleEncoder.all.map { "\n\($0.name): \($0.help[language])" }.joined()
  }

  /// The formats of the rules of years, each with what it is for.
  static func editionFormat(in language: Language) -> String {
    let head = Words(th: "รูปแบบของผลลัพธ์ หากไม่ระบุจะใช้ text", en: "Format of the output; text unless said.")
    return head[language] + EditionEncoder.all.map { "\n\($0.name): \($0.help[language])" }.joined()
  }

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
    ("Show the version.", "แสดงรุ่นของโปรแกรม"),
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
    ("Missing expected argument ", "ต้องระบุ "),
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
