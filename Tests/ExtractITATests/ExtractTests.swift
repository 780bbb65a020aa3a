import Foundation
import Testing

@Suite("extract-ita extract") struct ExtractTests {
  private func object(_ run: Program.Run) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: run.output) as? [String: Any])
  }

  @Test("Piped, a report comes as JSON of the document")
  func json() throws {
    let run = try Program.run([Program.sample])
    #expect(run.status == 0 && run.talk.isEmpty)
    let source = try #require(object(run)["source"] as? [String: Any])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: Program.sample))
    #expect(source["name"] as? String == "report.txt")
    #expect(source["byteCount"] as? Int == bytes.count)
    let sum = try Program.shell("sha256sum < \"$SAMPLE\"").text.prefix(64)
    #expect(source["sha256"] as? String == String(sum))
  }

  @Test("The command's name may be said, and standard input gives the same values")
  func standardInput() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: Program.sample))
    let named = try Program.run(["extract", Program.sample])
    for arguments in [[], ["-"], ["extract", "-"]] {
      let run = try Program.run(arguments, input: bytes)
      #expect(run.status == 0)
      #expect(run.text.replacing("\"name\": \"-\"", with: "\"name\": \"report.txt\"") == named.text)
    }
  }

  @Test("A named pipe and a link are read as files are")
  func pipesAndLinks() throws {
    let folder = try ScratchFolder()
    let link = folder.url.appending(path: "link.txt")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: URL(fileURLWithPath: Program.sample))
    #expect(try Program.run([link.path]).status == 0)
    #expect(try Program.shell("\"$EXTRACT\" <(cat \"$SAMPLE\")").status == 0)
  }

  @Test(
    "Each format can be asked for",
    arguments: [
      ("summary", "ดงมะแว้งทอง"), ("json", "{\n  \"schemaVersion\": \"1.0\",\n"),
      ("jsonl", "{\"schemaVersion\":\"1.0\","),
      ("csv", "\u{FEFF}source,agency,"), ("markdown", "# "),
    ])
  func formats(_ name: String, _ words: String) throws {
    let run = try Program.run(["--format", name, Program.sample])
    #expect(run.status == 0)
    #expect(run.text.contains(words))
    #expect(run.output.last == UInt8(ascii: "\n"))
    #expect(!run.output.contains(0x1B))
    #expect(try Program.run(["--format", name, Program.sample]).output == run.output)
  }

  @Test(
    "--repair says how much damaged text is repaired",
    arguments: [
      ("off", ["line-end"]), ("certain", ["line-end", "doubled-sara-e"]),
      ("all", ["line-end", "doubled-sara-e", "late-mark"]),
    ])
  func repair(_ level: String, _ kinds: [String]) throws {
    let text = "ผลการประเมิน ITA ปี 2565 ได้ 87.86 คะเเนน\r\nหนว่ ยงานทไี่ ดว้ า่ ดว้ ย\r\n"
    let run = try Program.run(["--repair", level, "-"], input: Data(text.utf8))
    let source = try #require(object(run)["source"] as? [String: Any])
    let repairs = try #require(source["repairs"] as? [[String: Any]])
    #expect(Set(repairs.compactMap { $0["kind"] as? String }) == Set(kinds))
  }

  @Test("Another word than off, certain and all is wrong usage")
  func unknownRepair() throws {
    let run = try Program.run(["--repair", "some", Program.sample])
    #expect(run.status == 2 && run.output.isEmpty)
  }

  @Test("--compact and --no-provenance")
  func options() throws {
    let run = try Program.run(["--compact", "--no-provenance", Program.sample])
    #expect(run.output.count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(try (object(run)["provenance"] as? [String: Any])?.isEmpty == true)
  }

  @Test("Several files: an array, lines, or one table, in the order given; the rest is done where one fails")
  func severalFiles() throws {
    let files = [Program.sample, "/no/such/file", Program.sample]
    let json = try Program.run(files)
    #expect(json.status == 3)
    #expect(json.talk.contains("/no/such/file"))
    #expect((try JSONSerialization.jsonObject(with: json.output) as? [Any])?.count == 2)
    let lines = try Program.run(["--format", "jsonl"] + files)
    #expect(lines.status == 3)
    #expect(lines.output.count { $0 == UInt8(ascii: "\n") } == 2)
    let table = try Program.run(["--format", "csv"] + files)
    #expect(table.text.components(separatedBy: "source,agency").count == 2)
    let none = try Program.run(["/no/1", "/no/2"])
    #expect((try JSONSerialization.jsonObject(with: none.output) as? [Any])?.isEmpty == true)
  }

  @Test(
    "Words are in the language asked for, else in that of the locale, else Thai",
    arguments: [
      (["--lang", "en"], ["LANG": "th_TH.UTF-8"], false), (["--lang=th"], ["LANG": "en_US.UTF-8"], true),
      ([], ["LANG": "en_US.UTF-8"], false), ([], ["LANG": "th_TH.UTF-8"], true), ([], [:], true),
      ([], ["LANG": "en_US.UTF-8", "LC_ALL": "th_TH.UTF-8"], true),
      ([], ["LANG": "th_TH.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], false),
    ])
  func languages(_ arguments: [String], _ environment: [String: String], _ isThai: Bool) throws {
    let summary = try Program.run(
      ["--format", "summary", Program.sample] + arguments, environment: environment)
    #expect(summary.text.contains(isThai ? "ปีงบประมาณ" : "Fiscal year"))
    let missing = try Program.run(["/no/such/file"] + arguments, environment: environment)
    #expect(missing.talk.contains(isThai ? "ไม่พบไฟล์" : "no such file"))
  }
}
