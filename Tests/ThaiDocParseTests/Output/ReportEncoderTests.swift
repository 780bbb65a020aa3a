import Foundation
import Testing
import ThaiNumerals

@testable import ThaiDocParse

@Suite("Output formats") struct ReportEncoderTests {
  @Test("The list and the folder name the same formats")
  func registry() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/ThaiDocParse/Output")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let formats = files.filter { $0.hasSuffix("Output.swift") }.map {
      $0.dropLast("Output.swift".count).lowercased()
    }
    #expect(formats.sorted() == ReportEncoder.all.map(\.name).sorted())
  }

  @Test(
    "Each format has a name of its own, help in both languages, and writes any report",
    arguments: ReportEncoder.all)
  func formats(_ encoder: ReportEncoder) {
    #expect(ReportEncoder.named(encoder.name)?.help == encoder.help)
    #expect(!encoder.help.th.isEmpty && !encoder.help.en.isEmpty)
    for language in Language.allCases {
      let options = OutputOptions(language: language)
      for parsed in [SampleReport.parsed(), SampleReport.parsed(report: ITAReport(), hasUnreadMarkup: true)] {
        let bytes = encoder.encode(parsed, from: SampleReport.description, options: options)
        #expect(bytes.last == UInt8(ascii: "\n"))
        #expect(String(validating: bytes, as: UTF8.self) != nil)
        #expect(encoder.encode(parsed, from: SampleReport.description, options: options) == bytes)
      }
    }
  }

  @Test("A summary is coloured only where asked, and lets no control character through")
  func colour() {
    let parsed = SampleReport.parsed()
    let plain = ReportEncoder.summary.encode(parsed, from: SampleReport.description)
    #expect(!plain.contains(0x1B))
    let coloured = ReportEncoder.summary.encode(
      parsed, from: SampleReport.description, options: OutputOptions(isColoured: true))
    #expect(coloured.contains(0x1B))
  }

  @Test("Every key has words for people in both languages")
  func fieldNames() {
    var keys = KeyCollector()
    keys.visitFields(of: SampleReport.parsed().report)
    for key in keys.found.subtracting(["place", "provinceCode", "holds", "overall"]) {
      #expect(FieldNames.words(of: key) != Words(th: key, en: key), "\(key)")
    }
  }

  @Test(
    "Locales",
    arguments: [
      ("th_TH.UTF-8", Language.thai), ("th", .thai), ("en_US", .english), ("EN-GB", .english),
      ("C.UTF-8", nil),
      ("de_DE", nil), ("", nil),
    ])
  func locales(_ name: String, _ language: Language?) {
    #expect(Language(locale: name) == language)
  }
}

/// Every key that a report has.
private struct KeyCollector: ReportVisitor {
  var found: Set<String> = []
  mutating func beginObject() {}
  mutating func endObject() {}
  mutating func beginArray() {}
  mutating func endArray() {}
  mutating func key(_ name: StaticString) { found.insert(name.description) }
  mutating func key(words: String) {}
  mutating func null() {}
  mutating func value(_ text: String) {}
  mutating func value(_ integer: Int) {}
  mutating func value(_ truth: Bool) {}
  mutating func value(_ decimal: ExactDecimal) {}
  mutating func places(_ best: SourceSpan, _ others: [SourceSpan]) {}
  mutating func doubts(_ reasons: DoubtReasons) {}
}
