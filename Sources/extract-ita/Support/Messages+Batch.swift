import ThaiDocParse

// What `batch` says.
extension Messages {
  static func progress(_ figures: ProgressFigures) -> Words {
    let counts = "\(figures.done)/\(figures.count) (\(figures.percent)%)"
    let left = figures.secondsLeft.map(duration) ?? "–"
    return Words(
      th: "\(counts)  \(figures.rate) ฉบับ/วินาที  เหลือ \(left)  ข้อค้นพบ \(figures.findings)",
      en: "\(counts)  \(figures.rate)/s  \(left) left  findings \(figures.findings)")
  }

  /// `1:02:03`, `2:03`.
  private static func duration(_ seconds: Int) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":\(two(seconds % 60))"
  }

  static let noInput = Words(
    th: "ไม่มีเอกสารให้อ่าน โปรดระบุไฟล์ โฟลเดอร์ หรือ --files-from",
    en: "there is nothing to read; name files or folders, or use --files-from.")

  static func outputInsideInput(_ output: Path, _ input: Path) -> Words {
    about(
      output.text,
      Words(
        th:
          "โฟลเดอร์ผลลัพธ์อยู่ใน \(DisplayText.line(input.text)) ซึ่งเป็นโฟลเดอร์ที่จะอ่าน โปรดเลือกโฟลเดอร์ผลลัพธ์ที่อยู่นอกโฟลเดอร์นั้น",
        en:
          "the output folder lies in \(DisplayText.line(input.text)), which is to be read; choose one outside of it."
      ))
  }

  static func foreignOutput(_ output: Path, _ name: String) -> Words {
    about(
      output.text,
      Words(
        th: "มี \(name) ซึ่งไม่ได้สร้างโดย extract-ita batch อยู่แล้ว โปรดเลือกโฟลเดอร์อื่นหรือโฟลเดอร์ว่าง",
        en:
          "it has \(name) already, which extract-ita batch didn't make; choose another folder, or an empty one."
      ))
  }

  static func locked(_ output: Path) -> Words {
    about(
      output.text,
      Words(
        th: "มี extract-ita batch อีกคำสั่งหนึ่งกำลังใช้โฟลเดอร์ผลลัพธ์นี้ โปรดรอให้เสร็จ หรือเลือกโฟลเดอร์อื่น",
        en:
          "another extract-ita batch is at work in this output folder; wait for it, or choose another folder."
      ))
  }

  static func clash(_ clash: NameClash) -> Words {
    about(
      clash.other.text,
      Words(
        th:
          "จะใช้ชื่อเดียวกับ \(DisplayText.line(clash.one.text)) ในผลลัพธ์ โปรดระบุโฟลเดอร์ที่อยู่เหนือทั้งสองแทน หรือสั่งแยกกันคนละโฟลเดอร์ผลลัพธ์",
        en:
          "it would have the name of \(DisplayText.line(clash.one.text)) in the output; name the folder above both, or run each with an output folder of its own."
      ))
  }

  /// Why a run ended early, and what is safe.
  static func stopped(by fault: OutputFault, done: Int, of count: Int) -> Words {
    let reason = reason(fault)
    return Words(
      th: "\(reason.th)\nทำเสร็จแล้ว \(done) จาก \(count) ฉบับ ผลลัพธ์ส่วนนี้ใช้ได้ สั่งซ้ำเพื่อทำต่อจากเดิม",
      en:
        "\(reason.en)\n\(done) of \(count) documents are done, and safe; the same command goes on from there."
    )
  }

  static func reason(_ fault: OutputFault) -> Words {
    switch fault {
    case .told(let words): words
    case .system(let path, let code): about(path.text, Words(th: thai(code), en: english(code)))
    }
  }

  private static func thai(_ code: Int32) -> String {
    switch FileIO.writeProblem(code) {
    case .full: "เขียนไม่ได้ เพราะพื้นที่ดิสก์เต็ม โปรดเพิ่มพื้นที่ว่างหรือเลือกโฟลเดอร์ผลลัพธ์อื่น"
    case .notAllowed: "ไม่มีสิทธิ์เขียนในโฟลเดอร์ผลลัพธ์นี้ โปรดเลือกโฟลเดอร์อื่น หรือขอสิทธิ์จากผู้ดูแล"
    case .noFolder: "เขียนไม่ได้ เพราะมีไฟล์ชื่อเดียวกับโฟลเดอร์ที่ต้องสร้าง โปรดเลือกโฟลเดอร์ผลลัพธ์อื่น"
    case .other: "เขียนไม่สำเร็จ (\(FileIO.describe(errno: code)))"
    }
  }

  private static func english(_ code: Int32) -> String {
    switch FileIO.writeProblem(code) {
    case .full: "can't be written, the disk is full; free some space or choose another output folder."
    case .notAllowed:
      "you may not write in this output folder; choose another one, or ask for the permission."
    case .noFolder: "can't be made, a file has the name of the folder; choose another output folder."
    case .other: "can't be written (\(FileIO.describe(errno: code)))."
    }
  }

  static func interrupted(done: Int, of count: Int) -> Words {
    Words(
      th: "หยุดตามคำสั่ง ทำเสร็จแล้ว \(done) จาก \(count) ฉบับ สั่งซ้ำเพื่อทำต่อจากเดิม",
      en: "Stopped as asked; \(done) of \(count) documents are done. The same command goes on from there.")
  }

  static func linkNotFollowed(_ path: Path) -> Words {
    about(
      path.text,
      Words(
        th: "เป็นลิงก์ไปยังโฟลเดอร์ จึงไม่ได้อ่าน หากต้องการให้ระบุโฟลเดอร์นั้นโดยตรง",
        en: "this link to a folder isn't followed; name the folder itself to have it read."))
  }
}
