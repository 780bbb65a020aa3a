import ArgumentParser
import ThaiDocParse
import ThaiNumerals

/// What the program says on standard error: which file, what is wrong, and what to do next.
enum Messages {
  static let pasteHint = Words(
    th: "วางข้อความของรายงาน แล้วกด Enter และ Ctrl-D เพื่อจบ (กด Ctrl-C เพื่อยกเลิก)",
    en: "Paste the text of the report, then press Enter and Ctrl-D to end (Ctrl-C cancels).")

  static func cannotRead(_ path: String, _ error: ReadError) -> Words {
    if case .missing = error, let command = command(like: path) {
      return about(
        path,
        Words(
          th: "ไม่พบไฟล์นี้ หากหมายถึงคำสั่ง \(command) ให้ใช้ extract-ita \(command)",
          en: "there is no such file. If the command \(command) is meant: extract-ita \(command)"))
    }
    return about(path, reason(error))
  }

  /// The command that a word was most likely meant for: one letter off. `nil` for what looks like a file.
  private static func command(like word: String) -> String? {
    let names = ExtractITA.configuration.subcommands.compactMap { $0.configuration.commandName }
    return names.first { Spelling.differByOne(word.utf8.span, $0.utf8.span) }
  }

  static func reason(_ error: ReadError) -> Words {
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
        th: "เป็นโฟลเดอร์ ไม่ใช่ไฟล์ โปรดระบุไฟล์ที่อยู่ในโฟลเดอร์นี้ หรือใช้คำสั่ง extract-ita batch",
        en: "this is a folder, not a file; name the files in it, or use extract-ita batch.")
    case .notAFile:
      Words(
        th: "ไม่ใช่ไฟล์ (เป็นไปป์หรืออุปกรณ์) โปรดบันทึกข้อความเป็นไฟล์ก่อน",
        en: "this is no file but a pipe or a device; save its text as a file.")
    case .changing:
      Words(
        th: "ไฟล์ถูกแก้ไขระหว่างที่อ่าน โปรดรอให้บันทึกเสร็จแล้วสั่งอีกครั้ง",
        en: "it was changed while it was read; wait until it is saved, then run this again.")
    case .noDocuments:
      Words(
        th: "ไม่มีไฟล์รายงานในโฟลเดอร์นี้ (อ่านเฉพาะ .txt .text .md .markdown .html .htm) โปรดระบุชื่อไฟล์โดยตรง",
        en:
          "no report is in this folder (.txt .text .md .markdown .html .htm are read); name the file itself.")
    case .noMatch:
      Words(
        th: "ไม่มีไฟล์หรือโฟลเดอร์ที่ตรงกับรูปแบบนี้ โปรดตรวจสอบชื่อโฟลเดอร์และเครื่องหมาย * ?",
        en: "no file or folder is of this pattern; check the folder's name, and * and ?.")
    case .tooLarge: tooLarge
    case .failed(let code):
      Words(
        th: "อ่านไม่สำเร็จ (\(FileIO.describe(errno: code))) โปรดลองอีกครั้ง",
        en: "reading failed (\(FileIO.describe(errno: code))); try again.")
    }
  }

  private static let tooLarge = Words(
    th: "ไฟล์ใหญ่เกินไป รับได้ไม่เกิน \(FileIO.limit >> 20) MiB ต่อเอกสาร โปรดแยกเป็นหลายไฟล์",
    en: "it is too large; a document may have \(FileIO.limit >> 20) MiB. Split it into several files.")

  static func noReport(in path: String, _ error: SourceError) -> Words {
    about(path, reason(error))
  }

  static func reason(_ error: SourceError) -> Words {
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

  static func unrecognised(_ path: String) -> Words { about(path, unrecognisedReason) }

  static let unrecognisedReason = Words(
    th: "ไม่พบผลการประเมิน ITA ในเอกสารนี้ โปรดตรวจสอบว่าเป็นรายงานที่ต้องการและข้อความมาครบถ้วน",
    en: "no ITA results were found in it; check that it is the right document, and that its text is whole.")

  static func cannotWrite(_ reason: String) -> Words {
    Words(
      th: "เขียนผลลัพธ์ไม่สำเร็จ (\(reason)) ผลลัพธ์จึงไม่ครบ โปรดตรวจสอบพื้นที่ว่างของดิสก์แล้วลองอีกครั้ง",
      en:
        "writing the output failed (\(reason)), so it is not complete; check the free disk space and try again."
    )
  }

  static func twoConfigurations(_ one: String, _ other: String) -> Words {
    about(
      one,
      Words(
        th: "มี \(DisplayText.line(other)) อยู่ในโฟลเดอร์เดียวกัน โปรดเหลือไว้ไฟล์เดียว หรือระบุด้วย --config",
        en: "\(DisplayText.line(other)) is in the same folder; keep one of them, or name one with --config."))
  }

  static func unknown(_ rule: UnknownRule) -> Words {
    let name = DisplayText.line(rule.name)
    guard let nearest = rule.nearest else {
      return Words(
        th: "ไม่มีกฎ '\(name)' ดูรายการทั้งหมดด้วยคำสั่ง extract-ita rules",
        en: "there is no rule '\(name)'; extract-ita rules lists them.")
    }
    return Words(
      th: "ไม่มีกฎ '\(name)' หมายถึง '\(nearest)' หรือไม่ ดูรายการทั้งหมดด้วยคำสั่ง extract-ita rules",
      en: "there is no rule '\(name)'. Did you mean '\(nearest)'? extract-ita rules lists them.")
  }

  /// Nothing is known of a year; a year of the common era may have been meant.
  static func unknownYear(_ year: Int) -> Words {
    let years = KnownYear.all.map(\.fiscalYear)
    let range = "\(years.first ?? 0)–\(years.last ?? 0)"
    let other = BuddhistEra.fromCommonEra(year)
    guard !years.contains(other) else {
      return Words(
        th: "ไม่มีหลักเกณฑ์ของปีงบประมาณ พ.ศ. \(year) หากหมายถึง ค.ศ. \(year) ให้ระบุ \(other)",
        en: "nothing is known of fiscal year \(year) B.E.; for \(year) of the common era say \(other).")
    }
    return Words(
      th: "ไม่มีหลักเกณฑ์ของปีงบประมาณ พ.ศ. \(year) ปีที่มีข้อมูลคือ \(range)",
      en: "nothing is known of fiscal year \(year) B.E.; the years known are \(range).")
  }

  static func cannotWriteFile(_ path: String, _ error: ReadError) -> Words {
    switch error {
    case .missing, .leadsNowhere:
      about(
        path,
        Words(
          th: "เขียนไฟล์ไม่ได้ เพราะไม่มีโฟลเดอร์ปลายทาง", en: "can't be written: its folder doesn't exist."))
    case .notAllowed:
      about(
        path,
        Words(
          th: "ไม่มีสิทธิ์เขียนไฟล์ในโฟลเดอร์นี้ โปรดเลือกที่อื่น",
          en: "you may not write in its folder; choose another place."))
    case .failed(let code):
      about(
        path,
        Words(
          th: "เขียนไฟล์ไม่สำเร็จ (\(FileIO.describe(errno: code)))",
          en: "can't be written (\(FileIO.describe(errno: code)))."))
    default: cannotRead(path, error)
    }
  }

  static func wroteBaseline(_ path: String, _ count: Int) -> Words {
    about(
      path,
      Words(
        th: "บันทึกข้อค้นพบ \(count) รายการ ครั้งต่อไปใช้ --baseline กับไฟล์นี้เพื่อแสดงเฉพาะรายการใหม่",
        en:
          "\(count) finding\(count == 1 ? "" : "s") recorded; from now on --baseline with this file shows only new ones."
      ))
  }

  /// `3 files: 2 errors, 1 warning, 0 notes`.
  static func checked(_ counts: CheckCounts) -> Words {
    func number(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    var th = "ตรวจ \(counts.files) ไฟล์: "
    var en = "\(number(counts.files, "file")) checked: "
    th += "ข้อผิดพลาด \(counts.errors) คำเตือน \(counts.warnings) ข้อสังเกต \(counts.notes)"
    en +=
      "\(number(counts.errors, "error")), \(number(counts.warnings, "warning")), \(number(counts.notes, "note"))"
    if counts.known > 0 {
      th += " (ไม่แสดง \(counts.known) รายการที่มีใน baseline แล้ว)"
      en += " (\(counts.known) in the baseline not shown)"
    }
    if counts.failures > 0 {
      th += " อ่านไม่ได้หรือไม่ใช่รายงาน ITA \(counts.failures)"
      en += "; \(counts.failures) not read or no ITA report"
    }
    return Words(th: th, en: en)
  }

  /// The reason behind the file's name, which is kept from doing things to the terminal.
  static func about(_ path: String, _ reason: Words) -> Words {
    let name = Words(th: path == "-" ? "ข้อมูลนำเข้ามาตรฐาน" : path, en: path == "-" ? "standard input" : path)
    return Words(
      th: "\(DisplayText.line(name.th)): \(reason.th)", en: "\(DisplayText.line(name.en)): \(reason.en)")
  }
}
