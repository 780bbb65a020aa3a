import Testing
import _TestSupport

@testable import ThaiDocParse

extension Damage: CustomTestStringConvertible {
  package var testDescription: String { name }
}

/// Texts that were damaged on purpose, and what repair makes of them.
@Suite("Damage and repair") struct DamageRepairTests {
  /// Of a hundred lines so many are at least as they were before, letter by letter, by the name of the damage. Damage that
  /// isn't named loses what no repair can bring back.
  private static let restored = [
    "decomposed-sara-am": 100, "decomposed-sara-am-with-tone": 100, "doubled-marks": 100,
    "doubled-sara-e": 100,
    "early-marks": 100, "fallen-letters": 97, "flipbook-page": 97, "hyphenated-line-ends": 100,
    "invisible-characters": 100, "late-marks": 94, "lost-circle": 85, "lost-nikhahit": 100,
    "private-use-marks": 100, "replacement-behind-sara-am": 100, "replacement-lines": 100,
    "sara-am-for-sara-aa": 100, "space-before-sara-am": 100, "space-for-nikhahit": 100, "spaced-letters": 99,
    "thai-as-latin": 99, "tone-before-vowel": 100, "two-fonts": 98,
  ]

  @Test(arguments: Damage.all)
  func isUndone(_ damage: Damage) throws {
    var lines = 0
    var right = 0
    for (seed, report) in Corpus.reports.enumerated() {
      var generator = SeededGenerator(seed: UInt64(seed))
      let text = String(decoding: try report.input(), as: UTF8.self)
      guard !text.utf8.contains(0x3C), !text.utf8.contains(0x26) else { continue }
      let clean = try clean(Array(damage.apply(text, &generator).utf8)).bytes
      let wanted = text.split(separator: "\n").map(words)
      let found = Set(String(decoding: clean, as: UTF8.self).split(separator: "\n").map(words))
      lines += wanted.count
      right += wanted.count { found.contains($0) }
    }
    let share = right * 100 / max(lines, 1)
    #expect(share >= Self.restored[damage.name] ?? 0, "\(share) of 100 lines")
  }

  /// Letters without white space, which repairs of single letters may swallow.
  private func words(_ line: Substring) -> [Unicode.Scalar] {
    line.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  /// Whatever was repaired, each place leads to the bytes that it says.
  @Test(arguments: Damage.all)
  func placesAreExact(_ damage: Damage) throws {
    for (seed, report) in Corpus.reports.enumerated() {
      var generator = SeededGenerator(seed: UInt64(seed))
      let text = String(decoding: try report.input(), as: UTF8.self)
      let found = try Soundness(Array(damage.apply(text, &generator).utf8))
      #expect(found.faults == [], "\(report)")
    }
  }

  /// What one pass of repair leaves is left by a second one too.
  @Test(arguments: Damage.all)
  func isRepairedOnce(_ damage: Damage) throws {
    for (seed, report) in Corpus.reports.enumerated() {
      var generator = SeededGenerator(seed: UInt64(100 + seed))
      let text = String(decoding: try report.input(), as: UTF8.self)
      guard !text.utf8.contains(0x3C), !text.utf8.contains(0x26) else { continue }
      let once = try clean(Array(damage.apply(text, &generator).utf8))
      let twice = try clean(once.bytes)
      #expect(twice.repairs.map { "\($0.kind) × \($0.count)" } == [], "\(report)")
    }
  }

  private func clean(_ input: [UInt8]) throws -> CleanText {
    let (source, inspection) = try TextReader.read(input)
    return TextCleaner.clean(source, inspection: inspection)
  }
}
