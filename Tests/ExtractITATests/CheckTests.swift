import Foundation
import Testing

@Suite("extract-ita check") struct CheckTests {
  /// ITA301 (error) and ITA303 (warning), nothing else that these tests ask for.
  static let faulty = """
    องค์การบริหารส่วนตำบลตัวอย่าง
    ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน ระดับ A

    องค์การบริหารส่วนตำบลตัวอย่างมีคะแนนภาพรวมเท่ากับ ๘๖.๘๑ คะแนน

    องค์การบริหารส่วนตำบลตัวอยาง รายงานไว้ดังนี้

    """

  static let chosen = ["--no-config", "--select", "ITA301,ITA303"]

  private func check(_ arguments: [String], _ text: String = faulty) throws -> Program.Run {
    try Program.run(["check"] + Self.chosen + arguments, input: Data(text.utf8))
  }

  @Test("Text for people: findings on standard output, the sum of them on standard error")
  func text() throws {
    let run = try check(["-"])
    #expect(run.status == 1)
    #expect(
      run.text.hasPrefix("<stdin>:4:51: error ITA301 The overall score is given both as 87.86 and as 86.81"))
    #expect(run.text.contains("\n    |                                           ^^^^^\n"))
    #expect(run.text.contains("<stdin>:6:1: warning ITA303 "))
    #expect(run.talk == "1 file checked: 1 error, 1 warning, 0 notes\n")
    let thai = try check(["-", "--lang", "th"])
    #expect(thai.text.contains(":4:51: ข้อผิดพลาด ITA301 คะแนนภาพรวมระบุไว้ทั้ง"))
    #expect(thai.talk == "ตรวจ 1 ไฟล์: ข้อผิดพลาด 1 คำเตือน 1 ข้อสังเกต 0\n")
  }

  @Test(
    "Rules are chosen by code, beginning and name",
    arguments: [
      (["--select", "ITA303"], 0, ["ITA303"]), (["--select", "overall-conflict"], 1, ["ITA301"]),
      (["--select", "ITA3", "--ignore", "ITA301"], 0, ["ITA303"]),
      (["--ignore", "ITA1,ITA2,ITA3,ITA4"], 0, []),
      (["--select", "ita301", "--select", "agency-spelling"], 1, ["ITA301", "ITA303"]),
    ] as [([String], Int32, [String])])
  func selection(_ arguments: [String], _ status: Int32, _ codes: [String]) throws {
    let run = try Program.run(["check", "--no-config", "-"] + arguments, input: Data(Self.faulty.utf8))
    let found = run.text.split(separator: "\n").filter { $0.hasPrefix("<stdin>:") }
      .compactMap { $0.split(separator: " ").dropFirst(2).first.map(String.init) }
    // Rules that aren't in force yet, or come later, are no matter of this test.
    #expect(found.filter { ["ITA301", "ITA303"].contains($0) } == codes)
    #expect(run.status == status)
  }

  @Test("A rule that isn't there is wrong usage, with a hint", arguments: ["--select", "--ignore"])
  func unknownRule(_ option: String) throws {
    let run = try Program.run(["check", option, "overal-conflict"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.talk.contains("Did you mean 'overall-conflict'?"))
    let thai = try Program.run(["check", option, "ITA9X", "--lang", "th"])
    #expect(thai.status == 2 && thai.talk.contains("ไม่มีกฎ 'ITA9X'") && thai.talk.contains("วิธีใช้:"))
  }

  @Test(
    "--fail-on says which findings make status 1",
    arguments: [
      ("ITA301", "error", 1), ("ITA301", "never", 0), ("ITA303", "error", 0), ("ITA303", "warning", 1),
      ("ITA303", "note", 1),
    ] as [(String, String, Int32)])
  func failOn(_ rule: String, _ level: String, _ status: Int32) throws {
    let run = try Program.run(
      ["check", "--no-config", "--select", rule, "--fail-on", level, "-"], input: Data(Self.faulty.utf8))
    #expect(run.status == status)
    #expect(!run.output.isEmpty)
  }

  @Test("Several files and folders: read in order, at every depth; what can't be read is said, and 3 beats 1")
  func severalFiles() throws {
    let folder = try ScratchFolder()
    let inner = folder.url.appending(path: "b/c")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    let bytes = Data(Self.faulty.utf8)
    for name in ["b/c/deep.TXT", "a.md", "z.html", "b/x.text", "image.png", ".hidden.txt"] {
      _ = try folder.file(name, bytes)
    }
    try FileManager.default.createSymbolicLink(
      at: inner.appending(path: "circle"), withDestinationURL: folder.url)
    let run = try Program.run(["check", folder.url.path] + Self.chosen)
    let files = run.text.split(separator: "\n").filter { $0.contains(" ITA301 ") }.map {
      String($0.dropFirst(folder.url.path.count + 1).prefix { $0 != ":" })
    }
    #expect(files == ["a.md", "z.html", "b/x.text", "b/c/deep.TXT"])
    #expect(run.status == 1 && run.talk.contains("4 files checked: 4 errors"))
    let withMissing = try Program.run(["check", "/no/such/file", folder.url.path] + Self.chosen)
    #expect(withMissing.status == 3 && withMissing.output == run.output)
    #expect(withMissing.talk.contains("/no/such/file: there is no such file"))
    #expect(withMissing.talk.contains("; 1 not read or no ITA report"))
  }

  @Test("A folder without reports, and a document that is none, end with status 3")
  func nothingToCheck() throws {
    let folder = try ScratchFolder()
    _ = try folder.file("x.png", Data([1]))
    let empty = try Program.run(["check", folder.url.path])
    #expect(empty.status == 3 && empty.talk.contains("no report is in this folder"))
    let none = try Program.run(["check", "-"], input: Data("สวัสดี\n".utf8))
    #expect(none.status == 3 && none.output.isEmpty && none.talk.contains("no ITA results"))
  }

  @Test("A sound report gives nothing, and status 0")
  func sound() throws {
    let run = try check(["-"], Self.faulty.replacing("๘๖.๘๑", with: "๘๗.๘๖").replacing("อยาง", with: "อย่าง"))
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.talk == "1 file checked: 0 errors, 0 warnings, 0 notes\n")
  }

  @Test("--statistics counts by rule, as a table or as JSON")
  func statistics() throws {
    let run = try check(["--statistics", "-", "-"])
    #expect(run.text.hasPrefix("Count  Files  Code    Severity"))
    #expect(run.text.contains("ITA301  error"))
    #expect(run.status == 3)  // standard input is read up to its end once
    let json = try check(["--statistics", "--format", "json", "-"])
    let rows = try #require(JSONSerialization.jsonObject(with: json.output) as? [[String: Any]])
    #expect(rows.map { $0["rule"] as? String } == ["ITA301", "ITA303"])
    #expect(rows.map { $0["count"] as? Int } == [1, 1])
    #expect(try check(["--statistics", "--format", "sarif", "-"]).status == 2)
  }

  @Test("JSON, SARIF and annotations of several files, with names that try tricks")
  func formats() throws {
    let folder = try ScratchFolder()
    let name = "a,b:c%\n::error::\u{1B}[31m\"{0}.txt"
    let path = try folder.file(name, Data(Self.faulty.utf8))
    let json = try Program.run(["check", path, "/no/file", "--format", "json"] + Self.chosen)
    let files = try #require(
      (JSONSerialization.jsonObject(with: json.output) as? [String: Any])?["files"] as? [[String: Any]])
    #expect(json.status == 3 && files.map { $0["file"] as? String } == [path, "/no/file"])
    #expect((files[0]["findings"] as? [Any])?.count == 2)
    let sarif = try Program.run(["check", path, "--format", "sarif"] + Self.chosen)
    #expect(sarif.status == 1 && sarif.text.contains("c%25%0A%3A%3Aerror%3A%3A%1B%5B31m%22%7B0%7D.txt"))
    #expect(try JSONSerialization.jsonObject(with: sarif.output) is [String: Any])
    let github = try Program.run(["check", path, "--format", "github"] + Self.chosen)
    #expect(github.text.split(separator: "\n").count == 2)
    let text = try Program.run(["check", path] + Self.chosen)
    for run in [json, sarif, github, text] { #expect(!run.output.contains(0x1B)) }
  }

  @Test("Colour is for terminals that want it", .enabled(if: Terminal.isThere))
  func colour() throws {
    let folder = try ScratchFolder()
    let path = try folder.file("a.txt", Data(Self.faulty.utf8))
    let command = "\"$EXTRACT\" check --no-config --select ITA301 \"\(path)\""
    #expect(try Terminal.run(command).contains("\u{1B}[1;31merror ITA301\u{1B}[0m"))
    let plain = try Terminal.run("NO_COLOR=1 " + command)
    #expect(plain.contains("error ITA301") && !plain.contains("\u{1B}"))
  }
}
