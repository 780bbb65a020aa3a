import Testing
import _TestSupport

@testable import ThaiDocParse

extension Repair: CustomTestStringConvertible {
  var testDescription: String { "\(kind)" }
}

@Suite("Repairs") struct RepairTests {
  /// Damage and what was meant, by the repair's name.
  private static let known: [String: [(String, String)]] = [
    "control-character": [("ก\u{01}ข", "กข"), ("ก\u{0B}ข", "ก\nข")],
    "line-end": [("ก\r\nข\rค", "ก\nข\nค")],
    "page-break": [("ก\u{0C}ข", "ก\nข")],
    "odd-space": [("ก\u{A0}ข\u{3000}ค", "ก ข ค"), ("ก\u{2028}ข", "ก\nข")],
    "zero-width": [("\u{FEFF}ก\u{200B}ข\u{AD}ค", "กขค")],
    "windows-874-as-latin": [("ÊÓ¹Ñ¡§Ò¹", "สำนักงาน")],
    "private-use-mark": [("ที\u{F70A}", "ที่"), ("\u{F700}าน", "ฐาน")],
    "doubled-sara-e": [("คะเเนน", "คะแนน")],
    "decomposed-sara-am": [("ดําเนิน", "ดำเนิน")],
    "sara-am-with-tone": [
      ("น้ํา", "น้ำ"), ("น\u{0E4D}\u{0E49}า", "น้ำ"), ("น\u{0E4D}า\u{0E49}", "น้ำ"), ("น\u{0E33}\u{0E49}", "น้ำ"),
    ],
    "doubled-mark": [
      ("ดํา\u{0E32}", "ดำ"), ("ดำา", "ดำ"), ("ดำำ", "ดำ"), ("นั\u{0E49}\u{0E49}น", "นั้น"), ("ก่\u{0E49}", "ก้"),
    ],
    "sara-am-for-sara-aa": [("กำรด ำเนินงำน", "การด ำเนินงาน"), ("ควำมสำเร็จของกำรทำงำน", "ความสำเร็จของการทำงาน")],
    "lost-nikhahit": [("ด\u{FFFD}าเนิน", "ดำเนิน"), ("น\u{FFFD}้ำ", "น้ำ"), ("น้\u{FFFD}า", "น้ำ")],
    "lost-letter-after-sara-am": [("ประจำ\u{FFFD} ปี", "ประจำปี"), ("สำ\u{FFFD}นัก", "สำนัก")],
    "lone-lost-letter": [("ก\n\u{FFFD}\nข", "ก\nข")],
    "space-before-sara-am": [("ด ำเนิน", "ดำเนิน"), ("น้ ำหนัก", "น้ำหนัก")],
    "tone-before-vowel": [("ท\u{0E48}\u{0E35}", "ที่")],
    "mark-only-line": [("ระดบ\n   \u{0E31} \nก", "ระดบ\nก")],
    "mark-at-line-start": [("ระด\n\u{0E31}บ", "ระดับ")],
    "spaced-letters": [("ต ัว ช ี้ว ัด  ค ะ แ น น  8 7 . 8 6", "ตัวชี้วัด คะแนน 87.86")],
    "late-mark": [("หนว่ ยงาน ทไี่ ดใ้ หก้ า้ ว", "หน่วยงาน ที่ได้ให้ก้าว")],
    "early-mark": [("\u{0E31}ตว \u{0E35}้ชวัด \u{0E35}่ท 1", "ตัวชี้วัดที่ 1")],
    "space-before-mark": [("ประเม \u{0E34}น", "ประเมิน")],
    "space-for-nikhahit": [("ด าเนิน", "ดำเนิน"), ("น ้าหนัก", "น้ำหนัก")],
    "sara-am-without-circle": [("สานักงานประจาปี ดาเนินการ", "สำนักงานประจำปี ดำเนินการ")],
    "hyphen-at-line-end": [("orga-\nnization", "organization")],
  ]

  @Test(arguments: Repair.all)
  func beforeAndAfter(_ repair: Repair) throws {
    for (damaged, meant) in try #require(Self.known["\(repair.kind)"], "a repair has examples here") {
      let found = try #require(repair.repaired(Array(damaged.utf8)), "\(damaged)")
      #expect(String(decoding: found.bytes, as: UTF8.self) == meant)
      #expect(repair.repaired(Array(meant.utf8)) == nil, "\(meant)")
    }
  }

  /// A text that was repaired needs no repair, and is not written as a new one.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func idempotent(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let marks = ["่", "้", "ั", "ิ", "ำ", "\u{0E4D}า", "า", "\u{FFFD}", " ", "\u{F70A}", "\n"]
    var text = ""
    for _ in 0..<30 {
      text += ["ก", "น", "เเ", "\r", "\u{A0}", "\u{200B}"].randomElement(using: &generator) ?? ""
      text += "ด" + marks.shuffled(using: &generator).prefix(2).joined()
    }
    let once = try clean(Array(text.utf8))
    let twice = try clean(once.bytes)
    #expect(
      String(decoding: twice.bytes, as: UTF8.self) == String(decoding: once.bytes, as: UTF8.self),
      "seed \(seed)")
    #expect(
      twice.map.layers.isEmpty && twice.repairs.isEmpty,
      "seed \(seed) \(twice.repairs) «\(text)» «\(String(decoding: once.bytes, as: UTF8.self))»")
  }

  @Test(arguments: Corpus.reports)
  func soundTextIsPassedOn(_ report: WholeReport) throws {
    let input = try report.input()
    guard !input.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return }
    let text = try clean(input)
    #expect(text.bytes == input && text.map.layers.isEmpty)
  }

  private func clean(_ input: [UInt8]) throws -> CleanText {
    let (source, inspection) = try TextReader.read(input)
    return TextCleaner.clean(source, inspection: inspection)
  }
}
