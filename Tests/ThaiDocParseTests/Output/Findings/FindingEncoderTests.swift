import Foundation
import Testing

@testable import ThaiDocParse

@Suite("Formats of findings") struct FindingEncoderTests {
  @Test("The list and the folder name the same formats")
  func registry() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../../Sources/ThaiDocParse/Output/Findings")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let formats = files.filter { $0.hasSuffix("Findings.swift") }.map {
      $0.dropLast("Findings.swift".count).lowercased()
    }
    #expect(formats.sorted() == FindingEncoder.all.map(\.name).sorted())
  }

  @Test(
    "Each format writes any documents, the same bytes each time", arguments: FindingEncoder.all.map(\.name))
  func formats(_ name: String) throws {
    let encoder = try #require(FindingEncoder.named(name))
    #expect(!encoder.help.th.isEmpty && !encoder.help.en.isEmpty)
    for language in Language.allCases {
      let options = OutputOptions(language: language)
      for documents in [[], [try FindingSamples.document(), FindingSamples.unreadable]] {
        let bytes = encoder.encode(documents, options: options)
        #expect(String(validating: bytes, as: UTF8.self) != nil)
        #expect(encoder.encode(documents, options: options) == bytes)
        #expect(bytes.isEmpty || bytes.last == UInt8(ascii: "\n"))
        #expect(!bytes.contains(0x1B))
      }
    }
  }

  @Test("Text gives place, severity, code and message, then the line with the fault underlined")
  func text() throws {
    let bytes = FindingEncoder.text.encode(
      [try FindingSamples.document()], options: OutputOptions(language: .english))
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let index = try #require(lines.firstIndex { $0.contains("error ITA301 ") })
    #expect(lines[index].hasPrefix("reports/ตัวอย่าง.txt:9:51: error ITA301 The overall score"))
    #expect(lines[index + 1] == "  9 | องค์การบริหารส่วนตำบลตัวอย่างมีคะแนนภาพรวมเท่ากับ ๘๖.๘๑ คะแนน")
    let before = DisplayText.width(of: "องค์การบริหารส่วนตำบลตัวอย่างมีคะแนนภาพรวมเท่ากับ ")
    #expect(lines[index + 2] == "    | " + String(repeating: " ", count: before) + "^^^^^")
    #expect(lines[index + 3] == "    = compare 2:62 ๘๗.๘๖")
    let thai = FindingEncoder.text.encode([try FindingSamples.document()])
    #expect(String(decoding: thai, as: UTF8.self).contains(":9:51: ข้อผิดพลาด ITA301 คะแนนภาพรวม"))
  }

  @Test("Colour only where asked")
  func colour() throws {
    let document = try FindingSamples.document()
    let coloured = FindingEncoder.text.encode([document], options: OutputOptions(isColoured: true))
    #expect(coloured.contains(0x1B))
    let plain = String(decoding: FindingEncoder.text.encode([document]), as: UTF8.self)
    let stripped = String(decoding: coloured, as: UTF8.self)
      .replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(stripped == plain)
  }

  @Test("JSON has the finding objects of the report's JSON, file by file")
  func json() throws {
    let document = try FindingSamples.document()
    let object = try #require(
      JSONSerialization.jsonObject(
        with: Data(FindingEncoder.json.encode([document, FindingSamples.unreadable])))
        as? [String: Any])
    let files = try #require(object["files"] as? [[String: Any]])
    #expect(files.map { $0["file"] as? String } == [document.path, "missing.txt"])
    #expect((files[1]["problem"] as? [String: Any])?["message"] is String)
    let parsed = try ReportParser().parse(Array(FindingSamples.text.utf8))
    let report = try #require(
      JSONSerialization.jsonObject(
        with: Data(ReportEncoder.json.encode(parsed, from: SampleReport.description))) as? [String: Any])
    #expect(files[0]["findings"] as? NSArray == report["findings"] as? NSArray)
  }

  @Test("GitHub annotations escape what would end a property or a line, and let no control character through")
  func github() throws {
    let document = try FindingSamples.document(path: "a,b:c%\n::error::x\u{1B}[31m.txt")
    let bytes = FindingEncoder.github.encode([document], options: OutputOptions(language: .english))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == document.findings.count)
    #expect(!bytes.contains(0x1B))
    let line = try #require(lines.first { $0.contains("ITA301") })
    #expect(
      line.hasPrefix(
        "::error file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax [31m.txt,line=9,col=51,endLine=9,endColumn=55,title=ITA301 "
      ))
    #expect(
      lines.allSatisfy { $0.hasPrefix("::error ") || $0.hasPrefix("::warning ") || $0.hasPrefix("::notice ") }
    )
  }
}
