import Testing
import _TestSupport

@testable import ThaiDocParse

extension Repair: CustomTestStringConvertible {
  var testDescription: String { "\(kind)" }
}

@Suite("Repairs") struct RepairTests {
  /// Damage and what was meant, by the repair's name.
  private static let known: [String: [(String, String)]] = [
    "control-character": [("ก\u{01}ข", "กข"), ("ก\u{0C}ข", "ก\nข")],
    "line-end": [("ก\r\nข\rค", "ก\nข\nค")],
    "odd-space": [("ก\u{A0}ข\u{3000}ค", "ก ข ค"), ("ก\u{2028}ข", "ก\nข")],
    "zero-width": [("\u{FEFF}ก\u{200B}ข\u{AD}ค", "กขค")],
    "doubled-sara-e": [("คะเเนน", "คะแนน")],
    "decomposed-sara-am": [
      ("ดําเนิน", "ดำเนิน"), ("น้ํา", "น้ำ"), ("น\u{0E4D}\u{0E49}า", "น้ำ"), ("น\u{0E4D}า\u{0E49}", "น้ำ"), ("ดําา", "ดำ"),
    ],
    "tone-before-vowel": [("ท\u{0E48}\u{0E35}", "ที่"), ("นั\u{0E49}\u{0E49}น", "นั้น")],
  ]

  @Test(arguments: Repair.all)
  func beforeAndAfter(_ repair: Repair) throws {
    for (damaged, meant) in try #require(Self.known["\(repair.kind)"], "a repair has examples here") {
      #expect(repair.repaired(Array(damaged.utf8))?.bytes == Array(meant.utf8), "\(damaged)")
      #expect(repair.repaired(Array(meant.utf8))?.bytes == nil, "\(meant)")
    }
  }

  /// A text that was repaired needs no repair, and is not written as a new one.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func idempotent(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let marks = ["่", "้", "ั", "ิ", "ำ", "\u{0E4D}า", "า"]
    var text = ""
    for _ in 0..<30 {
      text += ["ก", "น", "เเ", "\r", "\u{A0}", "\u{200B}"].randomElement(using: &generator) ?? ""
      text += "ด" + marks.shuffled(using: &generator).prefix(2).joined()
    }
    let once = try clean(Array(text.utf8))
    let twice = try clean(once.bytes)
    #expect(twice.bytes == once.bytes, "seed \(seed)")
    #expect(twice.map.layers.isEmpty && twice.repairs.isEmpty, "seed \(seed)")
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
